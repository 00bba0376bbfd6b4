import Articles

/// The lines of an export as text, and the paragraphs that blank lines make of them.
struct ExportText {
  /// Without blanks round them.
  let lines: [String]

  init(_ content: Content) {
    self.init(
      lines: content.source.string(0..<content.source.count)
        .split(separator: "\n", omittingEmptySubsequences: false).map { String($0).collapsed })
  }

  init(lines: some Collection<String>) { self.lines = Array(lines) }

  /// The parts between lines that `isBorder`, which are left out.
  func parts(between isBorder: (String) -> Bool) -> [ExportText] {
    lines.split(omittingEmptySubsequences: false, whereSeparator: isBorder).map {
      ExportText(lines: $0)
    }
  }

  /// Lines without blank ones between them.
  var paragraphs: [[String]] { lines.split(whereSeparator: \.isEmpty).map(Array.init) }

  var isBlank: Bool { lines.allSatisfy(\.isEmpty) }

  /// The name and the value of a line such as `BYLINE: Jane Baker`; names are lower case.
  static func field(_ line: String, of names: Set<String>) -> (name: String, value: String)? {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    let name = line[..<colon].lowercased()
    guard name.count <= 40, names.contains(name) else { return nil }
    return (name, String(line[line.index(after: colon)...]).collapsed)
  }
}

/// One article of an export, as its fields give it.
struct ExportedArticle {
  var title: String?
  var outlet: String?
  var authors: [String] = []
  /// ISO 8601.
  var day: String?
  var section: String?
  var address: String?
  /// What its fields are called in the export, for those that are there.
  var taken: [String: String] = [:]
  var paragraphs: [String] = []

  /// The article as a text with lines of its head; `nil` where it has no words.
  var text: MadeText? {
    guard title != nil || !paragraphs.isEmpty else { return nil }
    var text = MadeText()
    text.add("title", title, from: taken["title"] ?? "headline")
    text.add("source", outlet, from: taken["source"] ?? "line of the paper")
    text.add("author", authors.joined(separator: "; "), from: taken["author"] ?? "byline")
    text.add("date", day, from: taken["date"] ?? "line of the day")
    text.add("section", section, from: taken["section"] ?? "section")
    text.add("url", address, from: taken["url"] ?? "address")
    for paragraph in paragraphs { text.add(paragraph, is: .body) }
    return text
  }
}

extension Content {
  /// The articles of an export that have words, each known by its own text.
  func drafts(_ articles: [ExportedArticle], format: String) -> [Draft] {
    articles.compactMap(\.text).map { draft($0, format: format) }
  }
}

import Articles

/// Documents of Nexis as text: each below a line `1 of 2 DOCUMENTS`, its paper and day above the
/// headline, fields such as `BYLINE:` above and `LOAD-DATE:` below the words.
struct NexisText: Format {
  let endings: [String] = []

  private static func isBorder(_ line: String) -> Bool {
    line.wholeMatch(of: /\d+ of \d+ DOCUMENTS?/) != nil
  }

  func recognises(_ content: Content) -> Bool {
    // A cover may stand above the first document.
    content.opening.contains(" documents") || content.opening.contains(" document\n")
      || content.opening.contains(" document\r")
  }

  func drafts(of content: Content) -> [Draft] {
    let text = ExportText(content)
    guard text.lines.contains(where: Self.isBorder) else { return [] }
    let documents = text.parts(between: Self.isBorder).dropFirst()
    return content.drafts(documents.map(Self.article), format: "Nexis export")
  }

  private static func article(_ text: ExportText) -> ExportedArticle {
    var article = ExportedArticle()
    var rest = text.paragraphs[...]
    let written = WrittenDate(language: "en-US")
    // The paper, then the day; an edition may follow in the same paragraph.
    if let dated = rest.prefix(5).firstIndex(where: { $0.contains { written.day(in: $0) != nil } })
    {
      article.day = rest[dated].lazy.compactMap(written.day(in:)).first
      let paper = rest[..<dated].first?.first ?? rest[dated].first { written.day(in: $0) == nil }
      // "Hill Courier (Rivertown)": the place is not its name.
      article.outlet = paper.map { String($0.prefix { $0 != "(" }).collapsed }
      rest = rest[(dated + 1)...]
    }
    if let first = rest.first, ExportFields.field(first[0]) == nil {
      article.title = first.joined(separator: " ")
      rest = rest.dropFirst()
    }
    ExportFields.read(rest, into: &article)
    return article
  }
}

/// Documents of Nexis Uni as text: each ends with `End of Document`; the headline, the paper and the
/// day stand above `Copyright` and the fields, the words below `Body`.
struct NexisUniText: Format {
  let endings: [String] = []

  func recognises(_ content: Content) -> Bool {
    content.opening.contains("\nlength:") && content.opening.contains("\nbody")
      || content.opening.contains("job number:") || content.opening.contains("end of document")
  }

  func drafts(of content: Content) -> [Draft] {
    let text = ExportText(content)
    let isEnd = { (line: String) in line == "End of Document" }
    guard text.lines.contains(where: isEnd) else { return [] }
    return content.drafts(
      text.parts(between: isEnd).filter { !$0.isBlank }.map(Self.article),
      format: "Nexis Uni export")
  }

  private static func article(_ text: ExportText) -> ExportedArticle {
    var article = ExportedArticle()
    let written = WrittenDate(language: "en-US")
    let lines = text.lines
    let fields = lines.firstIndex { $0.hasPrefix("Copyright") || ExportFields.field($0) != nil }
    let above = lines[..<(fields ?? lines.startIndex)].filter { !$0.isEmpty }
    if let dated = above.lastIndex(where: { written.day(in: $0) != nil }) {
      article.day = written.day(in: above[dated])
      article.outlet = above[..<dated].last
      article.title = above[..<dated].dropLast().last
    }
    ExportFields.read(ExportText(lines: lines[(fields ?? 0)...]).paragraphs[...], into: &article)
    return article
  }
}

/// The fields that stand in Nexis' documents, by their names.
enum ExportFields {
  private static let above: Set<String> = [
    "byline", "section", "length", "dateline", "highlight", "source", "series", "body", "text",
    "url",
  ]
  private static let below: Set<String> = [
    "load-date", "language", "graphic", "publication-type", "subject", "company", "industry",
    "geographic", "organization", "person", "type", "journal-code", "document-type", "acc-no",
    "distribution", "correction", "correction-date", "notes", "classification", "ticker", "country",
    "state", "city", "pub-type",
  ]

  static func field(_ line: String) -> (name: String, value: String)? {
    ExportText.field(line, of: above.union(below))
  }

  /// Reads fields and the words between them.
  static func read(_ paragraphs: ArraySlice<[String]>, into article: inout ExportedArticle) {
    var isBehind = false
    for paragraph in paragraphs {
      var words: [String] = []
      var isField = false
      for line in paragraph {
        if let (name, value) = field(line) {
          isField = true
          if below.contains(name) { isBehind = true }
          switch name {
          case "byline": article.authors = PersonNames.persons(in: value)
          case "section": article.section = value
          case "url": article.address = value
          case "body", "text", "highlight":
            isField = false
            if !value.isEmpty { words.append(value) }
          default: break
          }
        } else if line.hasPrefix("Copyright ") || line == "All Rights Reserved" {
          isField = true
        } else if line == "Body" {
          isField = false
        } else if !isField {
          words.append(line)
        }
      }
      if !words.isEmpty, !isBehind { article.paragraphs.append(words.joined(separator: "\n")) }
    }
  }
}

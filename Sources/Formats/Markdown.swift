import Articles
import Yams

/// Markdown: one article, with YAML front matter between two lines of three hyphens, as web clippers and
/// extractors write it, or with header lines as plain text has them.
///
/// Links, emphasis and quotation signs are no words of the article; they are found with its
/// paragraphs, as plain text has them too (`MarkupFinder`).
struct Markdown: Format {
  let endings = ["md", "markdown"]

  var isMade: Bool { false }

  func recognises(_ content: Content) -> Bool {
    FrontMatter(content.source) != nil
      || endings.contains(FilePath.ending(of: content.file).lowercased())
  }

  func drafts(of content: Content) -> [Draft] {
    let source = content.source
    guard !source.trimmed(0..<source.count).isEmpty else { return [] }
    guard let front = FrontMatter(source) else {
      return [content.draft(head: PlainText.head(of: source), format: "Markdown")]
    }
    var draft = content.draft(head: front.head, format: "Markdown")
    draft.origin.taken = front.taken
    return [draft]
  }
}

/// The front matter of a note: what it says of its article, by the names that Obsidian Web Clipper,
/// trafilatura, Readwise, Wallabag, Pocket and Zotero use.
struct FrontMatter {
  private(set) var head = DraftHead()
  private(set) var taken: [String: String] = [:]

  /// `nil`: the text does not begin with front matter.
  init?(_ source: SourceText) {
    guard let opening = source.lines().first(where: { !$0.isBlank }),
      source.string(opening.bytes) == "---"
    else { return nil }
    let lines = Array(source.lines())
    guard let first = lines.firstIndex(of: opening) else { return nil }
    let isFence = { (line: TextLine) in ["---", "..."].contains(source.string(line.bytes)) }
    guard let close = lines[(first + 1)...].firstIndex(where: isFence) else { return nil }
    let inner = lines[first].bytes.upperBound..<lines[close].bytes.lowerBound
    let yaml = source.string(inner)
    let hasFields = lines[first + 1..<close].contains { HeadField.read($0, in: source) != nil }
    let values = inner.count <= Self.longest ? Self.values(of: yaml) : [:]
    guard hasFields || values.keys.contains(where: Self.known.contains) else { return nil }
    for line in lines[first...close] where !line.isBlank {
      head.add(line.bytes, line.indentation == 0 ? HeadField.read(line, in: source) : nil)
    }
    fill(values)
  }

  /// UTF-8 bytes: longer ones are read line by line only.
  private static let longest = 64 << 10

  private static let outlets = [
    "sitename", "site_name", "site", "publication", "outlet", "publisher", "newspaper",
  ]
  private static let addresses = ["url", "source", "link", "hostname", "source_url", "permalink"]
  private static let authors = ["author", "authors", "creator", "creators", "by"]
  private static let known = Set(outlets + addresses + authors + ["title", "published", "date"])

  /// Values by their keys, lower case: one, or those of a list.
  private static func values(of yaml: String) -> [String: [String]] {
    guard let node = try? Yams.compose(yaml: yaml, .basic), let mapping = node.mapping else {
      return [:]
    }
    var values: [String: [String]] = [:]
    for (key, value) in mapping {
      guard let key = key.scalar?.string.lowercased(), values[key] == nil else { continue }
      let list =
        value.sequence.map { $0.compactMap(\.scalar?.string) } ?? [value.scalar?.string ?? ""]
      values[key] = list.map(bare).filter { !$0.isEmpty }
    }
    return values
  }

  /// The words of a link: "[[Jane Baker]]" and "[Jane Baker](…)" are Jane Baker.
  private static func bare(_ value: String) -> String {
    value.replacing(/\[\[(?:[^\]|]*\|)?([^\]]*)\]\]/) { $0.1 }
      .replacing(/\[([^\]]*)\]\([^)]*\)/) { $0.1 }.collapsed
  }

  private mutating func fill(_ values: [String: [String]]) {
    func first(_ names: [String], where isRight: (String) -> Bool) -> (String, String)? {
      for name in names {
        if let value = values[name]?.first(where: isRight) { return (value, name) }
      }
      return nil
    }
    let isAddress = { (value: String) in MetaTags.host(of: value) != nil }
    if let (name, key) = first(Self.outlets + ["source"], where: { !isAddress($0) }) {
      head.given[.outlet] = name
      taken["source"] = key
    } else if let (address, key) = first(Self.addresses, where: { _ in true }) {
      // A clipper that names no paper names its address.
      head.given[.outlet] = MetaTags.host(of: address) ?? address
      taken["source"] = key
    }
    for key in Self.authors {
      let names = (values[key] ?? []).flatMap { PersonNames.persons(in: $0) }
      if names.isEmpty { continue }
      head.given[.author] = names.joined(separator: "; ")
      taken["author"] = key
      break
    }
    for (field, name) in [(DraftHead.Field.title, "title"), (.date, "date")]
    where head.values[field] != nil {
      taken[name] = "front matter"
    }
  }
}

import Articles

/// Plain text: one article, with lines such as `title: …`, `date: …`, `source: …` or `author: …`
/// before anything else.
struct PlainText: Format {
  let endings = ["txt", "text"]

  var isMade: Bool { false }

  func recognises(_ content: Content) -> Bool { true }

  func drafts(of content: Content) -> [Draft] {
    let source = content.source
    guard !source.trimmed(0..<source.count).isEmpty else { return [] }
    return [content.draft(head: Self.head(of: source), format: "plain text")]
  }

  /// The header lines of a text; empty where the first lines are none.
  static func head(of source: SourceText) -> DraftHead {
    var head = DraftHead()
    var found: [(line: Range<Int>, field: (DraftHead.Field, Range<Int>))] = []
    for line in source.lines() where !line.isBlank {
      guard let field = HeadField.read(line, in: source) else { break }
      found.append((line.bytes, field))
    }
    guard found.contains(where: { $0.field.0 != .other }) else { return head }
    for (line, field) in found { head.add(line, field) }
    return head
  }
}

/// A field of a text's head by its name.
enum HeadField {
  private static let names: [String: DraftHead.Field] = [
    "title": .title, "headline": .title, "date": .date, "published": .date, "pubdate": .date,
    "publication date": .date, "published on": .date, "date published": .date, "dateline": .other,
    "source": .outlet, "outlet": .outlet, "publication": .outlet, "publisher": .outlet,
    "newspaper": .outlet, "site": .outlet, "author": .author, "authors": .author, "by": .author,
    "byline": .author, "url": .other, "link": .other, "permalink": .other, "tags": .other,
    "categories": .other, "category": .other, "section": .other, "language": .other,
    "lang": .other, "subtitle": .other, "description": .other, "keywords": .other,
    "copyright": .other, "id": .other, "layout": .other, "slug": .other, "draft": .other,
  ]

  /// The field that a line gives, and its value without quotation marks.
  static func read(_ line: TextLine, in source: SourceText) -> (DraftHead.Field, Range<Int>)? {
    guard let colon = line.bytes.prefix(24).first(where: { source.bytes[$0] == 0x3A }) else {
      return nil
    }
    let name = source.string(source.trimmed(line.bytes.lowerBound..<colon)).lowercased()
    guard let field = names[name] else { return nil }
    var value = source.trimmed(colon + 1..<line.bytes.upperBound)
    if value.count >= 2, let mark = value.first.map({ source.bytes[$0] }),
      mark == 0x22 || mark == 0x27, source.bytes[value.upperBound - 1] == mark
    {
      value = value.lowerBound + 1..<value.upperBound - 1
    }
    return (field, value)
  }
}

/// What a file says about its article in lines of its own at the top.
///
/// Two forms are read: lines such as `title: …`, `date: …`, `source: …` or `author: …` before
/// anything else, and YAML front matter between two lines of three hyphens. Of YAML only plain
/// `key: value` lines count; what is nested or listed is passed over.
struct HeaderLines: Sendable {
  enum Field: String, Sendable { case title, date, outlet, author, other }

  /// The value of each field that was found, where it stands.
  private(set) var values: [Field: Range<Int>] = [:]
  /// The lines themselves, UTF-8 bytes.
  private(set) var lines: [Range<Int>] = []
  /// Where the text after them begins; 0 when there are none.
  private(set) var end = 0

  private static let names: [String: Field] = [
    "title": .title, "headline": .title, "date": .date, "published": .date, "pubdate": .date,
    "publication date": .date, "published on": .date, "date published": .date, "dateline": .other,
    "source": .outlet, "outlet": .outlet, "publication": .outlet, "publisher": .outlet,
    "newspaper": .outlet, "site": .outlet, "author": .author, "authors": .author, "by": .author,
    "byline": .author, "url": .other, "link": .other, "permalink": .other, "tags": .other,
    "categories": .other, "category": .other, "section": .other, "language": .other,
    "lang": .other, "subtitle": .other, "description": .other, "keywords": .other,
    "copyright": .other, "id": .other, "layout": .other, "slug": .other, "draft": .other,
  ]

  init(_ source: SourceText) {
    let all = source.lines()
    guard let first = all.firstIndex(where: { !$0.isBlank }) else { return }
    if source.string(all[first].bytes) == "---" {
      readFrontMatter(all[first...], in: source)
    } else {
      readLines(all[first...], in: source)
    }
  }

  private mutating func readFrontMatter(_ all: ArraySlice<TextLine>, in source: SourceText) {
    let isFence = { (line: TextLine) in ["---", "..."].contains(source.string(line.bytes)) }
    guard let close = all.dropFirst().firstIndex(where: isFence),
      all[all.startIndex + 1..<close].contains(where: { field(of: $0, in: source) != nil })
    else { return }
    for line in all[...close] where !line.isBlank {
      lines.append(line.bytes)
      if line.indentation == 0, let (field, value) = field(of: line, in: source) {
        keep(value, as: field)
      }
    }
    end = all[close].bytes.upperBound
  }

  private mutating func readLines(_ all: ArraySlice<TextLine>, in source: SourceText) {
    var found: [(TextLine, Field, Range<Int>)] = []
    for line in all where !line.isBlank {
      guard let (field, value) = field(of: line, in: source) else { break }
      found.append((line, field, value))
    }
    guard found.contains(where: { $0.1 != .other }) else { return }
    for (line, field, value) in found {
      lines.append(line.bytes)
      keep(value, as: field)
      end = line.bytes.upperBound
    }
  }

  private mutating func keep(_ value: Range<Int>, as field: Field) {
    if field != .other, !value.isEmpty, values[field] == nil { values[field] = value }
  }

  /// The field that a line gives, and its value without quotation marks.
  private func field(of line: TextLine, in source: SourceText) -> (Field, Range<Int>)? {
    guard let colon = line.bytes.prefix(24).first(where: { source.bytes[$0] == 0x3A }) else {
      return nil
    }
    let name = source.string(source.trimmed(line.bytes.lowerBound..<colon)).lowercased()
    guard let field = Self.names[name] else { return nil }
    var value = source.trimmed(colon + 1..<line.bytes.upperBound)
    if value.count >= 2, let mark = value.first.map({ source.bytes[$0] }),
      mark == 0x22 || mark == 0x27, source.bytes[value.upperBound - 1] == mark
    {
      value = value.lowerBound + 1..<value.upperBound - 1
    }
    return (field, value)
  }
}

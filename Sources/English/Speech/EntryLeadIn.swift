import Articles

/// The head of an entry of a live report that quotes somebody: "1309 The Post's Ann Roe in Kirn says:".
/// Many entries have it in the same words; what happened stands behind it.
enum EntryLeadIn {
  /// UTF-8 bytes.
  private static let longest = 160
  /// Words before the colon among which the verb stands: "writes in his blog:".
  private static let near = 5

  /// From the start of the entry to its colon; `nil`: it is none.
  static func range(in entry: Range<Int>, of bytes: [UInt8]) -> Range<Int>? {
    guard entry.count > 8, isStamped(bytes[entry]) else { return nil }
    let head = bytes[entry].prefix(longest)
    guard
      let colon = head.indices.dropFirst(6).first(where: {
        bytes[$0] == UInt8(ascii: ":") && opensQuotation(bytes[($0 + 1)..<entry.upperBound])
      })
    else { return nil }
    let words = String(decoding: bytes[entry.lowerBound..<colon], as: UTF8.self).lowercased()
      .split(separator: " ")
    guard words.suffix(near).contains(where: { telling.contains(String($0)) }) else { return nil }
    return entry.lowerBound..<(colon + 1)
  }

  /// Whether it begins with an hour: "1309", "13:09".
  private static func isStamped(_ entry: ArraySlice<UInt8>) -> Bool {
    let hour = entry.prefix { $0 != UInt8(ascii: " ") }
    let figures = hour.filter { 0x30...0x39 ~= $0 }
    return (3...4).contains(figures.count) && hour.count - figures.count <= 1
      && hour.allSatisfy { 0x30...0x39 ~= $0 || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") }
  }

  private static func opensQuotation(_ rest: ArraySlice<UInt8>) -> Bool {
    let rest = rest.drop { $0 == UInt8(ascii: " ") }
    return rest.first == UInt8(ascii: "\"") || rest.starts(with: "“".utf8)
      || rest.starts(with: "``".utf8)
  }

  private static let telling: Set<String> = [
    "says", "said", "tells", "told", "tweets", "tweeted", "writes", "wrote", "e-mails", "emails",
    "blogs", "reports", "adds", "posts", "comments", "texts",
  ]
}

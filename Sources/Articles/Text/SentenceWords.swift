/// Reads single words round a position of a text: lower-case ASCII, without the marks around them.
package struct SentenceWords: Sendable {
  package let bytes: [UInt8]

  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The words of a range; a dash alone counts as one.
  package func folded(in range: Range<Int>) -> [String] {
    if bytes[range].allSatisfy({ $0 < 0x80 }) {
      return bytes[range].split(whereSeparator: Self.isBlank).compactMap(Self.word)
    }
    let text = String(decoding: bytes[range], as: UTF8.self)
    return text.split { $0.isWhitespace }.flatMap(Self.parts).compactMap(Self.word)
  }

  /// The last `count` words before a position, on its line or on one that goes on in it.
  package func folded(before position: Int, count: Int) -> [String] {
    let start = max(0, position - 24 * count)
    let near = bytes[start..<position]
    let line = near.indices.last(where: endsLine).map { near[($0 + 1)...] } ?? near
    return Array(folded(in: line.startIndex..<line.endIndex).suffix(count))
  }

  /// The first `count` words from a position on, on its line or on one in which that goes on.
  package func folded(after position: Int, count: Int) -> [String] {
    let near = bytes[position..<min(bytes.count, position + 24 * count)]
    return Array(
      folded(in: position..<(near.indices.first(where: endsLine) ?? near.endIndex)).prefix(count))
  }

  /// Whether a line ends here for more than want of room: a blank line follows, or a mark stands
  /// before it.
  private func endsLine(_ index: Int) -> Bool {
    guard bytes[index] == 0x0A else { return false }
    guard index > 0, index + 1 < bytes.count, bytes[index + 1] != 0x0A else { return true }
    return WordBytes.length(bytes, at: index - 1, limit: index) == 0
      && bytes[index - 1] != UInt8(ascii: ",")
  }

  /// A dash joins two words without blanks.
  private static func parts(_ piece: Substring) -> [Substring] {
    guard piece.holds("—"), piece.count > 1 else { return [piece] }
    return piece.split(separator: "—")
  }

  /// The same of ASCII bytes, as most pieces can be read.
  private static func word(_ piece: ArraySlice<UInt8>) -> String? {
    if piece.elementsEqual("--".utf8) { return "—" }
    if piece.elementsEqual("-".utf8) { return "-" }
    func isKept(_ byte: UInt8) -> Bool {
      0x30...0x39 ~= byte || 0x61...0x7A ~= byte | 0x20
    }
    guard let first = piece.firstIndex(where: isKept), let last = piece.lastIndex(where: isKept)
    else { return nil }
    return String(decoding: piece[first...last].map(WordBytes.folded), as: UTF8.self)
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || 0x09...0x0D ~= byte }

  private static func word(_ piece: Substring) -> String? {
    let text = piece.lowercased()
    switch text {
    case "--": return "—"
    case "-", "–", "—": return text
    default: break
    }
    let kept = text.drop { !$0.isLetter && !$0.isNumber }
    let end = kept.lastIndex { $0.isLetter || $0.isNumber }
    return end.map { String(kept[...$0]) }
  }
}

/// Decodes UTF-8 that may be wrong, one scalar at a time.
///
/// A wrong sequence is cut into its maximal subparts (Unicode Standard, chapter 3.9, "U+FFFD
/// Substitution of Maximal Subparts"), each of which counts as one scalar: the practice of
/// the WHATWG Encoding Standard and of Python's `errors="replace"`.
package struct LenientUTF8: Sequence, IteratorProtocol {
  package enum Element: Equatable {
    case scalar(Unicode.Scalar)
    /// A maximal subpart of a wrong sequence.
    case invalid
  }

  private let bytes: [UInt8]
  /// Index of the next byte to read.
  package private(set) var position: Int

  package init(_ bytes: [UInt8], from start: Int = 0) {
    self.bytes = bytes
    self.position = start
  }

  /// Passes over printable ASCII.
  ///
  /// - Parameter withLineEnds: whether line feeds are passed over too.
  /// - Returns: what was passed over.
  package mutating func skipPlain(withLineEnds: Bool) -> Range<Int> {
    let start = position
    let lineEnd: UInt8 = withLineEnds ? 0x0A : 0x20
    if isPlain(lineEnd) { while isBlockPlain(lineEnd) { position += Self.block } }
    while isPlain(lineEnd) { position += 1 }
    return start..<position
  }

  private func isPlain(_ lineEnd: UInt8) -> Bool {
    position < bytes.count && (bytes[position] &- 0x20 <= 0x5E || bytes[position] == lineEnd)
  }

  /// Bytes that are looked at together, since a text is nearly all plain.
  private static let block = 64

  private func isBlockPlain(_ lineEnd: UInt8) -> Bool {
    guard position + Self.block <= bytes.count else { return false }
    let block = bytes.span.extracting(position..<position + Self.block)
    var others: UInt8 = 0
    for index in block.indices {
      let byte = block[index]
      others |= (byte &- 0x20 > 0x5E ? 1 : 0) & (byte != lineEnd ? 1 : 0)
    }
    return others == 0
  }

  package mutating func next() -> Element? {
    guard position < bytes.count else { return nil }
    let lead = bytes[position]
    position += 1
    if lead < 0x80 { return .scalar(Unicode.Scalar(lead)) }

    // Unicode Standard, table 3-7: how many bytes follow, and what the first of them may be.
    let following: Int
    let firstAllowed: ClosedRange<UInt8>
    switch lead {
    case 0xC2...0xDF: (following, firstAllowed) = (1, 0x80...0xBF)
    case 0xE0: (following, firstAllowed) = (2, 0xA0...0xBF)
    case 0xED: (following, firstAllowed) = (2, 0x80...0x9F)
    case 0xE1...0xEF: (following, firstAllowed) = (2, 0x80...0xBF)
    case 0xF0: (following, firstAllowed) = (3, 0x90...0xBF)
    case 0xF1...0xF3: (following, firstAllowed) = (3, 0x80...0xBF)
    case 0xF4: (following, firstAllowed) = (3, 0x80...0x8F)
    default: return .invalid
    }
    var value = UInt32(lead) & (0x3F >> UInt32(following))
    for index in 0..<following {
      guard position < bytes.count,
        (index == 0 ? firstAllowed : 0x80...0xBF).contains(bytes[position])
      else { return .invalid }
      value = value << 6 | UInt32(bytes[position] & 0x3F)
      position += 1
    }
    guard let scalar = Unicode.Scalar(value) else { return .invalid }
    return .scalar(scalar)
  }
}

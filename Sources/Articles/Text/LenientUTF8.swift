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

  /// Takes the next bytes that a condition holds for, of ASCII only, as they are.
  /// - Returns: the last of them; `nil`: there are none.
  package mutating func skip(
    while isPlain: (UInt8) -> Bool, into output: inout [UInt8]
  ) -> Unicode.Scalar? {
    let run = bytes[position...].prefix(while: isPlain)
    output.append(contentsOf: run)
    position = run.endIndex
    return run.last.map { Unicode.Scalar($0) }
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

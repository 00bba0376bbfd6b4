/// What a byte of UTF-8 text can be to the tokenizer.
enum ByteKind: UInt8 {
  case blank, newline, lower, upper, digit, wide, other

  /// The kinds of all 256 bytes.
  static let table: [ByteKind] = (0...255).map { byte in
    switch UInt8(byte) {
    case UInt8(ascii: "\n"): .newline
    case 0...32: .blank
    case UInt8(ascii: "a")...UInt8(ascii: "z"): .lower
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): .upper
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case 128...255: .wide
    default: .other
    }
  }
}

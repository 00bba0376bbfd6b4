/// What a byte of UTF-8 text can be to the tokenizer.
struct ByteKind: OptionSet {
  var rawValue: UInt8

  static let blank = ByteKind(rawValue: 1)
  static let newline = ByteKind(rawValue: 2)
  static let lower = ByteKind(rawValue: 4)
  /// The bit that tells small letters from capitals.
  static let upper = ByteKind(rawValue: 32)
  static let digit = ByteKind(rawValue: 16)
  /// A byte of a letter outside ASCII.
  static let wide = ByteKind(rawValue: 8)
  /// The first byte of a letter or of a sign outside ASCII.
  static let wideSign = ByteKind(rawValue: 64)
  static let other = ByteKind(rawValue: 128)

  static let letter: ByteKind = [.lower, .upper]
  static let space: ByteKind = [.blank, .newline]
  static let outsideASCII: ByteKind = [.wide, .wideSign]
  /// Always part of the word that it stands in.
  static let inWord: ByteKind = [.lower, .upper, .digit, .wide]

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(of byte: UInt8) {
    self =
      switch byte {
      case UInt8(ascii: "\n"): .newline
      case 0...32: .blank
      case UInt8(ascii: "a")...UInt8(ascii: "z"): .lower
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): .upper
      case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
      case 0xC2, 0xE2: .wideSign
      case 128...255: .wide
      default: .other
      }
  }

  /// A byte of this kind, as a small letter when it is a letter.
  @inline(__always)
  func small(_ byte: UInt8) -> UInt8 { byte | rawValue & ByteKind.upper.rawValue }

  @inline(__always)
  func isAny(of kinds: ByteKind) -> Bool { rawValue & kinds.rawValue != 0 }

  /// The kinds of all 256 bytes.
  static let table = (0...255).map { ByteKind(of: UInt8($0)) }
}

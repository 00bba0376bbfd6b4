import Foundation

/// Case, diacritics and width out of the way: what makes "Beltrán" and "BELTRAN" one word.
///
/// The only place that says so: texts are indexed, queries searched and matches lit by it.
enum Folding {
  /// What a scalar does to a word.
  enum Part {
    /// Ends a word: blanks, punctuation, symbols.
    case separator
    /// Belongs to a word.
    case letter
    /// A word by itself, in scripts that write without blanks between words.
    case ideograph
  }

  static func part(_ scalar: Unicode.Scalar) -> Part {
    let value = scalar.value
    if value < 0x80 { return isLetterOrDigit(UInt8(value)) ? .letter : .separator }
    if isIdeograph(value) { return .ideograph }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .enclosingMark:
      return .letter
    default:
      return .separator
    }
  }

  static func isLetterOrDigit(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// Appends what a scalar inside a word folds to, as UTF-8; nothing for signs and marks.
  static func appendLetters(of scalar: Unicode.Scalar, to word: inout [UInt8]) {
    if scalar.isASCII {
      let byte = UInt8(scalar.value)
      if isLetter(byte) { word.append(byte | 0x20) } else if isDigit(byte) { word.append(byte) }
    } else if part(scalar) != .separator {
      append(scalar, to: &word)
    }
  }

  /// Appends the folded form of a scalar that is not ASCII, as UTF-8.
  static func append(_ scalar: Unicode.Scalar, to word: inout [UInt8]) {
    let value = Int(scalar.value)
    if latin.indices.contains(value - 0xC0) {
      let base = latin[value - 0xC0]
      // The table writes "æ", "œ", "ß", "þ" and "ĳ" as the capital of their first letter.
      word.append(base | 0x20)
      if base & 0x20 == 0 { word.append(second(base)) }
    } else if hasDiacritics(value) {
      appendDecomposed(scalar, to: &word)
    } else {
      word += scalar.properties.lowercaseMapping.utf8
    }
  }

  /// U+00C0 to U+017F without case and diacritics; "x" and "/" stand in for signs that are no letters.
  private static let latin = Array(
    """
    aaaaaaAceeeeiiiidnooooo/ouuuuyTSaaaaaaAceeeeiiiidnooooo/ouuuuyTy\
    aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiIIjjkkklllllll\
    lllnnnnnnnnnooooooOOrrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs
    """.utf8)

  private static func second(_ base: UInt8) -> UInt8 {
    switch base {
    case UInt8(ascii: "T"): UInt8(ascii: "h")
    case UInt8(ascii: "S"): UInt8(ascii: "s")
    case UInt8(ascii: "I"): UInt8(ascii: "j")
    default: UInt8(ascii: "e")
    }
  }

  /// Combining marks, the rest of Latin, Greek, Cyrillic, and full-width forms.
  private static func hasDiacritics(_ value: Int) -> Bool {
    0x180...0x52F ~= value || 0x1E00...0x1FFF ~= value || 0xFB00...0xFB06 ~= value
      || 0xFF10...0xFF5A ~= value
  }

  private static func appendDecomposed(_ scalar: Unicode.Scalar, to word: inout [UInt8]) {
    for part in String(scalar).decomposedStringWithCompatibilityMapping.unicodeScalars
    where !(0x300...0x36F).contains(part.value) {
      word += part.properties.lowercaseMapping.utf8
    }
  }

  /// Han, kana, Thai, Lao, Khmer and Burmese.
  private static func isIdeograph(_ value: UInt32) -> Bool {
    0x0E00...0x0EFF ~= value || 0x1000...0x109F ~= value || 0x1780...0x17FF ~= value
      || 0x3005...0x3007 ~= value || 0x3040...0x30FF ~= value || 0x3400...0x4DBF ~= value
      || 0x4E00...0x9FFF ~= value || 0xF900...0xFAFF ~= value || 0x20000...0x3FFFF ~= value
  }
}

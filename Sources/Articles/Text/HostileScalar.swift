/// What the boundary does with one Unicode scalar.
///
/// Replaced are: C0 and C1 controls and DEL; every scalar of general category Cf but the few
/// that print (Arabic number signs and their like), so all bidirectional controls, zero width
/// characters, joiners, tags and the soft hyphen; everything that Unicode calls default ignorable
/// (fillers, the combining grapheme joiner, variation selectors); line and paragraph separators;
/// noncharacters; and code points that are not assigned, whose width nobody knows.
///
/// One exception: VARIATION SELECTOR-15 and -16 right after an emoji outside ASCII are kept. They
/// choose between its two pictures, take no column and can do nothing else. ZERO WIDTH JOINER is
/// not kept even between emoji: terminals disagree about how wide the joined picture is.
enum HostileScalar {
  /// U+FFFD, which stands for what has no picture of its own.
  static let replacement: Unicode.Scalar = "\u{FFFD}"

  /// Whether `scalar` must not leave the boundary. Tab and newline count as hostile here; a body
  /// text lets them through on its own account.
  static func isHostile(_ scalar: Unicode.Scalar, after previous: Unicode.Scalar?) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF, 0x2010...0x2027, 0x2030...0x205E,
      0x4E00...0x9FFF, 0xAC00...0xD7A3, 0xFFFD:
      return false
    case 0x00...0x1F, 0x7F...0x9F: return true
    case 0xFE0E, 0xFE0F:
      guard let previous, !previous.isASCII else { return true }
      return !previous.properties.isEmoji
    case 0x0600...0x0605, 0x06DD, 0x070F, 0x0890, 0x0891, 0x08E2, 0x110BD, 0x110CD:
      return false  // format characters that print: they enclose the number that follows
    default: break
    }
    let properties = scalar.properties
    if properties.isDefaultIgnorableCodePoint || properties.isNoncharacterCodePoint { return true }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .surrogate:
      return true
    default: return false
    }
  }

  /// The one visible scalar that stands for a hostile one: a control picture for C0 and DEL.
  static func picture(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x00...0x1F: Unicode.Scalar(0x2400 + scalar.value) ?? replacement
    case 0x7F: "\u{2421}"
    default: replacement
    }
  }

  /// The Unicode name, or the alias that Unicode gives a control; "U+XXXX" where there is none.
  static func name(of scalar: Unicode.Scalar) -> String {
    let value = Int(scalar.value)
    if value < 0x20 { return c0Names[value] }
    if value == 0x7F { return "DELETE" }
    if (0x80...0x9F).contains(value) { return c1Names[value - 0x80] }
    if let name = scalar.properties.name { return name }
    let digits = String(value, radix: 16, uppercase: true)
    let padded = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return (scalar.properties.isNoncharacterCodePoint ? "noncharacter U+" : "U+") + padded
  }

  private static let c0Names = [
    "NULL", "START OF HEADING", "START OF TEXT", "END OF TEXT", "END OF TRANSMISSION", "ENQUIRY",
    "ACKNOWLEDGE", "ALERT", "BACKSPACE", "CHARACTER TABULATION", "LINE FEED", "LINE TABULATION",
    "FORM FEED", "CARRIAGE RETURN", "SHIFT OUT", "SHIFT IN", "DATA LINK ESCAPE",
    "DEVICE CONTROL ONE", "DEVICE CONTROL TWO", "DEVICE CONTROL THREE", "DEVICE CONTROL FOUR",
    "NEGATIVE ACKNOWLEDGE", "SYNCHRONOUS IDLE", "END OF TRANSMISSION BLOCK", "CANCEL",
    "END OF MEDIUM", "SUBSTITUTE", "ESCAPE", "INFORMATION SEPARATOR FOUR",
    "INFORMATION SEPARATOR THREE", "INFORMATION SEPARATOR TWO", "INFORMATION SEPARATOR ONE",
  ]

  private static let c1Names = [
    "PADDING CHARACTER", "HIGH OCTET PRESET", "BREAK PERMITTED HERE", "NO BREAK HERE", "INDEX",
    "NEXT LINE", "START OF SELECTED AREA", "END OF SELECTED AREA", "CHARACTER TABULATION SET",
    "CHARACTER TABULATION WITH JUSTIFICATION", "LINE TABULATION SET", "PARTIAL LINE FORWARD",
    "PARTIAL LINE BACKWARD", "REVERSE LINE FEED", "SINGLE SHIFT TWO", "SINGLE SHIFT THREE",
    "DEVICE CONTROL STRING", "PRIVATE USE ONE", "PRIVATE USE TWO", "SET TRANSMIT STATE",
    "CANCEL CHARACTER", "MESSAGE WAITING", "START OF GUARDED AREA", "END OF GUARDED AREA",
    "START OF STRING", "SINGLE GRAPHIC CHARACTER INTRODUCER", "SINGLE CHARACTER INTRODUCER",
    "CONTROL SEQUENCE INTRODUCER", "STRING TERMINATOR", "OPERATING SYSTEM COMMAND",
    "PRIVACY MESSAGE", "APPLICATION PROGRAM COMMAND",
  ]
}

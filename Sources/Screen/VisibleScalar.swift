import CWidth

/// The scalar itself, or a visible one in its place if it could move the cursor, turn the text
/// round or hide something.
///
/// Texts are made safe where bytes become an Article; this is the second gate, in front of the
/// screen. C0 controls and DEL become Unicode's control pictures, all else `�`.
public func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
  shown(scalar).scalar
}

/// What is drawn for a scalar and how many columns it takes: 0, 1 or 2.
func shown(_ scalar: Unicode.Scalar) -> (scalar: Unicode.Scalar, columns: Int) {
  let value = scalar.value
  switch value {
  case 0x20...0x7E: return (scalar, 1)
  case 0x00...0x1F: return (Unicode.Scalar(0x2400 + value) ?? replacement, 1)
  case 0x7F: return ("\u{2421}", 1)
  case 0x80...0x9F, 0xAD: return (replacement, 1)
  // The commonest letters, dashes, quotation marks, rules and bars need no look at the tables.
  case 0xA0...0x2FF, 0x2010...0x2027, 0x2500...0x259F: return (scalar, 1)
  default: break
  }
  if isHidden(scalar) { return (replacement, 1) }
  guard knowsWidths else { return (scalar, 1) }
  let columns = cwidth_columns(value)
  return columns < 0 ? (replacement, 1) : (scalar, Int(columns))
}

/// Whether a scalar only asks the terminal for another rendering of the one before it.
///
/// Terminals disagree about the width of what it makes (`❤` and `❤️`, families of emoji), so it is
/// counted as nothing and left out of cells.
func isRenderingRequest(_ scalar: Unicode.Scalar) -> Bool {
  scalar == "\u{200D}" || (0xFE00...0xFE0F).contains(scalar.value)
}

private let replacement: Unicode.Scalar = "\u{FFFD}"

/// Without any UTF-8 locale `wcwidth` knows ASCII only, and everything else is transliterated.
private let knowsWidths: Bool = {
  _ = Charset.environment
  return cwidth_columns(0x4E00) == 2
}()

/// Format characters (bidi, invisible operators, tags …) and separators of lines and paragraphs.
private func isHidden(_ scalar: Unicode.Scalar) -> Bool {
  // Joiners shape the letters beside them; terminals that shape nothing ignore them.
  if scalar == "\u{200C}" || scalar == "\u{200D}" { return false }
  if (0xE0000...0xE0FFF).contains(scalar.value) { return true }
  return switch scalar.properties.generalCategory {
  case .format, .lineSeparator, .paragraphSeparator, .control, .surrogate, .unassigned: true
  default: false
  }
}

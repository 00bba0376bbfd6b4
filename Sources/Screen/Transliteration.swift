extension Frame {
  /// The frame in ASCII, column for column, for terminals that show nothing else.
  ///
  /// What has no likeness becomes `?`; the second half of a wide character becomes `?` too.
  public var transliterated: Frame {
    mapText { $0.isEmpty ? "?" : String($0.unicodeScalars.first.map(asciiLikeness) ?? "?") }
  }
}

extension Frame {
  /// The frame in the signs that the fonts of Linux consoles have: of the blocks three, none of
  /// them a part of a column.
  public var forConsole: Frame {
    mapText { text in
      switch text {
      case "▁", "▂": "░"
      case "▃", "▄", "▅": "▒"
      case "▆", "▇": "█"
      case "▌": "│"
      default: text
      }
    }
  }
}

/// The ASCII character that stands for a scalar, one column for each.
public func asciiLikeness(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
  if scalar.isASCII { return scalar }
  if let likeness = likenesses[scalar] { return likeness }
  let properties = scalar.properties
  if properties.generalCategory == .spaceSeparator { return " " }
  if let value = properties.numericValue, (0...9).contains(value), value == value.rounded() {
    return Unicode.Scalar(UInt8(48 + Int(value)))
  }
  return latinLetter(properties.name ?? "") ?? "?"
}

/// The letter in a name such as LATIN SMALL LETTER E WITH ACUTE.
private func latinLetter(_ name: String) -> Unicode.Scalar? {
  let words = name.split(separator: " ")
  guard words.count >= 4, words[0] == "LATIN", words[2] == "LETTER" else { return nil }
  let naming = words[3...].prefix { $0 != "WITH" }
  let word = naming.last { $0.count == 1 } ?? naming.first ?? words[3]
  guard let letter = word.unicodeScalars.first else { return nil }
  return words[1] == "SMALL" ? Unicode.Scalar(letter.value + 32) : letter
}

private let likenesses: [Unicode.Scalar: Unicode.Scalar] = {
  let table: [(like: Unicode.Scalar, scalars: String)] = [
    ("-", "─━═╌‐‑‒–—―−"), ("|", "│┃║▌▏╵╷╿"), (":", "┊┆╎"), ("+", "┌┐└┘├┤┬┴┼╭╮╯╰┏┓┗┛"),
    (".", "┄┈·▁▂․"), (":", "▃▄∶"), ("!", "≠"), ("+", "▅▆"), ("#", "▇█▉▊░▒▓"),
    (">", "▶▸►→›»⏵❯≻≥"), ("<", "◀◂◄←‹«⏴❮≺≤"), ("^", "↑▲▴"), ("v", "↓▼▾"),
    ("\"", "“”„‟″〃"), ("'", "‘’‚‛′´`"), ("[", "⟦〈【"), ("]", "⟧〉】"),
    ("*", "•●◦★☆∙※"), ("o", "○◌°"), ("x", "×✕✗"), ("~", "…∼≈～"), ("e", "ə"), ("E", "Ə"),
    ("=", "≡≃"),
    ("/", "⁄÷∕"), ("!", "¡"), ("?", "¿"), ("c", "©¢"), ("r", "®"), ("t", "™"), ("E", "€"),
    ("L", "£"), ("Y", "¥"), ("S", "§"), ("P", "¶"), ("d", "ðđ"), ("D", "ÐĐ"),
  ]
  var likenesses: [Unicode.Scalar: Unicode.Scalar] = [:]
  for row in table {
    for scalar in row.scalars.unicodeScalars { likenesses[scalar] = row.like }
  }
  return likenesses
}()

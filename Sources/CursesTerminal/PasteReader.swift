import Screen

/// The bytes of a bracketed paste, bounded, and the text that they make.
///
/// A pasted text may hold the end marker itself, to have what follows it taken for keys. So an end
/// marker ends a paste only if silence follows; otherwise it is dropped and the paste goes on.
struct PasteReader {
  private static let endMarker = Array("\u{1B}[201~".utf8)

  private let limit: Int
  private var bytes: [UInt8] = []
  private var matched = 0

  /// - Parameter limit: bytes kept; the rest is dropped.
  init(limit: Int) {
    self.limit = limit
  }

  /// Whether the last bytes were the end marker.
  private(set) var sawEnd = false

  mutating func feed(_ byte: UInt8) {
    sawEnd = false
    if byte == PasteReader.endMarker[matched] {
      matched += 1
      if matched == PasteReader.endMarker.count {
        matched = 0
        sawEnd = true
      }
      return
    }
    for missed in PasteReader.endMarker[..<matched] { keep(missed) }
    matched = byte == 0x1B ? 1 : 0
    if matched == 0 { keep(byte) }
  }

  /// The text: line ends and tabs as blanks, other controls and hidden characters left out.
  var text: String {
    var text = ""
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "\n", "\r", "\t": text.unicodeScalars.append(" ")
      case "\u{FFFD}": break
      default: if visible(scalar) == scalar { text.unicodeScalars.append(scalar) }
      }
    }
    return text
  }

  private mutating func keep(_ byte: UInt8) {
    if bytes.count < limit { bytes.append(byte) }
  }
}

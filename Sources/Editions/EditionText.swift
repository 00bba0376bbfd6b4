import Articles

/// An edition's values cross the same boundary for hostile text as the articles do.
package enum EditionText {
  /// One line, without blanks at its ends, safe to show.
  package static func clean(_ text: String) -> String {
    if isPlain(text) { return text }
    let words = text.unicodeScalars.split { $0 == " " || $0 == "\n" || $0 == "\t" }
    return TextBoundary.line(words.map(String.init).joined(separator: " "))
  }

  /// Printable ASCII with single blanks between words, as almost every value is.
  private static func isPlain(_ text: String) -> Bool {
    var previous = UInt8(ascii: " ")
    for byte in text.utf8 {
      guard 0x20...0x7E ~= byte, byte != 0x20 || previous != 0x20 else { return false }
      previous = byte
    }
    return previous != 0x20
  }

  /// At most so many characters, with an ellipsis where some were left out.
  package static func shortened(_ text: String, to length: Int) -> String {
    text.count > length ? text.prefix(length - 1) + "…" : text
  }
}

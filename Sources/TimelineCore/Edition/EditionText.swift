import Articles

/// An edition's values cross the same boundary for hostile text as the articles do.
enum EditionText {
  /// One line, without blanks at its ends, safe to show.
  static func clean(_ text: String) -> String {
    let words = text.unicodeScalars.split { $0 == " " || $0 == "\n" || $0 == "\t" }
    return TextBoundary.line(words.map(String.init).joined(separator: " "))
  }

  /// At most so many characters, with an ellipsis where some were left out.
  static func shortened(_ text: String, to length: Int) -> String {
    text.count > length ? text.prefix(length - 1) + "…" : text
  }
}

/// Texts of an archive, safe to show. What dateline wrote is safe already and passes unchanged.
package enum StoredText {
  package static func line(_ text: String) -> String {
    isPlain(text) ? text : TextBoundary.line(text)
  }

  /// A text of many lines.
  package static func body(_ text: String) -> String {
    isPlainBody(text) ? text : TextBoundary.body(text).text
  }

  /// A text of many lines in which positions are counted; `moves` is `nil` where they stay.
  package static func placedBody(_ text: String) -> (text: String, moves: MovedPositions?) {
    if isPlainBody(text) || TextBoundary.body(text).text == text { return (text, nil) }
    return TextBoundary.movedBody(text)
  }

  /// Printable ASCII, as most texts are.
  private static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { (0x20...0x7E).contains($0) }
  }

  private static func isPlainBody(_ text: String) -> Bool {
    text.utf8.allSatisfy { 0x20...0x7E ~= $0 || $0 == 0x0A || $0 == 0x09 }
  }
}

extension String {
  /// Whether a range of UTF-8 bytes lies in the text and cuts no character in two.
  package func holdsWhole(_ range: Range<Int>) -> Bool {
    range.lowerBound >= 0 && range.upperBound <= utf8.count
      && beginsCharacter(range.lowerBound) && beginsCharacter(range.upperBound)
  }

  private func beginsCharacter(_ offset: Int) -> Bool {
    let index = utf8.index(utf8.startIndex, offsetBy: offset)
    return index == utf8.endIndex || utf8[index] & 0xC0 != 0x80
  }
}

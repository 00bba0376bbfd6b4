/// Texts of an archive, safe to show. What dateline wrote is safe already and passes unchanged.
package enum StoredText {
  package static func line(_ text: String) -> String {
    isPlain(text) ? text : TextBoundary.line(text)
  }

  /// A text of many lines.
  package static func body(_ text: String) -> String {
    isPlain(text) ? text : TextBoundary.body(text).text
  }

  /// Printable ASCII, as most texts are.
  private static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { (0x20...0x7E).contains($0) }
  }
}

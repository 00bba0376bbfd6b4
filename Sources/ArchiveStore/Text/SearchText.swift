/// Folded words of several texts, as a full-text table takes them.
struct SearchText {
  private(set) var words = ""
  /// The compounds among them.
  private(set) var joined = ""

  /// Stands between texts, so that no phrase reaches from one into the next; no query can hold it.
  private static let boundary = "\u{E000}"

  init(_ texts: [String] = []) {
    for text in texts { append(text) }
  }

  mutating func append(_ text: String) {
    let found = Word.words(of: text)
    guard !found.isEmpty else { return }
    if !words.isEmpty { words += " " + SearchText.boundary + " " }
    for (index, word) in found.enumerated() {
      if index > 0 { words += " " }
      words += word.folded
    }
    for compound in Word.compounds(of: found) { joined += compound.folded + " " }
  }
}

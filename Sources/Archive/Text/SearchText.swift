/// Folded words of several texts, as a full-text table takes them.
package struct SearchText {
  /// UTF-8, with a blank after each word.
  private var folded: [UInt8] = []
  private var compounds: [UInt8] = []

  /// Stands between texts, so that no phrase reaches from one into the next; no query can hold it.
  package static let boundary = "\u{E000} "
  private static let blank = UInt8(ascii: " ")

  package init(_ texts: [String] = []) {
    for text in texts { append(text) }
  }

  package var words: String { String(decoding: folded, as: UTF8.self) }

  /// The compounds among the words (`Word.compounds`), with a blank after each.
  package var joined: String { String(decoding: compounds, as: UTF8.self) }

  mutating func append(_ text: String) {
    if !folded.isEmpty { folded += SearchText.boundary.utf8 }
    var scanner = WordScanner(text)
    /// The words that hyphens join at the end, in `folded`.
    var run: [Range<Int>] = []
    var start = folded.count
    while let place = scanner.next(into: &folded) {
      if !place.isJoined {
        join(run)
        run.removeAll(keepingCapacity: true)
      }
      run.append(start..<folded.count)
      folded.append(SearchText.blank)
      start = folded.count
    }
    join(run)
  }

  private mutating func join(_ run: [Range<Int>]) {
    guard run.count > 1 else { return }
    let isPossessive = run.last.map { folded[$0].elementsEqual("s".utf8) } ?? false
    let parts = isPossessive ? run.dropLast() : run[...]
    guard parts.count > 1 else { return }
    for part in parts { compounds += folded[part] }
    compounds.append(SearchText.blank)
  }
}

import ArchiveStore

/// What is looked for in the article, and where it was found.
struct ReaderFind: Sendable {
  var words = ""
  /// UTF-8 bytes of the visible text, in order.
  var hits: [Range<Int>] = []
  /// The hit the person stands on.
  var current: Int?
  /// Finding is what the person did last, so that its count is what is told.
  var isLatest = false
  /// The article folded for finding, once it was needed.
  fileprivate var folded: FoldedText?
}

// Finding in the article.
extension ReaderState {
  /// Marks every place where the words stand and goes to the first one from the top of the screen.
  /// An empty text ends finding.
  public mutating func find(_ words: String) {
    light([words])
    find.words = words
    find.isLatest = true
    guard !find.hits.isEmpty else { return }
    let from = layout.rows.indices.contains(top) ? layout.rows[top].start : 0
    let next = find.hits.partitionIndex { $0.lowerBound >= from }
    goToHit(next < find.hits.count ? next : 0)
  }

  /// Marks every place where one of the words stands, without going there.
  public mutating func light(_ words: [String]) {
    find.words = words.joined(separator: " ")
    find.current = nil
    find.isLatest = false
    find.hits = []
    guard words.contains(where: { !$0.isEmpty }) else { return }
    let folded = find.folded ?? FoldedText(text.visible.text)
    find.folded = folded
    find.hits = words.flatMap(folded.ranges).sorted { $0.lowerBound < $1.lowerBound }
  }

  /// To the next (1) or previous (-1) hit, round the end of the article.
  /// - Returns: `false` if there is none.
  public mutating func goToHit(by step: Int) -> Bool {
    guard !find.hits.isEmpty else { return false }
    if let current = find.current {
      goToHit((current + step + find.hits.count) % find.hits.count)
    } else {
      let from = layout.rows.indices.contains(top) ? layout.rows[top].start : 0
      let next = find.hits.partitionIndex { $0.lowerBound >= from }
      goToHit((step > 0 ? next : next - 1 + find.hits.count) % find.hits.count)
    }
    return true
  }

  private mutating func goToHit(_ index: Int) {
    find.current = index
    find.isLatest = true
    let byte = find.hits[index].lowerBound
    if text.blocks.isAside(byte) { unfold() }
    reveal(byte)
  }

  /// Whether words are being found.
  public var isFinding: Bool { !find.words.isEmpty }

  /// "3 of 12 finds of “grave”", "“grave” is not in this article"; `nil`: nothing is looked for.
  public var findNote: String? {
    guard isFinding else { return nil }
    let words = "“\(find.words)”"
    guard !find.hits.isEmpty else { return "\(words) is not in this article" }
    let count = "\(find.hits.count) find\(find.hits.count == 1 ? "" : "s") of \(words)"
    return find.current.map { "\($0 + 1) of \(count)" } ?? count
  }
}

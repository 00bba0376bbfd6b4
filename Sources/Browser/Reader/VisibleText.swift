import Articles

/// An article's text without its markup, and where each part of it stands in the source.
struct VisibleText: Sendable {
  let text: String
  /// Stretches that were kept, in order: their first byte in the source and in `text`.
  private let pieces: [(source: Int, shown: Int)]

  init(_ article: Article) {
    let utf8 = article.text.utf8
    var text = ""
    var pieces: [(source: Int, shown: Int)] = []
    var position = 0
    func keep(upTo end: Int) {
      guard position < end else { return }
      pieces.append((position, text.utf8.count))
      let from = utf8.index(utf8.startIndex, offsetBy: position)
      text += article.text[from..<utf8.index(utf8.startIndex, offsetBy: end)]
    }
    for hidden in article.markup where hidden.upperBound <= utf8.count {
      keep(upTo: hidden.lowerBound)
      position = max(position, hidden.upperBound)
    }
    keep(upTo: utf8.count)
    self.text = text
    self.pieces = pieces
  }

  /// Where a byte of the source is shown; a hidden one counts as the next that is.
  func shown(_ source: Int) -> Int {
    guard let index = lastPiece(where: { $0.source <= source }) else { return 0 }
    let next = index + 1 < pieces.count ? pieces[index + 1].shown : text.utf8.count
    return min(pieces[index].shown + source - pieces[index].source, next)
  }

  func shown(_ source: Range<Int>) -> Range<Int> {
    let start = shown(source.lowerBound)
    return start..<max(start, shown(source.upperBound))
  }

  private func lastPiece(where isBefore: ((source: Int, shown: Int)) -> Bool) -> Int? {
    let count = pieces.partitionIndex { !isBefore($0) }
    return count > 0 ? count - 1 : nil
  }
}

extension RandomAccessCollection where Index == Int {
  /// The first index at which a condition holds that, once it holds, holds to the end.
  func partitionIndex(_ holds: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = low + (high - low) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

import Articles

/// A stretch of an article as it is shown: without markup and debris, line ends as one `lineEnd`.
struct ShownText {
  private(set) var text = ""
  /// Stretches that were kept as they are: where they were in the article, where they are here.
  private var pieces: [(source: Range<Int>, start: Int)] = []

  init(of article: Article, _ bytes: Range<Int>, lineEnd: String) {
    let source = Array(article.text.utf8)
    let bytes = bytes.clamped(to: 0..<source.count)
    let dropped = ShownText.dropped(in: article, bytes)
    var shown: [UInt8] = []
    var index = bytes.lowerBound
    var next = 0
    while index < bytes.upperBound {
      while next < dropped.count, dropped[next].upperBound <= index { next += 1 }
      if next < dropped.count, dropped[next].contains(index) {
        index = dropped[next].upperBound
      } else if source[index] == UInt8(ascii: "\n") {
        while index < bytes.upperBound, ShownText.isBlank(source[index]) { index += 1 }
        while shown.last == UInt8(ascii: " ") { shown.removeLast() }
        if !shown.isEmpty, index < bytes.upperBound { shown += lineEnd.utf8 }
      } else {
        let end = next < dropped.count ? dropped[next].lowerBound : bytes.upperBound
        let stop = source[index..<end].firstIndex(of: UInt8(ascii: "\n")) ?? end
        pieces.append((index..<stop, shown.count))
        shown += source[index..<stop]
        index = stop
      }
    }
    text = String(decoding: shown, as: UTF8.self)
  }

  /// Where a stretch of the article is in `text`; empty when nothing of it is shown.
  func range(of bytes: Range<Int>) -> Range<Int> {
    let lower = position(of: bytes.lowerBound, atEnd: false)
    return lower..<max(lower, position(of: bytes.upperBound, atEnd: true))
  }

  private func position(of byte: Int, atEnd: Bool) -> Int {
    let count = text.utf8.count
    if atEnd {
      guard let piece = pieces.last(where: { $0.source.lowerBound < byte }) else { return 0 }
      return min(count, piece.start + min(byte, piece.source.upperBound) - piece.source.lowerBound)
    }
    guard let piece = pieces.first(where: { byte < $0.source.upperBound }) else { return count }
    return min(count, piece.start + max(byte, piece.source.lowerBound) - piece.source.lowerBound)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\n") || byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
      || byte == UInt8(ascii: "\r")
  }

  /// Markup and debris in `bytes`, in order, without overlaps.
  private static func dropped(in article: Article, _ bytes: Range<Int>) -> [Range<Int>] {
    let debris = article.regions.filter { $0.kind == .debris }.map(\.bytes)
    let all = (article.markup + debris).filter { $0.overlaps(bytes) }
      .sorted { $0.lowerBound < $1.lowerBound }
    return all.reduce(into: []) { merged, range in
      if let last = merged.last, range.lowerBound <= last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
  }
}

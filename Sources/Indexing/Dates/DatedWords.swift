import Algorithms
import Articles
import Story
import Temporal

/// A dated passage by what its article says round the date, to be found again in another article.
struct DatedWords: Hashable, Sendable {
  /// Shorter passages may be the same by chance: words.
  private static let shortest = 6

  /// All words of the passage, the date's among them.
  var words: UInt64
  /// Words before the date.
  var offset: Int
  var expression: TimeExpression
  /// Which of its article's passages it is.
  var index: Int
  /// Where that one stands: bytes.
  var bytes: Range<Int>
  /// What of it tells the event.
  var focus: Range<Int>
  /// The article that it repeats, by its place in the order of publication; filled in where articles
  /// are brought together.
  var echoOf: Int?

  /// Those of one article.
  static func all(_ passages: [Passage], in body: ArticleBody) -> [DatedWords] {
    guard !passages.isEmpty else { return [] }
    let index = body.words
    /// Of the passage that was read last: many may have the same words.
    var last: (bytes: Range<Int>, words: Range<Int>, hash: UInt64)?
    return passages.enumerated().compactMap { number, passage in
      guard let expression = passage.expression else { return nil }
      if last?.bytes != passage.bytes {
        let words = index.indices(in: passage.bytes)
        var hash = StableHash()
        for word in index.words[words] { hash.combine(word.hash) }
        last = (passage.bytes, words, hash.value)
      }
      guard let (_, words, hash) = last, words.count >= shortest else { return nil }
      let date = index.words.partitioningIndex { $0.start >= expression.bytes.lowerBound }
      return DatedWords(
        words: hash, offset: min(max(date, words.lowerBound), words.upperBound) - words.lowerBound,
        expression: expression, index: number, bytes: passage.bytes, focus: passage.focus)
    }
  }
}

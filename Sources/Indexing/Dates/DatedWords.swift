import Articles
import Story
import Temporal

/// A dated passage by what its article says round the date, to be found again in another article.
struct DatedWords: Sendable {
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
  /// The article that it repeats, by its place in the order of publication.
  var echoOf: Int?

  /// Those of one article.
  ///
  /// - Parameter echo: the article whose words some bytes repeat, by its place in the order of publication.
  static func all(
    _ passages: [Passage], in body: ArticleBody, echo: (Range<Int>) -> Int?
  ) -> [DatedWords] {
    guard !passages.isEmpty else { return [] }
    let index = WordRun.words(of: body)
    return passages.enumerated().compactMap { number, passage in
      let words = index.words[index.indices(in: passage.bytes)]
      guard let expression = passage.expression, words.count >= shortest else { return nil }
      var hash = StableHash()
      for word in words { hash.combine(Int(bitPattern: UInt(word.hash))) }
      return DatedWords(
        words: hash.value, offset: words.count { $0.start < expression.bytes.lowerBound },
        expression: expression, index: number, bytes: passage.bytes,
        echoOf: passage.echoOf == nil ? nil : echo(passage.focus))
    }
  }
}

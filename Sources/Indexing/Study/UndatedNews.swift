import Articles
import Story
import Temporal

/// What an article tells as news without saying when: its headline and its first sentences. They tell
/// what happened on the day of its publication or the day before, or on the
/// recent day that the article names first.
enum UndatedNews {
  /// So many sentences of the body open it.
  static let sentences = 3
  /// A day that the article names first is its news' own if it lies so few days before the
  /// publication.
  private static let longestAgo = 3
  /// Sentences of fewer words tell too little.
  private static let fewestWords = 4

  /// Each as a passage without an expression, whose days are those on which it may have happened;
  /// none of an article that does not say its own day.
  ///
  /// - Parameters:
  ///   - dated: the article's dated passages, which tell their day themselves.
  ///   - furniture: sentences that the outlet sets on all its pages.
  static func found(
    in text: TaggedArticle, besides dated: [Passage], apart furniture: [Range<Int>],
    index: @autoclosure () -> WordIndex
  ) -> [FoundPassage] {
    guard let published = text.article.published?.days, published.isExact, let day = published.first
    else { return [] }
    let taken = Stretches(dated.map(\.bytes) + furniture)
    let places = stretches(of: text).filter {
      !taken.overlaps($0) && !namesTime($0, in: text) && !asks($0, in: text)
    }
    if places.isEmpty { return [] }
    let index = index()
    let language = text.body.language
    let days = days(published: day, dated)
    return places.compactMap { bytes in
      let words = index.words[index.indices(in: bytes)]
      guard words.count >= fewestWords else { return nil }
      return FoundPassage(
        passage: Passage(
          article: text.article.id, bytes: bytes, focus: bytes,
          voice: text.article.voice(of: bytes)), days: days,
        stems: FocusStem.stems(
          of: words, bytes: text.bytes, by: language.words,
          without: text.expressions(in: bytes).map(\.bytes)),
        tellers: language.speech.tellers(in: words, bytes: text.bytes),
        telling: Telling(titles: [], words: "", language: language.tag))
    }
  }

  private static func stretches(of text: TaggedArticle) -> [Range<Int>] {
    let headline = text.article.regions.first { $0.kind == .headline }?.bytes
    return [headline].compactMap(\.self) + text.body.sentences.prefix(sentences)
  }

  private static func asks(_ bytes: Range<Int>, in text: TaggedArticle) -> Bool {
    // Behind it stand marks that close a quotation, at most.
    text.bytes[bytes].suffix(5).contains(UInt8(ascii: "?"))
  }

  private static func namesTime(_ bytes: Range<Int>, in text: TaggedArticle) -> Bool {
    let words = SentenceWords(text.bytes)
    return text.expressions(in: bytes).contains {
      $0.range != nil && $0.type != .set
        && !text.body.language.datings.tellsNoTime($0, in: words)
    }
  }

  /// The day that is named first where it is a recent one, else the day of publication and the one
  /// before.
  private static func days(published day: Day, _ dated: [Passage]) -> DayRange {
    let next = dated.min { $0.bytes.lowerBound < $1.bytes.lowerBound }?.expression?.range
    if let next, next.isExact, let named = next.first,
      (0...longestAgo).contains(day.number - named.number)
    {
      return next
    }
    return DayRange(first: Day(number: day.number - 1), last: day, precision: .range)
  }
}

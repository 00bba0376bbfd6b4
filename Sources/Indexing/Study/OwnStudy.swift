import Articles
import Story
import Temporal

/// What an article gives the timeline by itself: what is left of an `ArticleStudy` when nobody has
/// looked whose words its passages repeat. `StudyKey` has all that it hangs on.
struct OwnStudy: Hashable, Sendable {
  /// As `TaggedArticle` dated them; those that the article shows by itself where none was dated.
  var documents: [QuotedDocument] = []
  var impossibleDates: [TimeExpression] = []
  /// Sentences that its outlet sets on all its pages.
  var furniture: [Range<Int>] = []
  /// Dated passages that may found an event or join one.
  var found: [FoundPassage] = []
  /// What it tells as news without saying when.
  var news: [FoundPassage] = []
  /// What stands over it, where that says what happened.
  var headline: FoundTitle?
  /// The words round its dates, which a later article may have again.
  var dated: [DatedWords] = []
  /// Passages that belong to no event, in order of position.
  var undated: [Passage] = []

  /// The article as it was studied.
  func article(_ bare: Article) -> Article {
    var article = bare
    article.documents = documents
    article.impossibleDates = impossibleDates
    return article.settingApart(furniture)
  }
}

// MARK: As bytes

extension OwnStudy {
  var bytes: [UInt8] {
    var writer = ByteWriter()
    /// All passages are of the one article.
    let own = { (_: String) in 0 }
    writer.write(documents) { $0.write($1) }
    writer.write(impossibleDates) { $0.write(ExpressionCoding.bytes(of: $1)) }
    writer.write(furniture) { $0.write($1) }
    for passages in [found, news] {
      writer.write(passages) {
        $0.write($1, rank: own)
        $0.write($1.telling)
      }
    }
    writer.write(headline) { $0.write($1) }
    writer.write(dated) {
      $0.write(UInt($1.words))
      $0.write($1.offset)
      $0.write(ExpressionCoding.bytes(of: $1.expression))
      $0.write($1.index)
      $0.write($1.bytes)
      $0.write($1.focus)
    }
    writer.write(undated) { $0.write($1, rank: own) }
    return writer.bytes
  }

  /// Reads what `bytes` gave, of which anybody may have made any.
  ///
  /// - Parameter article: the one whose study it is.
  /// - Throws: where a position is not in the article's text, or a title is not safe to show.
  init(_ bytes: [UInt8], of article: Article) throws(DamagedBytes) {
    var reader = ByteReader(bytes)
    let own = { (_: Int) in article.id }
    documents = try reader.array { reader throws(DamagedBytes) in try reader.document() }
    impossibleDates = try reader.array { reader throws(DamagedBytes) in
      try ExpressionCoding.expression(from: try reader.blob())
    }
    furniture = try reader.array { reader throws(DamagedBytes) in try reader.range() }
    func passages() throws(DamagedBytes) -> [FoundPassage] {
      try reader.array { reader throws(DamagedBytes) in
        var found = try reader.foundPassage(id: own)
        found.telling = try reader.telling()
        return found
      }
    }
    found = try passages()
    news = try passages()
    headline = try reader.optional { reader throws(DamagedBytes) in try reader.title() }
    dated = try reader.array { reader throws(DamagedBytes) in
      DatedWords(
        words: UInt64(try reader.unsigned()), offset: try reader.int(),
        expression: try ExpressionCoding.expression(from: try reader.blob()),
        index: try reader.int(), bytes: try reader.range(), focus: try reader.range())
    }
    undated = try reader.array { reader throws(DamagedBytes) in try reader.passage(id: own) }
    try check(in: article)
    try checkDays()
  }

  private func check(in article: Article) throws(DamagedBytes) {
    let places =
      furniture
      + documents.flatMap { [$0.bytes, $0.leadIn, $0.dateLine, $0.message] }.compactMap(\.self)
      + (found + news).flatMap { [$0.passage.bytes, $0.passage.focus] }
      + undated.flatMap { [$0.bytes, $0.focus] } + dated.flatMap { [$0.bytes, $0.focus] }
    let expressions =
      impossibleDates + (found + news).compactMap(\.passage.expression)
      + undated.compactMap(\.expression) + dated.map(\.expression)
    guard places.allSatisfy(article.text.holdsWhole),
      expressions.allSatisfy({ $0.isInside(article.text) })
    else { throw DamagedBytes("a position is not in the article's text") }
    let titles = (found + news).flatMap(\.telling.titles) + [headline].compactMap(\.self)
    guard titles.allSatisfy({ StoredText.line($0.text) == $0.text }),
      (found + news).allSatisfy({ StoredText.line($0.telling.words) == $0.telling.words })
    else { throw DamagedBytes("a title is not safe to show") }
    guard titles.allSatisfy({ Self.numbers ~= $0.worth && Self.numbers ~= $0.length }),
      (found + news).allSatisfy({
        Self.numbers ~= $0.slack && $0.hour.map { EventDate.minutes ~= $0.minute } ?? true
      })
    else { throw DamagedBytes("a number is none that a study has") }
  }

  /// That passages are of the days that their expressions give, or of the day of the news.
  private func checkDays() throws(DamagedBytes) {
    let areDated = found.allSatisfy {
      $0.passage.expression != nil && $0.days == $0.passage.expression?.range
    }
    let areNews = news.allSatisfy {
      $0.passage.expression == nil && $0.days.dayCount.map { 1...Self.daysOfNews ~= $0 } ?? false
    }
    guard areDated, areNews else { throw DamagedBytes("the days of a passage are not its own") }
  }

  /// Days of what is told without a date, at most.
  private static let daysOfNews = 7

  /// Bounds that leave room to count with what is within.
  private static let numbers = -1 << 20...1 << 20
}

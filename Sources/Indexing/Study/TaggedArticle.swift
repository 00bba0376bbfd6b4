import Algorithms
import Articles
import Editions
import Temporal

/// An article with its time expressions: what passages are made from.
struct TaggedArticle: Sendable {
  let body: ArticleBody
  /// In order of position; all regions.
  let expressions: [TimeExpression]
  let leadIns: LeadIns

  var article: Article { body.article }
  var bytes: [UInt8] { body.bytes }

  /// - Parameter zones: one for each of the article's documents, in order.
  init(_ body: ArticleBody, zones: [ReferenceZone]) {
    expressions = Array(
      body.recognized.expressions(published: body.article.published?.days, zones: zones))
    var body = body
    body.article.impossibleDates = expressions.filter { expression in
      guard expression.isImpossible else { return false }
      let region = body.region(at: expression.bytes.lowerBound)
      return region != .comment && region != .debris
    }
    self.body = body
    leadIns = LeadIns(body.article.documents)
  }

  /// Dates the documents that the article quotes, which then count their own relative dates.
  ///
  /// - Parameter originals: the articles of which documents are copies, by the documents' places.
  init(
    _ body: ArticleBody, originals: [Range<Int>: Article] = [:],
    corrections: [(bytes: Range<Int>, document: EditionDocument)] = []
  ) {
    let dates = DocumentDates(
      article: body, originals: originals, corrections: corrections)
    let (article, zones) = dates.dated()
    var body = body
    body.article = article
    self.init(body, zones: zones)
  }

  /// Time expressions that lie wholly in a range of bytes.
  func expressions(in range: Range<Int>) -> ArraySlice<TimeExpression> {
    let low = expressions.partitioningIndex { $0.bytes.lowerBound >= range.lowerBound }
    let high = expressions.partitioningIndex { $0.bytes.upperBound > range.upperBound }
    return expressions[low..<max(low, high)]
  }

  /// Whether a capital follows a date that no small word leads to, as "on" does: a heading that runs
  /// into the first sentence below it, as in "Your stories Wednesday 13 January It is …".
  func headsSentence(_ date: Range<Int>) -> Bool {
    let behind = bytes[date.upperBound...].prefix(2)
    guard behind.count == 2, behind.first == UInt8(ascii: " "),
      behind.last.map({ 0x41...0x5A ~= $0 }) ?? false
    else { return false }
    let line = bytes[..<date.lowerBound].suffix(24)
    let before = WordIndex(String(decoding: line, as: UTF8.self)).words.last
    return !(before.map { body.language.words.isStopWord($0.hash) } ?? false)
  }
}

extension TimelineBuilder {
  /// The time expressions of an article by itself: all regions, in order of position, each made
  /// when it is asked for. Documents that it quotes are dated from its own text first, as for a
  /// timeline.
  public static func timeExpressions(of article: Article) -> TimeExpressions {
    timeExpressions(of: ArticleBody(article, keepsTimes: false))
  }

  /// The same of an article whose times may have been found already.
  package static func timeExpressions(of body: ArticleBody) -> TimeExpressions {
    let (_, zones) = DocumentDates(article: body, originals: [:], corrections: []).dated()
    return body.recognized.expressions(published: body.article.published?.days, zones: zones)
  }
}

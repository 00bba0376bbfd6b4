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
    expressions = body.recognized.expressions(
      published: body.article.published?.days, zones: zones)
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
}

/// The words that announce an article's documents, to be asked for many positions.
struct LeadIns: Sendable {
  private struct Announced {
    var leadIn: Range<Int>
    var document: QuotedDocument
    /// Where the lead-in that reaches furthest ends, of this one and all before.
    var furthest: Int
  }

  /// In order of the lead-ins.
  private var announced: [Announced] = []

  /// - Parameter documents: in order. What stands in a document or behind it does not announce it.
  init(_ documents: [QuotedDocument]) {
    let sorted = documents.compactMap { document in
      document.leadIn.flatMap { $0.upperBound <= document.bytes.lowerBound ? ($0, document) : nil }
    }.sorted { $0.0.lowerBound < $1.0.lowerBound }
    for (leadIn, document) in sorted {
      let furthest = max(announced.last?.furthest ?? 0, leadIn.upperBound)
      announced.append(Announced(leadIn: leadIn, document: document, furthest: furthest))
    }
  }

  /// The documents whose lead-ins share a byte with a stretch of the text, in order.
  func documents(announcedBy bytes: Range<Int>) -> [QuotedDocument] {
    let near = announced[announced.partitioningIndex { $0.furthest > bytes.lowerBound }...]
    return near.prefix { $0.leadIn.lowerBound < bytes.upperBound }
      .filter { $0.leadIn.overlaps(bytes) }.map(\.document)
      .sorted { $0.bytes.lowerBound < $1.bytes.lowerBound }
  }
}

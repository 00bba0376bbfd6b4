import Articles

/// Which articles quote words that are another's own. Articles are meant by their places in an order.
struct Quotes: Sendable {
  struct Quote: Sendable {
    var quoting: Int
    var quoted: Int
    /// The sentence or the lead-in that announces the words.
    var announcement: Range<Int>?
  }

  /// By the article that quotes and by the one that is quoted.
  private var quotes: [Int: [Quote]] = [:]

  mutating func add(_ quote: Quote) {
    quotes[quote.quoting, default: []].append(quote)
    quotes[quote.quoted, default: []].append(quote)
  }

  /// Those in which an article quotes or is quoted.
  subscript(rank: Int) -> [Quote] { quotes[rank] ?? [] }

  /// Those in which one article quotes.
  static func quotes(in echoes: ArticleEchoes) -> [Quote] {
    stretches(of: echoes.body).flatMap { bytes, announcement in
      echoes.owners(of: bytes, atLeast: ArticleEchoes.quotedRun).map {
        Quote(quoting: echoes.rank, quoted: $0, announcement: announcement)
      }
    }
  }

  /// Quotations with their sentences, documents with their lead-ins.
  private static func stretches(
    of body: ArticleBody
  ) -> [(bytes: Range<Int>, announcement: Range<Int>?)] {
    let quotations = body.article.quotations.map { quotation in
      (quotation.bytes, body.sentences(touching: quotation.bytes).first)
    }
    let documents = body.article.documents.map { ($0.bytes, $0.leadIn) }
    return (quotations + documents).filter { body.region(at: $0.0.lowerBound) == .body }
  }
}

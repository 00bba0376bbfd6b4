import Articles

/// Which articles quote words that are another's own. Articles are meant by their places in an order.
struct Quotes: Sendable {
  struct Quote: Sendable {
    var quoting: Int
    var quoted: Int
    /// The sentence or the lead-in that announces the words, where it tells of publishing.
    var announcement: Range<Int>?
    /// The words stand in it as a document, and not as what somebody said.
    var isDocument: Bool
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
    stretches(of: echoes.body).flatMap { bytes, announcement, isDocument -> [Quote] in
      let owners = echoes.owners(of: bytes, atLeast: ArticleEchoes.quotedRun)
      if owners.isEmpty { return [] }
      let published = announcement.flatMap { tellsOfPublishing($0, in: echoes.body) ? $0 : nil }
      return owners.map {
        Quote(
          quoting: echoes.rank, quoted: $0, announcement: published, isDocument: isDocument)
      }
    }
  }

  private static func tellsOfPublishing(_ bytes: Range<Int>, in body: ArticleBody) -> Bool {
    !body.language.publication.publishing.isDisjoint(
      with: WordIndex(body.bytes, in: bytes).words.map(\.hash))
  }

  /// Quotations with their sentences, documents with their lead-ins.
  private static func stretches(
    of body: ArticleBody
  ) -> [(bytes: Range<Int>, announcement: Range<Int>?, isDocument: Bool)] {
    let quotations = body.article.quotations.map { quotation in
      (quotation.bytes, body.sentences(touching: quotation.bytes).first, false)
    }
    let documents = body.article.documents.map { ($0.bytes, $0.leadIn, true) }
    return (quotations + documents).filter { body.region(at: $0.0.lowerBound) == .body }
  }
}

import Articles

/// Which articles quote words that are another's own. Articles are meant by their places in an order.
struct Quotes: Sendable {
  struct Quote: Sendable {
    var quoting: Int
    var quoted: Int
    /// The sentence or the lead-in that announces the words, where it tells of publishing.
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
    let documents = Stretches(echoes.body.article.documents.map(\.bytes))
    return stretches(of: echoes.body).flatMap { bytes, announcement -> [Quote] in
      // What somebody said in a conversation, two articles may have heard.
      guard documents.overlaps(bytes) || opensWithMark(bytes, in: echoes.body) else { return [] }
      let owners = echoes.owners(of: bytes, atLeast: ArticleEchoes.quotedRun)
      if owners.isEmpty { return [] }
      let published = announcement.flatMap { tellsOfPublishing($0, in: echoes.body) ? $0 : nil }
      return owners.map { Quote(quoting: echoes.rank, quoted: $0, announcement: published) }
    }
  }

  /// A turn of a conversation has no quotation marks; marks set apart by blanks are those of a text
  /// that was cut into words.
  private static func opensWithMark(_ bytes: Range<Int>, in body: ArticleBody) -> Bool {
    guard let first = bytes.first,
      !"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ".utf8
        .contains(body.bytes[first])
    else { return false }
    return bytes.dropFirst().first.map { body.bytes[$0] != UInt8(ascii: " ") } ?? false
  }

  private static func tellsOfPublishing(_ bytes: Range<Int>, in body: ArticleBody) -> Bool {
    !body.language.publication.publishing.isDisjoint(
      with: WordIndex(body.bytes, in: bytes).words.map(\.hash))
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

import Articles

/// Which articles quote words that are another's own.
struct Quotes: Sendable {
  /// Articles are meant by their index.
  struct Quote: Sendable {
    var quoting: Int
    var quoted: Int
    /// The sentence or the lead-in that announces the words.
    var announcement: Range<Int>?
  }

  /// By the article that quotes and by the one that is quoted.
  private var quotes: [Int: [Quote]] = [:]

  init(_ bodies: [ArticleBody], echoes: EchoFinder) {
    let indices = Dictionary(
      bodies.enumerated().map { ($1.article.id, $0) }, uniquingKeysWith: { a, _ in a })
    for (index, body) in bodies.enumerated() {
      for (bytes, announcement) in Quotes.stretches(of: body) {
        let owners = echoes.owners(
          of: bytes, in: body.article.id, atLeast: EchoFinder.quotedRun)
        for owner in owners.compactMap({ indices[$0] }) where owner != index {
          let quote = Quote(quoting: index, quoted: owner, announcement: announcement)
          quotes[index, default: []].append(quote)
          quotes[owner, default: []].append(quote)
        }
      }
    }
  }

  /// Those in which an article quotes or is quoted.
  subscript(index: Int) -> [Quote] { quotes[index] ?? [] }

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

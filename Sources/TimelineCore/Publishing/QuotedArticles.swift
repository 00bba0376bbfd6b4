import Articles
import Temporal

/// What articles that quote each other say about when they came out: none is earlier than one that
/// it quotes, and one may tell when the other was published.
struct QuotedArticles {
  /// One article quotes words that are another's own.
  private struct Quote {
    var quoting: Int
    var quoted: Int
    /// The sentence or the lead-in that announces the words.
    var announcement: Range<Int>?
  }

  let texts: [DatingText]
  private var quotes: [Quote] = []

  init(texts: [DatingText], echoes: EchoFinder) {
    self.texts = texts
    let indices = Dictionary(
      texts.enumerated().map { ($1.article.id, $0) }, uniquingKeysWith: { a, _ in a })
    for (index, text) in texts.enumerated() {
      for (bytes, announcement) in QuotedArticles.stretches(of: text) {
        let owners = echoes.owners(
          of: bytes, in: text.article.id, atLeast: EchoFinder.quotedRun)
        for owner in owners.compactMap({ indices[$0] }) where owner != index {
          quotes.append(Quote(quoting: index, quoted: owner, announcement: announcement))
        }
      }
    }
  }

  /// Quotations with their sentences, documents with their lead-ins.
  private static func stretches(
    of text: DatingText
  ) -> [(bytes: Range<Int>, announcement: Range<Int>?)] {
    let body = text.tagged.body
    let quotations = text.article.quotations.map { quotation in
      (quotation.bytes, body.sentences(touching: quotation.bytes).first)
    }
    let documents = text.article.documents.map { ($0.bytes, $0.leadIn) }
    return (quotations + documents).filter { body.region(at: $0.0.lowerBound) == .body }
  }

  /// What is known of one article through those that quote it or that it quotes.
  func evidence(for index: Int) -> [DateEvidence] {
    quotes.flatMap { quote -> [DateEvidence] in
      if quote.quoting == index { return notBefore(quote) }
      return quote.quoted == index ? announced(quote) + notAfter(quote) : []
    }
  }

  private func notBefore(_ quote: Quote) -> [DateEvidence] {
    let quoted = texts[quote.quoted]
    guard let first = quoted.article.published?.days.first else { return [] }
    return [
      DateEvidence(
        kind: .ordered, first: first, reason: "repeats words of \(quoted.name)\(date(of: quoted))")
    ]
  }

  private func notAfter(_ quote: Quote) -> [DateEvidence] {
    let quoting = texts[quote.quoting]
    guard let last = quoting.article.published?.days.last else { return [] }
    return [
      DateEvidence(
        kind: .ordered, last: last, reason: "\(quoting.name)\(date(of: quoting)) quotes it")
    ]
  }

  private func date(of text: DatingText) -> String {
    text.article.published.map { " (\($0.edtf))" } ?? ""
  }

  /// "In June 2010, the paper broke a story: “…”": the one date of a sentence that tells of
  /// publishing.
  private func announced(_ quote: Quote) -> [DateEvidence] {
    let text = texts[quote.quoting]
    guard let announcement = quote.announcement else { return [] }
    let dates = text.mentions.filter {
      announcement.contains($0.bytes.lowerBound) && $0.isOwn && $0.expression.type == .date
        && $0.expression.range?.dayCount != nil
    }
    let words = WordIndex(text.bytes, in: announcement).words.map(\.hash)
    guard dates.count == 1, let date = dates.first, date.isComplete,
      let days = date.expression.range,
      !QuotedArticles.publishing.isDisjoint(with: words)
    else { return [] }
    return [
      DateEvidence(
        kind: .announced, first: days.first, last: days.last,
        reason: "\(text.name) quotes it as of \(text.quoted(date.bytes))")
    ]
  }

  private static let publishing = Set(
    WordIndex(
      "published publishes reported report reports reporting story stories article articles broke "
        + "wrote ran posted printed revealed"
    ).words.map(\.hash))
}

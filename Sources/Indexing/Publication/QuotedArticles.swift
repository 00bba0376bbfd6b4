import Articles
import Temporal

/// What articles that quote each other say about when they came out: none is earlier than one that
/// it quotes, and one may tell when the other was published.
struct QuotedArticles: Sendable {
  let quotes: Quotes
  /// An article with its time expressions, read with what is known now.
  let read: @Sendable (Int) throws -> DatingText
  let article: @Sendable (Int) throws -> Article

  /// What is known of one article through those that quote it or that it quotes.
  func evidence(for rank: Int) throws -> [DateEvidence] {
    try quotes[rank].flatMap { quote -> [DateEvidence] in
      if quote.quoting == rank { return try notBefore(quote) }
      return quote.quoted == rank ? try announced(quote) + notAfter(quote) : []
    }
  }

  private func notBefore(_ quote: Quotes.Quote) throws -> [DateEvidence] {
    let quoted = try article(quote.quoted)
    guard let first = quoted.published?.days.first else { return [] }
    return [
      DateEvidence(
        kind: .ordered, first: first, reason: "repeats words of \(name(quoted))\(date(of: quoted))")
    ]
  }

  private func notAfter(_ quote: Quotes.Quote) throws -> [DateEvidence] {
    let quoting = try article(quote.quoting)
    guard let last = quoting.published?.days.last else { return [] }
    return [
      DateEvidence(
        kind: .ordered, last: last, reason: "\(name(quoting))\(date(of: quoting)) quotes it")
    ]
  }

  private func name(_ article: Article) -> String { article.name(upTo: DatingText.nameLength) }

  private func date(of article: Article) -> String {
    article.published.map { " (\($0.edtf))" } ?? ""
  }

  /// "In May 1998 the Herald printed a report: “…”": the one date of a sentence that tells of
  /// publishing.
  private func announced(_ quote: Quotes.Quote) throws -> [DateEvidence] {
    guard let announcement = quote.announcement else { return [] }
    let text = try read(quote.quoting)
    let words = WordIndex(text.bytes, in: announcement).words.map(\.hash)
    guard !text.language.publication.publishing.isDisjoint(with: words) else { return [] }
    let dates = text.mentions.filter {
      announcement.contains($0.bytes.lowerBound) && $0.isOwn && $0.expression.type == .date
        && $0.expression.range?.dayCount != nil
    }
    guard dates.count == 1, let date = dates.first, date.isComplete,
      let days = date.expression.range
    else { return [] }
    return [
      DateEvidence(
        kind: .announced, first: days.first, last: days.last,
        reason: "\(name(text.article)) quotes it as of \(text.quoted(date.bytes))")
    ]
  }
}

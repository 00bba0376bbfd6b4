import Articles
import Temporal

/// What articles that quote each other say about when they came out: none is earlier than one that
/// it quotes, and one may tell when the other was published.
struct QuotedArticles {
  let texts: [DatingText]
  let quotes: Quotes

  /// What is known of one article through those that quote it or that it quotes.
  func evidence(for index: Int) -> [DateEvidence] {
    quotes[index].flatMap { quote -> [DateEvidence] in
      if quote.quoting == index { return notBefore(quote) }
      return quote.quoted == index ? announced(quote) + notAfter(quote) : []
    }
  }

  private func notBefore(_ quote: Quotes.Quote) -> [DateEvidence] {
    let quoted = texts[quote.quoted]
    guard let first = quoted.article.published?.days.first else { return [] }
    return [
      DateEvidence(
        kind: .ordered, first: first, reason: "repeats words of \(quoted.name)\(date(of: quoted))")
    ]
  }

  private func notAfter(_ quote: Quotes.Quote) -> [DateEvidence] {
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

  /// "In May 1998 the Herald printed a report: “…”": the one date of a sentence that tells of
  /// publishing.
  private func announced(_ quote: Quotes.Quote) -> [DateEvidence] {
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

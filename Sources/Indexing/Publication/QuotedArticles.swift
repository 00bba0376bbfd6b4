import Algorithms
import Articles
import Temporal

/// What articles that quote each other say about when they came out: none is earlier than one that
/// it quotes, and one may tell when the other was published.
struct QuotedArticles: Sendable {
  /// The words of an article that announce a quotation.
  struct Announcement: Hashable, Sendable {
    var quoting: Int
    var bytes: Range<Int>
  }

  let quotes: Quotes
  /// What announcements tell of when the quoted words came out.
  let announced: [Announcement: DateEvidence]
  let article: @Sendable (Int) throws -> Article

  /// What is known of one article through those that quote it or that it quotes, each told once.
  func evidence(for rank: Int) throws -> [DateEvidence] {
    var quoted: Set<Int> = []
    var quoting: Set<Int> = []
    var told: Set<Announcement> = []
    var evidence: [DateEvidence] = []
    for quote in quotes[rank] {
      if quote.quoting == rank {
        if quoted.insert(quote.quoted).inserted { evidence += try notBefore(quote) }
        continue
      }
      if let bytes = quote.announcement {
        let announcement = Announcement(quoting: quote.quoting, bytes: bytes)
        if let found = announced[announcement], told.insert(announcement).inserted {
          evidence.append(found)
        }
      }
      if quoting.insert(quote.quoting).inserted { evidence += try notAfter(quote) }
    }
    return evidence
  }

  private func notBefore(_ quote: Quotes.Quote) throws -> [DateEvidence] {
    let quoted = try article(quote.quoted)
    guard let first = quoted.published?.days.first else { return [] }
    return [
      DateEvidence(
        kind: .ordered, first: first,
        reason: "repeats words of \(Self.name(quoted))\(date(of: quoted))")
    ]
  }

  private func notAfter(_ quote: Quotes.Quote) throws -> [DateEvidence] {
    let quoting = try article(quote.quoting)
    guard let last = quoting.published?.days.last else { return [] }
    return [
      DateEvidence(
        kind: .ordered, last: last, reason: "\(Self.name(quoting))\(date(of: quoting)) quotes it")
    ]
  }

  private static func name(_ article: Article) -> String {
    article.name(upTo: DatingText.nameLength)
  }

  private func date(of article: Article) -> String {
    article.published.map { " (\($0.edtf))" } ?? ""
  }

  /// "In May 1998 the Herald printed a report: “…”": the one date of a sentence that tells of
  /// publishing.
  ///
  /// - Parameter announcement: in an article that is read with what is known now.
  static func announced(_ announcement: Range<Int>, in text: DatingText) -> DateEvidence? {
    let first = text.mentions.partitioningIndex { $0.bytes.lowerBound >= announcement.lowerBound }
    let dates = text.mentions[first...].prefix { $0.bytes.lowerBound < announcement.upperBound }
      .filter {
        $0.isOwn && $0.expression.type == .date && $0.expression.range?.dayCount != nil
      }
    guard dates.count == 1, let date = dates.first, date.isComplete,
      let days = date.expression.range
    else { return nil }
    return DateEvidence(
      kind: .announced, first: days.first, last: days.last,
      reason: "\(name(text.article)) quotes it as of \(text.quoted(date.bytes))")
  }
}

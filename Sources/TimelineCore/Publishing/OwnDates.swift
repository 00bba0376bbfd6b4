import Articles
import Temporal

/// Bounds that an article's own complete dates give: what is past was before it, what is to come
/// is after it, and what it quotes was written before.
struct OwnDates {
  let text: DatingText

  func evidence() -> [DateEvidence] {
    past() + future() + documents()
  }

  private func past() -> [DateEvidence] {
    text.mentions.compactMap { mention in
      guard mention.tense == .past, mention.isComplete, let first = mention.expression.range?.first
      else { return nil }
      return DateEvidence(
        kind: .past, first: first, reason: "tells of \(text.quoted(mention.bytes)) as past")
    }
  }

  /// Only where the article itself says in so many words that it "will" be.
  private func future() -> [DateEvidence] {
    text.mentions.compactMap { mention in
      guard mention.tense == .future, mention.isOwn, mention.isComplete,
        let last = mention.expression.range?.last, saysWill(mention)
      else { return nil }
      return DateEvidence(
        kind: .future, last: last,
        reason: "tells of \(text.quoted(mention.bytes)) as still to come")
    }
  }

  /// "will" in the same sentence, and no verb that hands it to somebody else's past.
  private func saysWill(_ mention: DatingText.Mention) -> Bool {
    let sentence = text.sentences[mention.sentence]
    let words = WordIndex(text.bytes, in: sentence).words.map(\.hash)
    return words.contains(OwnDates.will) && OwnDates.reported.isDisjoint(with: words)
  }

  private static let will = WordIndex("will").words.map(\.hash).first ?? 0
  private static let reported = Set(
    WordIndex(
      "said told announced wrote promised predicted expected agreed reported stated decided would "
        + "had was were"
    ).words.map(\.hash))

  private func documents() -> [DateEvidence] {
    text.article.documents.compactMap { document in
      guard let line = document.dateLine,
        text.tagged.body.region(at: document.bytes.lowerBound) == .body,
        let first = finestFirst(in: line)
      else { return nil }
      return DateEvidence(
        kind: .quotedDate, first: first, reason: "quotes what is dated \(text.quoted(line))")
    }
  }

  private func finestFirst(in line: Range<Int>) -> Day? {
    text.tagged.expressions(in: line)
      .filter { $0.countedFrom == nil && $0.range?.dayCount != nil }
      .min { ($0.range?.dayCount ?? .max) < ($1.range?.dayCount ?? .max) }?.range?.first
  }

  /// "From a May 2 report", once the year is known.
  func announcements() -> [DateEvidence] {
    text.article.documents.compactMap { document in
      guard let leadIn = document.leadIn,
        text.tagged.body.region(at: leadIn.lowerBound) == .body,
        let named = text.tagged.expressions(in: leadIn).first(where: { $0.range?.isExact ?? false }
        ),
        let first = named.range?.first
      else { return nil }
      return DateEvidence(
        kind: .quotedDate, first: first, reason: "quotes a text of \(text.quoted(named.bytes))")
    }
  }
}

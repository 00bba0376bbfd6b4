import Articles
import Temporal

/// Bounds that an article's own complete dates give: what is past was before it, what is to come
/// is after it, and what it quotes was written before.
struct OwnDates {
  let text: DatingText

  func evidence() -> [DateEvidence] {
    told() + documents() + text.stamps.evidence()
  }

  private func told() -> [DateEvidence] {
    let times = ToldTimes(text: text)
    return text.mentions.compactMap { mention in
      guard let told = times.told(mention), let range = mention.expression.range else {
        return nil
      }
      let words = text.quoted(mention.bytes)
      switch told {
      case .past:
        return DateEvidence(kind: .past, first: range.first, reason: "tells of \(words) as past")
      case .photographed:
        return DateEvidence(kind: .past, first: range.first, reason: "has a photo of \(words)")
      case .compared:
        return DateEvidence(kind: .past, first: range.first, reason: "compares with \(words)")
      case .future:
        return DateEvidence(
          kind: .future, last: range.last, reason: "tells of \(words) as still to come")
      }
    }
  }

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

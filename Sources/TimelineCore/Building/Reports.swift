import Articles
import Temporal

/// Works out which of an event's articles was first and how late the others were.
struct Reports {
  let articles: [String: Article]
  let order: PublicationOrder
  /// Which articles repeat words of which: later to earlier.
  let repeats: [String: Set<String>]

  /// One report for each article among the passages, in order of publication.
  ///
  /// Lags are never more exact than the dates: the least and the most days that they allow. The
  /// lag after an event that lasted is counted from its first day. Among several, an article whose
  /// publication is unknown is called first only when all others repeat its words.
  func reports(of passages: [Passage], days: DayRange) -> [Report] {
    let ids = Set(passages.map(\.article)).sorted { order.rank($0) < order.rank($1) }
    let published = ids.map { articles[$0]?.published?.days }
    let earliestLast = published.compactMap { $0?.last }.min()
    let startsKnown =
      published.first != .some(nil)
      || ids.dropFirst().allSatisfy { repeats[$0]?.contains(ids[0]) ?? false }
    return ids.indices.map { index in
      let echoed = ids[..<index].first { repeats[ids[index]]?.contains($0) ?? false }
      let isOpen = mayBeFirst(published[index], earliestLast: earliestLast)
      let isKnown = published[index]?.first != nil && earliestLast != nil
      return Report(
        article: ids[index],
        first: index == 0 && startsKnown || isKnown && isOpen && echoed == nil,
        afterFirst: index == 0 ? nil : lag(from: published[0], to: published[index]),
        afterEvent: lag(after: days, to: published[index]),
        basis: isOpen ? echoed.flatMap(basis) : nil, days: told(by: ids[index], in: passages))
    }
  }

  /// The finest days that an article's passages give.
  private func told(by article: String, in passages: [Passage]) -> DayRange? {
    passages.filter { $0.article == article }.compactMap { $0.expression?.range }
      .min { ($0.dayCount ?? .max) < ($1.dayCount ?? .max) }
  }

  private func mayBeFirst(_ days: DayRange?, earliestLast: Day?) -> Bool {
    guard let first = days?.first, let earliestLast else { return true }
    return first <= earliestLast
  }

  private func basis(_ article: String) -> String? {
    guard let article = articles[article] else { return nil }
    return "repeats words of \(article.name(upTo: 60))" + (article.outlet.map { " (\($0))" } ?? "")
  }

  private func lag(from a: DayRange?, to b: DayRange?) -> ClosedRange<Int>? {
    guard let a, let b, let first = a.first, let last = a.last, let low = b.first, let high = b.last
    else { return nil }
    let most = high.number - first.number
    return most < 0 ? nil : max(0, low.number - last.number)...most
  }

  private func lag(after event: DayRange, to published: DayRange?) -> ClosedRange<Int>? {
    guard let published, let low = published.first, let high = published.last,
      let begin = event.first
    else { return nil }
    let most = high.number - begin.number
    guard most >= 0 else { return nil }
    let end = event.extent == .lasting ? begin : event.last
    guard let end else { return nil }
    return max(0, low.number - end.number)...most
  }
}

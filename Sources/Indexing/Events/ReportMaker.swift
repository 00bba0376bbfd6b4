import Articles
import Story
import Temporal

/// Works out which of an event's articles was first and how late the others were.
struct ReportMaker {
  let order: PublicationOrder
  /// When the article at a place in the order was published.
  let published: (Int) -> DayRange?
  /// Which articles repeat words of which, by their places: later to earlier.
  let repeats: [Int: Set<Int>]
  /// The article at a place in the order.
  let article: (Int) throws -> Article
  /// What repeating an article's words is called as a basis, by the article's place.
  private var bases: [Int: String] = [:]
  /// So many of them are kept.
  private static let mostBases = 4_096

  init(
    order: PublicationOrder, published: @escaping (Int) -> DayRange?, repeats: [Int: Set<Int>],
    article: @escaping (Int) throws -> Article
  ) {
    (self.order, self.published, self.repeats, self.article) = (order, published, repeats, article)
  }

  /// An event with its reports, its passages in order.
  mutating func completed(_ event: Event) throws -> Event {
    var event = event
    event.passages.sort {
      (order.rank($0.article), $0.bytes.lowerBound, $0.focus.lowerBound)
        < (order.rank($1.article), $1.bytes.lowerBound, $1.focus.lowerBound)
    }
    event.reports = try reports(of: event.passages, days: event.date.days)
    return event
  }

  /// One report for each article among the passages, in order of publication.
  ///
  /// Lags are never more exact than the dates: the least and the most days that they allow. The
  /// lag after an event that lasted is counted from its first day. Among several, an article whose
  /// publication is unknown is called first only when all others repeat its words.
  mutating func reports(of passages: [Passage], days: DayRange) throws -> [Report] {
    let told = Dictionary(grouping: passages) { order.rank($0.article) }.mapValues(Self.finest)
    let ranks = told.keys.sorted()
    let published = ranks.map(published)
    let places = Dictionary(uniqueKeysWithValues: zip(ranks, ranks.indices))
    let earliestLast = published.compactMap { $0?.last }.min()
    let startsKnown =
      published.first != .some(nil)
      || ranks.dropFirst().allSatisfy { repeats[$0]?.contains(ranks[0]) ?? false }
    var reports: [Report] = []
    for index in ranks.indices {
      let echoed = repeats[ranks[index]].flatMap { sources in
        sources.count < index
          ? sources.filter { places[$0].map { $0 < index } ?? false }.min()
          : ranks[..<index].first { sources.contains($0) }
      }
      let isOpen = mayBeFirst(published[index], earliestLast: earliestLast)
      let isKnown = published[index]?.first != nil && earliestLast != nil
      reports.append(
        Report(
          article: order.id(ranks[index]),
          first: index == 0 && startsKnown || isKnown && isOpen && echoed == nil,
          afterFirst: index == 0 ? nil : lag(from: published[0], to: published[index]),
          afterEvent: lag(after: days, to: published[index]),
          basis: isOpen ? try echoed.map { try basis($0) } : nil, days: told[ranks[index]] ?? nil))
    }
    return reports
  }

  /// The finest days that an article's passages give.
  private static func finest(_ passages: [Passage]) -> DayRange? {
    passages.compactMap { $0.expression?.range }
      .min { ($0.dayCount ?? .max) < ($1.dayCount ?? .max) }
  }

  private func mayBeFirst(_ days: DayRange?, earliestLast: Day?) -> Bool {
    guard let first = days?.first, let earliestLast else { return true }
    return first <= earliestLast
  }

  private mutating func basis(_ rank: Int) throws -> String {
    if let basis = bases[rank] { return basis }
    let article = try article(rank)
    let basis =
      "repeats words of \(article.name(upTo: 60))" + (article.outlet.map { " (\($0))" } ?? "")
    if bases.count >= Self.mostBases { bases = [:] }
    bases[rank] = basis
    return basis
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

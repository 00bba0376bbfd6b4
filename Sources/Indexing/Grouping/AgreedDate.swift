import Story
import Temporal

/// Which of the dates that its passages give an event follows, and which articles say otherwise.
struct AgreedDate {
  /// The passage whose date the event has: of the days that most articles tell in their own words
  /// the finest, of equals the first published.
  let finest: Candidate?
  private let group: [Candidate]

  /// So many passages of the event's own days are compared with each of other days.
  private static let mostWitnesses = 64

  init(_ group: [Candidate]) {
    self.group = group
    let told = group.filter { $0.passage.echoOf == nil && !$0.isStamped }
    let own = Dictionary(grouping: told) { GivenDays(days: $0.days, slack: $0.slack) }
      .mapValues { Set($0.map(\.rank)) }
    var counted: [DayRange: Int] = [:]
    let votes = group.map { one in
      if let votes = counted[one.days] { return votes }
      let ranks = own.reduce(into: Set<Int>()) { ranks, told in
        if told.key.agrees(with: one.days) { ranks.formUnion(told.value) }
      }
      counted[one.days] = ranks.count
      return ranks.count
    }
    let best = group.indices.min { a, b in
      (-votes[a], group[a].days.dayCount ?? .max, group[a].rank, group[a].key)
        < (-votes[b], group[b].days.dayCount ?? .max, group[b].rank, group[b].key)
    }
    finest = best.map { group[$0] }
  }

  /// Who says otherwise; `nil`: no article states a day of it that another article's day forbids.
  func disagreement() -> DateDisagreement? {
    guard let days = finest?.days else { return nil }
    let agreeing = group.filter { $0.days.overlaps(days) }.sorted { $0.rank < $1.rank }
    let articles = agreeing.map(\.passage.article)
    let agreed = Set(articles)
    let witnesses = agreeing.filter(\.isWitness).prefix(Self.mostWitnesses)
    let otherwise = group.filter { one in
      !one.days.overlaps(days) && !agreed.contains(one.passage.article)
        && witnesses.contains { $0.contradicts(one) }
    }
    let others = otherwise.sorted { $0.rank < $1.rank }.map(\.passage.article)
    return others.isEmpty
      ? nil : DateDisagreement(follows: distinct(articles), against: distinct(others))
  }
}

/// The days that somebody gives.
private struct GivenDays: Hashable {
  var days: DayRange
  /// By how many days he may mean one before: "last Tuesday".
  var slack: Int

  /// Whether he can mean other days: a day within them, but not the month round it, in which another
  /// day could be meant as well.
  func agrees(with other: DayRange) -> Bool {
    if slack > 0, days.isExact, other.isExact, let first = days.first, let day = other.first,
      first.number - slack == day.number
    {
      return true
    }
    let isSame = days.first == other.first && days.last == other.last
    return days.overlaps(other) && (isSame || !other.contains(days))
  }
}

/// Each once, in order.
private func distinct(_ articles: [String]) -> [String] {
  var seen: Set<String> = []
  return articles.filter { seen.insert($0).inserted }
}

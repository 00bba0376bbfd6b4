import Story
import Temporal

/// Which of the dates that its passages give an event follows, and which articles say otherwise.
struct AgreedDate {
  /// The passage whose date the event has: of the days that most articles tell in their own words
  /// the finest, of equals the first published.
  let finest: Candidate?
  /// `nil`: all dates can be the same day.
  let disagreement: DateDisagreement?

  init(_ group: [Candidate]) {
    let own = Dictionary(grouping: group.filter { $0.passage.echoOf == nil }, by: \.days)
      .mapValues { Set($0.map(\.rank)) }
    var counted: [DayRange: Int] = [:]
    let votes = group.map { one in
      if let votes = counted[one.days] { return votes }
      let ranks = own.reduce(into: Set<Int>()) { ranks, told in
        if told.key.overlaps(one.days) { ranks.formUnion(told.value) }
      }
      counted[one.days] = ranks.count
      return ranks.count
    }
    let best = group.indices.min { a, b in
      (-votes[a], group[a].days.dayCount ?? .max, group[a].rank, group[a].key)
        < (-votes[b], group[b].days.dayCount ?? .max, group[b].rank, group[b].key)
    }
    finest = best.map { group[$0] }
    guard let days = finest?.days else {
      disagreement = nil
      return
    }
    let agreeing = group.filter { $0.days.overlaps(days) }.sorted { $0.rank < $1.rank }
    let articles = agreeing.map(\.passage.article)
    let agreed = Set(articles)
    let otherwise = group.filter {
      !$0.days.overlaps(days) && !agreed.contains($0.passage.article)
    }
    let others = otherwise.sorted { $0.rank < $1.rank }.map(\.passage.article)
    disagreement =
      others.isEmpty
      ? nil : DateDisagreement(follows: distinct(articles), against: distinct(others))
  }
}

/// Each once, in order.
private func distinct(_ articles: [String]) -> [String] {
  var seen: Set<String> = []
  return articles.filter { seen.insert($0).inserted }
}

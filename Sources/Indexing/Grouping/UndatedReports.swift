import Story
import Temporal

/// Passages without a day of their own that join the event which they tell by its words: reports of
/// what others date. They found no event, and change none.
///
/// Events and passages come as the days go by; a passage joins the event of its days that it is most
/// like, once no other can come.
struct UndatedReports {
  private struct Joining {
    var event: Int
    var likeness: Double
  }

  /// By their order of coming.
  private var waiting: [Int: Candidate] = [:]
  private var best: [Int: Joining] = [:]
  /// Those that may tell of a day, by the words that they have.
  private var holders: [Int: [UInt64: [Int]]] = [:]
  private var deadlines = Deadlines()
  private var joined: [Int: [String: (passage: Passage, likeness: Double)]] = [:]
  private var count = 0

  /// A word that so many of a day have finds none of them by itself.
  private static let mostHolders = 128
  /// An event's passages that a report is compared with.
  private static let mostCompared = 24
  /// The so many that it is most like count.
  private static let nearest = 3
  /// Days after which no event of a day comes any more.
  private static let patience = SingularGroups.patience + 3

  /// Takes a passage whose days are those on which what it tells may have happened.
  mutating func add(_ candidate: Candidate) {
    guard let first = candidate.days.first?.number, let last = candidate.days.last?.number else {
      return
    }
    settle(before: first)
    waiting[count] = candidate
    for day in first...last {
      for (word, _) in candidate.words.weights {
        holders[day, default: [:]][word, default: []].append(count)
      }
    }
    deadlines.add(count, day: last + Self.patience)
    count += 1
  }

  /// Compares an event with those that may tell it.
  ///
  /// - Parameters:
  ///   - event: its number.
  ///   - group: its passages.
  mutating func offer(_ event: Int, on days: DayRange, _ group: [Candidate]) {
    guard days.isExact, let day = days.first?.number, let held = holders[day] else { return }
    let compared =
      (group.filter { $0.words.isSingular } + group.filter { !$0.words.isSingular })
      .prefix(Self.mostCompared)
    let tellers = Set(group.map(\.passage.article))
    var looked: Set<Int> = []
    for member in compared {
      for (word, _) in member.words.weights {
        guard let found = held[word], found.count <= Self.mostHolders else { continue }
        for number in found where looked.insert(number).inserted {
          guard let candidate = waiting[number], !tellers.contains(candidate.passage.article),
            let likeness = Self.likeness(candidate, compared)
          else { continue }
          if best[number].map({ likeness > $0.likeness }) ?? true {
            best[number] = Joining(event: event, likeness: likeness)
          }
        }
      }
    }
  }

  /// How much a passage is like those of an event that it is most like; `nil`: it tells another thing.
  private static func likeness(_ candidate: Candidate, _ group: ArraySlice<Candidate>) -> Double? {
    let tellsSame = group.contains { $0.words.tellsSameHappening(as: candidate.words) }
    let alike = group.map { $0.words.likeness(to: candidate.words) }.sorted(by: >).prefix(nearest)
    // Of what happens once, other words tell the same: rather that event than what was said of it.
    let singular = group.filter { !$0.isStamped && $0.words.tellsSameSingular(as: candidate.words) }
    if let best = singular.map({ $0.words.likeness(to: candidate.words) }).max(),
      best >= GroupingRules.leastLikenessOfUndatedSingular
    {
      return 1 + best
    }
    let likeness = alike.reduce(0, +) / Double(alike.count)
    let least =
      tellsSame
      ? GroupingRules.leastLikenessOfUndated : GroupingRules.leastLikenessOfUndatedElse
    return likeness >= least ? likeness : nil
  }

  /// What joined, by the numbers of the events; once all were offered.
  mutating func finish() -> [Int: [Passage]] {
    settle(before: .max)
    return joined.mapValues { $0.values.map(\.passage) }
  }

  /// Of one article the passage that is most like an event joins it.
  private mutating func settle(before day: Int) {
    while let number = deadlines.next(before: day) {
      guard let candidate = waiting.removeValue(forKey: number) else { continue }
      if let last = candidate.days.last?.number { holders[last - 1] = nil }
      guard let joining = best.removeValue(forKey: number) else { continue }
      let article = candidate.passage.article
      let known = joined[joining.event]?[article]?.likeness ?? 0
      if joining.likeness > known {
        joined[joining.event, default: [:]][article] = (candidate.passage, joining.likeness)
      }
    }
    if day == .max { holders = [:] }
  }
}

import Story
import Temporal

extension Query {
  /// The days that `during:` asks for; `nil`: it asks for none, or for others as well.
  public var askedDays: DayRange? {
    for clause in clauses where !clause.isLeftOut && clause.alternatives.count == 1 {
      guard case .days(.during, let days) = clause.alternatives[0] else { continue }
      return DayRange(
        first: days.first.map { Day(number: $0) }, last: days.last.map { Day(number: $0) },
        precision: .range)
    }
    return nil
  }
}

/// How well a date fits days that were asked for: what was on them and on no other goes before what
/// reaches beyond them, the short before the long, the near before the far, the sure before the vague.
/// An open end ("by 26 May", "since 1854") makes a date longer than any other.
public struct DayNearness: Hashable, Comparable, Sendable {
  private let reachesBeyond: Bool
  /// In days.
  private let length: Int
  /// Days between those asked for and the day under which it stands in the timeline.
  private let distance: Int
  /// It lasted all those days: 0; it was on one of them: 1; about then: 2.
  private let vagueness: Int

  public init(of date: EventDate, to asked: DayRange) {
    let first = asked.first?.number ?? -DayBounds.open
    let last = asked.last?.number ?? DayBounds.open
    let days = date.days
    length = days.dayCount ?? .max
    reachesBeyond =
      days.dayCount == nil || !(first...max(first, last)).contains(days.first?.number ?? .min)
      || !(first...max(first, last)).contains(days.last?.number ?? .max)
    vagueness = date.mod == .approx ? 2 : days.extent == .lasting || length == 1 ? 0 : 1
    let sortDay = DayBounds(days).sortDay
    distance = max(0, first - sortDay, sortDay - last)
  }

  public static func < (a: DayNearness, b: DayNearness) -> Bool {
    if a.reachesBeyond != b.reachesBeyond { return b.reachesBeyond }
    return (a.length, a.distance, a.vagueness) < (b.length, b.distance, b.vagueness)
  }
}

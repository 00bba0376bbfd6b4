import Articles
import Temporal

/// Bounds for expressions that give no days of their own: "a few weeks ago", "after two weeks of",
/// "recently". Wide enough for what people mean by them, and never finer than when it was written.
struct VagueDates {
  let words: SentenceWords
  /// When it was written; without it there are no bounds.
  let reference: DayRange?

  /// Least and most of a unit that "a few" and its like stand for.
  private static let fewest = 2
  private static let most = 6

  func range(of expression: TimeExpression) -> DayRange? {
    guard let reference, let first = reference.first, let last = reference.last else { return nil }
    let own = words.folded(in: expression.bytes)
    let before = words.folded(before: expression.bytes.lowerBound, count: 1)
    if own.last == "ago", let unit = own.dropLast().last.flatMap({ Self.units[$0] }),
      !Self.counts.isDisjoint(with: own)
    {
      return DayRange(
        first: first.advanced(by: -Self.most * unit), last: last.advanced(by: -Self.fewest * unit),
        precision: .range)
    }
    if expression.type == .duration, before == ["after"],
      words.folded(after: expression.bytes.upperBound, count: 1) == ["of"],
      let length = days(expression.value)
    {
      return DayRange(first: first.advanced(by: -length), last: last, precision: .range)
    }
    if own == ["recently"], isTold(before, after: expression.bytes.upperBound) {
      return DayRange(first: nil, last: last, precision: .range)
    }
    return nil
  }

  private static let units = ["days": 1, "weeks": 7, "months": 30]
  private static let counts: Set<String> = ["few", "several", "couple"]

  /// The days of a TIMEX3 duration of whole days, weeks or months.
  private func days(_ value: String) -> Int? {
    guard value.hasPrefix("P"), let unit = value.last, let count = Int(value.dropFirst().dropLast())
    else { return nil }
    switch unit {
    case "D": return count
    case "W": return count * 7
    case "M": return count * 30
    default: return nil
    }
  }

  /// "Recently" beside a verb of the past: "has recently stated", "recently designated".
  private func isTold(_ before: [String], after position: Int) -> Bool {
    if before == ["has"] || before == ["have"] { return true }
    guard before != ["until"], let next = words.folded(after: position, count: 1).first else {
      return false
    }
    return VerbLexicon.isPast(next)
  }
}

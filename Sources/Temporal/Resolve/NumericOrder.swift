/// In which order a text writes its dates of numbers. One that can be read in two ways has the order
/// of those that can not: with "25/11/2022" beside it "10/11/2022" is in November. A text with both
/// orders or none keeps the month first.
struct NumericOrder: Sendable {
  private var hasDayFirst = false
  private var hasMonthFirst = false
  /// Days that are named in one way only.
  private var certain: Set<Day> = []
  /// What the others are with the month first, and with the day first.
  private var monthFirst: Set<Day> = []
  private var dayFirst: Set<Day> = []

  var isDayFirst: Bool { hasDayFirst && !hasMonthFirst }

  /// The days that the text names with their year.
  var namedDays: Set<Day> {
    let others = isDayFirst ? dayFirst : monthFirst
    return others.isEmpty ? certain : certain.union(others)
  }

  mutating func note(_ mention: Recognizer.Mention, in text: Span<UInt8>) {
    guard case .point(.day(let day)) = mention.meaning.kind else { return }
    guard let date = Self.date(of: mention, in: text) else {
      certain.insert(day)
      return
    }
    if date.monthFirst == nil { hasDayFirst = true }
    if date.dayFirst == nil { hasMonthFirst = true }
    if date.isAmbiguous, let other = date.dayFirst {
      monthFirst.insert(day)
      dayFirst.insert(other)
    } else {
      certain.insert(day)
    }
  }

  func settle(_ mention: inout Recognizer.Mention, in text: Span<UInt8>) {
    guard isDayFirst, case .point(.day) = mention.meaning.kind,
      let date = Self.date(of: mention, in: text), date.isAmbiguous, let day = date.dayFirst
    else { return }
    mention.meaning.kind = .point(.day(day))
  }

  private static func date(
    of mention: Recognizer.Mention, in text: Span<UInt8>
  ) -> NumericDate? {
    NumericDate(text, at: mention.bytes.lowerBound).flatMap { $0.isDotted ? nil : $0 }
  }
}

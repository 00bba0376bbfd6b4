/// For how many days a date that has just gone by is meant and not the next of its name. Each was
/// chosen by reading samples of the dates without a year in news of 2009 to 2011.
private enum JustGone {
  /// "the Sept. 11 attacks", which else are those of 2001.
  static let known = 30
  /// "A woman holds a poster on Feb. 5".
  static let pictured = 21
  /// "by May 5".
  static let limit = 14
  /// "He said he would leave on Dec. 31".
  static let reported = 60
  /// "They are marching on Thursday", "was due to speak on Thursday", published on Friday.
  static let weekday = 1
}

extension Meaning.Incomplete {
  /// "last", "this" and "next" of a date without its year.
  func stepped(_ steps: Int, from day: Day) -> CalendarPoint? {
    switch steps {
    case ..<0:
      let before = beginning(of: day)
      guard let last = latest(before: before, strictly: true) else { return nil }
      return steps == -1
        ? last : last.range?.first.flatMap { stepped(steps + 1, from: $0) }
    case 0:
      switch self {
      case .weekday(let weekday): return .day(day.advanced(by: weekday - day.weekday))
      case .weekend: return .containing(day, .weekend)
      // In January "this winter" began the year before.
      case .season(.winter): return closest(to: day)
      default: return point(in: day.year)
      }
    default:
      guard let next = first(after: day, strictly: true) else { return nil }
      return steps == 1 ? next : next.range?.last.flatMap { stepped(steps - 1, from: $0) }
    }
  }

  /// "Last December" of a day in December is not that December.
  private func beginning(of day: Day) -> Day {
    guard let around = latest(before: day, strictly: false)?.range, around.contains(day) else {
      return day
    }
    return around.first ?? day
  }

  /// What news means by a bare weekday, month or date on a day.
  ///
  /// A date with a year of its own ("the Sept. 11 attacks") has that one, a date beside a weekday the
  /// closest it fits, the start of a range the one before its end. Else it is the next when the clause
  /// looks ahead, the latest when it looks back, and the nearest weekday, the likely month or date,
  /// when nothing tells.
  func spokenOf(on day: Day, _ context: DateContext) -> CalendarPoint? {
    if let year = context.knownYear, let known = point(in: year),
      let first = known.range?.first,
      let recent = latest(before: day, strictly: false)?.range?.first, day >= first
    {
      return day.number - recent.number <= JustGone.known ? .day(recent) : known
    }
    if let weekday = context.weekday, let point = closest(to: day, on: weekday) { return point }
    if let end = context.rangeEnd, !context.looksBack, let point = opening(end, on: day, context) {
      return point
    }
    switch self {
    // Agencies name the day of filing without "on": a Tuesday in a report dated Monday is the next
    // day far more often than the one six days back (ten to none in AQUAINT's annotation).
    case .weekday(let weekday)
    where context.isBare && !context.looksAhead && weekday == day.advanced(by: 1).weekday:
      return .day(day.advanced(by: 1))
    case .weekday: return weekday(on: day, context)
    case .weekend:
      return context.looksAhead
        ? first(after: day, strictly: false) : latest(before: day, strictly: false)
    default: break
    }
    if context.looksBack {
      return context.rangeEnd.flatMap { $0.latest(before: day, strictly: false)?.range?.first }
        .flatMap { latest(before: $0, strictly: false) } ?? latest(before: day, strictly: false)
    }
    switch context.tense {
    case .future, .present:
      // "It will report its third quarter" in October: the one that has just ended.
      if case .quarter = self { return closest(to: day) }
      // "A woman holds a poster in Paris on Feb. 5": a picture of that day.
      if case .monthDay = self, context.tense == .present,
        let last = latest(before: day, strictly: false), let over = last.range?.last,
        day.number - over.number <= JustGone.pictured
      {
        return last
      }
      return first(after: day, strictly: false)
    case .due:
      guard let last = latest(before: day, strictly: false), let over = last.range?.last,
        day.number - over.number <= JustGone.limit
      else { return first(after: day, strictly: false) }
      return last
    case .reported:
      // "He said he would leave on Dec. 31": ahead, unless that was not long ago.
      guard let last = latest(before: day, strictly: false), let over = last.range?.last,
        day.number - over.number <= JustGone.reported
      else { return first(after: day, strictly: false) }
      return last
    case .near, .continuous, .arranged: return closest(to: day)
    case .past, .aimed, .unknown: return likely(on: day)
    }
  }

  /// The next where the clause looks ahead, the latest where it looks back, else the nearest.
  private func weekday(on day: Day, _ context: DateContext) -> CalendarPoint? {
    let last = latest(before: day, strictly: false)
    if context.looksAhead {
      if [.continuous, .reported, .arranged].contains(context.tense),
        let over = last?.range?.last, day.number - over.number <= JustGone.weekday
      {
        return last
      }
      return first(after: day, strictly: false)
    }
    let isTold = context.looksBack || context.tense == .aimed
    return isTold ? last : closest(to: day)
  }

  /// The start of a range that is not over: "The show runs from November to March."
  private func opening(
    _ end: Meaning.Incomplete, on day: Day, _ context: DateContext
  ) -> CalendarPoint? {
    var endsThisWeek = false
    if case .weekday = end { endsThisWeek = true }
    guard context.tense != .future || endsThisWeek,
      let last = end.first(after: day, strictly: false)?.range?.first,
      let start = latest(before: last, strictly: false), let first = start.range?.first
    else { return nil }
    return context.tense != .reported || first <= day ? start : nil
  }

  /// Where no verb tells: the latest, unless the next is much closer.
  private func likely(on day: Day) -> CalendarPoint? {
    guard let before = latest(before: day, strictly: false), let last = before.range?.last else {
      return first(after: day, strictly: false)
    }
    guard let after = first(after: day, strictly: true), let first = after.range?.first else {
      return before
    }
    return (first.number - day.number) * 4 < day.number - last.number ? after : before
  }

  /// What a narrative means by it: the one closest to what it spoke of last.
  func following(_ mention: NarrativeThread.Mention) -> CalendarPoint? {
    guard let first = mention.days.first, let last = mention.days.last else { return nil }
    switch self {
    case .weekday, .weekdayNumber, .weekend, .dayOfMonth, .nthWeekdayOfAMonth, .lastDay:
      return self.first(after: first, strictly: false)
    default:
      return closest(to: Day(number: (first.number + last.number) / 2))
    }
  }
}

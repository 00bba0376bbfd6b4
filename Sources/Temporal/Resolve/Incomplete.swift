extension Meaning.Incomplete {
  /// Whether a year completes it.
  package var isOfYear: Bool {
    switch self {
    case .month, .monthDay, .season, .quarter, .half, .holiday, .nthWeekday: true
    case .dayOfMonth, .weekday, .weekdayNumber, .nthWeekdayOfAMonth, .lastDay, .decade, .weekend:
      false
    }
  }

  /// The number of a day whose month is not said.
  package var dayOfMonth: Int? {
    switch self {
    case .dayOfMonth(let day), .weekdayNumber(_, let day): day
    default: nil
    }
  }

  /// The point that this names in a year; `nil` where the year has none (February 29).
  package func point(in year: Int) -> CalendarPoint? {
    switch self {
    case .month(let month): .month(year, month)
    case .monthDay(let month, let day): Day(year: year, month: month, day: day).map { .day($0) }
    case .season(let season): .season(year, season)
    case .quarter(let quarter): .quarter(year, quarter)
    case .half(let half): .half(year, half)
    case .holiday(let holiday): holiday.day(in: year).map { .day($0) }
    case .nthWeekday(let nth, let weekday, let month):
      Day.weekday(weekday, nth: nth, month: month, year: year).map { .day($0) }
    case .lastDay, .nthWeekdayOfAMonth, .weekday, .weekdayNumber, .weekend, .dayOfMonth, .decade:
      nil
    }
  }

  /// The latest one that has begun by a day, or that is over before it when `strictly`.
  package func latest(before day: Day, strictly: Bool) -> CalendarPoint? {
    for step in reach.reversed() {
      guard let point = candidate(step, around: day), let days = point.range,
        let first = days.first, let last = days.last
      else { continue }
      if strictly ? last < day : first <= day { return point }
    }
    return nil
  }

  /// The first one that is not over on a day, or that begins after it when `strictly`.
  package func first(after day: Day, strictly: Bool) -> CalendarPoint? {
    for step in reach {
      guard let point = candidate(step, around: day), let days = point.range,
        let first = days.first, let last = days.last
      else { continue }
      if strictly ? first > day : last >= day { return point }
    }
    return nil
  }

  /// The one whose middle is closest to a day.
  package func closest(to day: Day) -> CalendarPoint? {
    var closest: CalendarPoint?
    var shortest = Int.max
    for step in reach {
      guard let point = candidate(step, around: day) else { continue }
      let distance = distance(point, day)
      if closest == nil || distance < shortest { (closest, shortest) = (point, distance) }
    }
    return closest
  }
  /// The closest one on a weekday; `nil` where none of those within reach is.
  package func closest(to day: Day, on weekday: Int) -> CalendarPoint? {
    let found = reach.compactMap { candidate($0, around: day) }.filter {
      // A weekday that is wrong by slip finds no year far off.
      guard case .day(let found) = $0 else { return false }
      return found.weekday == weekday && abs(found.number - day.number) <= 400
    }
    return found.min { distance($0, day) < distance($1, day) }
  }

  private func distance(_ point: CalendarPoint, _ day: Day) -> Int {
    guard let days = point.range, let first = days.first, let last = days.last else { return .max }
    if days.contains(day) { return 0 }
    return abs(first.number + last.number - 2 * day.number)
  }

  /// How many steps before and after a day there can be one that is asked for.
  private var reach: ClosedRange<Int> {
    switch self {
    case .weekday, .weekend, .decade: -1...1
    // Any weekday is the 31st of some month within so many.
    case .weekdayNumber: -24...24
    case .nthWeekday, .nthWeekdayOfAMonth, .lastDay, .dayOfMonth, .month, .season, .quarter, .half:
      -2...2
    // Eight years: from one February 29 to the next, at a century's end too.
    case .monthDay, .holiday: -8...8
    }
  }

  /// The one so many steps from a day; `nil` where the calendar has none.
  private func candidate(_ step: Int, around day: Day) -> CalendarPoint? {
    let (year, month, _) = day.components
    switch self {
    case .weekday(let weekday): return .day(day.advanced(by: weekday - day.weekday + step * 7))
    case .weekend: return CalendarPoint.containing(day, .weekend).advanced(by: step)
    case .dayOfMonth(let number):
      let total = year * 12 + month - 1 + step
      return Day(year: total.floorDivided(by: 12), month: total.modulo(12) + 1, day: number)
        .map { .day($0) }
    case .lastDay:
      let moved = day.advanced(byMonths: step)
      return CalendarPoint.containing(moved, .month).range?.last.map { .day($0) }
    case .nthWeekdayOfAMonth(let nth, let weekday):
      let total = year * 12 + month - 1 + step
      return Day.weekday(
        weekday, nth: nth, month: total.modulo(12) + 1, year: total.floorDivided(by: 12)
      ).map { .day($0) }
    case .weekdayNumber(let weekday, let number):
      guard
        case .day(let found)? = Meaning.Incomplete.dayOfMonth(number).candidate(step, around: day),
        found.weekday == weekday
      else { return nil }
      return .day(found)
    case .decade(let digit): return .decade((year / 100 + step) * 10 + digit)
    default: return point(in: year + step)
    }
  }
}

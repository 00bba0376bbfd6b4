extension Meaning.Incomplete {
  /// The point that this names in a year; `nil` where the year has none (February 29).
  func point(in year: Int) -> CalendarPoint? {
    switch self {
    case .month(let month): .month(year, month)
    case .monthDay(let month, let day): Day(year: year, month: month, day: day).map { .day($0) }
    case .season(let season): .season(year, season)
    case .quarter(let quarter): .quarter(year, quarter)
    case .half(let half): .half(year, half)
    case .holiday(let holiday): holiday.day(in: year).map { .day($0) }
    case .weekday, .weekend, .dayOfMonth, .decade: nil
    }
  }

  /// The latest one that has begun by a day, or that is over before it when `strictly`.
  func latest(before day: Day, strictly: Bool) -> CalendarPoint? {
    candidates(around: day).last {
      guard let days = $0.range, let first = days.first, let last = days.last else { return false }
      return strictly ? last < day : first <= day
    }
  }

  /// The first one that is not over on a day, or that begins after it when `strictly`.
  func first(after day: Day, strictly: Bool) -> CalendarPoint? {
    candidates(around: day).first {
      guard let days = $0.range, let first = days.first, let last = days.last else { return false }
      return strictly ? first > day : last >= day
    }
  }

  /// The one whose middle is closest to a day.
  func closest(to day: Day) -> CalendarPoint? {
    candidates(around: day).min { distance($0, day) < distance($1, day) }
  }
  /// The closest one; but what is more than two months off has to lie where the tense points.
  func closest(to day: Day, agreeingWith tense: Tense) -> CalendarPoint? {
    guard let closest = closest(to: day), let days = closest.range,
      let first = days.first, let last = days.last
    else { return nil }
    if tense != .future, first.number - day.number > 60 {
      return latest(before: day, strictly: false)
    }
    if tense == .future, day.number - last.number > 60 {
      return self.first(after: day, strictly: false)
    }
    return closest
  }

  private func distance(_ point: CalendarPoint, _ day: Day) -> Int {
    guard let days = point.range, let first = days.first, let last = days.last else { return .max }
    if days.contains(day) { return 0 }
    return abs(first.number + last.number - 2 * day.number)
  }

  /// The ones before, around and after a day, in order.
  private func candidates(around day: Day) -> [CalendarPoint] {
    let (year, month, _) = day.components
    switch self {
    case .weekday(let weekday):
      let same = day.advanced(by: weekday - day.weekday)
      return [-7, 0, 7].map { .day(same.advanced(by: $0)) }
    case .weekend:
      let weekend = CalendarPoint.containing(day, .weekend)
      return [-1, 0, 1].map { weekend.advanced(by: $0) }
    case .dayOfMonth(let number):
      return (-2...2).compactMap {
        let total = year * 12 + month - 1 + $0
        let date = Day(
          year: total.floorDivided(by: 12), month: total.modulo(12) + 1, day: number)
        return date.map { .day($0) }
      }
    case .decade(let digit):
      return (-1...1).map { .decade((year / 100 + $0) * 10 + digit) }
    default:
      // Eight years: from one February 29 to the next, at a century's end too.
      return (year - 8...year + 8).compactMap { point(in: $0) }
    }
  }
}

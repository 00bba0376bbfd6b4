/// A named stretch of the calendar: what a DATE of TIMEX3 means.
package enum CalendarPoint: Hashable, Sendable {
  case day(Day)
  case week(Int, Int)
  /// Saturday and Sunday of an ISO week.
  case weekend(Int, Int)
  case month(Int, Int)
  case season(Int, Season)
  case quarter(Int, Int)
  case half(Int, Int)
  case year(Int)
  case fiscalYear(Int)
  /// The leading digits; negative before Christ, where -49 are the 490s BC.
  case decade(Int)
  /// The leading digits; before Christ -5 for the 5th century BC.
  case century(Int)

  package var unit: TimeUnit {
    switch self {
    case .day: .day
    case .week: .week
    case .weekend: .weekend
    case .month: .month
    case .season: .season
    case .quarter: .quarter
    case .half: .half
    case .year, .fiscalYear: .year
    case .decade: .decade
    case .century: .century
    }
  }

  /// The days; `nil` for a week or month that the calendar lacks.
  package var range: DayRange? {
    switch self {
    case .day(let day): return .day(day)
    case .week(let year, let week): return .week(year, week)
    case .weekend(let year, let week):
      guard let days = DayRange.week(year, week), let first = days.first else { return nil }
      return DayRange(first: first.advanced(by: 5), last: days.last, precision: .week)
    case .month(let year, let month): return .month(year, month)
    case .season(let year, let season): return .season(year, season)
    case .quarter(let year, let quarter): return .quarter(year, quarter)
    case .half(let year, let half): return .half(year, half)
    case .year(let year): return .year(year)
    case .fiscalYear(let year): return .fiscalYear(year)
    case .decade(let tens):
      if tens >= 0 { return .decade(tens) }
      return .years(tens * 10 - 8, tens * 10 + 1, precision: .decade)
    case .century(let hundreds):
      if hundreds >= 0 { return .century(hundreds) }
      return .years(hundreds * 100 + 1, hundreds * 100 + 100, precision: .century)
    }
  }

  /// The TIMEX3 value.
  package var value: String {
    switch self {
    case .day(let day):
      let (year, month, day) = day.components
      return "\(timexYear(year))-\(Day.twoDigits(month))-\(Day.twoDigits(day))"
    case .week(let year, let week): return "\(timexYear(year))-W\(Day.twoDigits(week))"
    case .weekend(let year, let week): return "\(timexYear(year))-W\(Day.twoDigits(week))-WE"
    case .month(let year, let month): return "\(timexYear(year))-\(Day.twoDigits(month))"
    case .season(let year, let season): return "\(timexYear(year))-\(season.rawValue)"
    case .quarter(let year, let quarter): return "\(timexYear(year))-Q\(quarter)"
    case .half(let year, let half): return "\(timexYear(year))-H\(half)"
    case .year(let year): return timexYear(year)
    case .fiscalYear(let year): return "FY\(timexYear(year))"
    case .decade(let tens):
      return tens < 0 ? "BC" + Day.padded(-tens, to: 3) : Day.padded(tens, to: 3)
    case .century(let hundreds):
      return hundreds < 0 ? "BC" + Day.padded(-hundreds - 1, to: 2) : Day.padded(hundreds, to: 2)
    }
  }

  private func timexYear(_ year: Int) -> String {
    year <= 0 ? "BC" + Day.padded(1 - year, to: 4) : Day.padded(year, to: 4)
  }

  /// What is known of the value when `other` is as possible: the parts that both share.
  package func valueSharedWith(_ other: CalendarPoint) -> String {
    if self == other { return value }
    let year = self.year == other.year ? self.year.map(timexYear) ?? "XXXX" : "XXXX"
    switch (self, other) {
    case (.day(let a), .day(let b)):
      if a.year == b.year, a.month == b.month { return "\(year)-\(Day.twoDigits(a.month))-XX" }
      let sameDate =
        a.components.month == b.components.month && a.components.day == b.components.day
      if sameDate {
        return "XXXX-\(Day.twoDigits(a.month))-\(Day.twoDigits(a.components.day))"
      }
      return "\(year)-XX-XX"
    case (.week, _): return "\(year)-WXX"
    case (.weekend, _): return "\(year)-WXX-WE"
    case (.month(_, let a), .month(_, let b)):
      return a == b ? "\(year)-\(Day.twoDigits(a))" : "\(year)-XX"
    case (.season(_, let a), .season(_, let b)):
      return a == b ? "\(year)-\(a.rawValue)" : "\(year)-XX"
    case (.quarter(_, let a), .quarter(_, let b)):
      return a == b ? "\(year)-Q\(a)" : "\(year)-QX"
    case (.half(_, let a), .half(_, let b)): return a == b ? "\(year)-H\(a)" : "\(year)-HX"
    case (.decade, _): return "XXX"
    case (.century, _): return "XX"
    default: return year
    }
  }

  /// The year that it lies in; `nil` for more than a year.
  package var year: Int? {
    switch self {
    case .day(let day): day.year
    case .week(let year, _), .weekend(let year, _), .month(let year, _), .season(let year, _),
      .quarter(let year, _), .half(let year, _), .year(let year), .fiscalYear(let year):
      year
    case .decade, .century: nil
    }
  }
}

extension CalendarPoint {
  /// The point of a unit that a day lies in.
  package static func containing(_ day: Day, _ unit: TimeUnit) -> CalendarPoint {
    let (year, month, _) = day.components
    switch unit {
    case .second, .minute, .hour, .day: return .day(day)
    case .week, .fortnight: return .week(day.isoWeek.year, day.isoWeek.week)
    case .weekend: return .weekend(day.isoWeek.year, day.isoWeek.week)
    case .month: return .month(year, month)
    case .quarter: return .quarter(year, (month + 2) / 3)
    case .season: return season(containing: day)
    case .half: return .half(year, month <= 6 ? 1 : 2)
    case .year: return .year(year)
    case .decade: return .decade(year > 0 ? year / 10 : -((1 - year) / 10))
    case .century, .millennium:
      return .century(year > 0 ? year / 100 : -((-year) / 100 + 1))
    }
  }

  package static func season(containing day: Day) -> CalendarPoint {
    let (year, month, _) = day.components
    switch month {
    case 1, 2: return .season(year - 1, .winter)
    case 3...5: return .season(year, .spring)
    case 6...8: return .season(year, .summer)
    case 9...11: return .season(year, .autumn)
    default: return .season(year, .winter)
    }
  }

  /// The point `count` of its own units later.
  package func advanced(by count: Int) -> CalendarPoint {
    switch self {
    case .day(let day): return .day(day.advanced(by: count))
    case .week(let year, let week):
      guard let monday = Day(isoYear: year, week: week, weekday: 1) else { return self }
      return .containing(monday.advanced(by: 7 * count), .week)
    case .weekend(let year, let week):
      guard let monday = Day(isoYear: year, week: week, weekday: 1) else { return self }
      return .containing(monday.advanced(by: 7 * count), .weekend)
    case .month(let year, let month):
      let total = year * 12 + month - 1 + count
      return .month(total.floorDivided(by: 12), total.modulo(12) + 1)
    case .season(let year, let season): return .season(year + count, season)
    case .quarter(let year, let quarter):
      let total = year * 4 + quarter - 1 + count
      return .quarter(total.floorDivided(by: 4), total.modulo(4) + 1)
    case .half(let year, let half):
      let total = year * 2 + half - 1 + count
      return .half(total.floorDivided(by: 2), total.modulo(2) + 1)
    case .year(let year): return .year(year + count)
    case .fiscalYear(let year): return .fiscalYear(year + count)
    case .decade(let tens): return .decade(tens + count)
    case .century(let hundreds): return .century(hundreds + count)
    }
  }
}

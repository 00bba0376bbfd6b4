/// Meteorological seasons of the northern hemisphere, by their TIMEX3 names.
public enum Season: String, Sendable, Hashable, CaseIterable {
  case spring = "SP", summer = "SU", autumn = "FA", winter = "WI"
}

extension DayRange {
  /// One day.
  public static func day(_ day: Day) -> DayRange {
    DayRange(first: day, last: day, precision: .day)
  }

  /// `nil` for a month that is not 1 to 12.
  public static func month(_ year: Int, _ month: Int) -> DayRange? {
    guard let first = Day(year: year, month: month, day: 1) else { return nil }
    let last = first.advanced(by: Day.length(ofMonth: month, year: year) - 1)
    return DayRange(first: first, last: last, precision: .month)
  }

  public static func year(_ year: Int) -> DayRange {
    years(year, year, precision: .year)
  }

  /// The ten years that begin with `tens` ("198" for the 1980s).
  public static func decade(_ tens: Int) -> DayRange {
    years(tens * 10, tens * 10 + 9, precision: .decade)
  }

  /// The hundred years that begin with `hundreds` ("18" for the 1800s).
  public static func century(_ hundreds: Int) -> DayRange {
    years(hundreds * 100, hundreds * 100 + 99, precision: .century)
  }

  /// The ISO week, Monday to Sunday; `nil` for a week that the year lacks.
  public static func week(_ isoYear: Int, _ week: Int) -> DayRange? {
    guard let monday = Day(isoYear: isoYear, week: week, weekday: 1) else { return nil }
    return DayRange(first: monday, last: monday.advanced(by: 6), precision: .week)
  }

  /// Three whole months: spring March to May … winter December to February of the next year.
  public static func season(_ year: Int, _ season: Season) -> DayRange {
    switch season {
    case .spring: months(year, 3, count: 3, precision: .season)
    case .summer: months(year, 6, count: 3, precision: .season)
    case .autumn: months(year, 9, count: 3, precision: .season)
    case .winter: months(year, 12, count: 3, precision: .season)
    }
  }

  /// `nil` for a quarter that is not 1 to 4.
  public static func quarter(_ year: Int, _ quarter: Int) -> DayRange? {
    guard 1...4 ~= quarter else { return nil }
    return months(year, quarter * 3 - 2, count: 3, precision: .quarter)
  }

  /// `nil` for a half that is not 1 or 2.
  public static func half(_ year: Int, _ half: Int) -> DayRange? {
    guard 1...2 ~= half else { return nil }
    return months(year, half * 6 - 5, count: 6, precision: .range)
  }

  /// The fiscal year of the United States: October 1 of the year before to September 30.
  public static func fiscalYear(_ year: Int) -> DayRange {
    months(year - 1, 10, count: 12, precision: .year)
  }

  package static func years(_ first: Int, _ last: Int, precision: Precision) -> DayRange {
    months(first, 1, count: (last - first + 1) * 12, precision: precision)
  }

  package static func months(_ year: Int, _ month: Int, count: Int, precision: Precision)
    -> DayRange
  {
    let first = Day(number: Day.number(year: year, month: month, day: 1))
    let next = first.advanced(byMonths: count)
    return DayRange(first: first, last: next.advanced(by: -1), precision: precision)
  }
}

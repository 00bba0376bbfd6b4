import Temporal

/// Days as a calendar names them: one unit, part of one, or from one day to another.
enum CalendarSpan: Hashable {
  case day(Day)
  case month(Int, Int)
  case season(Int, Season)
  case quarter(Int, Int)
  case year(Int)
  /// The United States' fiscal year: October to September.
  case fiscalYear(Int)
  /// The first of its ten years.
  case decade(Int)
  /// The first of its hundred years.
  case century(Int)
  /// "early", "mid" or "late" in a unit, and the days that this means.
  indirect case part(Modifier, CalendarSpan, Day, Day)
  case days(Day, Day)

  /// What a closed range is called; a part of a unit only with its modifier.
  init(_ first: Day, _ last: Day, precision: Precision, mod: Modifier? = nil) {
    if let mod, let unit = CalendarSpan.partedUnit(first, last, precision, mod) {
      self = .part(mod, unit, first, last)
    } else {
      self =
        CalendarSpan.unit(first, last, of: precision)
        ?? CalendarSpan.filledUnit(first, last) ?? .days(first, last)
    }
  }

  /// The unit of a precision that holds the range, even where its days are known better than that.
  private static func unit(_ first: Day, _ last: Day, of precision: Precision) -> CalendarSpan? {
    let (year, month, _) = first.components
    let (lastYear, lastMonth, _) = last.components
    switch precision {
    case .day: return first == last ? .day(first) : nil
    case .month: return year == lastYear && month == lastMonth ? .month(year, month) : nil
    case .quarter: return .quarter(year, (month + 2) / 3)
    case .season: return CalendarSpan.season(from: year, month)
    case .year:
      if month == 10, lastMonth == 9, lastYear == year + 1 { return .fiscalYear(lastYear) }
      return last.number - first.number <= 366 ? .year(year) : nil
    case .decade: return year / 10 == lastYear / 10 ? .decade(year / 10 * 10) : nil
    case .century: return year / 100 == lastYear / 100 ? .century(year / 100 * 100) : nil
    case .week, .range: return nil
    }
  }

  private static func season(from year: Int, _ month: Int) -> CalendarSpan {
    switch month {
    case 3...5: .season(year, .spring)
    case 6...8: .season(year, .summer)
    case 9...11: .season(year, .autumn)
    case 12: .season(year, .winter)
    default: .season(year - 1, .winter)
    }
  }

  /// The day, month or year that a range fills exactly.
  private static func filledUnit(_ first: Day, _ last: Day) -> CalendarSpan? {
    let (year, month, _) = first.components
    if first == last { return .day(first) }
    if let days = DayRange.month(year, month), days.first == first, days.last == last {
      return .month(year, month)
    }
    let days = DayRange.year(year)
    return days.first == first && days.last == last ? .year(year) : nil
  }

  /// The unit of which a range is the early, middle or late part.
  private static func partedUnit(
    _ first: Day, _ last: Day, _ precision: Precision, _ mod: Modifier
  ) -> CalendarSpan? {
    guard mod == .start || mod == .mid || mod == .end else { return nil }
    let (year, month, _) = first.components
    let startYear = Day(number: first.number - 120).year
    var units: [DayRange] = [.year(year)]
    if let days = DayRange.month(year, month) { units.insert(days, at: 0) }
    if year >= 0 { units += [.decade(year / 10), .century(year / 100)] }
    for season in Season.allCases { units += [.season(year, season), .season(startYear, season)] }
    for quarter in 1...4 { units += [DayRange.quarter(year, quarter)].compactMap { $0 } }
    let found = units.first {
      let part = $0.part(mod)
      return part.first == first && part.last == last
    }
    if let found, let a = found.first, let b = found.last {
      return CalendarSpan.unit(a, b, of: found.precision)
    }
    return precision == .range ? nil : CalendarSpan.unit(first, last, of: precision)
  }
}

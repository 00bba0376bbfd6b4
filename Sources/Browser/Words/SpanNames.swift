import Temporal

extension CalendarSpan {
  /// The name in a column of a list: as short as can be understood beside its neighbours.
  ///
  /// - Parameters:
  ///   - years: never `full`; single years always show four digits.
  ///   - unshortened: single months and quarters do so too.
  func listName(_ years: YearForm, extent: Extent, unshortened: Bool = true) -> String {
    switch self {
    case .day(let day): day.name(years)
    case .month(let year, let month):
      monthName(month) + years.suffix(year, unshortened: unshortened)
    case .season(let year, let season): season.name + years.suffix(year)
    case .quarter(let year, let quarter):
      "Q\(quarter)" + years.suffix(year, unshortened: unshortened)
    case .year(let year): yearName(year)
    case .fiscalYear(let year): "FY \(year)"
    case .decade(let year), .century(let year): "\(year)s"
    case .part(let mod, .month(let year, let month), _, _):
      "\(mod.partName ?? "") \(monthName(month))" + years.suffix(year)
    case .part(let mod, .year(let year), _, _):
      "\(mod.partName ?? "") \(shortYearName(year))"
    case .part(_, _, let first, let last):
      CalendarSpan(first, last, precision: .range).listName(years, extent: .lasting)
    case .days(let first, let last):
      CalendarSpan.listName(first, last, years, extent)
    }
  }

  private static func listName(
    _ first: Day, _ last: Day, _ years: YearForm, _ extent: Extent
  ) -> String {
    let (year, month, day) = first.components
    let (lastYear, lastMonth, lastDay) = last.components
    if year != lastYear {
      if extent == .within { return "in \(shortYearName(year))–\(shortYearName(lastYear))" }
      let sameCentury = year / 100 == lastYear / 100
      return yearName(year) + "–" + (sameCentury ? shortYearName(lastYear) : yearName(lastYear))
    }
    let name =
      month == lastMonth
      ? "\(day)–\(lastDay) \(monthName(month))" : "\(monthName(month))–\(monthName(lastMonth))"
    return name + years.suffix(year)
  }

  /// The name where there is room: with its year, and its days where few months are meant.
  ///
  /// - Parameter dash: between two days or months with more than one word each.
  func longName(dash: String = " – ") -> String {
    switch self {
    case .day(let day): day.name(.full)
    case .month(let year, let month): monthName(month) + " " + yearName(year)
    case .season(let year, let season): season.name + " " + yearName(year)
    case .quarter(let year, let quarter): "Q\(quarter) " + yearName(year)
    case .year(let year): yearName(year)
    case .fiscalYear(let year): "fiscal year " + yearName(year)
    case .decade(let year), .century(let year): "\(year)s"
    case .part(let mod, let unit, _, _): "\(mod.partName ?? "") " + unit.longName(dash: dash)
    case .days(let first, let last): CalendarSpan.longName(first, last, dash: dash)
    }
  }

  /// Longer ranges are named by their months: an end that was worked out says no more than that.
  private static let longestInDays = 62

  private static func longName(_ first: Day, _ last: Day, dash: String) -> String {
    let (year, month, day) = first.components
    let (lastYear, lastMonth, lastDay) = last.components
    if year == lastYear, month == lastMonth {
      return "\(day)–\(lastDay) " + monthName(month) + " " + yearName(year)
    }
    let wholeMonths = day == 1 && last.advanced(by: 1).components.day == 1
    if !wholeMonths, last.number - first.number < longestInDays {
      let start = year == lastYear ? "\(day) \(monthName(month))" : first.name(.full)
      return start + dash + last.name(.full)
    }
    if year == lastYear { return "\(monthName(month))–\(monthName(lastMonth)) \(yearName(year))" }
    if (month, day) == (1, 1) || (lastMonth, lastDay) == (12, 31) {
      return yearName(year) + "–" + yearName(lastYear)
    }
    return monthName(month) + " " + yearName(year) + "–" + monthName(lastMonth) + " "
      + yearName(lastYear)
  }

  /// Whether its name already says that it is one unit or a few days of one month.
  var isShort: Bool {
    guard case .days(let first, let last) = self else { return true }
    let (a, b) = (first.components, last.components)
    return a.year == b.year && (a.month == b.month || last.number - first.number < 62)
  }
}

import Temporal

extension CalendarSpan {
  /// The name in a column of a list: as short as can be understood beside its neighbours.
  ///
  /// - Parameters:
  ///   - years: never `full`; single years always show four digits.
  ///   - unshortened: single months and quarters do so too.
  ///   - isShort: a part of a unit in its shortest form.
  func listName(
    _ years: YearForm, extent: Extent, in language: ReaderLanguage, unshortened: Bool = true,
    isShort: Bool = false
  ) -> String {
    switch self {
    case .day(let day): day.name(years, in: language)
    case .month(let year, let month):
      monthName(month, in: language)
        + years.suffix(year, unshortened: unshortened, in: language)
    case .season(let year, let season):
      season.name(in: language) + years.suffix(year, in: language)
    case .quarter(let year, let quarter):
      quarterName(quarter, in: language)
        + years.suffix(year, unshortened: unshortened, in: language)
    case .year(let year): yearName(year, in: language)
    case .fiscalYear(let year): language.words(en: "FY \(year)", es: "AF \(year)")
    case .decade(let year): decadeName(year, in: language)
    case .century(let year): centuryName(year, in: language)
    case .part(let mod, .month(let year, let month), _, _):
      mod.part(of: monthName(month, in: language), in: language, isShort: isShort)
        + years.suffix(year, in: language)
    case .part(let mod, .year(let year), _, _):
      mod.part(of: shortYearName(year, in: language), in: language, isShort: isShort)
    case .part(_, _, let first, let last):
      CalendarSpan(first, last, precision: .range)
        .listName(years, extent: .lasting, in: language)
    case .days(let first, let last):
      CalendarSpan.listName(first, last, years, extent, language)
    }
  }

  private static func listName(
    _ first: Day, _ last: Day, _ years: YearForm, _ extent: Extent, _ language: ReaderLanguage
  ) -> String {
    let (year, month, day) = first.components
    let (lastYear, lastMonth, lastDay) = last.components
    if year != lastYear {
      let shortLast = shortYearName(lastYear, in: language)
      if extent == .within {
        let name = shortYearName(year, in: language) + "–" + shortLast
        return language.words(en: "in \(name)", es: "en \(name)")
      }
      let sameCentury = year / 100 == lastYear / 100
      return yearName(year, in: language) + "–"
        + (sameCentury ? shortLast : yearName(lastYear, in: language))
    }
    let lastName = monthName(lastMonth, in: language)
    let name =
      month == lastMonth
      ? "\(day)–\(lastDay) \(lastName)" : "\(monthName(month, in: language))–\(lastName)"
    return name + years.suffix(year, in: language)
  }

  /// The name where there is room: with its year, and its days where few months are meant.
  ///
  /// - Parameter dash: between two days or months with more than one word each.
  func longName(dash: String = " – ", in language: ReaderLanguage) -> String {
    switch self {
    case .day(let day): day.name(.full, in: language)
    case .month(let year, let month):
      monthName(month, in: language) + " " + yearName(year, in: language)
    case .season(let year, let season):
      season.name(in: language) + " " + yearName(year, in: language)
    case .quarter(let year, let quarter):
      quarterName(quarter, in: language) + " " + yearName(year, in: language)
    case .year(let year): yearName(year, in: language)
    case .fiscalYear(let year):
      language.words(en: "fiscal year ", es: "año fiscal ") + yearName(year, in: language)
    case .decade(let year): decadeName(year, in: language, isShort: false)
    case .century(let year): centuryName(year, in: language)
    case .part(let mod, let unit, _, _):
      mod.part(of: unit.longName(dash: dash, in: language), in: language)
    case .days(let first, let last):
      CalendarSpan.longName(first, last, dash: dash, language)
    }
  }

  /// Longer ranges are named by their months: an end that was worked out says no more than that.
  private static let longestInDays = 62

  private static func longName(
    _ first: Day, _ last: Day, dash: String, _ language: ReaderLanguage
  ) -> String {
    let (year, month, day) = first.components
    let (lastYear, lastMonth, lastDay) = last.components
    let (name, lastName) = (monthName(month, in: language), monthName(lastMonth, in: language))
    let (years, lastYears) = (yearName(year, in: language), yearName(lastYear, in: language))
    if year == lastYear, month == lastMonth { return "\(day)–\(lastDay) \(name) \(years)" }
    let wholeMonths = day == 1 && last.advanced(by: 1).components.day == 1
    if !wholeMonths, last.number - first.number < longestInDays {
      let start = year == lastYear ? "\(day) \(name)" : first.name(.full, in: language)
      return start + dash + last.name(.full, in: language)
    }
    if year == lastYear { return "\(name)–\(lastName) \(years)" }
    if (month, day) == (1, 1) || (lastMonth, lastDay) == (12, 31) {
      return years + "–" + lastYears
    }
    return "\(name) \(years)–\(lastName) \(lastYears)"
  }

  /// Whether its name already says that it is one unit or a few days of one month.
  var isShort: Bool {
    guard case .days(let first, let last) = self else { return true }
    let (a, b) = (first.components, last.components)
    return a.year == b.year && (a.month == b.month || last.number - first.number < 62)
  }

  /// Whether it is the early, middle or late part of a unit.
  var isPart: Bool {
    if case .part = self { true } else { false }
  }
}

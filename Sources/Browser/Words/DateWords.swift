import Articles
import Screen
import Temporal
import TimelineCore

/// Dates as a person reads them, in the words of the screens.
public enum DateWords {
  /// Columns that a date takes in a list of events.
  public static let listColumns = 10
  /// Columns that it takes where the year is part of it.
  static let listColumnsWithYear = 12

  /// The year under which a list shows an event: that of its sort day. `nil` for decades and
  /// centuries, which are their own heading, and for what has no day at all.
  public static func year(_ date: EventDate) -> Int? {
    switch date.days.precision {
    case .decade, .century: nil
    default: (date.days.first ?? date.days.last)?.year
    }
  }

  /// The one year that a date in a list names, so that the next row may leave it out; `nil` where
  /// it names two, or a year that is not the calendar's.
  static func namedYear(_ date: EventDate) -> Int? {
    switch DatePhrase(date)?.span {
    case .days(let first, let last) where first.year != last.year: nil
    case .fiscalYear: nil
    default: year(date)
    }
  }

  /// The year as it stands in its column.
  public static func heading(_ year: Int) -> String { yearName(year) }

  /// A date in a list, in at most `columns` columns: "mid May", "in 09–10", "early 09 –".
  ///
  /// - Parameters:
  ///   - year: the year that the reader sees above or beside it and that is left out.
  ///   - isHeaded: that year stands in the same row, so that an event with no more than it needs
  ///     no words of its own.
  public static func list(
    _ date: EventDate, under year: Int? = nil, isHeaded: Bool = false, columns: Int = listColumns
  ) -> String {
    guard let phrase = DatePhrase(date) else { return clipped("undated", to: columns) }
    if isHeaded, phrase.kind == .plain, case .year(year) = phrase.span { return "" }
    let names = phrase.listNames(year.map { .omitting($0) } ?? .short)
    return names.first { width(of: $0) <= columns } ?? clipped(names.last ?? "", to: columns)
  }

  /// A date where there is room: "early May 2009", "17 Feb – 30 Mar 2025", "by Dec 2011".
  public static func long(_ date: EventDate) -> String {
    DatePhrase(date)?.longName() ?? "undated"
  }

  /// The days of a time expression, as `long`; `nil` where the text does not say.
  public static func long(_ expression: TimeExpression) -> String? {
    guard let days = expression.range else { return nil }
    return DatePhrase(days, mod: expression.mod, edtf: expression.value)?.longName()
  }

  /// When an article was published: "1 Nov 2012", "Sep 2012–Jun 2013", "date unknown".
  public static func published(_ publication: Publication?) -> String {
    guard let publication else { return "date unknown" }
    return days(publication.days, edtf: publication.edtf)
  }

  /// Days without a word about what happened on them, in little room: "17–28 Feb 2025".
  public static func days(_ days: DayRange, edtf: String = "") -> String {
    DatePhrase(days, mod: nil, edtf: edtf)?.compactName() ?? "date unknown"
  }
}

extension DatePhrase {
  /// From the one to be preferred to ever shorter ones, none more exact than the one before it.
  func listNames(_ years: YearForm) -> [String] {
    let name = span.listName(years, extent: extent)
    let coarse = span.coarser.map { $0.listName(years, extent: extent) }
    switch kind {
    case .plain: return [name] + coarse
    case .since: return [name + " –"] + coarse.map { $0 + " –" }
    case .perhaps: return [name + "?"] + coarse
    case .about, .before, .after, .by, .until, .from:
      let spans = [span] + span.coarser
      return spans.flatMap { span in
        [true, false].map { prefix + span.listName(years, extent: extent, unshortened: $0) }
      }
    }
  }

  func longName() -> String {
    let name = span.longName()
    if kind == .plain, extent == .within, !span.isShort { return "in " + name }
    return prefix + name
  }

  func compactName() -> String { prefix + span.longName(dash: "–") }

  private var prefix: String {
    switch kind {
    case .plain: ""
    case .about: "about "
    case .perhaps: "perhaps "
    case .before: "before "
    case .after: "after "
    case .by: "by "
    case .until: "until "
    case .from: "from "
    case .since: "since "
    }
  }
}

extension CalendarSpan {
  /// Names for less room, each of them holding all the days of the one before.
  fileprivate var coarser: [CalendarSpan] {
    switch self {
    case .day(let day):
      return [.month(day.components.year, day.components.month), .year(day.components.year)]
    case .month(let year, _), .season(let year, _), .quarter(let year, _): return [.year(year)]
    case .part(_, let unit, _, _): return [unit] + unit.coarser
    case .days(let first, let last):
      let (a, b) = (first.components, last.components)
      if a.year != b.year { return [] }
      return (a.month == b.month ? [.month(a.year, a.month)] : []) + [.year(a.year)]
    case .year, .fiscalYear, .decade, .century: return []
    }
  }
}

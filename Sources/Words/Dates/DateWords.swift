import Articles
import Screen
import Story
import Temporal

/// Dates as a person reads them, in the words of the screens.
public enum DateWords {
  /// Columns that a date takes in a list of events.
  public static let listColumns = 10
  /// Columns that it takes with an hour: "12 Jan 16:53".
  public static let listColumnsWithHour = 12
  /// Columns that it takes where the year is part of it.
  public static let listColumnsWithYear = 12

  /// Columns of a publication date before an outlet.
  public static func publishedColumns(isNarrow: Bool, in language: ReaderLanguage) -> Int {
    // In Spanish a month has up to four letters.
    (isNarrow ? 18 : 19) + (language == .spanish ? 1 : 0)
  }

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
  public static func namedYear(_ date: EventDate) -> Int? {
    switch DatePhrase(date)?.span {
    case .days(let first, let last) where first.year != last.year: nil
    case .fiscalYear: nil
    default: year(date)
    }
  }

  /// The year as it stands in its column.
  public static func heading(_ year: Int, in language: ReaderLanguage) -> String {
    yearName(year, in: language)
  }

  /// The year of a date, or its decade or century: an end of a span of years.
  public static func span(_ date: EventDate, in language: ReaderLanguage) -> String {
    year(date).map { heading($0, in: language) } ?? long(date, in: language)
  }

  /// A date in a list, in at most `columns` columns: "mid May", "in 09–10", "early 09 –"; with its
  /// hour where there is room: "12 Jan 16:53".
  ///
  /// - Parameters:
  ///   - year: the year that the reader sees above or beside it and that is left out.
  ///   - isHeaded: that year stands in the same row, so that an event with no more than it needs
  ///     no words of its own.
  public static func list(
    _ date: EventDate, under year: Int? = nil, isHeaded: Bool = false, columns: Int = listColumns,
    in language: ReaderLanguage
  ) -> String {
    guard let phrase = DatePhrase(date) else {
      return clipped(undated.words(in: language), to: columns)
    }
    if isHeaded, phrase.kind == .plain, case .year(year) = phrase.span { return "" }
    var names = phrase.listNames(year.map { .omitting($0) } ?? .short, in: language)
    if let clock = phrase.clock(date), let name = names.first {
      names.insert("\(name) \(clock)", at: 0)
    }
    return names.first { width(of: $0) <= columns } ?? clipped(names.last ?? "", to: columns)
  }

  /// A date where there is room: "early May 2009", "17 Feb – 30 Mar 2025", "by Dec 2011", "12
  /// Jan 2010, 16:53".
  public static func long(_ date: EventDate, in language: ReaderLanguage) -> String {
    guard let phrase = DatePhrase(date) else { return undated.words(in: language) }
    return [phrase.longName(in: language), phrase.clock(date)].compactMap { $0 }
      .joined(separator: ", ")
  }

  /// The same in at most `columns` columns: "12 Jan 2010 16:53" where the comma finds no room.
  public static func long(
    _ date: EventDate, columns: Int, in language: ReaderLanguage
  ) -> String {
    guard let phrase = DatePhrase(date), let clock = phrase.clock(date) else {
      return clipped(long(date, in: language), to: columns)
    }
    let name = phrase.longName(in: language)
    let names = ["\(name), \(clock)", "\(name) \(clock)"]
    return names.first { width(of: $0) <= columns } ?? clipped(name, to: columns)
  }

  /// The days of a time expression, as `long`; `nil` where the text does not say.
  public static func long(_ expression: TimeExpression, in language: ReaderLanguage) -> String? {
    guard let days = expression.range else { return nil }
    return DatePhrase(days, mod: expression.mod, edtf: expression.value)?.longName(in: language)
  }

  /// When an article was published: "1 Nov 2012", "Sep 2012–Jun 2013", "date unknown".
  public static func published(_ publication: Publication?, in language: ReaderLanguage) -> String {
    guard let publication else { return unknown.words(in: language) }
    return days(publication.days, edtf: publication.edtf, in: language)
  }

  /// Days without a word about what happened on them, in little room: "17–28 Feb 2025".
  public static func days(
    _ days: DayRange, edtf: String = "", in language: ReaderLanguage
  ) -> String {
    DatePhrase(days, mod: nil, edtf: edtf)?.compactName(in: language)
      ?? unknown.words(in: language)
  }

  /// Where an article disagrees: "on another date: 4 Apr 2001".
  public static func other(_ range: DayRange, in language: ReaderLanguage) -> String {
    let date = days(range, in: language)
    return language.words(en: "on another date: \(date)", es: "con otra fecha: \(date)")
  }

  private static let undated = Phrase(en: "undated", es: "sin fecha")
  static let unknown = Phrase(en: "date unknown", es: "fecha desconocida")
}

extension DatePhrase {
  /// The hour of a date that is called by its one day.
  func clock(_ date: EventDate) -> String? {
    guard kind == .plain, case .day = span else { return nil }
    return date.clock
  }

  /// From the one to be preferred to ever shorter ones, none more exact than the one before it.
  func listNames(_ years: YearForm, in language: ReaderLanguage) -> [String] {
    let forms = (span.isPart ? [false, true] : [false]).map {
      span.listName(years, extent: extent, in: language, isShort: $0)
    }
    let coarse = span.coarser.map { $0.listName(years, extent: extent, in: language) }
    switch kind {
    case .plain: return forms + coarse
    case .since: return (forms + coarse).map { $0 + " –" }
    case .perhaps: return forms.map { $0 + "?" } + coarse
    case .about, .before, .after, .by, .until, .from:
      let spans = [span] + span.coarser
      let prefixes = [prefix(in: language), shortPrefix(in: language)]
      return spans.flatMap { span in
        prefixes.flatMap { prefix in
          [true, false].map {
            prefix + span.listName(years, extent: extent, in: language, unshortened: $0)
          }
        }
      }
    }
  }

  func longName(in language: ReaderLanguage) -> String {
    let name = span.longName(in: language)
    if kind == .plain, extent == .within, !span.isShort {
      return language.words(en: "in \(name)", es: "en \(name)")
    }
    return prefix(in: language) + name
  }

  func compactName(in language: ReaderLanguage) -> String {
    prefix(in: language) + span.longName(dash: "–", in: language)
  }

  private func prefix(in language: ReaderLanguage) -> String {
    switch kind {
    case .plain: ""
    case .about: language.words(en: "about ", es: "hacia ")
    case .perhaps: language.words(en: "perhaps ", es: "quizá ")
    case .before: language.words(en: "before ", es: "antes de ")
    case .after: language.words(en: "after ", es: "tras ")
    case .by: language.words(en: "by ", es: "para ")
    case .until: language.words(en: "until ", es: "hasta ")
    case .from: language.words(en: "from ", es: "desde ")
    case .since: language.words(en: "since ", es: "desde ")
    }
  }

  /// For a narrow column, where the language has a shorter form.
  private func shortPrefix(in language: ReaderLanguage) -> String {
    if kind == .before { return language.words(en: "before ", es: "ant. ") }
    return prefix(in: language)
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

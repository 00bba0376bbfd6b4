/// A date as people and programs write it: Extended Date/Time Format (ISO 8601-2), level 1,
/// and of level 2 the set of one unknown day, `[2012-09..2013-06]`. A date-time of level 0
/// (`2010-06-14T10:30Z`) is read as its day.
public enum EDTF: Hashable, Sendable {
  case date(EDTFDate)
  /// Something that lasted; `nil` is an open end (`..`).
  case interval(EDTFDate?, EDTFDate?)
  /// One unknown day between two dates; `nil` is an open end.
  case set(EDTFDate?, EDTFDate?)
}

/// A single EDTF date: a century, decade, year, season, month or day.
public struct EDTFDate: Hashable, Sendable {
  public enum Unit: Hashable, Sendable {
    /// `19XX`: the leading digits.
    case century(Int)
    /// `198X`: the leading digits.
    case decade(Int)
    case year(Int)
    case season(Int, Season)
    case month(Int, Int)
    case day(Day)
    /// `2004-XX`: one month of the year.
    case someMonth(Int)
    /// `2004-05-XX`: one day of the month.
    case someDay(Int, Int)
    /// `2004-XX-XX`: one day of the year.
    case someDayOfYear(Int)
  }

  /// `?`, `~` and `%` at the end.
  public enum Qualifier: String, Sendable, Hashable {
    case uncertain = "?", approximate = "~", both = "%"
  }

  public var unit: Unit
  public var qualifier: Qualifier?

  public init(_ unit: Unit, qualifier: Qualifier? = nil) {
    self.unit = unit
    self.qualifier = qualifier
  }
}

extension EDTFDate {
  /// The days of the unit; a qualifier does not widen them.
  public var days: DayRange {
    switch unit {
    case .century(let hundreds): .century(hundreds)
    case .decade(let tens): .decade(tens)
    case .year(let year): .year(year)
    case .season(let year, let season): .season(year, season)
    case .month(let year, let month): .months(year, month, count: 1, precision: .month)
    case .day(let day): .day(day)
    case .someMonth(let year), .someDayOfYear(let year): .year(year)
    case .someDay(let year, let month): .months(year, month, count: 1, precision: .month)
    }
  }
}

extension EDTF {
  /// The days it allows: a set is one unknown day `within` them, an interval is `lasting`.
  public var days: DayRange {
    switch self {
    case .date(let date): return date.days
    case .interval(let from, let to): return EDTF.span(from, to, extent: .lasting)
    case .set(let from, let to): return EDTF.span(from, to, extent: .within)
    }
  }

  private static func span(_ from: EDTFDate?, _ to: EDTFDate?, extent: Extent) -> DayRange {
    DayRange(first: from?.days.first, last: to?.days.last, precision: .range, extent: extent)
  }

  /// The shortest EDTF that means exactly these days: a unit (`2009-05`) where they are one,
  /// otherwise an interval where they last and a set where they do not.
  public init(days: DayRange) {
    let unit = EDTFDate.unit(of: days)
    switch (unit, days.extent) {
    case (let unit?, _): self = .date(EDTFDate(unit))
    case (nil, .lasting): self = .interval(EDTF.end(days.first), EDTF.end(days.last))
    case (nil, .within): self = .set(EDTF.end(days.first), EDTF.end(days.last))
    }
  }

  private static func end(_ day: Day?) -> EDTFDate? { day.map { EDTFDate(.day($0)) } }
}

extension EDTFDate {
  /// The calendar unit that a range fills exactly, if it does.
  static func unit(of days: DayRange) -> Unit? {
    guard let first = days.first, let last = days.last else { return nil }
    if first == last { return .day(first) }
    let (year, month, _) = first.components
    var units: [Unit] = [.month(year, month), .year(year)]
    if year >= 0 { units += [.decade(year / 10), .century(year / 100)] }
    units += Season.allCases.map { .season(year, $0) }
    return units.first {
      let filled = EDTFDate($0).days
      return filled.first == first && filled.last == last
    }
  }
}

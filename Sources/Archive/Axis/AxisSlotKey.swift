import Story
import Temporal

/// Which slot of the axis an event is in.
package struct AxisSlotKey: Hashable, Sendable {
  package var unit: Axis.Unit
  /// The first day of the slot.
  package var first: Day

  /// - Parameter unit: of the axis; what is known no better than a coarser one has a slot of that.
  package init(sortDay: Day, precision: Precision, unit: Axis.Unit) {
    let own: Axis.Unit =
      switch precision {
      case .month: .month
      case .year: .year
      case .decade: .decade
      case .century: .century
      case .day, .week, .season, .quarter, .range: .day
      }
    self.init(day: sortDay, unit: max(own, unit))
  }

  package init(unit: Axis.Unit, first: Day) {
    self.unit = unit
    self.first = first
  }

  /// The unit that a day is in.
  package init(day: Day, unit: Axis.Unit) {
    self.init(unit: unit, first: unit.days(around: day).first ?? day)
  }

  /// The slot on an axis of a coarser unit.
  func on(_ unit: Axis.Unit) -> AxisSlotKey {
    self.unit >= unit ? self : AxisSlotKey(day: first, unit: unit)
  }

  /// "1800s", "1800–09", "1980s", "1990", "2009-05", "2009-05-12", "44 BC"; "490s BC" are the years 499 to
  /// 490 BC, "400s BC" the 5th century BC.
  package var label: String {
    let year = first.year
    switch unit {
    case .day: return first.isoText
    case .month: return String(first.isoText.dropLast(3))
    case .year: return year > 0 ? String(year) : "\(1 - year) BC"
    case .decade where year > 0 && year % 100 == 0: return "\(year)–09"
    case .decade: return year >= 0 ? "\(year)s" : "\(-(year + 8))s BC"
    case .century: return year >= 0 ? "\(year)s" : "\(-(year + 99))s BC"
    }
  }
}

/// In time order, coarser slots before what they hold.
extension AxisSlotKey: Comparable {
  package static func < (a: AxisSlotKey, b: AxisSlotKey) -> Bool {
    a.first != b.first ? a.first < b.first : a.unit > b.unit
  }
}

/// Events of a slot.
package struct AxisCount: Hashable, Sendable {
  /// The id of the earliest.
  package var first: Int64
  package var count: Int

  package init(first: Int64, count: Int) {
    self.first = first
    self.count = count
  }
}

extension Axis.Unit: Comparable {
  /// Finer units are smaller.
  public static func < (a: Axis.Unit, b: Axis.Unit) -> Bool { a.rank < b.rank }

  private var rank: Int {
    switch self {
    case .day: 0
    case .month: 1
    case .year: 2
    case .decade: 3
    case .century: 4
    }
  }

  /// The days of the unit that a day is in.
  func days(around day: Day) -> DayRange {
    let (year, month, _) = day.components
    switch self {
    case .day: return .day(day)
    case .month: return DayRange.month(year, month) ?? .day(day)
    case .year: return .year(year)
    case .decade:
      if year >= 0 { return .decade(year / 10) }
      // As CalendarPoint cuts them: the 490s BC are the years -498 to -489.
      let tens = (year + 8).floorDivided(by: 10)
      return .years(tens * 10 - 8, min(tens * 10 + 1, -1), precision: .decade)
    case .century:
      if year >= 0 { return .century(year / 100) }
      let hundreds = (year - 1).floorDivided(by: 100)
      return .years(hundreds * 100 + 1, min(hundreds * 100 + 100, -1), precision: .century)
    }
  }
}

extension DayRange {
  /// From the first day of a year to the last day of another.
  fileprivate static func years(_ first: Int, _ last: Int, precision: Precision) -> DayRange {
    DayRange(
      first: DayRange.year(first).first, last: DayRange.year(last).last, precision: precision)
  }
}

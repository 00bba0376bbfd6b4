import Temporal
import TimelineCore

/// Which slot of the axis an event is in.
struct AxisSlotKey: Hashable, Sendable {
  var unit: Axis.Unit
  /// The first day of the slot.
  var first: Day

  /// - Parameter unit: of the axis; what is known no better than a coarser one has a slot of that.
  init(sortDay: Day, precision: Precision, unit: Axis.Unit) {
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

  init(unit: Axis.Unit, first: Day) {
    self.unit = unit
    self.first = first
  }

  /// The unit that a day is in.
  init(day: Day, unit: Axis.Unit) {
    self.init(unit: unit, first: unit.days(around: day).first ?? day)
  }

  /// The slot on an axis of a coarser unit.
  func on(_ unit: Axis.Unit) -> AxisSlotKey {
    self.unit >= unit ? self : AxisSlotKey(day: first, unit: unit)
  }

  /// "1800s", "1980s", "1990", "2009-05", "2009-05-12", "44 BC".
  var label: String {
    let year = first.year
    switch unit {
    case .day: return first.isoText
    case .month: return String(first.isoText.dropLast(3))
    case .year: return year > 0 ? String(year) : "\(1 - year) BC"
    case .decade, .century: return year > 0 ? "\(year)s" : "\(1 - year) BC"
    }
  }
}

/// In time order, coarser slots before what they hold.
extension AxisSlotKey: Comparable {
  static func < (a: AxisSlotKey, b: AxisSlotKey) -> Bool {
    a.first != b.first ? a.first < b.first : a.unit > b.unit
  }
}

/// Events of a slot.
struct AxisCount: Hashable, Sendable {
  /// The id of the earliest.
  var first: Int64
  var count: Int
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
    case .decade: return .decade(year.floorDivided(by: 10))
    case .century: return .century(year.floorDivided(by: 100))
    }
  }
}

extension Int {
  fileprivate func floorDivided(by divisor: Int) -> Int {
    self >= 0 ? self / divisor : -((-self + divisor - 1) / divisor)
  }
}

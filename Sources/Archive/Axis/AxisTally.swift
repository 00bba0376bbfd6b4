import Articles
import Story
import Temporal

/// Counts events for the axis while they are written, before its unit is known.
package struct AxisTally {
  private var days: [AxisSlotKey: AxisCount] = [:]

  package init() {}

  package mutating func add(_ event: Event) {
    add(
      event.id.number, sortDay: Day(number: DayBounds(event.date.days).sortDay),
      precision: event.date.days.precision)
  }

  package mutating func add(_ id: Int64, sortDay: Day, precision: Precision) {
    let key = AxisSlotKey(sortDay: sortDay, precision: precision, unit: .day)
    AxisTally.add(AxisCount(first: id, count: 1), to: key, in: &days)
  }

  /// The slots of an axis of `unit`, in time order.
  package var slots: [(key: AxisSlotKey, value: AxisCount)] {
    let unit = unit
    var slots: [AxisSlotKey: AxisCount] = [:]
    for (key, count) in days { AxisTally.add(count, to: key.on(unit), in: &slots) }
    return slots.sorted { $0.key < $1.key }
  }

  /// The finest unit with which the axis is still read at a glance: days of up to six weeks, months
  /// of up to three years, then 40 slots at most. Events known by the decade or century have slots
  /// of their own and do not stretch it.
  package var unit: Axis.Unit {
    let firsts = days.keys.filter { $0.unit <= .year }.map(\.first)
    guard let first = firsts.min(), let last = firsts.max() else {
      return days.keys.map(\.unit).min() ?? .year
    }
    let span = last.number - first.number
    if span <= 42 { return .day }
    if span <= 3 * 366 { return .month }
    for unit in [Axis.Unit.year, .decade] {
      let slots = Set(firsts.map { AxisSlotKey(day: $0, unit: unit) })
      if slots.count <= 40 { return unit }
    }
    return .century
  }

  private static func add(
    _ count: AxisCount, to key: AxisSlotKey, in slots: inout [AxisSlotKey: AxisCount]
  ) {
    let sum = slots[key]
    slots[key] = AxisCount(
      first: min(sum?.first ?? .max, count.first), count: (sum?.count ?? 0) + count.count)
  }
}

/// The axis with all events, as the archive keeps it.
package struct AxisFacts: Sendable {
  package var unit: Axis.Unit
  /// In time order.
  package var slots: [(key: AxisSlotKey, count: AxisCount)]

  package init(unit: Axis.Unit, slots: [(key: AxisSlotKey, count: AxisCount)]) {
    self.unit = unit
    self.slots = slots
  }

  /// - Parameter shown: what passes the filter; `nil`: everything.
  package func axis(shown: [AxisSlotKey: AxisCount]?) -> Axis {
    var slots: [Axis.Slot] = []
    /// The first day that no slot has covered yet.
    var next: Day?
    for (key, all) in self.slots {
      let days = key.unit.days(around: key.first)
      let kept = shown?[key]
      slots.append(
        Axis.Slot(
          label: key.label, days: days, all: all.count,
          shown: shown == nil ? all.count : kept?.count ?? 0,
          firstEvent: EventID(number: kept?.first ?? all.first),
          gapBefore: next.map { $0 < key.first } ?? false))
      // A coarser slot stands before the units inside it and covers none of them.
      next = key.unit == unit ? days.last?.advanced(by: 1) : max(next ?? key.first, key.first)
    }
    return Axis(unit: unit, slots: slots)
  }
}

/// Where an event stands on the line of days, and which days it may have been on.
package struct DayBounds {
  /// Further than any day that can be written.
  package static let open = StoredDays.open

  /// Its first day; where the start is open, the last.
  package var sortDay: Int
  /// An open end reaches on where something lasts, otherwise no further than the day that is known.
  package var begins: Int
  package var ends: Int

  package init(_ days: DayRange) {
    let isLasting = days.extent == .lasting
    let first = days.first?.number
    let last = days.last?.number
    sortDay = first ?? last ?? 0
    begins = first ?? (isLasting ? -DayBounds.open : last ?? 0)
    ends = last ?? (isLasting ? DayBounds.open : first ?? 0)
  }
}

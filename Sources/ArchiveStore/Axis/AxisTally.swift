import Temporal
import Story

/// Counts events for the axis while they are written, before its unit is known.
struct AxisTally {
  private var days: [AxisSlotKey: AxisCount] = [:]

  mutating func add(_ event: Event) {
    let bounds = DayBounds(event.date.days)
    let key = AxisSlotKey(
      sortDay: Day(number: bounds.sortDay), precision: event.date.days.precision, unit: .day)
    AxisTally.add(AxisCount(first: event.id.number, count: 1), to: key, in: &days)
  }

  /// The slots of an axis of `unit`, in time order.
  var slots: [(key: AxisSlotKey, value: AxisCount)] {
    let unit = unit
    var slots: [AxisSlotKey: AxisCount] = [:]
    for (key, count) in days { AxisTally.add(count, to: key.on(unit), in: &slots) }
    return slots.sorted { $0.key < $1.key }
  }

  /// The finest unit with which the axis is still read at a glance: days of up to six weeks, months
  /// of up to three years, then 40 slots at most. Events known by the decade or century have slots
  /// of their own and do not stretch it.
  var unit: Axis.Unit {
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

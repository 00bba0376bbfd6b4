import GRDB
import Temporal
import Story

/// The axis with all events, as the archive keeps it.
struct AxisFacts: Sendable {
  var unit: Axis.Unit
  /// In time order.
  var slots: [(key: AxisSlotKey, count: AxisCount)]

  init(_ db: Database, unit: Axis.Unit) throws {
    self.unit = unit
    slots = try Row.fetchAll(db, sql: "SELECT unit, first, first_event, events FROM axis").map {
      let key = AxisSlotKey(unit: try $0.named(0), first: Day(number: try $0.value(1)))
      return (key, AxisCount(first: try $0.value(2), count: try $0.value(3)))
    }.sorted { $0.key < $1.key }
  }

  /// - Parameter shown: what passes the filter; `nil`: everything.
  func axis(shown: [AxisSlotKey: AxisCount]?) -> Axis {
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

extension Archive {
  public func axis(_ filter: Filter) throws -> Axis {
    if filter.isEverything { return facts.axis.axis(shown: nil) }
    return try read { facts.axis.axis(shown: try $0.slots(filter)) }
  }
}

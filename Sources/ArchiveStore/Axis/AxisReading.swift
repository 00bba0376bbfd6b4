import GRDB
import Temporal
import Story

/// The axis with all events, as the archive keeps it.
struct AxisFacts: Sendable {
  var unit: Axis.Unit
  /// In time order.
  var slots: [(key: AxisSlotKey, count: AxisCount)]

  /// - Parameter events: how many there are.
  /// - Throws: `ArchiveError.damaged` where the slots are out of order or hold more or fewer.
  init(_ db: Database, unit: Axis.Unit, events: Int) throws {
    self.unit = unit
    slots = []
    var counted = 0
    let cursor = try Row.fetchCursor(
      db, sql: "SELECT rowid, unit, first, first_event, events FROM axis ORDER BY rowid")
    while let row = try cursor.next().map({ StoredRow($0, of: .axis) }) {
      let key = AxisSlotKey(unit: try row.named(1), first: try row.day(2))
      if let last = slots.last, last.key >= key { throw row.damaged("it is out of order") }
      let count = AxisCount(first: try row.id(3), count: try row.int(4, in: 1...max(1, events)))
      counted += count.count
      guard counted <= events else { throw row.damaged("there are only \(events) events") }
      slots.append((key, count))
    }
    guard counted == events else {
      throw ArchiveError.damaged(
        ArchiveDamage(place: "table axis", "it holds \(counted) of \(events) events"))
    }
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

import Archive
import GRDB
import Story

extension SQLiteArchive {
  public func window(_ filter: Filter, at place: WindowPlace, limit: Int) throws -> EventWindow {
    try read { read in
      if filter.isEverything { return try read.window(at: place, limit: max(0, limit)) }
      let list = try read.matches(filter)
      var window = try read.window(list, at: place, limit: max(0, limit))
      if filter.query?.isEmpty ?? true {
        window.earlier = try read.folded(before: list.ids.first)
        window.later = try read.folded(after: list.ids.last)
      }
      return window
    }
  }
}

extension ArchiveRead {
  /// Of all events.
  fileprivate func window(at place: WindowPlace, limit: Int) throws -> EventWindow {
    let total = archive.facts.events
    let rows: [NumberedEvent]
    switch place {
    case .first: rows = try numbered("ORDER BY e.id", limit: limit)
    case .last: rows = try numbered("ORDER BY e.id DESC", limit: limit).reversed()
    case .after(let id): rows = try following(id, limit: limit)
    case .before(let id): rows = try preceding(id, limit: limit)
    case .around(let id): rows = try around(id, limit: limit)
    }
    if let first = rows.first {
      for (index, row) in rows.enumerated() where row.ordinal != first.ordinal + index {
        throw ArchiveError.damaged(
          ArchiveDamage(
            place: "table \(StoredTable.events.rawValue), row \(row.row.id)",
            "ordinal is \(row.ordinal) where \(first.ordinal + index) comes next"))
      }
      return EventWindow(rows: rows.map(\.row), offset: first.ordinal, total: total)
    }
    return EventWindow(rows: [], offset: try emptyOffset(place), total: total)
  }

  /// Of those that pass a filter.
  fileprivate func window(
    _ list: MatchList, at place: WindowPlace, limit: Int
  ) throws -> EventWindow {
    let count = list.ids.count
    let start: Int
    switch place {
    case .first: start = 0
    case .last: start = count - limit
    case .after(let id): start = list.place(after: id.number)
    case .before(let id):
      let end = list.place(of: id.number)
      return try window(list, max(0, end - limit)..<end)
    case .around(let id): start = min(list.place(of: id.number) - limit / 2, count - limit)
    }
    let lower = min(max(0, start), count)
    return try window(list, lower..<min(count, lower + limit))
  }

  private func window(_ list: MatchList, _ range: Range<Int>) throws -> EventWindow {
    let rows = try list.ids[range].map { try event($0) }
    return EventWindow(rows: rows, offset: range.lowerBound, total: list.ids.count)
  }

  fileprivate func folded(before id: Int64?) throws -> FoldedEvents? {
    guard let id, let first = try numbered("ORDER BY e.id", limit: 1).first,
      let last = try preceding(EventID(number: id), limit: 1).first
    else { return nil }
    return FoldedEvents(
      count: last.ordinal + 1, first: first.row.date, last: last.row.date)
  }

  fileprivate func folded(after id: Int64?) throws -> FoldedEvents? {
    guard let id, let first = try following(EventID(number: id), limit: 1).first,
      let last = try numbered("ORDER BY e.id DESC", limit: 1).first
    else { return nil }
    return FoldedEvents(
      count: archive.facts.events - first.ordinal, first: first.row.date, last: last.row.date)
  }

  private func event(_ id: Int64) throws -> EventRow {
    let rows = try events("SELECT \(EventColumns.names) FROM event_rows e WHERE e.id = ?", [id])
    guard let row = rows.first else { throw ArchiveRead.missing(id) }
    return row
  }

  /// Half before, half from the event on, more of the one where the other has too few.
  private func around(_ id: EventID, limit: Int) throws -> [NumberedEvent] {
    let before = try preceding(id, limit: limit)
    let after = try following(EventID(number: id.number &- 1), limit: limit)
    let kept = max(min(before.count, limit / 2), limit - after.count)
    let head = before.suffix(kept)
    return Array(head + after.prefix(limit - head.count))
  }

  private func following(_ id: EventID, limit: Int) throws -> [NumberedEvent] {
    try numbered("WHERE e.id > ? ORDER BY e.id", [id.number], limit: limit)
  }

  private func preceding(_ id: EventID, limit: Int) throws -> [NumberedEvent] {
    try numbered("WHERE e.id < ? ORDER BY e.id DESC", [id.number], limit: limit).reversed()
  }

  /// An event and how many of all come before it.
  private struct NumberedEvent {
    var row: EventRow
    var ordinal: Int
  }

  private func numbered(
    _ tail: String, _ arguments: [Int64] = [], limit: Int
  ) throws -> [NumberedEvent] {
    let statement = try db.cachedStatement(
      sql: "SELECT \(EventColumns.names), e.ordinal FROM event_rows e \(tail) LIMIT ?")
    let arguments = StatementArguments(arguments) + StatementArguments([limit])
    var rows: [NumberedEvent] = []
    let cursor = try Row.fetchCursor(statement, arguments: arguments)
    let ordinals = 0...max(0, archive.facts.events - 1)
    while let row = try cursor.next().map({ StoredRow($0, of: .events) }) {
      let ordinal = try row.int(EventColumns.count, in: ordinals)
      rows.append(NumberedEvent(row: try event(row), ordinal: ordinal))
    }
    return rows
  }

  static func missing(_ id: Int64) -> ArchiveError {
    .damaged(
      ArchiveDamage(place: "table \(StoredTable.events.rawValue)", "there is no event \(id)"))
  }

  /// How many events come before a window without any.
  private func emptyOffset(_ place: WindowPlace) throws -> Int {
    switch place {
    case .first, .before: return 0
    case .last: return archive.facts.events
    case .after(let id), .around(let id):
      let next = try following(id, limit: 1).first
      return next?.ordinal ?? archive.facts.events
    }
  }
}

import Archive
import GRDB
import Story
import Temporal

extension SQLiteArchive {
  public func landing(_ days: DayRange, _ filter: Filter) throws -> Landing? {
    try read { try $0.landing(days, filter) }
  }
}

extension ArchiveRead {
  fileprivate func landing(_ days: DayRange, _ filter: Filter) throws -> Landing? {
    let first = days.first?.number ?? -DayBounds.open
    let last = days.last?.number ?? DayBounds.open
    let list = filter.isEverything ? nil : try matches(filter)
    guard let row = try event(within: first...max(first, last), list) ?? event(from: first, list)
    else { return nil }
    let sortDay = DayBounds(row.date.days).sortDay
    let lasting = try lasting(through: first...max(first, last), list).filter { $0.id != row.id }
    return Landing(
      row: row, isInside: first...max(first, last) ~= sortDay, lasting: lasting)
  }

  /// The first event that can have been on these days only; of those of one day the surest and
  /// shortest, "26 May" and not "by 26 May", and of these the most told.
  private func event(within days: ClosedRange<Int>, _ list: MatchList?) throws -> EventRow? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT \(EventColumns.names) FROM event_rows e
        WHERE e.sort_day BETWEEN ?1 AND ?2 AND e.begins >= ?1 AND e.ends <= ?2
        ORDER BY e.sort_day, e.id
        """)
    let cursor = try Row.fetchCursor(statement, arguments: [days.lowerBound, days.upperBound])
    return try nearest(cursor, list, to: days)
  }

  /// Of the events that pass, on the first day that has any, the one that fits the days best.
  private func nearest(
    _ cursor: RowCursor, _ list: MatchList?, to days: ClosedRange<Int>
  ) throws -> EventRow? {
    let days = DayRange(
      first: Day(number: days.lowerBound), last: Day(number: days.upperBound), precision: .range)
    var best: (row: EventRow, nearness: DayNearness, sortDay: Int)?
    while let row = try cursor.next().map({ StoredRow($0, of: .events) }) {
      let event = try self.event(row)
      let sortDay = DayBounds(event.date.days).sortDay
      if let best, sortDay > best.sortDay { break }
      guard list?.contains(event.id.number) ?? true else { continue }
      let nearness = DayNearness(of: event.date, to: days)
      let isBetter = best.map { best in
        nearness < best.nearness
          || !(best.nearness < nearness) && event.articles > best.row.articles
      }
      if isBetter ?? true { best = (event, nearness, sortDay) }
    }
    return best?.row
  }

  /// The first event that begins on `day` or later, of those of one day the surest and shortest; else
  /// the last of all.
  private func event(from day: Int, _ list: MatchList?) throws -> EventRow? {
    let next = try events(
      """
      SELECT \(EventColumns.names) FROM event_rows e WHERE e.sort_day >= ?
      ORDER BY e.sort_day, e.id LIMIT 1
      """, [day])
    let first: EventRow?
    if let list {
      let place = next.first.map { list.place(of: $0.id.number) } ?? list.ids.count
      guard let id = place < list.ids.count ? list.ids[place] : list.ids.last else { return nil }
      first = try events("SELECT \(EventColumns.names) FROM event_rows e WHERE e.id = ?", [id])
        .first
    } else {
      first =
        try next.first
        ?? events("SELECT \(EventColumns.names) FROM event_rows e ORDER BY e.id DESC LIMIT 1").first
    }
    guard let first else { return nil }
    let sortDay = DayBounds(first.date.days).sortDay
    if sortDay < day { return first }
    let statement = try db.cachedStatement(
      sql: "SELECT \(EventColumns.names) FROM event_rows e WHERE e.sort_day = ? ORDER BY e.id")
    let cursor = try Row.fetchCursor(statement, arguments: [sortDay])
    return try nearest(cursor, list, to: sortDay...sortDay) ?? first
  }

  /// At most 100.
  private func lasting(through days: ClosedRange<Int>, _ list: MatchList?) throws -> [EventRow] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT \(EventColumns.names) FROM event_rows e
        WHERE e.extent = 'lasting' AND e.begins <= ? AND e.ends >= ? ORDER BY e.begins
        """)
    var rows: [EventRow] = []
    let cursor = try Row.fetchCursor(statement, arguments: [days.lowerBound, days.upperBound])
    while rows.count < 100, let row = try cursor.next().map({ StoredRow($0, of: .events) }) {
      let event = try self.event(row)
      if list?.contains(event.id.number) ?? true { rows.append(event) }
    }
    return rows.sorted { $0.id < $1.id }
  }
}

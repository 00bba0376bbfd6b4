import Archive
import GRDB
import Story
import Temporal

extension ArchiveRead {
  /// The events that pass `filter`.
  func matches(_ filter: Filter) throws -> MatchList {
    if let list = archive.matches.withLock({ $0.answer(to: filter) }) { return list }
    let list = MatchList(ids: try ids(filter))
    if list.ids.isEmpty, filter.query?.isEmpty == false { try checkWords(of: .events) }
    archive.matches.withLock { $0.keep(list, to: filter) }
    return list
  }

  /// How many of the events that pass `filter` each slot of the axis has.
  func slots(_ filter: Filter) throws -> [AxisSlotKey: AxisCount] {
    let unit = archive.facts.axis.unit
    var slots: [AxisSlotKey: AxisCount] = [:]
    func add(_ row: StoredRow) throws {
      let key = AxisSlotKey(sortDay: try row.day(1), precision: try row.named(2), unit: unit)
      let id = try row.id(0)
      slots[key, default: AxisCount(first: id, count: 0)].count += 1
    }
    if filter.top == nil {
      guard let query = compiled(filter) else { return [:] }
      try each(query, "e.id, e.sort_day, e.precision", add)
    } else {
      try eachMatch(filter, add)
    }
    return slots
  }

  /// The axis of the few events that pass `filter` by themselves, where they let it be finer than that
  /// of all events.
  func ownAxis(_ filter: Filter) throws -> Axis? {
    var tally = AxisTally()
    try eachMatch(filter) { row in
      tally.add(try row.id(0), sortDay: try row.day(1), precision: try row.named(2))
    }
    let slots = tally.slots
    guard !slots.isEmpty, tally.unit < archive.facts.axis.unit else { return nil }
    return AxisFacts(unit: tally.unit, slots: slots.map { ($0.key, $0.value) }).axis(shown: nil)
  }

  /// Id, day and precision of each event that passes `filter`.
  private func eachMatch(_ filter: Filter, _ body: (StoredRow) throws -> Void) throws {
    let statement = try db.cachedStatement(
      sql: "SELECT id, sort_day, precision FROM event_rows WHERE id = ?")
    for id in try matches(filter).ids {
      guard let row = try Row.fetchOne(statement, arguments: [id]) else {
        throw ArchiveRead.missing(id)
      }
      try body(StoredRow(row, of: .events))
    }
  }

  private func compiled(_ filter: Filter) -> CompiledQuery? {
    let clauses = archive.aliases.widened(filter.query?.clauses ?? [])
    return QueryCompiler(table: .events).compiled(clauses)
  }

  private func ids(_ filter: Filter) throws -> [Int64] {
    guard let query = compiled(filter) else { return [] }
    if let top = filter.top, top < Filter.all || query == CompiledQuery() {
      return query == CompiledQuery() ? try mostTold(top) : try mostTold(top, of: query)
    }
    var ids: [Int64] = []
    if query.condition == nil, let match = query.match {
      // Without the table of events it is ten times faster.
      let statement = try db.cachedStatement(
        sql: "SELECT rowid FROM event_words WHERE event_words MATCH ? ORDER BY rowid")
      let cursor = try Int64.fetchCursor(statement, arguments: [match])
      while let id = try cursor.next() {
        if let last = ids.last, last >= id { throw ArchiveRead.damagedWords(.events) }
        ids.append(id)
      }
    } else {
      try each(query, "e.id") { ids.append(try $0.id(0)) }
    }
    return ids
  }

  /// Events that match, in order of id.
  private func each(
    _ query: CompiledQuery, _ columns: String, _ body: (StoredRow) throws -> Void
  ) throws {
    var sql = "SELECT \(columns) FROM "
    var arguments: [String] = []
    if let match = query.match {
      sql += "event_words JOIN event_rows e ON e.id = event_words.rowid WHERE event_words MATCH ?"
      arguments.append(match)
      if let condition = query.condition { sql += " AND " + condition }
      sql += " ORDER BY event_words.rowid"
    } else {
      sql += "event_rows e"
      if let condition = query.condition { sql += " WHERE " + condition }
      sql += " ORDER BY e.id"
    }
    // Conditions hold numbers of the query: too many different statements to keep.
    let statement =
      query.condition == nil ? try db.cachedStatement(sql: sql) : try db.makeStatement(sql: sql)
    let cursor = try Row.fetchCursor(
      statement, arguments: StatementArguments(arguments + query.arguments))
    var last = Int64.min
    while let row = try cursor.next().map({ StoredRow($0, of: .events) }) {
      let id = try row.id(0)
      guard id > last else { throw row.damaged("it is out of order") }
      last = id
      try body(row)
    }
  }

  /// Landmarks, and the `top` events that most articles mention, the earlier ones among equals.
  func mostTold(_ top: Int) throws -> [Int64] {
    let told = try Int64.fetchAll(
      db.cachedStatement(sql: "SELECT id FROM event_rows ORDER BY salience DESC, id LIMIT ?"),
      arguments: [max(0, top)])
    let landmarks = try Int64.fetchAll(
      db.cachedStatement(sql: "SELECT id FROM event_rows WHERE landmark IS NOT NULL"))
    return Set(told + landmarks).sorted()
  }

  /// The same among those that match.
  private func mostTold(_ top: Int, of query: CompiledQuery) throws -> [Int64] {
    var found: [(id: Int64, salience: Int)] = []
    var landmarks: [Int64] = []
    try each(query, "e.id, e.salience, e.landmark IS NOT NULL") { row in
      let id = try row.id(0)
      found.append((id, try row.int(1, in: StoryFacts.counts)))
      if try row.flag(2) { landmarks.append(id) }
    }
    let told = found.sorted { (-$0.salience, $0.id) < (-$1.salience, $1.id) }.prefix(max(0, top))
    return Set(told.map(\.id) + landmarks).sorted()
  }
}

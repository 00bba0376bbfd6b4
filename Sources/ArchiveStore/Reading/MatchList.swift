import GRDB
import Temporal
import TimelineCore

/// The events that pass a filter, in order of id, and how many of them each slot of the axis has.
///
/// Eight bytes an event; made by one pass, after which every place and count is a binary search.
final class MatchList: Sendable {
  let ids: [Int64]
  let slots: [AxisSlotKey: AxisCount]

  init(ids: [Int64], slots: [AxisSlotKey: AxisCount]) {
    self.ids = ids
    self.slots = slots
  }

  /// How many events come before `id`.
  func place(of id: Int64) -> Int {
    var low = 0
    var high = ids.count
    while low < high {
      let middle = (low + high) / 2
      if ids[middle] < id { low = middle + 1 } else { high = middle }
    }
    return low
  }

  func contains(_ id: Int64) -> Bool {
    let place = place(of: id)
    return place < ids.count && ids[place] == id
  }

  /// How many events come before the one after `id`.
  func place(after id: Int64) -> Int {
    place(of: id) + (contains(id) ? 1 : 0)
  }
}

/// The match lists used last.
struct MatchCache: Sendable {
  private static let capacity = 3
  private var lists: [(filter: Filter, list: MatchList)] = []

  mutating func list(for filter: Filter) -> MatchList? {
    guard let index = lists.firstIndex(where: { $0.filter == filter }) else { return nil }
    let found = lists.remove(at: index)
    lists.append(found)
    return found.list
  }

  mutating func put(_ list: MatchList, for filter: Filter) {
    if lists.count >= MatchCache.capacity { lists.removeFirst() }
    lists.append((filter, list))
  }
}

extension Filter {
  /// Passes all events.
  var isEverything: Bool { (query?.isEmpty ?? true) && top == nil }
}

extension ArchiveRead {
  /// The events that pass `filter`.
  func matches(_ filter: Filter) throws -> MatchList {
    if let list = archive.matches.withLock({ $0.list(for: filter) }) { return list }
    let list = try collect(filter)
    archive.matches.withLock { $0.put(list, for: filter) }
    return list
  }

  private func collect(_ filter: Filter) throws -> MatchList {
    let clauses = archive.aliases.widened(filter.query?.clauses ?? [])
    guard let query = QueryCompiler(table: .events).compiled(clauses) else {
      return MatchList(ids: [], slots: [:])
    }
    var found = try candidates(query)
    if let top = filter.top { found = mostTold(found, top: top) }
    var slots: [AxisSlotKey: AxisCount] = [:]
    let unit = archive.facts.axis.unit
    for candidate in found {
      slots[candidate.slot(unit), default: AxisCount(first: candidate.id, count: 0)].count += 1
    }
    return MatchList(ids: found.map(\.id), slots: slots)
  }

  private func candidates(_ query: CompiledQuery) throws -> [Candidate] {
    var sql = "SELECT e.id, e.sort_day, e.precision, e.salience, e.landmark IS NOT NULL FROM "
    var arguments: [String] = []
    if let match = query.match {
      sql += "event_words JOIN events e ON e.id = event_words.rowid WHERE event_words MATCH ?"
      arguments.append(match)
      if let condition = query.condition { sql += " AND " + condition }
      sql += " ORDER BY event_words.rowid"
    } else {
      sql += "events e"
      if let condition = query.condition { sql += " WHERE " + condition }
      sql += " ORDER BY e.id"
    }
    // Conditions hold numbers of the query: too many different statements to keep.
    let statement =
      query.condition == nil ? try db.cachedStatement(sql: sql) : try db.makeStatement(sql: sql)
    let cursor = try Row.fetchCursor(
      statement, arguments: StatementArguments(arguments + query.arguments))
    var found: [Candidate] = []
    while let row = try cursor.next() { found.append(try Candidate(row)) }
    return found
  }

  /// Landmarks, and the `top` events that most articles mention, the earlier ones among equals.
  private func mostTold(_ found: [Candidate], top: Int) -> [Candidate] {
    let ranked = found.indices.sorted {
      (-found[$0].salience, $0) < (-found[$1].salience, $1)
    }
    let kept = Set(ranked.prefix(max(0, top)))
    return found.indices.filter { kept.contains($0) || found[$0].isLandmark }.map { found[$0] }
  }
}

/// An event that may pass a filter.
private struct Candidate {
  var id: Int64
  var sortDay: Int
  var precision: Precision
  var salience: Int
  var isLandmark: Bool

  init(_ row: Row) throws(ArchiveError) {
    id = try row.value(0)
    sortDay = try row.value(1)
    precision = try row.named(2)
    salience = try row.value(3)
    isLandmark = try row.value(4)
  }

  func slot(_ unit: Axis.Unit) -> AxisSlotKey {
    AxisSlotKey(sortDay: Day(number: sortDay), precision: precision, unit: unit)
  }
}

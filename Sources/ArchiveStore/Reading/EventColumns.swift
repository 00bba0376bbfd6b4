import GRDB
import Temporal
import TimelineCore

/// A row of `events` (called `e` in SQL), as a line of the timeline needs it.
enum EventColumns {
  static let names = """
    e.id, e.title, e.edtf, e.first, e.last, e.precision, e.extent, e.mod, e.fiscal_year, \
    e.landmark, e.articles, e.against IS NOT NULL
    """
  static let count = 12

  static func row(_ row: Row) throws(ArchiveError) -> EventRow {
    let mod: String? = try row.optional(7)
    let date = EventDate(
      edtf: try row.value(2), days: try row.days(3), mod: mod.flatMap(Modifier.init(rawValue:)),
      fiscalYear: try row.optional(8))
    return EventRow(
      id: EventID(number: try row.value(0)), title: try row.value(1), date: date,
      landmark: try row.optional(9), articles: try row.value(10),
      isDisagreed: try row.value(11))
  }
}

extension ArchiveRead {
  /// The rows of a statement that asks for `EventColumns.names`.
  func events(_ sql: String, _ arguments: StatementArguments = []) throws -> [EventRow] {
    let statement = try db.cachedStatement(sql: sql)
    var rows: [EventRow] = []
    let cursor = try Row.fetchCursor(statement, arguments: arguments)
    while let row = try cursor.next() { rows.append(try EventColumns.row(row)) }
    return rows
  }
}

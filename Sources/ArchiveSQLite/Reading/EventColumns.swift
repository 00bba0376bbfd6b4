import Archive
import GRDB
import Story
import Temporal

/// A row of `event_rows` (called `e` in SQL), as a line of the timeline needs it.
enum EventColumns {
  static let names = """
    e.id, e.title, e.edtf, e.first, e.last, e.precision, e.extent, e.mod, e.fiscal_year, \
    e.minute, e.landmark, e.articles, e.against IS NOT NULL, e.curated
    """
  static let count = 14

  /// Far beyond any that is written.
  private static let years = -3_000_000_000...3_000_000_000

  /// - Parameter articles: how many there are in the whole story.
  static func row(_ row: StoredRow, articles: Int) throws(ArchiveError) -> EventRow {
    let date = EventDate(
      edtf: try row.text(2), days: try row.days(3),
      mod: try row.isNull(7) ? nil : row.named(7) as Modifier,
      fiscalYear: try row.optionalInt(8, in: years),
      minute: try row.optionalInt(9, in: EventDate.minutes))
    var event = EventRow(
      id: EventID(number: try row.id(0)), title: try row.text(1), date: date,
      landmark: try row.optionalText(10), articles: try row.int(11, in: 0...articles),
      isDisagreed: try row.flag(12))
    event.isCurated = try row.flag(13)
    return event
  }
}

extension ArchiveRead {
  /// The rows of a statement that asks for `EventColumns.names`, in order of id.
  func events(_ sql: String, _ arguments: StatementArguments = []) throws -> [EventRow] {
    let statement = try db.cachedStatement(sql: sql)
    var rows: [EventRow] = []
    let cursor = try Row.fetchCursor(statement, arguments: arguments)
    while let row = try cursor.next().map({ StoredRow($0, of: .events) }) {
      let event = try self.event(row)
      if let last = rows.last, last.id >= event.id { throw row.damaged("it is out of order") }
      rows.append(event)
    }
    return rows
  }

  func event(_ row: StoredRow) throws(ArchiveError) -> EventRow {
    try EventColumns.row(row, articles: archive.facts.articles)
  }
}

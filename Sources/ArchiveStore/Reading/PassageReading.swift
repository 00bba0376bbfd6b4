import Articles
import GRDB
import Temporal
import Story

extension ArchiveRead {
  func article(_ number: Int) throws -> Article {
    try archive.shelf.withLock { try $0.article(number, in: db) }
  }

  /// The passages of an event, in order.
  func passages(of event: EventID) throws -> [Passage] {
    let statement = try db.cachedStatement(
      sql: "SELECT \(PassageColumns.dated) FROM passages WHERE event = ? ORDER BY position")
    let found = try passages(statement, [event.number], of: .passages)
    for (position, (row, _)) in found.enumerated() {
      guard try row.int(1, in: StoryFacts.counts) == position else {
        throw row.damaged("position \(position) comes next")
      }
    }
    return found.map(\.passage)
  }

  /// Passages of a statement that asks for `PassageColumns.dated` or `.outside`, with their rows.
  func passages(
    _ statement: Statement, _ arguments: StatementArguments, of table: StoredTable
  ) throws -> [(row: StoredRow, passage: Passage)] {
    let cursor = try Row.fetchCursor(statement, arguments: arguments)
    var found: [(StoredRow, Passage)] = []
    while let row = try cursor.next().map({ StoredRow($0, of: table) }) {
      found.append((row.copy(), try PassageColumns.passage(row) { try article($0) }))
    }
    return found
  }
}

extension Passage {
  /// What its expression was counted from: the name of the document it stands in, or the words of
  /// the other expression; `nil` when it was counted from the publication or from nothing.
  func countedFromWords(in article: Article) -> String? {
    guard let expression else { return nil }
    switch expression.countedFrom {
    case .document:
      return article.documents.first { $0.bytes.contains(expression.bytes.lowerBound) }?.name
    case .expression(let bytes, _):
      let words = article.displayText(of: bytes).text
      return words.isEmpty ? nil : words
    case .publication, nil: return nil
    }
  }
}

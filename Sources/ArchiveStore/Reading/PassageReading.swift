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
      sql: "SELECT \(PassageColumns.names) FROM passages WHERE event = ? ORDER BY position")
    return try passages(statement, [event.number], from: 0).map(\.passage)
  }

  /// Passages of a statement, with the rows they stand in.
  func passages(
    _ statement: Statement, _ arguments: StatementArguments, from column: Int
  ) throws -> [(row: Row, passage: Passage)] {
    let cursor = try Row.fetchCursor(statement, arguments: arguments)
    var found: [(Row, Passage)] = []
    while let row = try cursor.next() {
      let passage = try PassageColumns.passage(row, from: column) { try article($0).id }
      found.append((row.copy(), passage))
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

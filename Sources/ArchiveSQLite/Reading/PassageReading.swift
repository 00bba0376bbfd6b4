import Archive
import Articles
import GRDB
import Story
import Temporal

extension ArchiveRead {
  func article(_ number: Int) throws -> Article {
    try archive.shelf.withLock { try $0.article(number, in: db) }
  }

  /// The passages of an event, in order.
  func passages(of event: EventID) throws -> [Passage] {
    let statement = try db.cachedStatement(
      sql: "SELECT \(PassageColumns.dated) FROM passage_rows WHERE event = ? ORDER BY position")
    let found = try passages(statement, [event.number], of: .passages)
    for (position, (row, _)) in found.enumerated() {
      guard try row.int(1, in: StoryFacts.counts) == position else {
        throw row.damaged("position \(position) comes next")
      }
    }
    return found.map(\.passage)
  }

  /// Passages of a statement that asks for `PassageColumns.dated` or `.sentence`, with their rows.
  func passages(
    _ statement: Statement, _ arguments: StatementArguments, of table: StoredTable
  ) throws -> [(row: StoredRow, passage: Passage)] {
    let cursor = try Row.fetchCursor(statement, arguments: arguments)
    var found: [(StoredRow, Passage)] = []
    while let row = try cursor.next().map({ StoredRow($0, of: table) }) {
      let passage = try PassageColumns.passage(row) { number in
        try archive.shelf.withLock { shelf in
          (try shelf.article(number, in: db), shelf.moves(number))
        }
      }
      found.append((row.copy(), passage))
    }
    return found
  }
}

/// A passage in the columns that `passages` and `sentences` share.
enum PassageColumns {
  static let names = """
    article, first, last, focus_first, focus_last, voice, name, echo_of, expression
    """
  /// Of `passages` and of `sentences`, with the two columns that stand before.
  static let dated = "event, position, " + names
  static let sentence = "id, kind, " + names

  /// - Parameter number: the number of an article.
  static func values(
    _ passage: Passage, number: (String) throws -> Int
  ) throws -> [(any DatabaseValueConvertible)?] {
    let name: String? =
      switch passage.voice {
      case .article: nil
      case .quotation(let speaker): speaker
      case .document(let name): name
      }
    return [
      try number(passage.article), passage.bytes.lowerBound, passage.bytes.upperBound,
      passage.focus.lowerBound, passage.focus.upperBound, passage.voice.name.rawValue, name,
      try passage.echoOf.map(number),
      passage.expression.map { Blob.data(ExpressionCoding.bytes(of: $0)) },
    ]
  }

  /// Of a row whose columns are `dated` or `sentence`.
  ///
  /// - Parameter article: finds an article by its number, and where positions are in it.
  /// - Throws: `ArchiveError.damaged` where it is not a passage of its article.
  static func passage(
    _ row: StoredRow, article: (Int) throws -> (Article, MovedPositions?)
  ) throws -> Passage {
    let name = try row.optionalText(8)
    let voice: Voice =
      switch try row.named(7) as VoiceName {
      case .article: .article
      case .quotation: .quotation(speaker: name)
      case .document: .document(name: name ?? "")
      }
    let (own, moves) = try article(try number(row))
    let echo = try row.optionalInt(9, in: StoryFacts.counts)
    var passage = Passage(
      article: own.id, bytes: try row.byteRange(3), focus: try row.byteRange(5),
      expression: try row.decoded(10) { bytes throws(DamagedBytes) in
        bytes.isEmpty ? nil : try ExpressionCoding.expression(from: bytes)
      }, voice: voice, echoOf: try echo.map { try article($0).0.id })
    if let moves {
      passage.bytes = moves(passage.bytes)
      passage.focus = moves(passage.focus)
      passage.expression = passage.expression.map { moves($0) }
    }
    guard own.text.holdsWhole(passage.bytes), own.text.holdsWhole(passage.focus),
      passage.bytes.lowerBound <= passage.focus.lowerBound,
      passage.focus.upperBound <= passage.bytes.upperBound,
      passage.expression?.isInside(own.text) ?? true
    else { throw row.damaged("it does not lie in its article") }
    return passage
  }

  /// The number of the article.
  static func number(_ row: StoredRow) throws(ArchiveError) -> Int {
    try row.int(2, in: StoryFacts.counts)
  }
}

import Archive
import GRDB

/// A statement that puts rows into one table, prepared once.
struct Insertion {
  private let statement: Statement

  /// - Parameter columns: their names with commas between.
  init(_ db: Database, into table: String, _ columns: String) throws {
    let count = columns.split(separator: ",").count
    let places = Array(repeating: "?", count: count).joined(separator: ", ")
    statement = try db.makeStatement(
      sql: "INSERT INTO \(table) (\(columns)) VALUES (\(places))")
  }

  func callAsFunction(_ values: [(any DatabaseValueConvertible)?]) throws {
    try statement.execute(arguments: StatementArguments(values))
  }
}

/// The insertions into every table of an archive.
struct Insertions {
  let article: Insertion
  let articleText: Insertion
  let event: Insertion
  let eventWords: Insertion
  let passage: Insertion
  let report: Insertion
  let sentence: Insertion
  let sentenceWords: Insertion
  let articleWords: Insertion
  let axis: Insertion
  let fact: Insertion
  let study: Insertion
  let source: Insertion
  let file: Insertion

  init(_ db: Database) throws {
    article = try Insertion(
      db, into: "article_rows",
      "number, id, file, sha256, title, outlet, author, label, published, first, last, precision, "
        + "extent, source, basis")
    articleText = try Insertion(db, into: "article_texts", "number, text, layout, seal")
    event = try Insertion(
      db, into: "event_rows",
      "id, ordinal, title, edtf, first, last, precision, extent, mod, fiscal_year, minute, "
        + "landmark, articles, sort_day, begins, ends, salience, kind, summary, places, people, "
        + "curated, key, follows, against")
    eventWords = try Insertion(db, words: .events)
    passage = try Insertion(db, into: "passage_rows", "event, position, " + PassageColumns.names)
    report = try Insertion(
      db, into: "reports",
      "event, number, article, is_first, after_first, after_first_most, after_event, "
        + "after_event_most, basis, first, last, precision, extent")
    sentence = try Insertion(db, into: "sentences", "id, kind, " + PassageColumns.names)
    sentenceWords = try Insertion(db, words: .sentences)
    articleWords = try Insertion(db, words: .articles)
    axis = try Insertion(db, into: "axis", "unit, first, first_event, events")
    fact = try Insertion(db, into: "facts", "name, value")
    study = try Insertion(db, into: "studies", "number, origin, key, study, seal")
    source = try Insertion(db, into: "sources", "number, key")
    file = try Insertion(db, into: "files", "source, name, place, mark, article")
  }
}

extension Insertion {
  fileprivate init(_ db: Database, words table: SearchTable) throws {
    try self.init(db, into: table.name, "rowid, " + table.columns.joined(separator: ", "))
  }

  /// Folded words, in the order of `SearchTable.columns`.
  func callAsFunction(id: Int64, words columns: [String]) throws {
    try callAsFunction([id] + columns.map { $0.isEmpty ? nil : $0 })
  }
}

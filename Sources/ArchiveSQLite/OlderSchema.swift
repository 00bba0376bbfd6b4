import GRDB

/// How the tables stood before there were views (versions 6 and 7).
enum OlderSchema {
  /// The tables that gave their names to views, as they are called since.
  private static let renamed = [
    "events": "event_rows", "articles": "article_rows", "passages": "passage_rows",
  ]
  /// The column of `article_texts` that came since.
  private static let seal = ", seal INTEGER"

  /// A statement of today as it was then.
  static func statement(_ today: String) -> String {
    renamed.reduce(today.replacing(seal, with: "")) {
      $0.replacing(" \($1.value)", with: " \($1.key)")
    }
  }

  /// Gives the tables of such an archive their names and columns of today, for one connection: nothing
  /// is written to the file.
  static func bringUpToDate(in db: Database) throws {
    for (old, new) in renamed.sorted(by: <) {
      try db.execute(sql: "CREATE TEMP VIEW \(new) AS SELECT * FROM main.\(old)")
    }
    try db.execute(
      sql: "CREATE TEMP VIEW article_texts AS SELECT *, NULL AS seal FROM main.article_texts")
  }
}

/// The views of an archive, for a person with `sqlite3`: `events`, `articles` and `passages`, with days
/// in ISO 8601 and quoted words. The program itself reads the tables behind them.
enum Views {
  static let statements = [
    """
    CREATE VIEW events AS
      SELECT id, edtf AS date, \(day("first")) AS first_day, \(day("last")) AS last_day,
        CASE WHEN minute IS NOT NULL THEN printf('%02d:%02d', minute / 60, minute % 60) END AS time,
        title, landmark, kind, articles, curated
      FROM event_rows
    """,
    """
    CREATE VIEW articles AS
      SELECT number, file, label AS title, outlet, author, published, \(day("first")) AS first_day,
        \(day("last")) AS last_day, basis, events, undated, id, sha256
      FROM article_rows
    """,
    """
    CREATE VIEW passages AS
      SELECT p.event, p.position, e.edtf AS date, e.title AS event_title, p.article, a.file, a.outlet,
        a.published, p.voice, p.name,
        \(words("p.first", "p.last")) AS text, p.first AS first_byte, p.last AS last_byte
      FROM passage_rows p JOIN event_rows e ON e.id = p.event
        JOIN article_rows a ON a.number = p.article JOIN article_texts t ON t.number = p.article
    """,
  ]

  /// A day's number as `2010-01-12`; NULL outside the years 0 to 9999.
  private static func day(_ number: String) -> String {
    "CASE WHEN \(number) BETWEEN -719528 AND 2932896 THEN date(\(number) * 86400, 'unixepoch') END"
  }

  /// A stretch of an article's text.
  private static func words(_ first: String, _ last: String) -> String {
    "CAST(substr(CAST(t.text AS BLOB), \(first) + 1, \(last) - \(first)) AS TEXT)"
  }
}

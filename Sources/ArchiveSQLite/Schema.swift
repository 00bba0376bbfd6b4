import Archive
import GRDB

/// The tables of an archive, the same in memory and in a file.
///
/// - `article_rows` in order of publication, their texts apart so that lists read little; `seal`
///   tells a text that was damaged.
/// - `event_rows` by id, which is time; `ordinal` counts them from 0, so that a place in the whole
///   timeline needs no counting; `begins` and `ends` bound the days it may have been on.
/// - `passage_rows` and `reports` by event.
/// - `axis` has the slots of the time axis, with all events.
/// - `sentences` has all that was read, by article and position; those of kind `told` stand on the
///   timeline, the others outside it (`OutsideKind`).
/// - `studies` has what each article gives a timeline by itself, for when others join it
///   (`StoredStudy`), by its number; `sources` and `files` say from which files articles were read.
/// - `event_words`, `sentence_words` and `article_words` hold the folded words (`Word`) and nothing
///   else: they are contentless and written once.
///
/// What a person may ask has views of its own (`Views`).
enum Schema {
  /// "dtln".
  static let application = 0x6474_6C6E
  static let version = 8
  /// The oldest that is read: it has no studies.
  static let oldestVersion = 6
  static let versionOfStudies = 7
  /// Before it there were no views, and the tables behind them had their names.
  static let versionOfViews = 8

  /// The statements that make it, in order: an archive file holds them to the letter.
  private static let tables = oldTables + tablesOfStudies + Views.statements

  private static let tablesOfStudies = [
    """
    CREATE TABLE studies (
      number INTEGER PRIMARY KEY, origin BLOB NOT NULL, key TEXT NOT NULL, study BLOB NOT NULL,
    seal INTEGER NOT NULL)
    """,
    "CREATE TABLE sources (number INTEGER PRIMARY KEY, key TEXT NOT NULL)",
    """
    CREATE TABLE files (
      source INTEGER NOT NULL, name TEXT NOT NULL, place INTEGER NOT NULL, mark TEXT NOT NULL,
      article TEXT NOT NULL, PRIMARY KEY (source, name, place)) WITHOUT ROWID
    """,
  ]

  /// Those of the oldest version that is read, by the names that they have now.
  private static let oldTables = [
    "CREATE TABLE facts (name TEXT PRIMARY KEY, value) WITHOUT ROWID",
    """
    CREATE TABLE article_rows (
      number INTEGER PRIMARY KEY, id TEXT NOT NULL, file TEXT NOT NULL, sha256 TEXT NOT NULL,
      title TEXT, outlet TEXT, author TEXT, label TEXT NOT NULL,
      published TEXT, first INTEGER, last INTEGER, precision TEXT, extent TEXT,
      source TEXT, basis TEXT,
      events INTEGER NOT NULL DEFAULT 0, undated INTEGER NOT NULL DEFAULT 0,
      comments INTEGER NOT NULL DEFAULT 0)
    """,
    """
    CREATE TABLE article_texts (
      number INTEGER PRIMARY KEY, text TEXT NOT NULL, layout BLOB NOT NULL, seal INTEGER)
    """,
    """
    CREATE TABLE event_rows (
      id INTEGER PRIMARY KEY, ordinal INTEGER NOT NULL, title TEXT NOT NULL,
      edtf TEXT NOT NULL, first INTEGER, last INTEGER, precision TEXT NOT NULL,
      extent TEXT NOT NULL, mod TEXT, fiscal_year INTEGER, minute INTEGER,
      landmark TEXT,
      articles INTEGER NOT NULL,
      sort_day INTEGER NOT NULL, begins INTEGER NOT NULL, ends INTEGER NOT NULL,
      salience INTEGER NOT NULL,
      kind TEXT, summary TEXT, places BLOB NOT NULL, people BLOB NOT NULL,
      curated INTEGER NOT NULL, key TEXT, follows BLOB, against BLOB)
    """,
    """
    CREATE TABLE passage_rows (
      event INTEGER NOT NULL, position INTEGER NOT NULL, article INTEGER NOT NULL,
      first INTEGER NOT NULL, last INTEGER NOT NULL,
      focus_first INTEGER NOT NULL, focus_last INTEGER NOT NULL,
      voice TEXT NOT NULL, name TEXT, echo_of INTEGER, expression BLOB,
      PRIMARY KEY (event, position)) WITHOUT ROWID
    """,
    """
    CREATE TABLE reports (
      event INTEGER NOT NULL, number INTEGER NOT NULL, article INTEGER NOT NULL,
      is_first INTEGER NOT NULL, after_first INTEGER, after_first_most INTEGER,
      after_event INTEGER, after_event_most INTEGER, basis TEXT,
      first INTEGER, last INTEGER, precision TEXT, extent TEXT,
      PRIMARY KEY (event, number)) WITHOUT ROWID
    """,
    """
    CREATE TABLE sentences (
      id INTEGER PRIMARY KEY, kind TEXT NOT NULL, article INTEGER NOT NULL,
      first INTEGER NOT NULL, last INTEGER NOT NULL,
      focus_first INTEGER NOT NULL, focus_last INTEGER NOT NULL,
      voice TEXT NOT NULL, name TEXT, echo_of INTEGER, expression BLOB)
    """,
    """
    CREATE TABLE axis (
      unit TEXT NOT NULL, first INTEGER NOT NULL, first_event INTEGER NOT NULL,
      events INTEGER NOT NULL)
    """,
    words(.events), words(.sentences), words(.articles),
    "CREATE INDEX articles_by_id ON article_rows(id)",
  ]

  private static func words(_ table: SearchTable) -> String {
    """
    CREATE VIRTUAL TABLE \(table.name) USING fts5(
      \(table.columns.joined(separator: ", ")), content='', columnsize=0, tokenize='ascii')
    """
  }

  /// What FTS5 makes by itself for its tables.
  static let shadows = SearchTable.allCases.map(\.name).flatMap { name in
    [
      "CREATE TABLE '\(name)_data'(id INTEGER PRIMARY KEY, block BLOB)",
      "CREATE TABLE '\(name)_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID",
      "CREATE TABLE '\(name)_config'(k PRIMARY KEY, v) WITHOUT ROWID",
    ]
  }

  /// Made when all rows are there and are many.
  static let indexes = [
    "CREATE INDEX events_by_day ON event_rows(sort_day)",
    "CREATE INDEX events_by_salience ON event_rows(salience DESC)",
    "CREATE INDEX landmarks ON event_rows(id) WHERE landmark IS NOT NULL",
    "CREATE INDEX lasting_events ON event_rows(begins) WHERE extent = 'lasting'",
    "CREATE INDEX passages_by_article ON passage_rows(article)",
    "CREATE INDEX sentences_by_article ON sentences(article)",
  ]

  /// What has to stand in `sqlite_schema` in an archive of a version.
  static func required(of version: Int) -> [String] {
    if version >= versionOfViews { return tables + shadows }
    let old = version < versionOfStudies ? oldTables : oldTables + tablesOfStudies
    return old.map(OlderSchema.statement) + shadows
  }

  /// All that may stand there.
  static func allowed(in version: Int) -> Set<String> {
    let names = version < versionOfViews ? OlderSchema.statement : { $0 }
    return Set(required(of: version) + indexes.map(names))
  }

  static func create(in db: Database) throws {
    try db.execute(
      sql: "PRAGMA application_id = \(application); PRAGMA user_version = \(version)")
    for statement in tables { try db.execute(sql: statement) }
  }

  static func countByArticle(in db: Database) throws {
    try db.execute(
      sql: """
        UPDATE article_rows SET events = told.events FROM (
          SELECT article, count(DISTINCT event) AS events FROM passage_rows GROUP BY article) AS told
          WHERE told.article = number;
        UPDATE article_rows SET undated = read.undated, comments = read.comments FROM (
          SELECT article, sum(kind = 'undated') AS undated, sum(kind = 'comment') AS comments
          FROM sentences GROUP BY article) AS read
          WHERE read.article = number
        """)
  }

  /// So few events and articles are scanned sooner than indexes are made.
  static let unindexedRows = 1000

  /// What only reading needs, made when all rows are there.
  static func createIndexes(in db: Database) throws {
    for statement in indexes { try db.execute(sql: statement) }
  }
}

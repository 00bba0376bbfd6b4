import Archive
import ArchiveForgery
import ArchiveSQLite
import Articles
import Browser
import Exchange
import Screen
import Session
import Story
import Temporal
import TestSupport
import Testing

/// Whatever stands in the columns of an archive, it is read, searched, walked and written out to an
/// end, or refused in one line: never a crash, and nothing that reaches for the terminal.
@Suite("A forged column")
struct ForgedColumnTests {
  private static let numbers = [
    "9223372036854775807", "-9223372036854775808", "-1", "1099511627775", "-1099511627775",
    "1e300", "'text'",
  ]
  private static let blobs = [
    "x'FFFFFFFFFFFFFFFFFF01'", "x'00'", "x'8080808010'", "randomblob(99)",
  ]
  private static let texts = [
    "''", "'\u{9B}31m\u{202E}\u{1B}'", "'-99999999999999'", "x'C29B'", "7",
  ]

  private static func values(of column: ForgedArchive.Column) -> [String] {
    switch column.type {
    case "INTEGER": numbers
    case "BLOB": blobs
    case "TEXT": texts
    default: numbers + blobs + texts
    }
  }

  @Test(
    "ends nothing",
    arguments: [
      "facts", "article_rows", "article_texts", "event_rows", "passage_rows", "reports",
      "sentences",
      "axis", "event_words_data", "event_words_idx", "event_words_config", "sentence_words_data",
      "sentence_words_idx", "article_words_data", "article_words_idx",
    ])
  func everyColumn(of table: String) throws {
    let forged = try ForgedArchive()
    let whole = try forged.bytes()
    let columns = try forged.columns().filter { $0.table == table }
    #expect(!columns.isEmpty)
    for column in columns {
      for value in Self.values(of: column) {
        // All rows, or one where no two may have the same.
        let sql = """
          UPDATE OR IGNORE \(table) SET \(column.name) = \(value)
          WHERE \(column.name) = (SELECT max(\(column.name)) FROM \(table))
          """
        // What SQLite itself does not take cannot come from it.
        guard (try? forged.run(sql)) != nil else { continue }
        useEverything(of: forged.file)
        try forged.put(back: whole)
      }
    }
  }

  @Test(
    "is refused where it is read, in a line that names it",
    arguments: [
      (
        "article_rows", "first", "9223372036854775807",
        "table article_rows, row 1: first cannot be 9223372036854775807"
      ),
      ("article_rows", "events", "-1", "table article_rows, row 1: events cannot be -1"),
      (
        "event_rows", "last", "9223372036854775807",
        "table event_rows, row 20: last cannot be 9223372036854775807"
      ),
      (
        "event_rows", "fiscal_year", "9223372036854775807",
        "table event_rows, row 20: fiscal_year cannot be 9223372036854775807"
      ),
      ("event_rows", "minute", "1440", "table event_rows, row 20: minute cannot be 1440"),
      ("event_rows", "ordinal", "7", "table facts, row “events”: 3 are counted, 8 there"),
      (
        "passage_rows", "last", "9999",
        "table passage_rows, row 10/0: it does not lie in its article"
      ),
      (
        "passage_rows", "voice", "'nobody'",
        "table passage_rows, row 10/0: voice cannot be “nobody”"
      ),
      (
        "passage_rows", "focus_first", "9223372036854775807",
        "table passage_rows, row 10/0: focus_first cannot be 9223372036854775807"
      ),
      ("passage_rows", "article", "7", "table article_rows: there is no article 7"),
      (
        "reports", "after_first_most", "-9223372036854775808",
        "table reports, row 10/2: after_first_most cannot be -9223372036854775808"
      ),
      (
        "article_texts", "layout", "x'07'",
        "table article_texts, row 1: layout: its bytes are damaged"
      ),
      (
        "axis", "first", "9223372036854775807",
        "table axis, row 1: first cannot be 9223372036854775807"
      ),
      ("axis", "events", "0", "table axis, row 1: events cannot be 0"),
    ])
  func line(_ table: String, _ column: String, _ value: String, _ reason: String) throws {
    let forged = try ForgedArchive()
    try forged.run("UPDATE \(table) SET \(column) = \(value)")
    let error = #expect(throws: ArchiveError.self) {
      let archive = try SQLiteArchive(file: forged.file)
      _ = try archive.articles()
      var output = ""
      _ = try writeTimeline(
        archive, .everything, as: .json, in: .english, to: &output)
    }
    #expect("\(try #require(error))" == "damaged archive: \(forged.file): \(reason)")
  }
}

/// Asks everything that a person can, and looks at what comes.
private func useEverything(of file: String) {
  guard let archive = try? SQLiteArchive(file: file) else { return }
  let filters = [Filter(top: 1), (try? Query("dam")).map { Filter(query: $0) }].compactMap { $0 }
  let forms =
    TimelineFormat.allCases.map { ($0, Filter.everything) }
    + filters.map { (TimelineFormat.text, $0) }
  for (format, filter) in forms {
    var output = ""
    _ = try? writeTimeline(archive, filter, as: format, in: .english, to: &output)
    expectSafe(output)
  }
  for query in ["-dam", "during:2009", "is:landmark", "voice:quotation", "nowhere"] {
    guard let query = try? Query(query) else { continue }
    _ = try? archive.window(Filter(query: query), at: .last, limit: 9)
    _ = try? archive.axis(Filter(query: query, top: 2))
    _ = try? archive.counts(query)
    _ = try? archive.outside(article: nil, query: query, from: 0, limit: 99)
    _ = try? archive.landing(DayRange.year(2009), Filter(query: query))
  }
  _ = try? archive.forEachOriginal { _ in }
  _ = try? archive.editions()
  var browser = SynchronousBrowser(size: Size(columns: 120, rows: 34), archive: archive)
  expectSafe(browser.frame.text)
  for keys in [
    "jG", "+--", "/dam<Enter>n<Esc>", "i<Esc>", "a<Enter>q", "u<Esc>", "t2009<Enter>", "z<Esc>",
    "g<Enter>ji<Esc>q", "m'<Esc>",
  ] {
    browser.press((try? KeyPress.keys(keys)) ?? [])
    expectSafe(browser.frame.text)
  }
}

/// Nothing that a terminal would carry out, or that turns the order of letters.
private func expectSafe(_ text: String) {
  let hostile = text.unicodeScalars.first {
    switch $0.properties.generalCategory {
    case .control: !"\n\r\t".unicodeScalars.contains($0)
    case .format: true
    default: false
    }
  }
  #expect(hostile == nil)
}

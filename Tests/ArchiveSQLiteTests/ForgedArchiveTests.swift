import ArchiveForgery
import ArchiveStory
import Articles
import Exchange
import Foundation
import Story
import Temporal
import Testing

@testable import Archive
@testable import ArchiveSQLite

@Suite("A forged archive")
struct ForgedArchiveTests {
  @Test("of an older version is read as it is", arguments: [6, 7])
  func older(_ version: Int) throws {
    let forged = try ForgedArchive()
    var whole = ""
    _ = try writeTimeline(
      SQLiteArchive(file: forged.file), .everything, as: .json, in: .english, to: &whole)
    try forged.makeOlder(version)
    let archive = try SQLiteArchive(file: forged.file)
    var output = ""
    _ = try writeTimeline(archive, .everything, as: .json, in: .english, to: &output)
    #expect(output == whole)
    #expect(try (archive.keptStudies() == nil) == (version == 6))
    #expect(try archive.files().isEmpty)
    var articles = 0
    try archive.forEachOriginal { articles += $0.count }
    #expect(try articles == archive.articles().count)
  }

  @Test("of an older version holds no table of a newer one")
  func mixed() throws {
    let forged = try ForgedArchive()
    try forged.makeOlder(7)
    try forged.run("CREATE VIEW event_rows AS SELECT * FROM events")
    #expect(throws: ArchiveError.self) { try SQLiteArchive(file: forged.file) }
  }

  @Test(
    "is refused where its version is another", arguments: [5, 9, -1])
  func otherVersion(_ version: Int) throws {
    let forged = try ForgedArchive()
    try forged.run("PRAGMA user_version = \(version)")
    #expect(throws: ArchiveError.otherVersion(file: forged.file, version, reads: 8)) {
      try SQLiteArchive(file: forged.file)
    }
  }

  @Test(
    "is refused where its schema is not ours to the letter",
    arguments: [
      (
        "DROP TABLE axis; CREATE VIEW axis AS SELECT 'year' unit, 0 first, 1 first_event, 3 events",
        "“axis” is not what an archive holds"
      ),
      (
        "CREATE TRIGGER mine AFTER INSERT ON facts BEGIN SELECT 1; END",
        "“mine” is not what an archive holds"
      ),
      ("ALTER TABLE facts ADD COLUMN more AS (value)", "“facts” is not what an archive holds"),
      ("CREATE INDEX more ON event_rows(title)", "“more” is not what an archive holds"),
      ("DROP TABLE reports", "a table is missing"),
      (
        """
        DROP TABLE event_words;
        CREATE VIRTUAL TABLE event_words USING fts5(title, content='event_rows', tokenize='ascii')
        """, "“event_words” is not what an archive holds"
      ),
      (
        "INSERT INTO event_words_config VALUES ('rank', 'bm25(1)')",
        "table event_words_config: it is not what an archive holds"
      ),
    ])
  func schema(_ sql: String, _ reason: String) throws {
    let forged = try ForgedArchive()
    try forged.run(sql)
    #expect(throws: ArchiveError.damaged(ArchiveDamage(file: forged.file, reason, in: reason))) {
      try SQLiteArchive(file: forged.file)
    }
  }

  @Test("has both forms of ours: with the indexes of many rows and without")
  func indexes() throws {
    let forged = try ForgedArchive()
    try forged.run(Schema.indexes.joined(separator: ";"))
    #expect(try SQLiteArchive(file: forged.file).found("dam").count == 3)
  }

  @Test(
    "is told of where events are missing, counted twice or out of order",
    arguments: [
      (
        "DELETE FROM event_rows WHERE id = 20",
        "table event_rows, row 30: ordinal is 2 where 1 comes next"
      ),
      ("DELETE FROM event_rows WHERE id = 30", "table facts, row “events”: 3 are counted, 2 there"),
      (
        "UPDATE event_rows SET ordinal = 2 - ordinal",
        "table facts, row “events”: 3 are counted, 1 there"
      ),
      (
        "UPDATE event_rows SET ordinal = 0 WHERE id = 20",
        "table event_rows, row 20: ordinal is 0 where 1 comes next"
      ),
      (
        "UPDATE facts SET value = 9 WHERE name = 'articles'",
        "table facts, row “articles”: 9 are counted, 2 there"
      ),
    ])
  func order(_ sql: String, _ reason: String) throws {
    let forged = try ForgedArchive()
    try forged.run(sql)
    let error = #expect(throws: ArchiveError.self) {
      let archive = try SQLiteArchive(file: forged.file)
      _ = try archive.window(.everything, at: .first, limit: 10)
    }
    #expect("\(try #require(error))" == "damaged archive: \(forged.file): \(reason)")
  }

  @Test(
    "says that its full-text index is damaged, not that nothing was found",
    arguments: [
      "UPDATE event_words_data SET block = zeroblob(length(block))",
      "UPDATE event_words_data SET block = zeroblob(length(block)) WHERE id = 10",
      "DELETE FROM event_words_data",
      "DELETE FROM event_words_data WHERE id > 10",
      "UPDATE event_words_idx SET pgno = 9999",
      """
      UPDATE event_words_data SET block =
        CAST(replace(CAST(block AS TEXT), 'accident', 'occident') AS BLOB) WHERE id > 10
      """,
    ])
  func index(_ sql: String) throws {
    let forged = try ForgedArchive()
    #expect(try SQLiteArchive(file: forged.file).found("kind:accident").count == 3)
    try forged.run(sql)
    let archive = try SQLiteArchive(file: forged.file)
    let error = #expect(throws: ArchiveError.self) { try archive.found("kind:accident") }
    #expect("\(try #require(error))".contains("full-text index"))
  }

  @Test("a search that truly finds nothing is no damage")
  func nothing() throws {
    let forged = try ForgedArchive()
    let archive = try SQLiteArchive(file: forged.file)
    #expect(try archive.found("nowhere") == [])
    #expect(try archive.outside(article: nil, query: Query("nowhere")) == [])
    #expect(archive.checkedWords.withLock { $0 } == Set(SearchTable.allCases))
  }

  @Test("whose text is another than was written is refused, however well it reads")
  func text() throws {
    let forged = try ForgedArchive()
    try forged.run("UPDATE article_texts SET text = replace(text, 'broke on 4', 'broke on 5')")
    let archive = try SQLiteArchive(file: forged.file)
    let error = #expect(throws: ArchiveError.self) { try archive.article("0") }
    #expect(
      "\(try #require(error))"
        == "damaged archive: \(forged.file): table article_texts, row 1: it is not what was written"
    )
  }

  @Test("whose markup hides the middle of two characters is refused")
  func markup() throws {
    let forged = try ForgedArchive()
    let text = "a Âé› b"  // C2 | 82 C3 | A9 …: what lies between hidden bytes would join.
    var article = Article(id: "0", file: "", sha256: "", text: text, markup: [3..<5])
    let layout = ArticleLayout.bytes(of: article).map { String($0, radix: 16) }
      .map { $0.count == 1 ? "0" + $0 : $0 }.joined()
    try forged.run("UPDATE article_texts SET text = '\(text)', layout = x'\(layout)'")
    let error = #expect(throws: ArchiveError.self) {
      try SQLiteArchive(file: forged.file).article("0")
    }
    #expect(
      "\(try #require(error))"
        == "damaged archive: \(forged.file): table article_texts, row 1: layout: "
        + "markup cannot be at bytes 3–5")
    article.markup = []
    #expect(article.displayText(of: 0..<text.utf8.count).text == text)
  }
}

extension ArchiveDamage {
  /// - Parameter line: as a person reads it, with its place before a colon if it has one.
  fileprivate init(file: String, _ reason: String, in line: String) {
    let parts = line.components(separatedBy: ": ")
    self.init(file: file, place: parts.count > 1 ? parts[0] : nil, parts[parts.count - 1])
  }
}

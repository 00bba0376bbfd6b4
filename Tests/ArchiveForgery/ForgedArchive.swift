import Archive
import ArchiveSQLite
import Articles
import Editions
import Foundation
import GRDB
import Story
import Temporal
import TestSupport

/// An archive file that a test changes as its enemy would.
public struct ForgedArchive {
  public let folder: TemporaryFolder
  public let file: String

  /// A small story in which every column of every table holds something.
  public init(_ name: String = "story.dateline") throws {
    folder = try TemporaryFolder()
    file = folder.path + "/" + name
    let timeline = try Self.story()
    try SQLiteFile(file).write(
      editions: [
        SourceEdition(file: "edition.yaml", yaml: "title: A story", articles: [], keys: [:])
      ]
    ) { try timeline.give(to: &$0) }
  }

  /// Runs SQL on the file; checks and safeguards are off.
  public func run(_ sql: String) throws { try Self.run(sql, on: file) }

  public static func run(_ sql: String, on file: String) throws {
    let queue = try DatabaseQueue(path: file)
    try queue.writeWithoutTransaction { db in
      try db.execute(
        sql: """
          PRAGMA writable_schema = ON; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF
          """)
      try db.execute(sql: sql)
    }
    try queue.close()
  }

  /// What a person with `sqlite3` gets: rows of what their columns show, "" for NULL.
  public func rows(_ sql: String) throws -> [[String]] {
    let queue = try DatabaseQueue(path: file)
    defer { try? queue.close() }
    return try queue.read { db in
      try Row.fetchAll(db, sql: sql).map { row in
        row.databaseValues.map { value in
          value.isNull ? "" : String.fromDatabaseValue(value) ?? "\(value)"
        }
      }
    }
  }

  /// Makes it what a program wrote before there were views, or studies.
  ///
  /// - Parameter version: 6 or 7.
  public func makeOlder(_ version: Int) throws {
    try run("DROP VIEW passages; DROP VIEW articles; DROP VIEW events")
    try run("ALTER TABLE article_texts DROP COLUMN seal")
    if version < 7 { try run("DROP TABLE studies; DROP TABLE sources; DROP TABLE files") }
    for name in ["event", "article", "passage"] {
      try run(
        """
        UPDATE sqlite_schema SET sql = replace(sql, '\(name)_rows', '\(name)s'),
          tbl_name = '\(name)s', name = replace(name, '\(name)_rows', '\(name)s')
        WHERE tbl_name = '\(name)_rows'
        """)
    }
    try run("PRAGMA user_version = \(version)")
  }

  /// A column of a table of ours.
  public struct Column: Sendable, CustomStringConvertible {
    public var table: String
    public var name: String
    public var type: String
    public var description: String { table + "." + name }
  }

  public func columns() throws -> [Column] {
    let queue = try DatabaseQueue(path: file)
    defer { try? queue.close() }
    return try queue.read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT s.name, c.name, c.type FROM sqlite_schema s, pragma_table_info(s.name) c
          WHERE s.type = 'table' AND s.sql LIKE 'CREATE TABLE %'
          """
      ).map { Column(table: $0[0], name: $0[1], type: $0[2]) }
    }
  }

  /// The file as it is, to be given back after a change.
  public func bytes() throws -> Data { try Data(contentsOf: URL(fileURLWithPath: file)) }

  public func put(back bytes: Data) throws { try bytes.write(to: URL(fileURLWithPath: file)) }

  /// Two articles that tell three events, and disagree about one; a document, a quotation, comments.
  private static func story() throws -> Timeline {
    func publication(_ edtf: String) throws -> Publication {
      Publication(edtf: edtf, days: try EDTF(edtf).days, source: .printed, basis: "its head")
    }
    let texts = [
      "The dam broke on 4 May 2009. “It was old,” said Ann Holm. Nobody came.\nHe is right about it.",
      "The dam broke on 4 May 2009. A new one was built in 2010. It rained in May.\nA letter: it rains.",
    ]
    var articles: [Article] = []
    for (index, text) in texts.enumerated() {
      let line = text.utf8.firstIndex(of: 0x0A).map {
        text.utf8.distance(from: text.startIndex, to: $0)
      }
      let body = 0..<(line ?? 0)
      let rest = body.upperBound + 1..<text.utf8.count
      articles.append(
        Article(
          id: "\(index)", file: "\(index).txt", sha256: String(repeating: "\(index)", count: 64),
          title: "The dam", outlet: "The Paper", author: "Ann Holm",
          published: try publication(index == 0 ? "2009-05-05" : "2010-12"), text: text,
          regions: [
            Region(kind: .body, bytes: body),
            Region(kind: index == 0 ? .comment : .debris, bytes: rest),
          ], sentences: [0..<28, 29..<body.upperBound], paragraphs: [body, rest],
          quotations: index == 0 ? [Quotation(bytes: 29..<46, speaker: "Ann Holm")] : [],
          documents: index == 0 ? [] : [QuotedDocument(bytes: rest, name: "a letter")],
          markup: [8..<9], replaced: ["ESCAPE": 1]))
    }
    let day = try EDTF("2009-05-04").days
    let expression = TimeExpression(
      bytes: 17..<27, type: .date, value: "2009-05-04", range: day,
      countedFrom: .expression(bytes: 4..<7, day))
    var events: [Event] = []
    for (index, edtf) in ["2008", "2009-05-04", "2010"].enumerated() {
      var days = try EDTF(edtf).days
      if index == 2 { days.extent = .lasting }
      events.append(
        Event(
          id: EventID(number: Int64(index + 1) * 10), title: "The dam \(index)",
          date: EventDate(edtf: edtf, days: days, mod: .start, fiscalYear: 2009), kind: "accident",
          places: ["Linz"], people: ["Ann Holm"], summary: "Water.", curated: true,
          landmark: index == 1 ? "The dam" : nil,
          passages: [
            Passage(article: "0", bytes: 0..<28, focus: 4..<13, expression: expression),
            Passage(
              article: "1", bytes: 0..<28, focus: 0..<28, expression: expression,
              voice: .quotation(speaker: "Ann Holm"), echoOf: "0"),
          ],
          reports: [
            Report(article: "0", first: true, afterEvent: 1...1, basis: "printed", days: day),
            Report(article: "1", first: false, afterFirst: 1...600, afterEvent: 1...600, days: day),
          ], key: "dam", disagreement: DateDisagreement(follows: ["0"], against: ["1"])))
    }
    return Timeline(
      title: "A story", introduction: "Of a dam.", articles: articles, events: events,
      undated: [Passage(article: "1", bytes: 58..<75, focus: 58..<75, expression: expression)],
      aliases: [["dam", "wall"]])
  }
}

import Archive
import Articles
import GRDB
import Indexing
import Story

/// What an archive file kept of its articles when it was made.
private final class StoredStudies: KeptStudies {
  let version: Int
  let ids: Set<String>
  private let archive: SQLiteArchive

  init(_ archive: SQLiteArchive) throws {
    self.archive = archive
    version = archive.facts.analysis
    ids = try archive.read { read in
      Set(
        try Row.fetchAll(read.db, sql: "SELECT number, id FROM article_rows").map {
          try StoredRow($0, of: .articles).text(1)
        })
    }
  }

  func article(_ id: String) throws -> Article? { try archive.bareArticle(id) }

  func study(of id: String) throws -> StoredStudy? {
    try archive.read { read in
      try ArticleShelf.number(of: id, in: read.db).flatMap { try read.study(of: id, number: $0) }
    }
  }

  func words() throws -> [UInt8]? {
    try archive.read { read in
      func fact(_ name: String) throws -> StoredRow? {
        try Row.fetchOne(
          read.db, sql: "SELECT name, value FROM facts WHERE name = ?", arguments: [name]
        ).map { StoredRow($0, of: .facts) }
      }
      guard let row = try fact(StudyTable.words) else { return nil }
      let bytes = try row.bytes(1)
      let seal = try fact(StudyTable.wordsSeal)?.int(1, in: Int.min...Int.max)
      guard seal == Seal.of(bytes) else { throw row.damaged(Seal.broken) }
      return bytes
    }
  }
}

/// Where studies stand.
enum StudyTable {
  /// The fact that says how often the words stand in all articles.
  static let words = "study words"
  /// The fact that says what `words` held when it was written.
  static let wordsSeal = "study words sum"

  /// Of a study, and of the text that it is of.
  static func seal(of study: StoredStudy, text: String) -> Int {
    Seal.of(text.utf8, [study.origin, Array(study.key.utf8), study.study])
  }

  /// The fact that says by which version of the analysis all was made.
  static let version = "analysis"
}

extension ArchiveRead {
  /// `nil`: nothing is kept of the article.
  fileprivate func study(of id: String, number: Int) throws -> StoredStudy? {
    guard archive.version >= Schema.versionOfStudies else { return nil }
    let statement = try db.cachedStatement(
      sql: """
        SELECT s.number, s.origin, s.key, s.study, s.seal, t.text
        FROM studies s JOIN article_texts t ON t.number = s.number WHERE s.number = ?
        """)
    return try Row.fetchOne(statement, arguments: [number]).map {
      let row = StoredRow($0, of: .studies)
      let study = StoredStudy(
        article: id, origin: try row.bytes(1), key: try row.text(2), study: try row.bytes(3))
      let seal = StudyTable.seal(of: study, text: try row.rawText(5))
      guard try row.int(4, in: Int.min...Int.max) == seal else {
        throw row.damaged(Seal.broken)
      }
      return study
    }
  }

  /// The article as its file alone gives it; `nil`: nobody kept that, a program that read otherwise did,
  /// or it is not what was kept.
  func origin(of article: Article, number: Int) throws -> Article? {
    guard archive.facts.analysis == TimelineBuilder.version else { return nil }
    do {
      return try study(of: article.id, number: number).flatMap {
        StudyOrigin.article(in: $0, of: article)
      }
    } catch ArchiveError.damaged {
      return nil
    }
  }
}

extension SQLiteArchive {
  public func keptStudies() throws -> (any KeptStudies)? {
    version < Schema.versionOfStudies ? nil : try StoredStudies(self)
  }

  public func files() throws -> [ReadFile] {
    if version < Schema.versionOfStudies { return [] }
    return try read { read in
      var files: [ReadFile] = []
      let cursor = try Row.fetchCursor(
        read.db,
        sql: """
          SELECT f.source, f.name, f.place, f.mark, f.article, s.key
          FROM files f JOIN sources s ON s.number = f.source ORDER BY f.source, f.name, f.place
          """)
      while let row = try cursor.next().map({ StoredRow($0, of: .files) }) {
        let file = ReadFile(
          source: try row.text(5), name: try row.rawText(1), mark: try row.text(3),
          articles: [try row.text(4)])
        if let last = files.last, last.source == file.source, last.name == file.name {
          files[files.count - 1].articles += file.articles
        } else {
          files.append(file)
        }
      }
      return files
    }
  }
}

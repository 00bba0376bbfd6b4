import Formats
import Articles
import GRDB
import Editions
import Indexing

extension Archive {
  /// Calls `body` with the articles as their texts alone give them, without what an edition or
  /// other articles said of them: in order of publication, some at a time.
  public func forEachOriginal(_ body: ([Article]) throws -> Void) throws {
    for start in stride(from: 1, through: facts.articles, by: TimelineBuilder.portion) {
      let end = min(start + TimelineBuilder.portion, facts.articles + 1)
      let stored = try read { read in try (start..<end).map { try read.article($0) } }
      try body(
        mapInParallel(stored) { article in
          Result { () throws(ArticleError) in try ArticleReader.again(article) }
        }.map { try $0.get() })
    }
  }

  /// The editions that it was built with.
  public func editions() throws -> [SourceEdition] {
    try read { read in
      let row = try Row.fetchOne(
        read.db, sql: "SELECT name, value FROM facts WHERE name = 'editions'")
      guard let row else { return [] }
      return try StoredRow(row, of: .facts).decoded(1) { bytes throws(DamagedBytes) in
        try EditionCoding.editions(from: Blob.bodies(bytes))
      }
    }
  }
}

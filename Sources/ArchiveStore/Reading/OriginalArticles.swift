import Articles
import GRDB
import Editions
import Indexing

extension Archive {
  /// Calls `body` with the articles as their texts alone give them, without what an edition or
  /// other articles said of them: in order of publication, some at a time.
  public func forEachOriginal(_ body: ([Article]) throws -> Void) throws {
    let numbers = try read { read in
      try Int.fetchAll(read.db, sql: "SELECT number FROM articles ORDER BY number")
    }
    for start in stride(from: 0, to: numbers.count, by: TimelineBuilder.portion) {
      let stored = try read { read in
        try numbers[start...].prefix(TimelineBuilder.portion).map { try read.article($0) }
      }
      try body(
        mapInParallel(stored) { article in
          Result { () throws(ArticleError) in try ArticleReader.again(article) }
        }.map { try $0.get() })
    }
  }

  /// The editions that it was built with.
  public func editions() throws -> [SourceEdition] {
    try read { read in
      let row = try Row.fetchOne(read.db, sql: "SELECT value FROM facts WHERE name = 'editions'")
      guard let row else { return [] }
      return try EditionCoding.editions(from: Blob.bodies(row.bytes(0)))
    }
  }
}

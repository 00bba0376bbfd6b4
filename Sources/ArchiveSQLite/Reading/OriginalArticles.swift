import Archive
import Articles
import Editions
import Formats
import GRDB
import Indexing

extension SQLiteArchive {
  public func forEachOriginal(_ body: ([Article]) throws -> Void) throws {
    var next = 1
    while next <= facts.articles {
      let stored = try read { read in
        var (stored, bytes): ([(article: Article, origin: Article?)], Int) = ([], 0)
        while next <= facts.articles, stored.count < TimelineBuilder.portion,
          bytes < TimelineBuilder.portionBytes
        {
          let article = try read.article(next)
          stored.append((article, try read.origin(of: article, number: next)))
          bytes += article.text.utf8.count
          next += 1
        }
        return stored
      }
      try body(
        mapInParallel(stored) { article, origin in
          Result { () throws(ArticleError) in
            if let origin { return origin }
            return try ArticleReader.again(article, in: .all)
          }
        }.map { try $0.get() })
    }
  }

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

/// The editions that an archive keeps, as groups of texts: file, text, how many articles, their
/// SHA-256, then keys each with the SHA-256 that it means.
enum EditionCoding {
  static func groups(of editions: [SourceEdition]) -> [[String]] {
    editions.map { edition in
      [edition.file, edition.yaml, String(edition.articles.count)] + edition.articles
        + edition.keys.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] }
    }
  }

  static func editions(from groups: [[String]]) throws(DamagedBytes) -> [SourceEdition] {
    var editions: [SourceEdition] = []
    for group in groups {
      guard group.count >= 3, let count = Int(group[2]), count >= 0, group.count - 3 >= count,
        (group.count - 3 - count).isMultiple(of: 2)
      else { throw DamagedBytes() }
      var keys: [String: String] = [:]
      for place in stride(from: 3 + count, to: group.count, by: 2) {
        keys[group[place]] = group[place + 1]
      }
      editions.append(
        SourceEdition(
          file: StoredText.line(group[0]), yaml: group[1], articles: Array(group[3..<(3 + count)]),
          keys: keys))
    }
    return editions
  }
}

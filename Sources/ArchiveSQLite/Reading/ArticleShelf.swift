import Archive
import Articles
import GRDB
import Temporal

/// The articles used last, whole; the others are read when they are asked for.
struct ArticleShelf: Sendable {
  let capacity: Int
  private var byNumber: [Int: Article] = [:]
  /// Of those whose stored text was not safe to show.
  private var moves: [Int: MovedPositions] = [:]
  private var numbers: [String: Int] = [:]
  /// Numbers, the least recently taken first.
  private var order: [Int] = []

  init(capacity: Int) { self.capacity = capacity }

  mutating func put(_ article: Article, number: Int) {
    if byNumber[number] == nil, order.count >= capacity {
      let oldest = order.removeFirst()
      if let article = byNumber.removeValue(forKey: oldest) { numbers[article.id] = nil }
      moves[oldest] = nil
    }
    byNumber[number] = article
    if numbers[article.id] == nil { numbers[article.id] = number }
    touch(number)
  }

  mutating func article(_ number: Int, in db: Database) throws -> Article {
    if let article = byNumber[number] {
      touch(number)
      return article
    }
    let (article, moved) = try ArticleShelf.read(number, in: db)
    put(article, number: number)
    moves[number] = moved
    return article
  }

  /// Where positions of an article that was just read are now; `nil`: where they were stored.
  func moves(_ number: Int) -> MovedPositions? { moves[number] }

  mutating func article(_ id: String, in db: Database) throws -> NumberedArticle {
    if let number = numbers[id] {
      return NumberedArticle(number: number, article: try article(number, in: db))
    }
    guard let number = try ArticleShelf.number(of: id, in: db) else {
      throw ArchiveError.unknownArticle(id)
    }
    return NumberedArticle(number: number, article: try article(number, in: db))
  }

  /// `nil`: no such article.
  static func number(of id: String, in db: Database) throws -> Int? {
    let statement = try db.cachedStatement(
      sql: "SELECT number FROM article_rows WHERE id = ? ORDER BY number LIMIT 1")
    return try Row.fetchOne(statement, arguments: [id]).map {
      try StoredRow($0, of: .articles).int(0, in: StoryFacts.counts)
    }
  }

  static func missing(_ number: Int) -> ArchiveError {
    .damaged(
      ArchiveDamage(
        place: "table \(StoredTable.articles.rawValue)", "there is no article \(number)"))
  }

  private mutating func touch(_ number: Int) {
    if order.last == number { return }
    if let index = order.firstIndex(of: number) { order.remove(at: index) }
    order.append(number)
  }

  private static func read(
    _ number: Int, in db: Database
  ) throws -> (Article, MovedPositions?) {
    let statement = try db.cachedStatement(
      sql: """
        SELECT \(ArticleColumns.names), t.text, t.layout, t.seal
        FROM article_rows a JOIN article_texts t ON t.number = a.number WHERE a.number = ?
        """)
    guard let found = try Row.fetchOne(statement, arguments: [number]) else {
      throw missing(number)
    }
    let row = StoredRow(found, of: .texts)
    let columns = try ArticleColumns(StoredRow(found, of: .articles))
    var article = Article(
      id: columns.row.id, file: columns.row.file, sha256: columns.row.sha256,
      title: columns.title, outlet: columns.row.outlet, author: columns.row.author,
      published: columns.row.published, text: try row.rawText(18))
    var seal: Int?
    let moves = try row.decoded(19) { bytes throws(DamagedBytes) in
      seal = Seal.of(article.text.utf8, [bytes])
      return try ArticleLayout.readChecked(bytes, into: &article)
    }
    if let stored = try row.optionalInt(20, in: .min ... .max), stored != seal {
      throw row.damaged(Seal.broken)
    }
    return (article, moves)
  }
}

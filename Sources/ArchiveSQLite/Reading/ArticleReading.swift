import Archive
import Articles
import GRDB
import Indexing
import Story
import Temporal

extension SQLiteArchive {
  public func articles() throws -> [ArticleRow] {
    try read { read in
      let statement = try read.db.cachedStatement(
        sql: "SELECT \(ArticleColumns.names) FROM article_rows a ORDER BY a.number")
      var articles: [ArticleRow] = []
      let cursor = try Row.fetchCursor(statement)
      while let row = try cursor.next().map({ StoredRow($0, of: .articles) }) {
        let article = try ArticleColumns(row).row
        guard article.number == articles.count + 1 else {
          throw row.damaged("number \(articles.count + 1) comes next")
        }
        articles.append(article)
      }
      return articles
    }
  }

  public func bareArticle(_ id: String) throws -> Article? {
    try read { read in
      try ArticleShelf.number(of: id, in: read.db).map { try read.article($0) }
    }
  }

  public func article(_ id: String) throws -> ArticleText? {
    try read { read in
      guard let number = try ArticleShelf.number(of: id, in: read.db) else { return nil }
      let events = try read.events(ofArticle: number)
      return ArticleText(
        row: try read.articleRow(number), article: try read.article(number),
        marks: try read.marks(ofArticle: number, events: events), events: events)
    }
  }
}

extension ArchiveRead {
  func articleRow(_ number: Int) throws -> ArticleRow {
    let statement = try db.cachedStatement(
      sql: "SELECT \(ArticleColumns.names) FROM article_rows a WHERE a.number = ?")
    guard let row = try Row.fetchOne(statement, arguments: [number]) else {
      throw ArticleShelf.missing(number)
    }
    return try ArticleColumns(StoredRow(row, of: .articles)).row
  }

  fileprivate func events(ofArticle number: Int) throws -> [EventRow] {
    try events(
      """
      SELECT \(EventColumns.names) FROM event_rows e
      WHERE e.id IN (SELECT event FROM passage_rows WHERE article = ?) ORDER BY e.id
      """, [number])
  }

  fileprivate func marks(ofArticle number: Int, events: [EventRow]) throws -> [ReaderMark] {
    let rows = Dictionary(events.map { ($0.id.number, $0) }) { first, _ in first }
    let article = try article(number)
    let dated = try db.cachedStatement(
      sql: "SELECT \(PassageColumns.dated) FROM passage_rows WHERE article = ?")
    let undated = try db.cachedStatement(
      sql: """
        SELECT \(PassageColumns.sentence) FROM sentences
        WHERE article = ? AND kind = ? AND expression IS NOT NULL
        """)
    let found: [(EventRow?, Passage)] =
      try passages(dated, [number], of: .passages).map { (rows[try $0.row.id(0)], $0.passage) }
      + passages(undated, [number, OutsideKind.undated.rawValue], of: .sentences)
      .map { (nil, $0.passage) }
    return [ReaderMark](found, of: article)
  }
}

extension SQLiteArchive {
  public func passages(at marks: [PassageMark]) throws -> [MarkedPassage] {
    try read { try $0.passages(at: marks) }
  }
}

extension ArchiveRead {
  func passages(at marks: [PassageMark]) throws -> [MarkedPassage] {
    try marks.compactMap { mark in
      try checkInterruption()
      guard let number = try ArticleShelf.number(of: mark.article, in: db) else { return nil }
      return MarkedPassage(mark, in: try article(number), try articleRow(number))
    }
  }
}

/// A row of `articles` (called `a` in SQL).
struct ArticleColumns {
  static let names = """
    a.number, a.id, a.file, a.sha256, a.title, a.outlet, a.author, a.label, a.published, a.first, \
    a.last, a.precision, a.extent, a.source, a.basis, a.events, a.undated, a.comments
    """

  var row: ArticleRow
  var title: String?

  init(_ row: StoredRow) throws(ArchiveError) {
    title = try row.optionalText(4)
    let label = try row.text(7)
    self.row = ArticleRow(
      id: try row.text(1), number: try row.int(0, in: StoryFacts.counts), label: label,
      labelIsTitle: title == label, title: title, outlet: try row.optionalText(5),
      author: try row.optionalText(6),
      published: try ArticleColumns.publication(row), file: try row.text(2),
      sha256: try row.text(3), events: try row.int(15, in: StoryFacts.counts),
      undated: try row.int(16, in: StoryFacts.counts),
      comments: try row.int(17, in: StoryFacts.counts))
  }

  private static func publication(_ row: StoredRow) throws(ArchiveError) -> Publication? {
    guard let edtf = try row.optionalText(8) else { return nil }
    return Publication(
      edtf: edtf, days: try row.days(9), source: try row.named(13), basis: try row.text(14))
  }
}

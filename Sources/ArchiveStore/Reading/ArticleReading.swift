import Articles
import GRDB
import Temporal
import Indexing
import Story

extension Archive {
  /// All articles in order of publication.
  public func articles() throws -> [ArticleRow] {
    try read { read in
      let statement = try read.db.cachedStatement(
        sql: "SELECT \(ArticleColumns.names) FROM articles a ORDER BY a.number")
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

  /// One article without its events and marks, as often as it is needed; `nil`: no such article.
  public func bareArticle(_ id: String) throws -> Article? {
    try read { read in
      try ArticleShelf.number(of: id, in: read.db).map { try read.article($0) }
    }
  }

  /// One article with everything that is known of it; `nil`: no such article.
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
      sql: "SELECT \(ArticleColumns.names) FROM articles a WHERE a.number = ?")
    guard let row = try Row.fetchOne(statement, arguments: [number]) else {
      throw ArticleShelf.missing(number)
    }
    return try ArticleColumns(StoredRow(row, of: .articles)).row
  }

  fileprivate func events(ofArticle number: Int) throws -> [EventRow] {
    try events(
      """
      SELECT \(EventColumns.names) FROM events e
      WHERE e.id IN (SELECT event FROM passages WHERE article = ?) ORDER BY e.id
      """, [number])
  }

  fileprivate func marks(ofArticle number: Int, events: [EventRow]) throws -> [ReaderMark] {
    let rows = Dictionary(events.map { ($0.id.number, $0) }) { first, _ in first }
    let article = try article(number)
    let dated = try db.cachedStatement(
      sql: "SELECT \(PassageColumns.dated) FROM passages WHERE article = ?")
    let undated = try db.cachedStatement(
      sql: "SELECT \(PassageColumns.outside) FROM outside WHERE article = ? AND kind = ?")
    let found =
      try passages(dated, [number], of: .passages).map { (rows[try $0.row.id(0)], $0.passage) }
      + passages(undated, [number, OutsideRow.Kind.undated.rawValue], of: .outside)
      .map { (nil, $0.passage) }
    let marks = found.map { event, passage in
      ReaderMark(
        passage: passage, event: event, countedFromWords: passage.countedFromWords(in: article))
    }
    let marked = Set(marks.compactMap(\.passage.expression))
    let impossible = article.impossibleDates.filter { !marked.contains($0) }
      .map { ReaderMark(passage: article.passage(naming: $0)) }
    return (marks + impossible).sorted { $0.order < $1.order }
  }
}

extension Article {
  /// The sentence of a date that dates nothing.
  fileprivate func passage(naming date: TimeExpression) -> Passage {
    let sentence = sentence(at: date.bytes.lowerBound) ?? date.bytes
    return Passage(
      article: id, bytes: sentence, focus: sentence, expression: date,
      voice: voice(of: date.bytes))
  }
}

extension ReaderMark {
  /// By position; of one place, the earlier event first.
  fileprivate var order: (Int, Int, Int64) {
    (passage.bytes.lowerBound, passage.focus.lowerBound, event?.id.number ?? .max)
  }
}

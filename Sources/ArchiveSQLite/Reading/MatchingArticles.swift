import Archive
import GRDB
import Story

extension SQLiteArchive {
  public func matchingArticles(_ query: Query) throws -> Int {
    try read { read in
      if query.isEmpty { return facts.articles }
      return try read.matchingArticles(query).count
    }
  }
}

extension ArchiveRead {
  /// Numbers of articles.
  func matchingArticles(_ query: Query) throws -> Set<Int> {
    let clauses = archive.aliases.widened(query.clauses)
    let matcher = PassageMatcher(clauses)
    var numbers = try outsideArticles(clauses)
    for id in try matches(Filter(query: query)).ids {
      try checkInterruption()
      numbers.formUnion(try articles(telling: EventID(number: id), matcher))
    }
    return numbers
  }

  private func outsideArticles(_ clauses: [QueryClause]) throws -> Set<Int> {
    guard let select = OutsideSelection(clauses) else { return [] }
    let statement = try db.makeStatement(sql: select.sql("DISTINCT e.article"))
    return try Int.fetchSet(statement, arguments: StatementArguments(select.arguments))
  }

  private func articles(telling event: EventID, _ matcher: PassageMatcher) throws -> Set<Int> {
    let statement = try db.cachedStatement(
      sql: "SELECT \(PassageColumns.dated) FROM passages WHERE event = ?")
    var all: Set<Int> = []
    var meant: Set<Int> = []
    var most = 1
    for (row, passage) in try passages(statement, [event.number], of: .passages) {
      let number = try PassageColumns.number(row)
      all.insert(number)
      let article = try article(number)
      let focus = article.displayText(of: passage.focus).text
      let score = matcher.score(passage, text: focus, in: article)
      if score > most { (meant, most) = ([], score) }
      if score == most { meant.insert(number) }
    }
    return meant.isEmpty ? all : meant
  }
}

extension SQLiteArchive {
  public func outside(article: String?, query: Query?) throws -> [OutsideRow] {
    try read { read in
      let number = try article.map { try ArticleShelf.number(of: $0, in: read.db) ?? 0 }
      return try read.outside(article: number, query: query)
    }
  }
}

extension ArchiveRead {
  func outside(article number: Int?, query: Query?) throws -> [OutsideRow] {
    let clauses = archive.aliases.widened(query?.clauses ?? [])
    guard let select = OutsideSelection(clauses, article: number) else { return [] }
    let statement = try db.makeStatement(sql: select.sql(PassageColumns.outside))
    let highlighter = clauses.isEmpty ? nil : Highlighter(clauses)
    var articles: [Int: ArticleRow] = [:]
    let found = try passages(statement, StatementArguments(select.arguments), of: .outside)
    if found.isEmpty, select.searches { try checkWords(of: .outside) }
    return try found.map { row, passage in
      try checkInterruption()
      let number = try PassageColumns.number(row)
      let article = try articles[number] ?? articleRow(number)
      articles[number] = article
      let text = try self.article(number).displayText(of: passage.bytes).text
      return OutsideRow(
        kind: try row.named(1), article: article, bytes: passage.bytes, text: text,
        hits: highlighter?.ranges(in: text) ?? [])
    }
  }
}

/// Which rows of `outside` are asked for, in SQL.
struct OutsideSelection {
  private var conditions: [String] = []
  private(set) var arguments: [String] = []
  /// Whether any of it is looked up in the full-text table.
  var searches: Bool { !arguments.isEmpty }

  /// `nil` when none can match.
  init?(_ clauses: [QueryClause], article: Int? = nil) {
    guard let query = QueryCompiler(table: .outside).compiled(clauses) else { return nil }
    if let article { conditions.append("e.article = \(article)") }
    if let match = query.match {
      conditions.append("e.id IN (SELECT rowid FROM outside_words WHERE outside_words MATCH ?)")
      arguments.append(match)
    }
    if let condition = query.condition {
      conditions.append(condition)
      arguments += query.arguments
    }
  }

  func sql(_ columns: String) -> String {
    let condition = conditions.isEmpty ? "" : " WHERE " + conditions.joined(separator: " AND ")
    return "SELECT \(columns) FROM outside e\(condition) ORDER BY e.id"
  }
}

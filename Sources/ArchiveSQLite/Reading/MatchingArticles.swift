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

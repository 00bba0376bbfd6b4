import GRDB
import TimelineCore

extension Archive {
  /// Articles with an event or outside passage that matches: of an event that matches, those whose
  /// own passages hold one of the words; all that report it where none does (a field, a title).
  public func matchingArticles(_ query: Query) throws -> Int {
    try read { read in
      if query.isEmpty { return facts.articles }
      return try read.matchingArticles(query).count
    }
  }
}

extension ArchiveRead {
  /// Numbers of articles.
  fileprivate func matchingArticles(_ query: Query) throws -> Set<Int> {
    let clauses = archive.aliases.widened(query.clauses)
    let highlighter = Highlighter(clauses)
    var numbers = try outsideArticles(clauses)
    for id in try matches(Filter(query: query)).ids {
      try checkInterruption()
      numbers.formUnion(try articles(telling: EventID(number: id), highlighter))
    }
    return numbers
  }

  private func outsideArticles(_ clauses: [QueryClause]) throws -> Set<Int> {
    guard let select = OutsideSelection(clauses) else { return [] }
    let statement = try db.makeStatement(sql: select.sql("DISTINCT e.article"))
    return try Int.fetchSet(statement, arguments: StatementArguments(select.arguments))
  }

  private func articles(telling event: EventID, _ highlighter: Highlighter) throws -> Set<Int> {
    let statement = try db.cachedStatement(
      sql: "SELECT article, focus_first, focus_last FROM passages WHERE event = ?")
    let rows = try Row.fetchAll(statement, arguments: [event.number])
    var all: Set<Int> = []
    var lit: Set<Int> = []
    for row in rows {
      let number: Int = try row.value(0)
      all.insert(number)
      guard !highlighter.isEmpty, !lit.contains(number) else { continue }
      let focus = try article(number).displayText(of: row.byteRange(1)).text
      if !highlighter.ranges(in: focus).isEmpty { lit.insert(number) }
    }
    return lit.isEmpty ? all : lit
  }
}

import Archive
import GRDB

extension SQLiteArchive {
  public func articles(matching query: Query) throws -> [Int] {
    try read { try $0.articles(matching: query) }
  }
}

extension ArchiveRead {
  /// The numbers of the articles that meet each clause of a query, in order. Different sentences of
  /// one may meet different clauses.
  fileprivate func articles(matching query: Query) throws -> [Int] {
    let clauses = archive.aliases.widened(query.clauses)
    var found: Set<Int>?
    for clause in clauses where !clause.isLeftOut {
      let meeting = try articles(meeting: clause, of: query)
      found = found?.intersection(meeting) ?? meeting
      if found?.isEmpty == true { return [] }
    }
    var numbers = found ?? Set((0..<archive.facts.articles).map { $0 + 1 })
    for clause in clauses where clause.isLeftOut {
      numbers.subtract(try articles(meeting: clause, of: query))
    }
    return numbers.sorted()
  }

  /// Those that meet one of a clause's alternatives, left out or not.
  private func articles(meeting clause: QueryClause, of query: Query) throws -> Set<Int> {
    try clause.alternatives.reduce(into: []) { found, atom in
      try checkInterruption()
      found.formUnion(try articles(meeting: atom, of: query))
    }
  }

  private func articles(meeting atom: QueryAtom, of query: Query) throws -> Set<Int> {
    switch atom {
    case .words(let pattern):
      try articles(having: [atom, .field(.outlet, pattern)]).union(articles(named: pattern))
    case .aliased(let words, let names):
      try words.dropFirst().reduce(articles(meeting: .words(words[0]), of: query)) {
        $0.intersection(try articles(meeting: .words($1), of: query))
      }.union(try articles(having: names.map(QueryAtom.words)))
    case .field(.outlet, _), .field(.author, _): try articles(having: [atom])
    case .field(.speaker, _), .field(.voice, _): try matchingArticles(query.asking(only: atom))
    case .field(.kind, _), .field(.place, _), .days, .trait:
      try articles(tellingAnyOf: try matches(Filter(query: query.asking(only: atom))))
    }
  }

  /// Articles whose own words, outlet or author meet one of these.
  private func articles(having atoms: [QueryAtom]) throws -> Set<Int> {
    let clause = QueryClause(anyOf: atoms)
    guard let match = QueryCompiler(table: .articles).compiled([clause])?.match else { return [] }
    let statement = try db.cachedStatement(
      sql: "SELECT rowid FROM article_words WHERE article_words MATCH ?")
    let numbers = 1...max(1, archive.facts.articles)
    let found = try Set(Int.fetchCursor(statement, arguments: [match]))
    if found.isEmpty { try checkWords(of: .articles) }
    return found.filter(numbers.contains)
  }

  /// Articles whose file's name has these words.
  private func articles(named pattern: WordPattern) throws -> Set<Int> {
    let highlighter = Highlighter([QueryClause(anyOf: [.words(pattern)])])
    // Folding leaves out signs between letters and changes none of ASCII but its case: the letters
    // follow each other in any name that has the words, unless it has others than ASCII.
    let letters = pattern.spellings[0].joined().map { "%\($0)" }.joined() + "%"
    let statement = try db.cachedStatement(
      sql: "SELECT number, file FROM article_rows WHERE file LIKE ? OR file GLOB '*[^ -~]*'")
    var found: Set<Int> = []
    let cursor = try Row.fetchCursor(statement, arguments: [letters])
    while let row = try cursor.next().map({ StoredRow($0, of: .articles) }) {
      try checkInterruption()
      if try !highlighter.ranges(in: row.text(1)).isEmpty {
        found.insert(try row.int(0, in: StoryFacts.counts))
      }
    }
    return found
  }

  private func articles(tellingAnyOf events: MatchList) throws -> Set<Int> {
    let statement = try db.cachedStatement(sql: "SELECT article FROM passage_rows WHERE event = ?")
    return try events.ids.reduce(into: []) { found, id in
      try checkInterruption()
      found.formUnion(try Int.fetchAll(statement, arguments: [id]))
    }
  }
}

extension Query {
  /// The same with nothing but one demand.
  fileprivate func asking(only atom: QueryAtom) -> Query {
    var query = self
    query.clauses = [QueryClause(anyOf: [atom])]
    return query
  }
}

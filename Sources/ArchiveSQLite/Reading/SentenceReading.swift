import Archive
import Articles
import GRDB
import Story

extension SQLiteArchive {
  public func outside(
    article: String?, query: Query?, from first: Int, limit: Int
  ) throws -> OutsideWindow {
    try read { read in
      let number = try article.map { try ArticleShelf.number(of: $0, in: read.db) ?? 0 }
      return try read.outside(
        SentenceQuestion(article: number, query: query), from: first, limit: limit)
    }
  }

  public func counts(_ query: Query) throws -> QueryCounts { try read { try $0.counts(query) } }
}

/// What is asked of the sentences.
struct SentenceQuestion: Hashable {
  /// The number of the only article; 0: one that is not there.
  var article: Int?
  var query: Query?
}

/// The sentences that answer a question.
struct SentenceList: Sendable {
  /// One that stands outside the timeline.
  struct Entry: Sendable {
    /// The number of its article.
    var article: Int
    /// Its row; `nil`: the article has all words, no sentence of it has.
    var id: Int64?
  }

  /// In order of articles and positions.
  var outside: [Entry] = []
  var counts: [OutsideKind: Int] = [:]
  /// All that match, on the timeline or not.
  var passages = 0
  /// Numbers of the articles in which any does.
  var articles: Set<Int> = []
}

extension SentenceKind {
  /// A clause of a sentence on the timeline has no day by itself.
  fileprivate var shown: OutsideKind {
    switch self {
    case .told: .undated
    case .outside(let kind): kind
    }
  }
}

extension ArchiveRead {
  func outside(
    _ question: SentenceQuestion, from first: Int, limit: Int
  ) throws -> OutsideWindow {
    let list = try sentences(question)
    let first = min(max(0, first), list.outside.count)
    let entries = list.outside[first...].prefix(max(0, limit))
    let clauses = archive.aliases.widened(question.query?.clauses ?? [])
    let highlighter = clauses.isEmpty ? nil : Highlighter(clauses)
    return OutsideWindow(
      rows: try entries.map { try row($0, highlighter) }, offset: first, counts: list.counts)
  }

  func counts(_ query: Query) throws -> QueryCounts {
    if query.isEmpty {
      return QueryCounts(articles: archive.facts.articles, passages: archive.facts.sentences)
    }
    let list = try sentences(SentenceQuestion(article: nil, query: query))
    return QueryCounts(
      articles: try articles(of: query, in: list).count, passages: list.passages)
  }

  /// Numbers of the articles that a query finds.
  func matchingArticles(_ query: Query) throws -> Set<Int> {
    try articles(of: query, in: sentences(SentenceQuestion(article: nil, query: query)))
  }

  private func sentences(_ question: SentenceQuestion) throws -> SentenceList {
    if let list = archive.sentences.withLock({ $0.answer(to: question) }) { return list }
    let clauses = archive.aliases.widened(question.query?.clauses ?? [])
    var list = SentenceList()
    let isSearch = !clauses.isEmpty
    try addSentences(of: question, clauses, isSearch: isSearch, to: &list)
    if isSearch { try addArticles(of: question, clauses, to: &list) }
    archive.sentences.withLock { $0.keep(list, to: question) }
    return list
  }

  private func addSentences(
    of question: SentenceQuestion, _ clauses: [QueryClause], isSearch: Bool,
    to list: inout SentenceList
  ) throws {
    guard let compiled = QueryCompiler(table: .sentences).compiled(clauses) else { return }
    // What a file says of its article stands in its lists already.
    var conditions = isSearch ? [] : ["e.kind NOT IN ('told', 'header')"]
    var tables = "sentences e"
    if compiled.match != nil {
      tables = "sentence_words JOIN sentences e ON e.id = sentence_words.rowid"
      conditions.append("sentence_words MATCH ?")
    }
    if let article = question.article { conditions.append("e.article = \(article)") }
    if let condition = compiled.condition { conditions.append(condition) }
    let condition = conditions.isEmpty ? "" : " WHERE " + conditions.joined(separator: " AND ")
    let statement = try db.makeStatement(
      sql:
        "SELECT e.id, e.kind, e.article, e.first, e.last FROM \(tables)\(condition) ORDER BY e.id")
    let arguments = [compiled.match].compactMap(\.self) + compiled.arguments
    let cursor = try Row.fetchCursor(statement, arguments: StatementArguments(arguments))
    let events = try isSearch ? matches(Filter(query: question.query)) : MatchList(ids: [])
    while let row = try cursor.next().map({ StoredRow($0, of: .sentences) }) {
      let kind: SentenceKind = try row.named(1)
      let article = try row.int(2, in: StoryFacts.counts)
      list.passages += 1
      list.articles.insert(article)
      if case .told = kind {
        try checkInterruption()
        if try isTold(article, try row.byteRange(3), by: events) { continue }
      }
      list.outside.append(SentenceList.Entry(article: article, id: try row.id(0)))
      list.counts[kind.shown, default: 0] += 1
    }
    if list.passages == 0, !arguments.isEmpty { try checkWords(of: .sentences) }
  }

  /// Whether one of the events has a passage in a stretch of an article.
  private func isTold(_ article: Int, _ bytes: Range<Int>, by events: MatchList) throws -> Bool {
    if events.ids.isEmpty { return false }
    let statement = try db.cachedStatement(
      sql: "SELECT event FROM passage_rows WHERE article = ? AND first < ? AND last > ?")
    let cursor = try Int64.fetchCursor(
      statement, arguments: [article, bytes.upperBound, bytes.lowerBound])
    while let event = try cursor.next() { if events.contains(event) { return true } }
    return false
  }

  /// Articles that have all words, though none of their sentences does, and that no event stands for.
  private func addArticles(
    of question: SentenceQuestion, _ clauses: [QueryClause], to list: inout SentenceList
  ) throws {
    let compiler = QueryCompiler(table: .articles)
    // What is left out by a field that whole articles have not cannot be looked up in them.
    guard clauses.allSatisfy({ !$0.isLeftOut || compiler.compiled([$0]) != CompiledQuery() }),
      let match = compiler.compiled(clauses)?.match
    else { return }
    let statement = try db.cachedStatement(
      sql: """
        SELECT rowid FROM article_words WHERE article_words MATCH ?1 AND (?2 IS NULL OR rowid = ?2)
        ORDER BY rowid
        """)
    var further: [SentenceList.Entry] = []
    let events = try matches(Filter(query: question.query))
    let cursor = try Int.fetchCursor(statement, arguments: [match, question.article])
    while let article = try cursor.next() {
      guard list.articles.insert(article).inserted else { continue }
      try checkInterruption()
      list.passages += 1
      if try isTold(article, 0..<Int(Int32.max), by: events) { continue }
      further.append(SentenceList.Entry(article: article, id: nil))
    }
    if list.articles.isEmpty { try checkWords(of: .articles) }
    if further.isEmpty { return }
    list.counts[.undated, default: 0] += further.count
    list.outside = (list.outside + further).sorted {
      ($0.article, $0.id ?? .max) < ($1.article, $1.id ?? .max)
    }
  }

  /// Numbers of the articles that a query finds.
  private func articles(of query: Query, in list: SentenceList) throws -> Set<Int> {
    var numbers = list.articles
    let matcher = PassageMatcher(archive.aliases.widened(query.clauses))
    let statement = try db.cachedStatement(sql: "SELECT article FROM passage_rows WHERE event = ?")
    for id in try matches(Filter(query: query)).ids {
      try checkInterruption()
      let tellers = try Int.fetchAll(statement, arguments: [id])
      if tellers.contains(where: list.articles.contains) { continue }
      numbers.formUnion(try articles(telling: EventID(number: id), matcher))
    }
    return numbers
  }

  /// Those whose passages of an event a query means: by a name that an edition gave them, say.
  private func articles(telling event: EventID, _ matcher: PassageMatcher) throws -> Set<Int> {
    let statement = try db.cachedStatement(
      sql: "SELECT \(PassageColumns.dated) FROM passage_rows WHERE event = ?")
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

  private func row(_ entry: SentenceList.Entry, _ highlighter: Highlighter?) throws -> OutsideRow {
    try checkInterruption()
    let article = try self.article(entry.article)
    let row = try articleRow(entry.article)
    guard let id = entry.id else {
      return OutsideRow(in: article, row, having: highlighter)
    }
    let statement = try db.cachedStatement(
      sql: "SELECT \(PassageColumns.sentence) FROM sentences WHERE id = ?")
    guard let found = try passages(statement, [id], of: .sentences).first else {
      throw ArchiveError.damaged(
        ArchiveDamage(place: "table sentences", "there is no sentence \(id)"))
    }
    let kind: SentenceKind = try found.row.named(1)
    let text = article.displayText(of: found.passage.bytes).text
    var outside = OutsideRow(
      kind: kind.shown, article: row, bytes: found.passage.bytes, text: text,
      hits: highlighter?.ranges(in: text) ?? [])
    outside.expression = found.passage.expression
    outside.words = outside.expression.map { article.displayText(of: $0.bytes).text }
    return outside
  }
}

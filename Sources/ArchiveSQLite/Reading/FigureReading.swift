import Archive
import Articles
import GRDB
import Indexing
import Story

extension SQLiteArchive {
  public func figures(_ question: FigureQuestion) throws -> Figures {
    try read { try $0.figures(question) }
  }
}

extension ArchiveRead {
  /// Articles that are read at most, two minutes' worth.
  private static let mostArticles = 20_000
  /// Articles that are enough to say what numbers are given for.
  private static let mostForThings = 500

  fileprivate func figures(_ question: FigureQuestion) throws -> Figures {
    let passages = try question.event.map { try self.passages(of: $0) } ?? []
    let places = Dictionary(grouping: passages, by: \.article).mapValues { $0.map(\.bytes) }
    var things: [FigureThing] = []
    if question.event != nil { things = try self.things(in: places) }
    let scope = try articles(in: question, telling: passages)
    if question.thing == nil, things.isEmpty {
      things = try self.things(
        of: scope ?? Array(1...max(1, min(archive.facts.articles, Self.mostArticles))))
    }
    guard let thing = question.thing ?? things.first?.name else { return Figures(thing: "") }
    let numbers = try scope ?? articles(naming: thing)
    var tally = FigureTally(thing)
    for number in numbers.prefix(Self.mostArticles) {
      try checkInterruption()
      let article = try article(number)
      tally.add(article, row: try articleRow(number), passages: places[article.id] ?? [])
    }
    return tally.figures(things: things, unread: max(0, numbers.count - Self.mostArticles))
  }

  // MARK: What numbers are given for

  /// In some passages of articles, by the articles' ids.
  private func things(in places: [String: [Range<Int>]]) throws -> [FigureThing] {
    var things = FigureThings()
    for (id, places) in places.sorted(by: { $0.key < $1.key }).prefix(Self.mostForThings) {
      try checkInterruption()
      guard let number = try ArticleShelf.number(of: id, in: db) else { continue }
      things.add(try article(number), in: places)
    }
    return things.things
  }

  /// In some of the articles: every so many, where they are too many to read them all.
  private func things(of articles: [Int]) throws -> [FigureThing] {
    var things = FigureThings()
    guard archive.facts.articles > 0 else { return [] }
    let step = max(1, articles.count / Self.mostForThings)
    for place in stride(from: 0, to: articles.count, by: step) {
      try checkInterruption()
      things.add(try article(articles[place]), in: nil)
    }
    return things.things
  }

  // MARK: Which articles may give one

  /// The numbers of those that the question is narrowed to, in order; `nil`: it is not.
  private func articles(
    in question: FigureQuestion, telling passages: [Passage]
  ) throws -> [Int]? {
    var scope: Set<Int>?
    if let query = question.query, !query.isEmpty { scope = try matchingArticles(query) }
    if question.onlyInEvent {
      let telling = try Set(
        Set(passages.map(\.article)).compactMap { try ArticleShelf.number(of: $0, in: db) })
      scope = scope?.intersection(telling) ?? telling
    }
    return scope?.sorted()
  }

  /// The numbers of the articles that have a word for the thing; of all where it may have none.
  private func articles(naming thing: String) throws -> [Int] {
    let count = archive.facts.articles
    let words = Languages.all.words(for: thing)
    guard !words.isEmpty,
      let match = QueryCompiler(table: .articles).compiled([QueryClause(anyWordFrom: words)])?.match
    else { return count == 0 ? [] : Array(1...min(count, Self.mostArticles)) }
    let statement = try db.cachedStatement(
      sql: "SELECT rowid FROM article_words WHERE article_words MATCH ? ORDER BY rowid")
    let found = try Int.fetchAll(statement, arguments: [match])
    if found.isEmpty { try checkWords(of: .articles) }
    return found.filter { $0 >= 1 && $0 <= count }
  }
}

extension Languages {
  /// The words of which a sentence must have one to give a number for a thing, in any language that
  /// is read; empty where it may have none.
  fileprivate func words(for thing: String) -> [String] {
    all.compactMap { $0.figures.thing(thing)?.words }.reduce(into: Set<String>()) {
      $0.formUnion($1)
    }.sorted()
  }
}

import Articles
import GRDB
import Temporal
import TimelineCore

/// Writes one archive, in memory or in a file: articles in order of publication, then events in
/// order of id, then what is outside, then `finish`. Holds no more than a shelf of articles.
struct ArchiveWriter {
  let db: Database
  private var shelf = ArticleShelf(capacity: 64)
  private var articles = 0
  private var events = 0
  private var undated = 0
  private var waiting = 0
  private var axis = AxisTally()
  private var salience = Salience()

  /// Begins an archive in an empty database, inside a transaction.
  init(_ db: Database) throws {
    self.db = db
    try Schema.create(in: db)
  }

  /// A whole timeline.
  static func write(_ timeline: Timeline, to db: Database) throws {
    var writer = try ArchiveWriter(db)
    for article in timeline.articles { try writer.add(article) }
    for event in timeline.events { try writer.add(event) }
    let undated = Dictionary(grouping: timeline.undated, by: \.article)
    for article in timeline.articles {
      try writer.addOutside(of: article, undated: undated[article.id] ?? [])
    }
    try writer.finish(
      title: timeline.title, introduction: timeline.introduction, aliases: timeline.aliases)
  }

  mutating func add(_ article: Article) throws {
    articles += 1
    let days = article.published?.days
    try insert(
      "articles",
      "number, id, file, sha256, title, outlet, author, label, published, first, last, precision, "
        + "extent, source, basis",
      [
        articles, article.id, article.file, article.sha256, article.title, article.outlet,
        article.author, ArticleLabel.of(article), article.published?.edtf, days?.first?.number,
        days?.last?.number, days?.precision.rawValue, days?.extent.rawValue,
        article.published?.source.rawValue, article.published?.basis,
      ])
    try insert(
      "article_texts", "number, text, layout",
      [articles, article.text, Blob.data(ArticleLayout.bytes(of: article))])
    shelf.put(article, number: articles)
    salience.add(article.published)
  }

  mutating func add(_ event: Event) throws {
    let mentions = try Mentions(event) { id in try shelf.article(id, in: db) }
    let bounds = DayBounds(event.date.days)
    try insert(
      "events",
      "id, ordinal, title, edtf, first, last, precision, extent, mod, fiscal_year, landmark, "
        + "own_words, articles, sort_day, begins, ends, salience, kind, summary, places, people, "
        + "curated, key",
      [
        event.id.number, events, event.title, event.date.edtf, event.date.days.first?.number,
        event.date.days.last?.number, event.date.days.precision.rawValue,
        event.date.days.extent.rawValue, event.date.mod?.rawValue, event.date.fiscalYear,
        event.landmark, mentions.ownWords, mentions.articles.count, bounds.sortDay, bounds.begins,
        bounds.ends,
        salience.of(event, articles: mentions.articles.count),
        event.kind, event.summary, Blob.data(event.places), Blob.data(event.people), event.curated,
        event.key,
      ])
    for (position, passage) in event.passages.enumerated() {
      try insert(
        "passages", "event, position, \(PassageColumns.names)",
        [event.id.number, position]
          + PassageColumns.values(passage) { id in try shelf.article(id, in: db).number })
    }
    for (index, report) in mentions.reports.enumerated() {
      try insertReport(report, number: index + 1, of: event.id)
    }
    try insertWords(EventWords(event, mentions).columns, of: .events, id: event.id.number)
    axis.add(event)
    events += 1
  }

  /// Undated passages and comments of one article, in order of position.
  mutating func addOutside(of article: Article, undated passages: [Passage]) throws {
    let number = try shelf.article(article.id, in: db).number
    for item in OutsideItem.items(of: article, undated: passages) {
      try insert(
        "outside", "kind, \(PassageColumns.names)",
        [item.kind.rawValue] + PassageColumns.values(item.passage) { _ in number })
      try insertWords(
        item.columns(in: article), of: .outside, id: db.lastInsertedRowID)
      guard item.kind == .undated else { continue }
      undated += 1
      if item.passage.waitsForPublication(of: article) { waiting += 1 }
    }
  }

  /// Counts, indexes and the facts about the whole story.
  func finish(title: String, introduction: String?, aliases: [[String]]) throws {
    try Schema.createIndexes(in: db)
    try db.execute(
      sql: """
        UPDATE articles SET
          events = (SELECT count(DISTINCT event) FROM passages WHERE article = number),
          undated =
            (SELECT count(*) FROM outside WHERE article = number AND outside.kind = 'undated'),
          comments =
            (SELECT count(*) FROM outside WHERE article = number AND outside.kind = 'comment')
        """)
    for (key, count) in axis.slots {
      try insert(
        "axis", "unit, first, first_event, events",
        [key.unit.rawValue, key.first.number, count.first, count.count])
    }
    let facts: [(String, (any DatabaseValueConvertible)?)] = [
      ("title", title), ("introduction", introduction), ("aliases", Blob.data(aliases)),
      ("articles", articles), ("events", events), ("undated", undated), ("waiting", waiting),
      ("axis", axis.unit.rawValue),
    ]
    for (name, value) in facts { try insert("facts", "name, value", [name, value]) }
  }

  private mutating func insertReport(_ report: Report, number: Int, of event: EventID) throws {
    try insert(
      "reports",
      "event, number, article, is_first, after_first, after_first_most, after_event, "
        + "after_event_most, basis",
      [
        event.number, number, try shelf.article(report.article, in: db).number, report.first,
        report.afterFirst?.lowerBound, report.afterFirst?.upperBound,
        report.afterEvent?.lowerBound, report.afterEvent?.upperBound, report.basis,
      ])
  }

  private func insertWords(_ columns: [String], of table: SearchTable, id: Int64) throws {
    try insert(
      table.name, "rowid, " + table.columns.joined(separator: ", "),
      [id] + columns.map { $0.isEmpty ? nil : $0 })
  }

  private func insert(
    _ table: String, _ columns: String, _ values: [(any DatabaseValueConvertible)?]
  ) throws {
    let places = Array(repeating: "?", count: values.count).joined(separator: ", ")
    let statement = try db.cachedStatement(
      sql: "INSERT INTO \(table) (\(columns)) VALUES (\(places))")
    try statement.execute(arguments: StatementArguments(values))
  }
}

import Archive
import Articles
import Editions
import GRDB
import Indexing
import Story
import Temporal

/// Writes one archive, in memory or in a file: articles in order of publication with all that they
/// say, then events in order of id, then `finish`. Holds no more than a shelf of articles.
public struct ArchiveWriter: TimelineReceiver {
  private let db: Database
  private let insert: Insertions
  private var shelf = ArticleShelf(capacity: 64)
  private var articles = 0
  private var events = 0
  private var sentences = 0
  private var withoutDate = 0
  private var waiting = 0
  private var curated = 0
  private var timed = 0
  private var axis = AxisTally()
  private var salience = Salience()
  private var core = StoryCore()
  private var title = ""
  private var introduction: String?
  private var aliases: [[String]] = []

  public let keepsStudies: Bool
  /// Whether nobody waits for the archive any more: it is then left unfinished.
  public var isEnded: @Sendable () -> Bool = { false }

  /// Begins an archive in an empty database, inside a transaction.
  init(_ db: Database, keepsStudies: Bool) throws {
    self.db = db
    self.keepsStudies = keepsStudies
    try Schema.create(in: db)
    insert = try Insertions(db)
  }

  public mutating func describe(title: String, introduction: String?, aliases: [[String]]) {
    (self.title, self.introduction, self.aliases) = (title, introduction, aliases)
  }

  /// How many articles and events were added so far.
  public var counts: (articles: Int, events: Int) { (articles, events) }

  public mutating func add(_ article: Article, undated passages: [Passage]) throws {
    if isEnded() { throw ArchiveError.interrupted }
    articles += 1
    let days = article.published?.days
    try insert.article([
      articles, article.id, article.file, article.sha256, article.title, article.outlet,
      article.author, ArticleLabel.of(article), article.published?.edtf, days?.first?.number,
      days?.last?.number, days?.precision.rawValue, days?.extent.rawValue,
      article.published?.source.rawValue, article.published?.basis,
    ])
    let layout = ArticleLayout.bytes(of: article)
    try insert.articleText([
      articles, article.text, Blob.data(layout), Seal.of(article.text.utf8, [layout]),
    ])
    shelf.put(article, number: articles)
    salience.add(article.published)
    core.add(article.published)
    if days?.dayCount == nil { withoutDate += 1 }
    try addSentences(of: article, undated: passages)
  }

  public mutating func add(_ event: Event) throws {
    if isEnded() { throw ArchiveError.interrupted }
    let mentions = try Mentions(event) { id in try shelf.article(id, in: db) }
    let days = event.date.days
    let bounds = DayBounds(days)
    try insert.event([
      event.id.number, events, event.title, event.date.edtf, days.first?.number,
      days.last?.number, days.precision.rawValue, days.extent.rawValue, event.date.mod?.rawValue,
      event.date.fiscalYear, event.date.minute, event.landmark, mentions.articles.count,
      bounds.sortDay, bounds.begins, bounds.ends,
      salience.of(event, articles: mentions.articles.count), event.kind, event.summary,
      Blob.data(event.places), Blob.data(event.people), event.curated, event.key,
      event.disagreement.map { Blob.data($0.follows) },
      event.disagreement.map { Blob.data($0.against) },
    ])
    for (position, passage) in event.passages.enumerated() {
      let columns = try PassageColumns.values(passage) { id in
        try shelf.article(id, in: db).number
      }
      try insert.passage([event.id.number, position] + columns)
    }
    for (index, report) in mentions.reports.enumerated() {
      try add(report, number: index + 1, article: mentions.articles[index].number, of: event.id)
    }
    try insert.eventWords(id: event.id.number, words: EventWords(event, mentions).columns)
    axis.add(event)
    if event.date.minute != nil { timed += 1 }
    if event.curated {
      core.forget()
      curated += 1
    }
    events += 1
  }

  /// All sentences of one article: which of them stand on the timeline is known when all events are
  /// there.
  private mutating func addSentences(of article: Article, undated passages: [Passage]) throws {
    let all = ArticleSentence.all(of: article, undated: passages)
    let words = ArticleWords(article, all)
    for (sentence, columns) in zip(all, words.sentences) {
      sentences += 1
      let passage = try PassageColumns.values(sentence.passage) { id in
        try shelf.article(id, in: db).number
      }
      try insert.sentence([sentences, sentence.kind.rawValue] + passage)
      try insert.sentenceWords(id: Int64(sentences), words: columns)
      if sentence.kind == .undated, sentence.passage.waitsForPublication(of: article) {
        waiting += 1
      }
    }
    try insert.articleWords(id: Int64(articles), words: words.columns)
  }

  public mutating func keep(_ study: StoredStudy) throws {
    let text = try shelf.article(articles, in: db).text
    try insert.study([
      articles, Blob.data(study.origin), study.key, Blob.data(study.study),
      StudyTable.seal(of: study, text: text),
    ])
  }

  public func keepWords(_ bytes: [UInt8]) throws {
    try insert.fact([StudyTable.words, Blob.data(bytes)])
    try insert.fact([StudyTable.wordsSeal, Seal.of(bytes)])
  }

  /// From which files the articles were read, those of one source together.
  public func keep(_ files: [ReadFile]) throws {
    var source = 0
    var last: String?
    for file in files {
      if file.source != last {
        source += 1
        last = file.source
        try insert.source([source, file.source])
      }
      for (place, article) in file.articles.enumerated() {
        try insert.file([source, file.name, place, file.mark, article])
      }
    }
  }

  /// What an update has to lay over the articles again.
  func keep(_ editions: [SourceEdition]) throws {
    guard !editions.isEmpty else { return }
    try insert.fact(["editions", Blob.data(EditionCoding.groups(of: editions))])
  }

  /// Counts, indexes and the facts about the whole story.
  mutating func finish() throws {
    try tellApart()
    try DaySalience.rank(
      in: db, isLarge: articles >= Salience.manyArticles, core: core.days)
    if articles + events > Schema.unindexedRows { try Schema.createIndexes(in: db) }
    let told = try ToldSentences.mark(in: db)
    try Schema.countByArticle(in: db)
    for (key, count) in axis.slots {
      try insert.axis([key.unit.rawValue, key.first.number, count.first, count.count])
    }
    let facts: [(String, (any DatabaseValueConvertible)?)] = [
      ("title", title), ("introduction", introduction), ("aliases", Blob.data(aliases)),
      ("articles", articles), ("events", events), ("undated", try undated()), ("waiting", waiting),
      ("without date", withoutDate), ("axis", axis.unit.rawValue), ("curated", curated),
      ("sentences", sentences), ("told", told), ("timed", timed),
      (StudyTable.version, TimelineBuilder.version),
    ]
    for (name, value) in facts { try insert.fact([name, value]) }
  }

  /// Names articles whose title is only the line that opens many pages of their outlet.
  private mutating func tellApart() throws {
    let shared = try Row.fetchAll(
      db,
      sql: """
        SELECT title, outlet FROM article_rows WHERE title LIKE '%.' OR title LIKE '%…'
        GROUP BY title, outlet HAVING count(*) >= ?1 AND count(DISTINCT first) >= ?1
        """, arguments: [SharedTitle.fewest])
    for row in shared {
      let (text, outlet): (String, String?) = (row[0], row[1])
      guard var title = SharedTitle(text) else { continue }
      let numbers = try Int.fetchAll(
        db, sql: "SELECT number FROM article_rows WHERE title = ? AND outlet IS ? ORDER BY number",
        arguments: [text, outlet])
      for number in numbers.prefix(SharedTitle.mostLearned) {
        title.learn(try shelf.article(number, in: db))
      }
      for number in numbers {
        guard let label = title.label(of: try shelf.article(number, in: db)) else { continue }
        try db.execute(
          sql: "UPDATE article_rows SET label = ? WHERE number = ?", arguments: [label, number])
      }
    }
  }

  /// What the full-text tables hold, for whoever finds nothing in them.
  static func noteWords(in db: Database) throws {
    let note = try Insertion(db, into: "facts", "name, value")
    for table in SearchTable.allCases {
      try note([table.fact, try WordsFingerprint.of(table, in: db) {}])
    }
  }

  private func undated() throws -> Int {
    try Int.fetchOne(db, sql: "SELECT sum(undated) FROM article_rows") ?? 0
  }

  private func add(_ report: Report, number: Int, article: Int, of event: EventID) throws {
    try insert.report([
      event.number, number, article, report.first, report.afterFirst?.lowerBound,
      report.afterFirst?.upperBound, report.afterEvent?.lowerBound, report.afterEvent?.upperBound,
      report.basis, report.days?.first?.number, report.days?.last?.number,
      report.days?.precision.rawValue, report.days?.extent.rawValue,
    ])
  }
}

/// Says of the sentences which stand on the timeline.
private enum ToldSentences {
  /// Once all events are there: a sentence of which a passage of an event has a part is told; a line
  /// that is no part of the article's own text, such as a page's head in the middle of a sentence,
  /// only where a passage begins in it.
  /// - Returns: how many are.
  static func mark(in db: Database) throws -> Int {
    let passages = try Row.fetchCursor(
      db, sql: "SELECT article, first, last FROM passage_rows ORDER BY article, first")
    let sentences = try Row.fetchCursor(
      db,
      sql: """
        SELECT id, article, first, last, kind IN ('undated', 'headline') FROM sentences ORDER BY id
        """)
    var next = try passages.next()
    /// Of the passages up to here: where the last begins, and where the one ends that ends last.
    var open: (article: Int, first: Int, last: Int) = (0, 0, 0)
    var told: [Int64] = []
    while let sentence = try sentences.next() {
      let (article, first, last): (Int, Int, Int) = (sentence[1], sentence[2], sentence[3])
      if open.article != article { open = (article, -1, 0) }
      while let passage = next, (passage[0], passage[1]) < (article, last) {
        if passage[0] == article { open = (article, passage[1], max(open.last, passage[2])) }
        next = try passages.next()
      }
      let isOwnText: Bool = sentence[4]
      if first < open.last, isOwnText || (first..<last).contains(open.first) {
        told.append(sentence[0])
      }
    }
    let update = try db.makeStatement(sql: "UPDATE sentences SET kind = 'told' WHERE id = ?")
    for id in told { try update.execute(arguments: [id]) }
    return told.count
  }
}

/// Ranks events by days: of each day one event stands for the articles that mention the day, so that
/// the most told events are the most told days and not one day many times. It stands for no more of
/// them than the square of its own: what one article tells of a day that all mention comes behind
/// what four tell of another. The others of a day count three quarters.
enum DaySalience {
  /// Once all events and reports are there.
  ///
  /// - Parameters:
  ///   - core: events on other days count a quarter.
  ///   - isLarge: from many articles on an event whose day is not known counts half, and
  ///   takes no place from a known one.
  static func rank(in db: Database, isLarge: Bool, core: ClosedRange<Int>? = nil) throws {
    try db.execute(
      sql: """
        CREATE TEMP TABLE told_days AS
          SELECT e.first AS day, count(DISTINCT r.article) AS articles
          FROM event_rows e JOIN reports r ON r.event = e.id
          WHERE e.first = e.last GROUP BY e.first;
        CREATE TEMP TABLE leading_events AS
          SELECT id, day, articles FROM (
            SELECT e.id, d.day, d.articles,
              row_number() OVER (PARTITION BY e.first ORDER BY e.salience DESC, e.id) AS place
            FROM event_rows e JOIN told_days d ON d.day = e.first WHERE e.first = e.last)
          WHERE place = 1;
        UPDATE event_rows SET salience = salience * 3 / 4
          WHERE first = last AND id NOT IN (SELECT id FROM leading_events);
        UPDATE event_rows SET salience = salience % 2
            + 2 * min(l.articles, (salience / 2) * (salience / 2))
          FROM leading_events l WHERE l.id = event_rows.id;
        DROP TABLE leading_events;
        DROP TABLE told_days;
        """)
    if isLarge {
      try db.execute(
        sql:
          "UPDATE event_rows SET salience = salience / 2 WHERE first IS NULL OR first IS NOT last")
    }
    if let core {
      try db.execute(
        sql: "UPDATE event_rows SET salience = salience / 4 WHERE sort_day NOT BETWEEN ? AND ?",
        arguments: [core.lowerBound, core.upperBound])
    }
  }
}

import Archive
import GRDB
import Story

/// What holds of the whole story and never changes while the archive is open.
struct StoryFacts: Sendable {
  var title: String
  var introduction: String?
  var aliases: [[String]]
  var articles: Int
  var events: Int
  var undated: Int
  /// Events that an edition names; `nil`: nobody noted how many.
  var curated: Int?
  /// Events of which it is known when on their day they were.
  var timed: Int
  /// What was read, and how much of it stands on the timeline.
  var sentences: Int
  var told: Int
  /// Articles whose publication date is not known at all.
  var withoutDate: Int
  /// Dated passages that wait for their article's publication date.
  var waiting: Int
  var axis: AxisFacts
  /// `TimelineBuilder.version` of when it was made; 0: nobody noted it.
  var analysis: Int
  /// What the full-text tables held when they were written; `nil`: nobody noted it.
  var fingerprints: [SearchTable: Int]

  /// How many of anything there may be: a million millions.
  static let counts = 0...1 << 40

  /// - Throws: `ArchiveError.damaged` where the rows are not those that are counted.
  init(_ db: Database) throws {
    var rows: [String: StoredRow] = [:]
    let cursor = try Row.fetchCursor(db, sql: "SELECT name, value FROM facts")
    while let row = try cursor.next().map({ StoredRow($0.copy(), of: .facts) }) {
      guard rows.updateValue(row, forKey: try row.text(0)) == nil else {
        throw row.damaged("it stands there twice")
      }
    }
    func count(_ name: String) throws(ArchiveError) -> Int {
      try rows[name]?.int(1, in: StoryFacts.counts) ?? 0
    }
    title = try rows["title"]?.text(1) ?? ""
    introduction = try rows["introduction"]?.optionalText(1)
    aliases = try rows["aliases"]?.decoded(1, Blob.groups) ?? []
    articles = try count("articles")
    events = try count("events")
    undated = try count("undated")
    withoutDate = try count("without date")
    waiting = try count("waiting")
    curated = try rows["curated"]?.int(1, in: StoryFacts.counts)
    timed = try count("timed")
    analysis = try count(StudyTable.version)
    sentences = try count("sentences")
    told = try count("told")
    fingerprints = [:]
    for table in SearchTable.allCases {
      fingerprints[table] = try rows[table.fact]?.int(1, in: Int.min...Int.max)
    }
    axis = try AxisFacts(db, unit: rows["axis"]?.named(1) ?? .year, events: events)
    try check(db)
  }

  /// That the first and last rows of the tables are those which the counts say: what stands between
  /// them is checked where it is read.
  private func check(_ db: Database) throws {
    let counts = StoryFacts.counts
    let numbered = try StoryFacts.last(db, .articles, "number", in: counts) ?? 0
    let last = try StoryFacts.last(db, .sentences, "id", in: counts) ?? 0
    let ordinal = try StoryFacts.last(db, .events, "id", reading: "ordinal", in: counts)
    for (name, noted, found) in [
      ("articles", articles, numbered), ("sentences", sentences, last),
      ("events", events, ordinal.map { $0 + 1 } ?? 0),
    ] where noted != found {
      throw ArchiveError.damaged(
        ArchiveDamage(place: "table facts, row “\(name)”", "\(noted) are counted, \(found) there"))
    }
    for (name, part, whole) in [
      ("told", told, sentences), ("undated", undated, sentences), ("waiting", waiting, sentences),
      ("without date", withoutDate, articles), ("timed", timed, events),
    ] where part > whole {
      throw ArchiveError.damaged(
        ArchiveDamage(place: "table facts, row “\(name)”", "\(part) are more than there can be"))
    }
  }

  /// A column of the last row of a table; `nil`: the table is empty.
  private static func last(
    _ db: Database, _ table: StoredTable, _ key: String, reading column: String? = nil,
    in bounds: ClosedRange<Int>
  ) throws -> Int? {
    let sql = "SELECT \(key), \(column ?? key) FROM \(table.rawValue) ORDER BY \(key) DESC LIMIT 1"
    return try Row.fetchOne(db, sql: sql).map { try StoredRow($0, of: table).int(1, in: bounds) }
  }
}

extension AxisFacts {
  /// - Parameter events: how many there are.
  /// - Throws: `ArchiveError.damaged` where the slots are out of order or hold more or fewer.
  init(_ db: Database, unit: Axis.Unit, events: Int) throws {
    self.init(unit: unit, slots: [])
    var counted = 0
    let cursor = try Row.fetchCursor(
      db, sql: "SELECT rowid, unit, first, first_event, events FROM axis ORDER BY rowid")
    while let row = try cursor.next().map({ StoredRow($0, of: .axis) }) {
      let key = AxisSlotKey(unit: try row.named(1), first: try row.day(2))
      if let last = slots.last, last.key >= key { throw row.damaged("it is out of order") }
      let count = AxisCount(first: try row.id(3), count: try row.int(4, in: 1...max(1, events)))
      counted += count.count
      guard counted <= events else { throw row.damaged("there are only \(events) events") }
      slots.append((key, count))
    }
    guard counted == events else {
      throw ArchiveError.damaged(
        ArchiveDamage(place: "table axis", "it holds \(counted) of \(events) events"))
    }
  }
}

extension SQLiteArchive {
  public func axis(_ filter: Filter) throws -> Axis {
    if filter.isEverything { return facts.axis.axis(shown: nil) }
    return try read { read in
      if filter.top != nil, let own = try read.ownAxis(filter) { return own }
      return facts.axis.axis(shown: try read.slots(filter))
    }
  }
}

extension SQLiteArchive {
  public func story() throws -> StoryInfo {
    try read { read in
      let landmarks = try read.events(
        "SELECT \(EventColumns.names) FROM event_rows e WHERE e.landmark IS NOT NULL ORDER BY e.id")
      var story = StoryInfo(
        title: facts.title, introduction: facts.introduction, articles: facts.articles,
        events: facts.events, undated: facts.undated, earliest: facts.axis.slots.first?.key.label,
        latest: facts.axis.slots.last?.key.label, landmarks: landmarks,
        articlesWithoutDate: facts.withoutDate, passagesWaitingForDate: facts.waiting,
        aliases: facts.aliases)
      story.isCurated = facts.curated.map { $0 > 0 } ?? !landmarks.isEmpty
      story.hasHours = facts.timed > 0
      story.mostTold = try read.mostTold(1).first.map { EventID(number: $0) }
      return story
    }
  }
}

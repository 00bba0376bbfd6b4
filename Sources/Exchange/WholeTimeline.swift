import Archive
import Articles
import Story
import Words

/// Writes the events of an archive that pass a filter, page by page: only one page is held at a
/// time; behind them what a query finds outside the timeline, in the forms that have a place for it
/// (not in JSON lines and CSV).
///
/// - Parameters:
///   - nearestFirst: where the query asks for days (`during:`), the events that fit them best go
///     first (`DayNearness`); otherwise, and without such a query, they are in time order.
///   - language: of the forms that people read.
///   - beforeEach: called before each event; what it throws ends the writing.
/// - Returns: how many events, and passages outside of them, were written.
/// - Throws: `ArchiveError`, or what `beforeEach` threw. Reads that somebody else interrupts are
///   begun anew.
public func writeTimeline<Output: TextOutputStream>(
  _ archive: any TimelineArchive, _ filter: Filter, nearestFirst: Bool = false,
  as format: TimelineFormat, in language: ReaderLanguage,
  to output: inout Output, beforeEach: () throws -> Void = {}
) throws -> (events: Int, outside: Int) {
  let source = TimelineSource(archive: archive, filter: filter)
  let article: (String) throws -> Article? = { id in
    try source.read { try $0.bareArticle(id) }
  }
  func forEachEvent(_ body: (Event) throws -> Void) throws -> Int {
    func give(_ id: EventID) throws {
      try beforeEach()
      try body(try source.event(id))
    }
    guard nearestFirst, let days = filter.query?.askedDays else {
      return try source.forEachRow { try give($0.id) }
    }
    var nearest: [(nearness: DayNearness, id: EventID)] = []
    let count = try source.forEachRow {
      nearest.append((DayNearness(of: $0.date, to: days), $0.id))
    }
    nearest.sort { ($0.nearness, $0.id) < ($1.nearness, $1.id) }
    for entry in nearest { try give(entry.id) }
    return count
  }
  func forEachOutside(
    begin: ([OutsideKind: Int]) -> Void, _ body: (OutsideRow) throws -> Void
  ) throws -> Int {
    guard let query = filter.query else { return 0 }
    var count = 0
    while true {
      let window = try source.read {
        try $0.outside(article: nil, query: query, from: count, limit: 256)
      }
      if count == 0, window.total > 0 { begin(window.counts) }
      for row in window.rows {
        try beforeEach()
        try body(row)
      }
      count += window.rows.count
      if window.rows.isEmpty { return count }
    }
  }
  var count: Int
  var outside = 0
  switch format {
  case .json:
    var json = TimelineJSON(to: output, article: article)
    json.begin(title: try source.read { try $0.story() }.title)
    for row in try source.read({ try $0.articles() }) {
      if let article = try article(row.id) { json.add(article) }
    }
    json.beginEvents()
    count = try forEachEvent { try json.add($0) }
    if filter.query != nil { json.beginOutside() }
    outside = try forEachOutside(begin: { _ in }, { try json.add($0) })
    json.end()
    output = json.output
  case .jsonl:
    var lines = TimelineJSONLines(to: output, article: article)
    count = try forEachEvent { try lines.add($0) }
    output = lines.output
  case .text:
    var text = TimelineText(to: output, in: language, article: article)
    let story = try source.read { try $0.story() }
    text.begin(title: story.title, events: try source.count(), articles: story.articles)
    count = try forEachEvent { try text.add($0) }
    outside = try forEachOutside(begin: { text.beginOutside($0) }, { text.add($0) })
    output = text.output
  case .markdown:
    var text = TimelineMarkdown(to: output, in: language, article: article)
    let story = try source.read { try $0.story() }
    text.begin(title: story.title, events: try source.count(), articles: story.articles)
    count = try forEachEvent { try text.add($0) }
    outside = try forEachOutside(begin: { text.beginOutside($0) }, { try text.add($0) })
    output = text.output
  case .csv:
    var rows = TimelineCSV(to: output, article: article)
    rows.begin()
    count = try forEachEvent { try rows.add($0) }
    output = rows.output
  }
  return (count, outside)
}

/// The events of an archive that pass a filter, read while somebody else may ask the archive too.
private struct TimelineSource {
  let archive: any TimelineArchive
  let filter: Filter

  /// A browser interrupts reads that nobody waits for any more; ours is one that somebody does.
  func read<T>(_ body: (any TimelineArchive) throws -> T) throws -> T {
    while true {
      do {
        return try body(archive)
      } catch ArchiveError.interrupted {
        continue
      }
    }
  }

  func count() throws -> Int {
    try read { try $0.window(filter, at: .first, limit: 1) }.total
  }

  func event(_ id: EventID) throws -> Event {
    guard let detail = try read({ try $0.event(id, query: nil) }) else {
      throw ArchiveError.damaged(ArchiveDamage("the event \(id) is missing"))
    }
    return detail.event
  }

  /// In time order.
  /// - Returns: how many there were.
  /// - Throws: `ArchiveError.damaged` where the archive does not give them one after another: it would
  ///   never come to an end.
  func forEachRow(_ body: (EventRow) throws -> Void) throws -> Int {
    var place = WindowPlace.first
    var last: EventID?
    var count = 0
    while true {
      let window = try read { try $0.window(filter, at: place, limit: 256) }
      guard window.offset == count, window.total >= count + window.rows.count,
        !window.rows.isEmpty || window.total == count
      else {
        throw ArchiveError.damaged(
          ArchiveDamage("of \(window.total) events number \(count + 1) is not in its place"))
      }
      for row in window.rows {
        guard last.map({ $0 < row.id }) ?? true else {
          throw ArchiveError.damaged(ArchiveDamage("the event \(row.id) is out of order"))
        }
        last = row.id
        try body(row)
        count += 1
      }
      guard let last, !window.rows.isEmpty else { return count }
      place = .after(last)
    }
  }
}

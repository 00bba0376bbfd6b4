import Archive
import GRDB
import Story

extension SQLiteArchive {
  public func sentences(of article: String) throws -> [SentenceRow] {
    try read { read in
      try ArticleShelf.number(of: article, in: read.db).map { try read.sentences(ofArticle: $0) }
        ?? []
    }
  }

  public func sentenceCounts(of article: String) throws -> [SentenceKind: Int] {
    try read { read in
      guard let number = try ArticleShelf.number(of: article, in: read.db) else { return [:] }
      let statement = try read.db.cachedStatement(
        sql: "SELECT id, kind FROM sentences WHERE article = ?")
      var counts: [SentenceKind: Int] = [:]
      let cursor = try Row.fetchCursor(statement, arguments: [number])
      while let row = try cursor.next().map({ StoredRow($0, of: .sentences) }) {
        counts[try row.named(1), default: 0] += 1
      }
      return counts
    }
  }
}

extension ArchiveRead {
  fileprivate func sentences(ofArticle number: Int) throws -> [SentenceRow] {
    let article = try article(number)
    let statement = try db.cachedStatement(
      sql: "SELECT \(PassageColumns.sentence) FROM sentences WHERE article = ? ORDER BY id")
    let told = try toldPassages(ofArticle: number)
    return try passages(statement, [number], of: .sentences).map { found in
      try checkInterruption()
      let bytes = found.passage.bytes
      var row = SentenceRow(
        kind: try found.row.named(1), bytes: bytes, text: article.displayText(of: bytes).text)
      row.expression = found.passage.expression
      if row.kind == .told {
        for passage in told where passage.bytes.overlaps(bytes) {
          if row.events.last?.id != passage.event.id { row.events.append(passage.event) }
        }
      }
      return row
    }
  }

  /// The passages of the article's events, in order of position.
  private func toldPassages(
    ofArticle number: Int
  ) throws -> [(event: EventRow, bytes: Range<Int>)] {
    let dated = try db.cachedStatement(
      sql: "SELECT \(PassageColumns.dated) FROM passage_rows WHERE article = ?")
    let one = try db.cachedStatement(
      sql: "SELECT \(EventColumns.names) FROM event_rows e WHERE e.id = ?")
    var events: [Int64: EventRow] = [:]
    var told: [(event: EventRow, passage: Passage)] = []
    for found in try passages(dated, [number], of: .passages) {
      let id: Int64 = try found.row.id(0)
      if events[id] == nil {
        events[id] = try Row.fetchOne(one, arguments: [id]).map {
          try event(StoredRow($0, of: .events))
        }
      }
      guard let event = events[id] else { throw ArchiveRead.missing(id) }
      told.append((event, found.passage))
    }
    return told.sorted {
      ($0.passage.focus.lowerBound, $0.event.id.number)
        < ($1.passage.focus.lowerBound, $1.event.id.number)
    }.map { ($0.event, $0.passage.bytes) }
  }
}

import Archive
import Articles
import GRDB
import Story

extension SQLiteArchive {
  public func event(_ id: EventID, query: Query?) throws -> EventDetail? {
    try read { try $0.detail(id, query: query) }
  }
}

extension ArchiveRead {
  fileprivate func detail(_ id: EventID, query: Query?) throws -> EventDetail? {
    guard let found = try event(id) else { return nil }
    var event = found.event
    event.passages = try passages(of: id)
    let numbered = try reports(of: id)
    event.reports = numbered.map(\.report)
    let numbers = Dictionary(numbered.map { ($0.report.article, $0.number) }) { first, _ in first }
    let rows = try numbered.map { report in
      let own = event.passages.filter { $0.article == report.report.article }
      return ReportRow(
        number: report.number, article: try articleRow(report.article), report: report.report,
        onlyEchoes: !own.isEmpty && own.allSatisfy { $0.echoOf != nil })
    }
    let clauses = query.map { archive.aliases.widened($0.clauses) }
    let highlighter = clauses.map { Highlighter($0) }
    let articles = try Dictionary(numbered.map { ($0.report.article, try article($0.article)) }) {
      first, _ in first
    }
    var passageRows = event.passages.compactMap { passage -> PassageRow? in
      guard let article = articles[passage.article] else { return nil }
      return PassageRow(passage, of: article, numbers: numbers, highlighter: highlighter)
    }
    if let clauses { passageRows.mark(by: PassageMatcher(clauses), in: articles) }
    return EventDetail(
      event: event, row: found.row, reports: rows, passages: passageRows.inOrder)
  }

  private func event(_ id: EventID) throws -> (event: Event, row: EventRow)? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT \(EventColumns.names), e.kind, e.summary, e.places, e.people, e.curated, e.key,
          e.follows, e.against
        FROM event_rows e WHERE e.id = ?
        """)
    let count = EventColumns.count
    guard let found = try Row.fetchOne(statement, arguments: [id.number]) else { return nil }
    let row = StoredRow(found, of: .events)
    let line = try self.event(row)
    let event = Event(
      id: id, title: line.title, date: line.date, kind: try row.optionalText(count),
      places: try row.decoded(count + 2, Blob.texts),
      people: try row.decoded(count + 3, Blob.texts),
      summary: try row.optionalText(count + 1), curated: try row.flag(count + 4),
      landmark: line.landmark, key: try row.optionalText(count + 5),
      disagreement: try row.disagreement(count + 6))
    return (event, line)
  }

  private struct NumberedReport {
    var number: Int
    /// Of the article in the whole story.
    var article: Int
    var report: Report
  }

  private func reports(of event: EventID) throws -> [NumberedReport] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT event, number, article, is_first, after_first, after_first_most, after_event,
          after_event_most, basis, first, last, precision, extent
        FROM reports WHERE event = ? ORDER BY number
        """)
    var reports: [NumberedReport] = []
    let cursor = try Row.fetchCursor(statement, arguments: [event.number])
    while let row = try cursor.next().map({ StoredRow($0, of: .reports) }) {
      guard try row.int(1, in: StoryFacts.counts) == reports.count + 1 else {
        throw row.damaged("report \(reports.count + 1) comes next")
      }
      let number = try row.int(2, in: StoryFacts.counts)
      let report = Report(
        article: try article(number).id, first: try row.flag(3), afterFirst: try row.lag(4),
        afterEvent: try row.lag(6), basis: try row.optionalText(8),
        days: try row.isNull(11) ? nil : row.days(9))
      reports.append(NumberedReport(number: reports.count + 1, article: number, report: report))
    }
    return reports
  }
}

extension StoredRow {
  /// Whom the date follows and who says otherwise, in two columns.
  fileprivate func disagreement(_ column: Int) throws(ArchiveError) -> DateDisagreement? {
    guard !isNull(column) else { return nil }
    return DateDisagreement(
      follows: try decoded(column, Blob.texts), against: try decoded(column + 1, Blob.texts))
  }
}

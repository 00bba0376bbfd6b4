import Archive
import Screen
import Story
import Words

extension ArticlePager {
  /// The pane beside the text: this article's events in time order.
  func drawEvents(in frame: inout Frame) {
    let pane = plan.eventRows
    let edge = pane.column - 1
    let dim = Style(.dim)
    frame.verticalRule(column: edge, rows: pane.row - 1..<pane.endRow, style: dim)
    let heading = "─ \(HelpWords.name(of: .readerEvents).words(in: language)) "
    frame.put(
      clipped(heading, to: pane.columns), at: Point(column: pane.column, row: pane.row - 1),
      style: isInEvents ? Style(.accent, bold: true) : dim)
    for offset in 0..<pane.rows where eventsTop + offset < article.events.count {
      let index = eventsTop + offset
      // The row that has the keys, or else the event whose date is marked in the text.
      let isMarked =
        isInEvents ? index == selectedEvent : article.events[index].id == currentEvent
      text.eventList.draw(
        index, isFirst: offset == 0, isMarked: isMarked,
        in: Area(column: pane.column, row: pane.row + offset, columns: pane.columns, rows: 1),
        frame: &frame)
    }
  }

  /// The row of the events pane at a place of the screen.
  func eventRow(at point: Point) -> Int? {
    guard plan.hasEventsPane, plan.eventRows.contains(point) else { return nil }
    let index = eventsTop + point.row - plan.eventRows.row
    return article.events.indices.contains(index) ? index : nil
  }

  /// A click chooses an event, or marks the date on a line.
  /// - Returns: whether the events pane was meant and its event was chosen already.
  @discardableResult
  public mutating func click(_ point: Point) -> Bool {
    if let index = eventRow(at: point) {
      let again = isInEvents && index == selectedEvent
      isInEvents = true
      selectEvent(index)
      return again
    }
    isInEvents = false
    guard plan.body.contains(point),
      let bytes = layout.bytes(of: top + point.row - plan.body.row),
      let stop = text.stops(in: bytes).indices.first
    else { return false }
    mark(stop: stop)
    return false
  }

  /// Whether a place of the screen is in the events pane.
  func isInEventsPane(_ point: Point) -> Bool {
    plan.hasEventsPane && plan.eventRows.contains(point)
  }
}

/// Events of one article as rows: date, landmark, title, each year shown where it changes.
struct ArticleEventList: Sendable {
  private let events: [EventRow]
  /// Below the row before it, and as the first row of a screen.
  private let labels: [(below: String, first: String)]
  private let labelColumns: Int

  init(_ events: [EventRow], in language: ReaderLanguage) {
    self.events = events
    var below: [String] = []
    var year: Int?
    for event in events {
      let columns = DateWords.listColumnsWithYear
      below.append(DateWords.list(event.date, under: year, columns: columns, in: language))
      year = DateWords.namedYear(event.date)
    }
    let columns = max(DateWords.listColumns, below.map { width(of: $0) }.max() ?? 0)
    labelColumns = columns
    labels = zip(events, below).map {
      ($1, DateWords.list($0.date, columns: columns, in: language))
    }
  }

  /// - Parameters:
  ///   - isFirst: no other row stands above it, so that it names its year.
  ///   - isMarked: `▶` stands before it.
  func draw(_ index: Int, isFirst: Bool, isMarked: Bool, in row: Area, frame: inout Frame) {
    let event = events[index]
    let style: Style = isMarked ? .selected : .normal
    func put(_ text: String, at column: Int, _ style: Style) {
      let room = row.columns - column
      guard room > 0 else { return }
      frame.put(
        clipped(text, to: room), at: Point(column: row.column + column, row: row.row), style: style)
    }
    put(isMarked ? "▶" : " ", at: 0, style)
    put(isFirst ? labels[index].first : labels[index].below, at: 1, style)
    let column = 1 + labelColumns
    if event.landmark != nil {
      put("*", at: column, Style(.landmark, bold: isMarked))
    }
    put(event.title, at: column + 1, style)
  }
}

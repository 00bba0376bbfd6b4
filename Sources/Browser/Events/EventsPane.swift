import Archive
import Screen
import Words

/// The timeline's rows: year, date, landmark, title, number of articles.
struct EventsPane {
  let events: EventsScreen
  let state: BrowserState
  /// Finds what is searched for in the titles.
  let highlighter: Highlighter?
  private var list: EventList { events.list }

  init(_ events: EventsScreen, state: BrowserState) {
    self.events = events
    self.state = state
    highlighter = state.highlighter
  }

  private var language: ReaderLanguage { state.language }
  private var hasKeys: Bool { state.placeBelowOverlay == .events }

  /// The pane with its head, beside or above the others.
  func draw(on frame: inout Frame, in area: Area) {
    let right =
      state.layout.arrangement == .wide
      ? language.words(en: "articles", es: "artículos")
      : language.words(en: "in articles", es: "en artículos")
    frame.head(head, right: right, at: area, isActive: hasKeys && events.isSplit(in: state.layout))
    let body = area.dropping(top: 1)
    var row = 0
    var year: Int?
    for index in list.top..<max(list.top, min(list.end, list.top + body.rows)) {
      guard let event = list[index] else { continue }
      draw(event, index: index, year: &year, on: &frame, in: Area(body.dropping(top: row), rows: 1))
      row += 1
    }
    if list.total == 0, hasKeys { frame.cursor = Point(column: body.column, row: body.row) }
    if row < body.rows {
      AfterEvents(events: events, state: state).draw(on: &frame, in: body.dropping(top: row))
    }
  }

  private var head: String {
    if case .search? = state.prompt?.purpose, state.prompt?.trouble != nil {
      return language.words(
        en: "Events as they were: this query is not understood",
        es: "Sucesos como estaban: no se entiende esta búsqueda")
    }
    guard let query = list.filter.query else {
      return HelpWords.name(of: .events).words(in: language)
    }
    return language.words(
      en: "Events that mention “\(query.text)”", es: "Sucesos que mencionan “\(query.text)”")
  }

  private func draw(
    _ event: EventRow, index: Int, year: inout Int?, on frame: inout Frame, in area: Area
  ) {
    let isSelected = index == list.selected
    let style: Style = isSelected ? .selected : .normal
    let own = DateWords.year(event.date)
    let isNew = own != nil && own != year
    var column = area.column
    func put(_ text: String, _ columns: Int, _ style: Style) {
      frame.put(
        text, at: Point(column: column, row: area.row), style: style, limit: column + columns)
      column += columns
    }
    put(isSelected ? "▶" : "", 1, style)
    put(isNew ? own.map { DateWords.heading($0, in: language) } ?? "" : "", 6, .title)
    put(
      DateWords.list(event.date, under: own, isHeaded: isNew, in: language),
      DateWords.listColumns, style)
    put(event.landmark == nil ? "" : "*", 1, Style(.landmark, bold: true))
    let count = event.countOfArticles
    let room = area.endColumn - column - 1 - max(countColumns, width(of: count))
    let title = clipped(event.title, to: room)
    let start = column
    put(title, room, style)
    if let highlighter {
      let hits = highlighter.ranges(in: title)
      frame.light(hits, of: title, at: Point(column: start, row: area.row))
    }
    frame.put(count, endingAt: area.endColumn, row: area.row, style: .dim)
    if isSelected, hasKeys { frame.cursor = Point(column: area.column, row: area.row) }
    if own != nil { year = own }
  }

  private var countColumns: Int { max(1, String(state.story?.articles ?? 1).count) }

  /// The row of the timeline under a point of the pane's body.
  func index(at row: Int, in area: Area) -> Int? {
    let index = list.top + row - area.row - 1
    return row > area.row && list[index] != nil ? index : nil
  }
}

extension EventRow {
  /// How many articles tell it, and a sign where they disagree on its date.
  var countOfArticles: String { (isDisagreed ? "≠" : "") + String(articles) }
}

extension BrowserState {
  /// Finds the words that are searched for in texts that the archive did not mark.
  var highlighter: Highlighter? { here.events.query.map { highlighter($0) } }

  /// What a query matches, by this story's aliases.
  func highlighter(_ query: Query) -> Highlighter {
    Highlighter(query, aliases: story?.aliases ?? [])
  }
}

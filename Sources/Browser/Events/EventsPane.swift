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
    if let earlier { draw(earlier, on: &frame, in: area.dropping(top: 1)) }
    let body = body(in: area)
    var row = 0
    var year: Int?
    let titles = shownTitles(in: body)
    for (index, lines) in zip(list.top..., titles) where row < body.rows {
      guard let event = list[index] else { continue }
      draw(
        event, title: lines, index: index, year: &year, on: &frame,
        in: Area(body.dropping(top: row), rows: min(lines.count, body.rows - row)))
      row += lines.count
    }
    if list.total == 0, hasKeys { frame.cursor = Point(column: body.column, row: body.row) }
    if let later, list.end == list.total, row < body.rows {
      draw(later, on: &frame, in: body.dropping(top: row))
      row += 1
    }
    if row < body.rows {
      AfterEvents(events: events, state: state).draw(on: &frame, in: body.dropping(top: row))
    }
  }

  /// The rows of events, below the head and what is folded before the first.
  private func body(in area: Area) -> Area { area.dropping(top: list.earlier == nil ? 1 : 2) }

  /// "▸ 41 earlier, 1403–2009": what the list leaves out before its first row; `nil`: nothing.
  private var earlier: String? {
    list.earlier.map { folded($0, language.words(en: "earlier", es: "anteriores")) }
  }

  private var later: String? {
    list.later.map { folded($0, language.words(en: "later", es: "posteriores")) }
  }

  /// Both, for the layout that has no room for them round the list.
  var foldedLines: [String] { [earlier, later].compactMap(\.self) }

  private func folded(_ events: FoldedEvents, _ when: String) -> String {
    let years = [events.first, events.last].map { DateWords.span($0, in: language) }
    let span = years[0] == years[1] ? years[0] : years.joined(separator: "–")
    return "\(state.layout.isLinear ? ">" : "▸") \(events.count) \(when), \(span)"
  }

  func draw(_ folded: String, on frame: inout Frame, in area: Area) {
    frame.put(
      clipped(folded, to: area.columns - 2), at: Point(column: area.column + 1, row: area.row),
      style: .dim)
  }

  /// No title takes more lines.
  private static let mostLines = 3

  /// The lines of each title from the first row on. Where rows are left below the last event, titles
  /// that do not fit one line unfold, in order, as far as the rows go: nothing moves when another
  /// event is selected.
  private func shownTitles(in body: Area) -> [[String]] {
    let indices = list.top..<max(list.top, min(list.end, list.top + body.rows))
    let rows = indices.compactMap { list[$0] }
    let folded = rows.map { [clipped($0.title, to: room(for: $0, in: body))] }
    let isLeftOver = list.top == 0 && list.end == list.total && list.filter.query == nil
    var left = isLeftOver ? body.rows - list.total - (list.later == nil ? 0 : 1) : 0
    guard left > 0 else { return folded }
    let whole = rows.map { row -> [String] in
      let prose = Prose(row.title, columns: room(for: row, in: body))
      return prose.lines.map(prose.string)
    }
    var counts = folded.map(\.count)
    for lines in 2...Self.mostLines {
      for index in counts.indices where left > 0 && whole[index].count >= lines {
        counts[index] = lines
        left -= 1
      }
    }
    return zip(rows, zip(whole, counts)).map { row, shown in
      let (lines, count) = shown
      if lines.count <= count { return lines }
      let rest = lines[(count - 1)...].joined(separator: " ")
      return lines.prefix(count - 1) + [clipped(rest, to: room(for: row, in: body))]
    }
  }

  /// Columns of the dates, with their hours in a pane that has room for them.
  private func dateColumns(in area: Area) -> Int {
    let hasHours = state.story?.hasHours ?? false
    return hasHours && area.columns >= Self.columnsWithHours
      ? DateWords.listColumnsWithHour : DateWords.listColumns
  }

  /// A narrower pane needs its room for the titles.
  private static let columnsWithHours = 60

  /// Columns that a title has.
  private func room(for event: EventRow, in area: Area) -> Int {
    area.columns - (1 + 6 + dateColumns(in: area) + 1) - 1
      - max(countColumns, width(of: event.countOfArticles))
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
      en: "Events that mention \(quoted(query.text))",
      es: "Sucesos que mencionan \(quoted(query.text))")
  }

  private func draw(
    _ event: EventRow, title: [String], index: Int, year: inout Int?, on frame: inout Frame,
    in area: Area
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
    let dateColumns = dateColumns(in: area)
    put(
      DateWords.list(
        event.date, under: own, isHeaded: isNew, columns: dateColumns, in: language),
      dateColumns, style)
    put(event.landmark == nil ? "" : "*", 1, Style(.landmark, bold: true))
    let count = event.countOfArticles
    let room = room(for: event, in: area)
    for (line, text) in title.prefix(area.rows).enumerated() {
      let start = Point(column: column, row: area.row + line)
      frame.put(text, at: start, style: style, limit: column + room)
      if let highlighter { frame.light(highlighter.ranges(in: text), of: text, at: start) }
    }
    frame.put(count, endingAt: area.endColumn, row: area.row, style: .dim)
    if isSelected, hasKeys { frame.cursor = Point(column: area.column, row: area.row) }
    if own != nil { year = own }
  }

  private var countColumns: Int { max(1, String(state.story?.articles ?? 1).count) }

  /// The row of the timeline under a point of the pane's body.
  func index(at row: Int, in area: Area) -> Int? {
    let body = body(in: area)
    var first = body.row
    for (index, lines) in zip(list.top..., shownTitles(in: body)) {
      if first..<(first + lines.count) ~= row { return index }
      first += lines.count
    }
    return nil
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

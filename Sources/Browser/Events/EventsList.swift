import Archive
import Screen
import Words

// The timeline in the one-pane layout.

extension EventsPane {
  func drawAlone(on frame: inout Frame, in area: Area) {
    frame.line(
      breadcrumb, right: events.position(in: state), at: Area(area, rows: 1), style: .title)
    let body = area.dropping(top: 1)
    let list = events.list
    var row = body.row
    var index = list.top
    // The breadcrumb stands above the first row.
    var year = headedYear
    while row < body.endRow, let event = list[index] {
      row += drawLine(event, index: index, under: year, on: &frame, at: row, in: body)
      year = DateWords.namedYear(event.date)
      index += 1
    }
    if index == list.total {
      for line in foldedLines where row < body.endRow {
        draw(line, on: &frame, in: body.dropping(top: row - body.row))
        row += 1
      }
    }
    if row < body.endRow {
      AfterEvents(events: events, state: state).draw(
        on: &frame, in: body.dropping(top: row - body.row))
    }
  }

  private var breadcrumb: String {
    let list = events.list
    if let prompt = state.prompt?.line(in: state.language) { return prompt }
    if let query = list.filter.query { return "/ \(query.text)" }
    let events = HelpWords.name(of: .events).words(in: state.language)
    return [events, headedYear.map { DateWords.heading($0, in: state.language) }]
      .compactMap { $0 }.joined(separator: " ")
  }

  /// The selected event's year, where the breadcrumb names it.
  private var headedYear: Int? {
    guard state.prompt?.line(in: state.language) == nil, events.list.filter.query == nil
    else { return nil }
    return events.list.selection.flatMap { DateWords.year($0.date) }
  }

  /// - Returns: the rows it took.
  private func drawLine(
    _ event: EventRow, index: Int, under year: Int?, on frame: inout Frame, at row: Int,
    in area: Area
  ) -> Int {
    let isSelected = index == events.list.selected
    let style: Style = isSelected ? .selected : .normal
    let form = OnePaneRow(event, under: year, layout: state.layout, in: state.language)
    frame.put(
      isSelected ? (state.layout.isLinear ? ">" : "▶") : "", at: Point(column: 0, row: row),
      style: style)
    frame.put(form.date, at: Point(column: 1, row: row), style: style)
    frame.put(form.mark, at: Point(column: form.markColumn, row: row), style: Style(.landmark))
    let isUnfolded = isSelected || state.layout.isLinear
    let lines = isUnfolded ? form.unfolded.count : 1
    let shown = min(lines, area.endRow - row)
    for line in 0..<shown {
      let text = isUnfolded ? form.unfolded[line] : form.folded
      let point = Point(column: form.titleColumn, row: row + line)
      frame.put(text, at: point, style: style)
      if let highlighter { frame.light(highlighter.ranges(in: text), of: text, at: point) }
    }
    frame.put(form.count, endingAt: area.endColumn, row: row, style: .dim)
    if isSelected, state.placeBelowOverlay == .events {
      frame.cursor = Point(column: 0, row: row)
    }
    return shown
  }

  /// Lines that a row takes in the one-pane layout: the selected one shows its whole title, and
  /// for a screen reader every one does.
  static func lines(
    of row: EventRow, at index: Int, in list: EventList, layout: Layout, language: ReaderLanguage
  ) -> Int {
    guard index == list.selected || layout.isLinear else { return 1 }
    return max(1, OnePaneRow(row, layout: layout, in: language).unfolded.count)
  }

  /// The row of the timeline at a row of the screen.
  func indexAlone(at row: Int, in area: Area) -> Int? {
    let list = events.list
    var index = list.top
    var first = area.row + 1
    while first < area.endRow, let event = list[index] {
      let lines = Self.lines(
        of: event, at: index, in: list, layout: state.layout, language: state.language)
      if row >= first, row < first + lines { return index }
      first += lines
      index += 1
    }
    return nil
  }
}

/// How a row of the timeline stands in the one-pane layout.
struct OnePaneRow {
  let date: String
  let mark: String
  let markColumn: Int
  let titleColumn: Int
  /// The title on one line, and on as many as it needs.
  let folded: String
  let unfolded: [String]
  let count: String

  /// - Parameter year: the one that the row above names.
  init(_ event: EventRow, under year: Int? = nil, layout: Layout, in language: ReaderLanguage) {
    let columns = layout.size.columns
    // With room, each line says all by itself: the year, and marks as words.
    let isSpelledOut = layout.isLinear && columns >= 60
    let dateColumns =
      isSpelledOut
      ? Self.longDateColumns(in: language)
      : columns < 50 ? DateWords.listColumns : DateWords.listColumnsWithYear
    date =
      isSpelledOut
      ? DateWords.long(event.date, columns: dateColumns, in: language)
      : DateWords.list(event.date, under: year, columns: dateColumns, in: language)
    count =
      isSpelledOut
      ? counted(event.articles, .article, in: language) : event.countOfArticles
    markColumn = 1 + dateColumns
    mark = event.landmark == nil || layout.isLinear ? "" : "*"
    titleColumn = markColumn + 1
    let room = max(1, columns - titleColumn - width(of: count) - 1)
    let signs = [
      event.landmark == nil ? "" : Self.landmark.words(in: language),
      event.isDisagreed ? Self.disagreed.words(in: language) : "",
    ]
    let title = (layout.isLinear ? signs.joined() : "") + event.title
    folded = clipped(title, to: room)
    let prose = Prose(title, columns: room)
    unfolded = prose.lines.map(prose.string)
  }

  /// Where a mark is a word.
  static let landmark = Phrase(en: "landmark: ", es: "hito: ")
  static let disagreed = Phrase(en: "dates disagree: ", es: "fechas distintas: ")

  /// Columns of a date with all its words: "12 Jan 2010 16:53", "inicios de may 2009".
  private static func longDateColumns(in language: ReaderLanguage) -> Int {
    switch language {
    case .english: 17
    case .spanish: 21
    }
  }
}

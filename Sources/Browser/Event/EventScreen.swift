import Archive
import Screen
import Words

/// The one-pane layout's second step: the timeline's selected event with its articles and passages.
struct EventScreen: BrowserScreen {
  var events: EventsScreen

  init(_ events: EventsScreen) { self.events = events }

  func place(in layout: Layout) -> Place { .event }

  func isWaiting(for command: CommandID, in state: BrowserState) -> Bool {
    events.isWaiting(for: command, at: .event, in: state)
  }

  mutating func perform(_ id: CommandID, in state: BrowserState) -> [ScreenOutcome]? {
    switch id {
    case .read: return [events.readChosenPassage(in: state.language)]
    case .nextHit: return events.moveToHit(1, in: state)
    case .previousHit: return events.moveToHit(-1, in: state)
    default:
      guard let motion = Motion(id) else { return nil }
      events.moveInPassages(motion, in: state)
      return []
    }
  }

  mutating func click(_ point: Point, in state: BrowserState) -> [ScreenOutcome] {
    guard let detail = events.detail,
      let passage = PassagesPane(events, detail: detail, state: state).passage(at: point.row)
    else { return [] }
    return events.clickPassage(passage)
  }

  func footer(in state: BrowserState) -> [CommandID] {
    [.moveDown, .read, .undo] + (events.query == nil ? [] : [.nextHit]) + [.mark, .copy, .help]
  }

  func position(in state: BrowserState) -> String { events.position(in: state) }
  func passage(in state: BrowserState) -> CollectedPassage? { events.passage(in: state) }
  func explanations(in state: BrowserState) -> [Explanation] {
    events.explanations(at: .event, in: state.language)
  }
  func followables(in state: BrowserState) -> [Followable] { events.followables(in: state) }
  func visitEvent(in state: BrowserState) -> VisitEvent? {
    events.list.selection.map { .opened(event: $0.title) }
  }

  // MARK: Drawing

  func draw(on frame: inout Frame, in area: Area, state: BrowserState) {
    let language = state.language
    guard let detail = events.detail else {
      let reading = language.words(en: "Reading the passages…", es: "Leyendo los pasajes…")
      frame.put(state.troubleOfDetail ?? reading, at: .zero, style: .dim)
      return
    }
    let plan = EventPlan(detail, layout: state.layout)
    let name = HelpWords.name(of: .events).words(in: language)
    let chosen = events.choice.index(in: detail)
    let position =
      chosen.map { placed($0 + 1, of: detail.passages.count, in: language) } ?? ""
    frame.line(
      "\(name) › \(DateWords.long(detail.event.date, in: language))", right: position,
      at: Area(area, rows: 1), style: .title)
    plan.title.draw(in: area.dropping(top: 1), base: .normal, frame: &frame)
    let number = chosen.map { detail.passages[$0].number }
    let index = detail.reports.firstIndex { $0.number == number } ?? 0
    let rows = plan.reports.rows
    let top = ListCursor(selected: index).centered(page: rows, of: detail.reports.count)
    for row in 0..<rows where detail.reports.indices.contains(top + row) {
      let report = detail.reports[top + row]
      draw(
        report, of: detail, isChosen: report.number == number, on: &frame,
        in: Area(plan.reports.dropping(top: row), rows: 1), state: state)
    }
    PassagesPane(events, detail: detail, state: state).draw(on: &frame)
  }

  private func draw(
    _ report: ReportRow, of detail: EventDetail, isChosen: Bool, on frame: inout Frame,
    in area: Area, state: BrowserState
  ) {
    let form = ReportForm(
      report, of: detail.event, columns: area.columns, isWide: false,
      isLinear: state.layout.isLinear, in: state.language)
    let mark = isChosen ? (state.layout.isLinear ? ">" : "▶") : " "
    let style: Style = isChosen ? .selected : .normal
    frame.put(mark + form.left, at: Point(column: 0, row: area.row), style: style)
    frame.put(form.lag, endingAt: area.endColumn, row: area.row, style: .dim)
    if isChosen { frame.cursor = Point(column: 0, row: area.row) }
  }
}

/// Which part of the screen the event alone uses for what.
struct EventPlan {
  let title: Prose
  let reports: Area
  let passages: Area

  init(_ detail: EventDetail, layout: Layout) {
    let area = layout.content
    title = Prose(detail.event.title, columns: area.columns)
    let top = 1 + title.lines.count
    let room = max(1, (area.rows - top) / 2)
    reports = Area(area.dropping(top: top), rows: min(detail.reports.count, room))
    passages = area.dropping(top: reports.row + reports.rows)
  }
}

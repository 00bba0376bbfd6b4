import Archive
import Screen
import Words

/// All passages of the selected event, grouped by article; in the stacked layout the chosen one.
struct PassagesPane {
  private let events: EventsScreen
  private let detail: EventDetail
  private let state: BrowserState
  private let area: Area
  private let form: PassageLines.Form
  private let text: PassageLines
  private let chosen: Int?

  /// In the main view where its pane stands, or in the one-pane layout below the reports.
  init(_ events: EventsScreen, detail: EventDetail, state: BrowserState) {
    self.events = events
    self.detail = detail
    self.state = state
    area =
      state.layout.isOnePane
      ? EventPlan(detail, layout: state.layout).passages
      : events.panes(in: state.layout).passages ?? Area(columns: state.size.columns, rows: 0)
    form = PassageLines.Form(
      layout: state.layout, language: state.language, columns: area.columns,
      isSingle: state.layout.arrangement == .stacked && !events.isZoomed)
    chosen = events.choice.index(in: detail)
    text = PassageLines(detail, form: form, only: form.isSingle ? chosen ?? 0 : nil)
  }

  private var body: Area { state.layout.isOnePane ? area : area.dropping(top: 1) }
  private var scroll: Int { events.choice.scroll }

  // MARK: Scrolling

  func endsBelow(_ passage: Int) -> Bool {
    text.extents[passage].upperBound > scroll + body.rows
  }

  func beginsAbove(_ passage: Int) -> Bool { text.extents[passage].lowerBound < scroll }

  /// How far to scroll so that a passage is seen, from its head on if it is long.
  func scroll(showing passage: Int) -> Int {
    if form.isSingle { return 0 }
    let extent = text.extents[passage]
    if extent.lowerBound < scroll || extent.count >= body.rows { return extent.lowerBound }
    let least = extent.upperBound - body.rows
    guard least > scroll else { return scroll }
    // Not a blank line first.
    let isBlank = if case .blank = text.lines[least].content { true } else { false }
    return isBlank ? least + 1 : least
  }

  /// The passage that begins a page, or half of one, further on; at least the next.
  func passage(from passage: Int, _ motion: Motion) -> Int {
    let steps = motion.steps(page: body.rows + 1)
    let next = min(max(passage + steps.signum(), 0), detail.passages.count - 1)
    if form.isSingle { return next }
    let target = text.extents[passage].lowerBound + steps
    let found = text.extents.lastIndex { $0.lowerBound <= target } ?? 0
    return found == passage ? next : found
  }

  /// The passage at a row of the screen.
  func passage(at row: Int) -> Int? {
    guard row >= body.row, row < body.endRow else { return nil }
    if form.isSingle { return chosen }
    let index = scroll + row - body.row
    return text.lines.indices.contains(index) ? text.lines[index].passage : nil
  }

  // MARK: Drawing

  func draw(on frame: inout Frame) {
    guard let chosen else { return }
    let hasKeys = [.passages, .event].contains(state.placeBelowOverlay)
    if !state.layout.isOnePane {
      frame.head(
        form.isSingle ? singleHead(chosen) : head, at: area,
        isActive: hasKeys && events.isSplit(in: state.layout))
    }
    for (offset, line) in text.lines.dropFirst(scroll).prefix(body.rows).enumerated() {
      draw(line, isChosen: line.passage == chosen && hasKeys, at: body.row + offset, on: &frame)
    }
    if hasKeys, !state.layout.isOnePane {
      let row = body.row + (form.isSingle ? 0 : text.extents[chosen].lowerBound - scroll)
      let point = Point(column: body.column, row: min(max(row, body.row), body.endRow - 1))
      if form.isSingle, body.rows > 0 { frame.put("▶", at: point, style: .selected) }
      frame.cursor = point
    }
  }

  private func draw(
    _ line: PassageLines.Line, isChosen: Bool, at row: Int, on frame: inout Frame
  ) {
    let point = Point(column: body.column + form.indent, row: row)
    switch line.content {
    case .head(let words):
      let isAlone = state.layout.isOnePane
      let column = body.column + (isAlone ? 0 : 1)
      frame.put(
        clipped(words, to: body.endColumn - column), at: Point(column: column, row: row),
        style: isChosen ? .selected : .dim)
      if isChosen, !isAlone {
        frame.put("▶", at: Point(column: body.column, row: row), style: .selected)
      }
    case .text(let prose, let index, let marks):
      prose.draw(line: index, at: point, marks: marks, limit: body.endColumn, in: &frame)
    case .note(let prose, let index):
      prose.draw(line: index, at: point, base: .dim, limit: body.endColumn, in: &frame)
    case .blank: break
    }
  }

  private var head: String {
    let count = counted(detail.passages.count, .passage, in: state.language)
    return events.isZoomed ? "\(count) · \(detail.event.title)" : count
  }

  private func singleHead(_ index: Int) -> String {
    let row = detail.passages[index]
    let number = PassageLines.Form.number(
      index + 1, of: detail.passages.count, in: state.language)
    let head =
      number + row.head(columns: area.columns - number.count - 4, in: state.language)
    return [head, form.dateBesideHead(of: row)].compactMap { $0 }.joined(separator: " · ")
  }
}

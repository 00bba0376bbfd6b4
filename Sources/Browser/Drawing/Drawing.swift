import ArchiveStore
import Screen

/// The whole screen of a browser at its size.
public func draw(_ state: BrowserState) -> Frame {
  var frame = Frame(size: state.size)
  if state.isBlank { return frame }
  let layout = state.layout
  guard layout.kind != .none else {
    frame.put(needsRoom.words(in: state.language), at: .zero)
    return state.options.ascii ? frame.transliterated : frame
  }
  switch state.overlay {
  case .help(let help): HelpScreen(state: state, help: help).draw(on: &frame)
  case .explanation(let overlay):
    overlay.draw(on: &frame, in: layout.content, isLinear: layout.isLinear)
  case .following(let list):
    drawShowing(state, on: &frame)
    list.draw(on: &frame, in: layout.content, isLinear: layout.isLinear)
  case nil: drawShowing(state, on: &frame)
  }
  if state.overlay == nil { drawPrompt(state, on: &frame) }
  if !state.isHelpOpen { Footer(state: state).draw(on: &frame, in: layout.footer) }
  if state.options.unlocked { drawUnlocked(on: &frame, in: state.language) }
  return state.options.ascii ? frame.transliterated : frame
}

private let needsRoom = Phrase(
  en: "needs \(Layout.smallest.columns)x\(Layout.smallest.rows)",
  es: "necesita \(Layout.smallest.columns)x\(Layout.smallest.rows)")

/// Over the end of the first row, whatever stands there.
private func drawUnlocked(on frame: inout Frame, in language: Language) {
  let words = language.words(en: " UNLOCKED ", es: " SIN CERROJOS ")
  frame.put(words, endingAt: frame.size.columns, row: 0, style: .title)
}

private func drawShowing(_ state: BrowserState, on frame: inout Frame) {
  let content = state.layout.content
  switch state.showing {
  case .opening(let menu): OpeningScreen(state: state, menu: menu).draw(on: &frame)
  case .noDates: NoDatesScreen(state: state).draw(on: &frame)
  case .main: drawMain(state, on: &frame)
  case .event: drawEvent(state, on: &frame)
  case .articles(let screen): screen.draw(on: &frame, in: content, state: state)
  case .outside(let screen): screen.draw(on: &frame, in: content, state: state)
  case .reader(let screen): screen.draw(on: &frame, in: state.language)
  case .marks(let screen): screen.draw(on: &frame, in: content, state: state)
  case .years(let screen): screen.draw(on: &frame, in: content, state: state)
  }
}

private func drawEvent(_ state: BrowserState, on frame: inout Frame) {
  guard let detail = state.detail else {
    let reading = state.language.words(en: "Reading the passages…", es: "Leyendo los pasajes…")
    frame.put(state.troubleOfDetail ?? reading, at: .zero, style: .dim)
    return
  }
  EventScreen(state: state, detail: detail).draw(on: &frame)
}

private func drawMain(_ state: BrowserState, on frame: inout Frame) {
  let layout = state.layout
  if layout.isOnePane {
    EventsPane(state: state).drawAlone(on: &frame, in: layout.content)
    return
  }
  let panes = state.mainPanes
  TitleLine(state: state).draw(on: &frame, in: Area(layout.content, rows: 1))
  if let axis = state.here.axis.axis, let area = state.axisArea {
    AxisBar(axis, start: state.here.axis.start, columns: area.columns, in: state.language)
      .draw(on: &frame, in: area, selected: state.selectedSlot)
  }
  if let events = panes.events { EventsPane(state: state).draw(on: &frame, in: events) }
  if let detail = state.detail {
    if let reports = panes.reports {
      ReportsPane(state: state, detail: detail).draw(on: &frame, in: reports)
    }
    if panes.passages != nil { PassagesPane(state: state, detail: detail).draw(on: &frame) }
  } else if state.here.list.total > 0, let reports = panes.reports {
    frame.head(
      state.troubleOfDetail == nil
        ? state.language.words(en: "Reading…", es: "Leyendo…")
        : state.language.words(en: "Not readable", es: "No se puede leer"), at: reports)
    frame.put(
      clipped(state.troubleOfDetail ?? "", to: reports.columns - 1),
      at: Point(column: reports.column + 1, row: reports.row + 1), style: .dim)
  } else if let reports = panes.reports {
    frame.head("", at: reports)
  }
  if layout.kind == .wide, let events = panes.events, panes.reports != nil {
    frame.verticalRule(column: events.endColumn, rows: events.row..<events.endRow, style: .dim)
    frame.put("┬", at: Point(column: events.endColumn, row: events.row), style: .dim)
  }
}

/// A line that is typed takes the first row, whatever screen it was begun on.
private func drawPrompt(_ state: BrowserState, on frame: inout Frame) {
  guard let prompt = state.typing?.prompt(in: state.language) else { return }
  let isMain = if case .main = state.showing { true } else { false }
  let column = state.layout.isOnePane ? 0 : 1
  if !isMain {
    frame.fill(row: 0, columns: 0..<frame.size.columns)
    frame.put(prompt, at: Point(column: column, row: 0), style: .title)
  }
  let end = column + width(of: prompt) - 1
  frame.cursor = Point(column: min(end, frame.size.columns - 1), row: 0)
}

extension Point {
  static let zero = Point(column: 0, row: 0)
}

extension BrowserState {
  /// Why the timeline's rows are not there, when asking for them failed.
  var troubleOfList: String? {
    pending.failed.contains { $0.channel == .window || $0.channel == .story } ? message : nil
  }
  /// Why the selected event's passages are not there.
  var troubleOfDetail: String? {
    pending.failed.contains { $0.channel == .event }
      ? language.words(
        en: "This event cannot be read from the archive.",
        es: "Este suceso no se puede leer del archivo.") : nil
  }
}

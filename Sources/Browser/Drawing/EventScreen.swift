import ArchiveStore
import Screen
import Words

/// The one-pane layout's second step: one event with its articles and passages.
struct EventScreen {
  let state: BrowserState
  let detail: EventDetail

  private var area: Area { state.layout.content }
  private var title: Prose { Prose(detail.event.title, columns: area.columns) }

  private var reports: Area {
    let top = 1 + title.lines.count
    let room = max(1, (area.rows - top) / 2)
    return Area(area.dropping(top: top), rows: min(detail.reports.count, room))
  }

  /// Where the passages stand.
  var passages: Area { area.dropping(top: reports.row + reports.rows) }

  func draw(on frame: inout Frame) {
    let language = state.language
    let events = HelpWords.name(of: .events).words(in: language)
    let chosen = state.here.choice.index(in: detail)
    let position =
      chosen.map { placed($0 + 1, of: detail.passages.count, in: language) } ?? ""
    frame.line(
      "\(events) › \(DateWords.long(detail.event.date, in: language))", right: position,
      at: Area(area, rows: 1),
      style: .title)
    title.draw(
      in: area.dropping(top: 1), base: .normal, frame: &frame)
    let number = chosen.map { detail.passages[$0].number }
    let index = detail.reports.firstIndex { $0.number == number } ?? 0
    let top = max(0, min(index - reports.rows / 2, detail.reports.count - reports.rows))
    for row in 0..<reports.rows where detail.reports.indices.contains(top + row) {
      let report = detail.reports[top + row]
      let isChosen = report.number == number
      draw(report, isChosen: isChosen, on: &frame, at: reports.row + row)
    }
    PassagesPane(state: state, detail: detail).draw(on: &frame)
  }

  private func draw(_ report: ReportRow, isChosen: Bool, on frame: inout Frame, at row: Int) {
    let form = ReportForm(
      report, of: detail.event, columns: area.columns, isWide: false,
      isLinear: state.layout.isLinear, in: state.language)
    let mark = isChosen ? (state.layout.isLinear ? ">" : "▶") : " "
    let style: Style = isChosen ? .selected : .normal
    frame.put(mark + form.left, at: Point(column: 0, row: row), style: style)
    frame.put(form.lag, endingAt: area.endColumn, row: row, style: .dim)
    if isChosen { frame.cursor = Point(column: 0, row: row) }
  }
}

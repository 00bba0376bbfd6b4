import Screen

extension MarksScreen {
  func draw(on frame: inout Frame, in area: Area, state: BrowserState) {
    let isAlone = state.layout.isOnePane
    frame.head(
      "Collected passages", right: isAlone ? state.position : "", at: area, isRuled: !isAlone)
    let body = area.dropping(top: 1)
    guard !state.collected.isEmpty else {
      Prose("Nothing collected yet: m collects a passage.", columns: body.columns - 2)
        .draw(in: body.dropping(top: 1).dropping(left: 1, right: 1), base: .dim, frame: &frame)
      return
    }
    let page = max(1, body.rows / 2)
    let first = first(of: state.collected.count, page: page)
    for (offset, passage) in state.collected.dropFirst(first).prefix(page).enumerated() {
      let isSelected = first + offset == selected
      let style: Style = isSelected ? .selected : .normal
      let row = body.row + offset * 2
      let mark = isSelected ? (state.layout.isLinear ? "> " : "▶ ") : "  "
      frame.put(
        mark + clipped(passage.focus, to: area.columns - 3), at: Point(column: 0, row: row),
        style: style)
      frame.put(
        clipped(passage.article.citation, to: area.columns - 5),
        at: Point(column: 4, row: row + 1), style: .dim)
      if isSelected { frame.cursor = Point(column: 0, row: row) }
    }
  }

  /// The first passage on the screen.
  private func first(of count: Int, page: Int) -> Int {
    min(max(0, selected - page / 2), max(0, count - page))
  }

  /// The passage at a place of the screen.
  func index(at point: Point, in area: Area, state: BrowserState) -> Int? {
    let body = area.dropping(top: 1)
    guard body.contains(point) else { return nil }
    let first = first(of: state.collected.count, page: max(1, body.rows / 2))
    let index = first + (point.row - body.row) / 2
    return state.collected.indices.contains(index) ? index : nil
  }
}

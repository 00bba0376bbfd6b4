import Screen

extension MarksScreen {
  func draw(on frame: inout Frame, in area: Area, state: BrowserState) {
    frame.head("Collected passages", at: Area(area, rows: 1))
    let body = area.dropping(top: 1)
    guard !state.collected.isEmpty else {
      frame.put(
        clipped("Nothing collected yet: m collects a passage.", to: area.columns - 2),
        at: Point(column: 1, row: body.row + 1), style: .dim)
      return
    }
    let page = max(1, body.rows / 2)
    let first = min(max(0, selected - page / 2), max(0, state.collected.count - page))
    for (offset, passage) in state.collected.dropFirst(first).prefix(page).enumerated() {
      let isSelected = first + offset == selected
      let style: Style = isSelected ? .selected : .normal
      let row = body.row + offset * 2
      let mark = isSelected ? (state.layout.isLinear ? "> " : "▶ ") : "  "
      frame.put(
        mark + clipped(passage.text, to: area.columns - 3), at: Point(column: 0, row: row),
        style: style)
      frame.put(
        clipped(passage.article.citation, to: area.columns - 5),
        at: Point(column: 4, row: row + 1), style: .dim)
      if isSelected { frame.cursor = Point(column: 0, row: row) }
    }
  }
}

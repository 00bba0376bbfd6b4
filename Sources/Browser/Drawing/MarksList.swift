import Screen

extension MarksScreen {
  func draw(on frame: inout Frame, in area: Area, state: BrowserState) {
    let isAlone = state.layout.isOnePane
    frame.head(
      "Collected passages", right: isAlone ? state.position : "", at: area, isRuled: !isAlone)
    let body = area.dropping(top: 1)
    let listed = state.listedMarks
    guard !listed.isEmpty else {
      let words = [
        state.earlier.request == nil
          ? "Nothing collected yet: m collects a passage." : "Reading…", state.missingMarks,
      ]
      Prose(words.compactMap { $0 }.joined(separator: " "), columns: body.columns - 2)
        .draw(in: body.dropping(top: 1).dropping(left: 1, right: 1), base: .dim, frame: &frame)
      return
    }
    let page = Self.page(in: area)
    let first = cursor.centered(page: page, of: listed.count)
    for (offset, passage) in listed.dropFirst(first).prefix(page).enumerated() {
      let isSelected = first + offset == selected
      let style: Style = isSelected ? .selected : .normal
      let row = body.row + offset * 2
      let mark = isSelected ? (state.layout.isLinear ? "> " : "▶ ") : "  "
      frame.put(
        mark + clipped(passage.focus, to: area.columns - 3), at: Point(column: 0, row: row),
        style: style)
      let isEarlier = !state.collected.contains(passage)
      frame.put(
        clipped((isEarlier ? "earlier · " : "") + passage.article.citation, to: area.columns - 5),
        at: Point(column: 4, row: row + 1), style: .dim)
      if isSelected { frame.cursor = Point(column: 0, row: row) }
    }
    let end = body.row + min(listed.count - first, page) * 2
    if let missing = state.missingMarks, end + 1 < body.endRow {
      let rest = Area(
        column: 2, row: end + 1, columns: body.columns - 3, rows: body.endRow - end - 1)
      Prose(missing, columns: rest.columns).draw(in: rest, base: .dim, frame: &frame)
    }
  }

  /// The passage at a place of the screen.
  func index(at point: Point, in area: Area, state: BrowserState) -> Int? {
    let body = area.dropping(top: 1)
    guard body.contains(point) else { return nil }
    let count = state.listedMarks.count
    let first = cursor.centered(page: Self.page(in: area), of: count)
    let index = first + (point.row - body.row) / 2
    return index < count ? index : nil
  }
}

extension BrowserState {
  /// What is kept of earlier sessions and cannot be shown; `nil`: everything can.
  fileprivate var missingMarks: String? {
    guard earlier.missing > 0 else { return nil }
    let one = earlier.missing == 1
    return
      "\(counted(earlier.missing, .passage, in: .english)) of earlier sessions \(one ? "is" : "are") kept but"
      + " not shown: \(one ? "its article is" : "their articles are") not here as \(one ? "it was" : "they were")."
  }
}

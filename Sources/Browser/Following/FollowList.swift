import Screen

/// The small list of what can be followed from here.
struct FollowList: Hashable, Sendable {
  let choices: [Followable]
  private var cursor = ListCursor()

  init(_ choices: [Followable]) { self.choices = choices }

  private var selected: Int { cursor.selected }
  var selection: Followable? { choices.indices.contains(selected) ? choices[selected] : nil }

  mutating func move(_ motion: Motion, in content: Area) {
    cursor.move(motion, page: area(in: content).rows - 1, of: choices.count)
  }

  mutating func select(_ index: Int) {
    if choices.indices.contains(index) { cursor.select(index) }
  }

  // MARK: Drawing

  /// The rows at the bottom of the screen that it takes, its head counted.
  func area(in content: Area) -> Area {
    let rows = min(choices.count + 1, content.rows)
    return content.dropping(top: content.rows - rows)
  }

  /// The first choice on the screen.
  private func first(rows: Int) -> Int { cursor.centered(page: rows, of: choices.count) }

  /// The choice at a place of the screen.
  func index(at point: Point, in content: Area) -> Int? {
    let body = area(in: content).dropping(top: 1)
    guard body.contains(point) else { return nil }
    return first(rows: body.rows) + point.row - body.row
  }

  /// Over the lower rows of whatever is shown.
  func draw(on frame: inout Frame, in content: Area, isLinear: Bool) {
    let area = area(in: content)
    for row in area.row..<area.endRow { frame.fill(row: row, columns: 0..<frame.size.columns) }
    let isNarrow = area.columns < 60
    frame.head(
      "Follow through the timeline", right: isNarrow ? "" : "as a query", at: area, isActive: true,
      isRuled: !isLinear)
    let body = area.dropping(top: 1)
    let first = first(rows: body.rows)
    for (offset, choice) in choices.dropFirst(first).prefix(body.rows).enumerated() {
      draw(
        choice, isSelected: first + offset == selected, isLinear: isLinear, on: &frame,
        in: Area(body.dropping(top: offset), rows: 1))
    }
  }

  private func draw(
    _ choice: Followable, isSelected: Bool, isLinear: Bool, on frame: inout Frame, in area: Area
  ) {
    let style: Style = isSelected ? .selected : .normal
    let mark = isSelected ? (isLinear ? "> " : "▶ ") : "  "
    let names = choices.map { width(of: $0.name) }.max() ?? 0
    let columns = area.columns - Self.nameColumn - 1
    // The query stands beside the name where both have room.
    let hasRoom = columns >= 50
    let room = hasRoom ? min(names, columns * 2 / 5) : columns
    frame.put(
      mark + choice.kind.rawValue, at: Point(column: area.column, row: area.row), style: style)
    frame.put(
      clipped(choice.name, to: room),
      at: Point(column: area.column + Self.nameColumn, row: area.row),
      style: style)
    if hasRoom {
      let column = area.column + Self.nameColumn + room + 3
      frame.put(
        clipped(choice.query, to: area.endColumn - column - 1),
        at: Point(column: column, row: area.row), style: isSelected ? style : .dim)
    }
    if isSelected { frame.cursor = Point(column: area.column, row: area.row) }
  }

  /// Columns of the mark and the kind.
  private static let nameColumn = 10
}

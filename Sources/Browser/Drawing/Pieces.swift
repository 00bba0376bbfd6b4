import Screen

extension Style {
  static let dim = Style(.dim)
  static let title = Style(.normal, bold: true)
  static let selected = Style(.accent, bold: true)
}

extension Frame {
  /// A rule with words at its left and right end: `─ Events ──────── in ─`.
  /// - Parameter isRuled: `false` leaves the rule out and the words at the left edge.
  mutating func head(
    _ words: String, right: String = "", at area: Area, isActive: Bool = false,
    isRuled: Bool = true
  ) {
    guard area.rows > 0 else { return }
    guard isRuled else {
      line(words, right: right, at: Area(area, rows: 1), style: .title)
      return
    }
    horizontalRule(row: area.row, columns: area.column..<area.endColumn, style: .dim)
    let end = right.isEmpty ? area.endColumn - 1 : area.endColumn - width(of: right) - 1
    if !right.isEmpty {
      put(" \(right)", endingAt: area.endColumn, row: area.row, style: .dim)
    }
    let style = isActive ? Style.selected : .title
    let shown = clipped(words, to: end - area.column - 4)
    if !shown.isEmpty {
      put(" \(shown) ", at: Point(column: area.column + 1, row: area.row), style: style)
    }
  }

  /// Text at the left and text at the right of a row; the right one gives way.
  mutating func line(
    _ left: String, right: String, at area: Area, style: Style = .normal,
    rightStyle: Style = .dim
  ) {
    let end = put(
      clipped(left, to: area.columns), at: Point(column: area.column, row: area.row), style: style,
      limit: area.endColumn)
    if end + 2 + width(of: right) <= area.endColumn {
      put(right, endingAt: area.endColumn, row: area.row, style: rightStyle)
    }
  }
}

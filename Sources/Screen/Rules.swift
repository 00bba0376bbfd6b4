extension Frame {
  /// Draws `─` from a column to another (exclusive), joining what stands there (`┬ ┴ ├ ┤ ┼`).
  public mutating func horizontalRule(row: Int, columns: Range<Int>, style: Style = .normal) {
    for column in columns {
      let inward = column == columns.lowerBound ? Arms.right : .left
      join(
        .horizontal, inward: isEnd(column, of: columns) ? inward : .horizontal,
        column: column, row: row, style: style)
    }
  }

  /// Draws `│` from a row to another (exclusive), joining what stands there (`┬ ┴ ├ ┤ ┼`).
  public mutating func verticalRule(column: Int, rows: Range<Int>, style: Style = .normal) {
    for row in rows {
      let inward = row == rows.lowerBound ? Arms.down : .up
      join(
        .vertical, inward: isEnd(row, of: rows) ? inward : .vertical,
        column: column, row: row, style: style)
    }
  }

  private func isEnd(_ position: Int, of range: Range<Int>) -> Bool {
    position == range.lowerBound || position == range.upperBound - 1
  }

  /// A rule's end only reaches inward where it meets another rule, and is whole elsewhere.
  private mutating func join(
    _ line: Arms, inward: Arms, column: Int, row: Int, style: Style
  ) {
    let text = self[column, row].text
    let standing = text == " " ? [] : Arms(drawing: text)
    let arms = standing.subtracting(line).isEmpty ? line : standing.union(inward)
    fill(row: row, columns: column..<column + 1, with: arms.drawing, style: style)
  }
}

/// The directions in which a box-drawing character reaches out of its cell.
private struct Arms: OptionSet {
  let rawValue: Int

  static let up = Arms(rawValue: 1)
  static let right = Arms(rawValue: 2)
  static let down = Arms(rawValue: 4)
  static let left = Arms(rawValue: 8)
  static let horizontal: Arms = [.left, .right]
  static let vertical: Arms = [.up, .down]

  /// By raw value.
  private static let drawings: [Unicode.Scalar] = [
    " ", "╵", "╶", "└", "╷", "│", "┌", "├", "╴", "┘", "─", "┴", "┐", "┤", "┬", "┼",
  ]

  var drawing: Unicode.Scalar { Arms.drawings[rawValue & 15] }

  init(rawValue: Int) { self.rawValue = rawValue }

  /// Nothing for any other character.
  init(drawing text: String) {
    let index = text.unicodeScalars.first.flatMap(Arms.drawings.firstIndex)
    self.init(rawValue: text.unicodeScalars.count == 1 ? index ?? 0 : 0)
  }
}

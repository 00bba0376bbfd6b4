import Screen

/// A rectangle of the screen, in columns and rows.
public struct Area: Hashable, Sendable {
  public var column: Int
  public var row: Int
  public var columns: Int
  public var rows: Int

  public init(column: Int = 0, row: Int = 0, columns: Int, rows: Int) {
    self.column = column
    self.row = row
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }

  public init(_ size: Size) { self.init(columns: size.columns, rows: size.rows) }

  /// The column after the last.
  public var endColumn: Int { column + columns }
  /// The row after the last.
  public var endRow: Int { row + rows }

  public func contains(_ point: Point) -> Bool {
    point.column >= column && point.column < endColumn && point.row >= row && point.row < endRow
  }

  /// The part without so many rows at the top and at the bottom.
  public func dropping(top: Int = 0, bottom: Int = 0) -> Area {
    Area(column: column, row: row + top, columns: columns, rows: rows - top - bottom)
  }

  /// The part without so many columns at the left and at the right.
  public func dropping(left: Int, right: Int = 0) -> Area {
    Area(column: column + left, row: row, columns: columns - left - right, rows: rows)
  }
}

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

  /// Lights stretches of a text that stands at a place.
  mutating func light(_ bytes: [Range<Int>], of text: String, at point: Point) {
    for range in bytes {
      let before = width(of: String(decoding: text.utf8.prefix(range.lowerBound), as: UTF8.self))
      let words = text.utf8.prefix(range.upperBound).dropFirst(range.lowerBound)
      let start = point.column + before
      let end = start + width(of: String(decoding: words, as: UTF8.self))
      // The role's look stands out by itself; reversing it again would undo that.
      restyle(row: point.row, columns: start..<end) { $0.role = .hit }
    }
  }
}

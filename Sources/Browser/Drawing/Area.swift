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

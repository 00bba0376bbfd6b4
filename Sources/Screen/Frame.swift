/// What stands on the whole screen: plain cells, row by row, and where the hardware cursor sits.
public struct Frame: Hashable, Sendable {
  public let size: Size
  public private(set) var cells: [Cell]
  /// `nil`: hidden.
  public var cursor: Point?

  /// A blank frame; a negative size counts as 0.
  public init(size: Size) {
    self.size = Size(columns: max(0, size.columns), rows: max(0, size.rows))
    cells = Array(repeating: Cell(), count: self.size.columns * self.size.rows)
  }

  /// The cell at a place; outside the frame a blank one, and setting there does nothing.
  public subscript(column: Int, row: Int) -> Cell {
    get { contains(column, row) ? cells[row * size.columns + column] : Cell() }
    set { if contains(column, row) { cells[row * size.columns + column] = newValue } }
  }

  /// The cells of one row.
  public func row(_ row: Int) -> ArraySlice<Cell> {
    guard row >= 0, row < size.rows else { return [] }
    return cells[row * size.columns..<(row + 1) * size.columns]
  }

  /// Puts text at a place, clipped at `limit` (exclusive column) or the right edge.
  ///
  /// What does not fit is cut without a mark (see `clipped(_:to:)`), a wide character never in
  /// half. A combining scalar joins the cell before it. Scalars that are not visible are replaced.
  /// - Returns: the column after the text.
  @discardableResult
  public mutating func put(
    _ text: String, at point: Point, style: Style = .normal, limit: Int? = nil
  ) -> Int {
    let end = min(limit ?? size.columns, size.columns)
    guard point.row >= 0, point.row < size.rows else { return point.column }
    var column = point.column
    for scalar in text.unicodeScalars {
      let (shown, width) = shown(scalar)
      if width == 0 {
        combine(shown, before: column, row: point.row)
        continue
      }
      if column + width > end { break }
      if column >= 0 {
        store(shown, width: width, column: column, row: point.row, style: style)
      } else if column + width > 0 {
        // Half a wide character at the left edge.
        store(" ", width: 1, column: 0, row: point.row, style: style)
      }
      column += width
    }
    return column
  }

  /// Puts text so that it ends before a column.
  /// - Returns: the column where it starts.
  @discardableResult
  public mutating func put(
    _ text: String, endingAt end: Int, row: Int, style: Style = .normal
  ) -> Int {
    let start = end - width(of: text)
    put(text, at: Point(column: start, row: row), style: style, limit: end)
    return start
  }

  /// Fills part of a row with one scalar of one column.
  public mutating func fill(
    row: Int, columns: Range<Int>, with scalar: Unicode.Scalar = " ", style: Style = .normal
  ) {
    guard row >= 0, row < size.rows, width(of: scalar) == 1 else { return }
    for column in columns.clamped(to: 0..<size.columns) {
      store(visible(scalar), width: 1, column: column, row: row, style: style)
    }
  }

  /// Changes the styles of part of a row and leaves its text.
  public mutating func restyle(row: Int, columns: Range<Int>, _ change: (inout Style) -> Void) {
    guard row >= 0, row < size.rows else { return }
    for column in columns.clamped(to: 0..<size.columns) {
      change(&cells[row * size.columns + column].style)
    }
  }

  /// The same frame with each cell's text replaced, its width unchanged.
  func mapText(_ transform: (String) -> String) -> Frame {
    var copy = self
    for index in copy.cells.indices { copy.cells[index].text = transform(copy.cells[index].text) }
    return copy
  }

  private func contains(_ column: Int, _ row: Int) -> Bool {
    column >= 0 && column < size.columns && row >= 0 && row < size.rows
  }

  private mutating func store(
    _ scalar: Unicode.Scalar, width: Int, column: Int, row: Int, style: Style
  ) {
    let index = row * size.columns + column
    splitWide(at: index, column: column)
    if width == 2 { splitWide(at: index + 1, column: column + 1) }
    cells[index] = Cell(cellText(of: scalar), style: style)
    if width == 2 { cells[index + 1] = Cell("", style: style) }
  }

  /// Blanks the other half of a wide character that is about to lose one.
  private mutating func splitWide(at index: Int, column: Int) {
    if cells[index].text.isEmpty {
      if column > 0 { cells[index - 1].text = " " }
      cells[index].text = " "
    }
    if column + 1 < size.columns, cells[index + 1].text.isEmpty { cells[index + 1].text = " " }
  }

  /// Scalars that one cell holds at most; ncurses holds no more.
  private static let scalarsPerCell = 5

  private mutating func combine(_ scalar: Unicode.Scalar, before column: Int, row: Int) {
    guard column > 0, column <= size.columns, !isRenderingRequest(scalar) else { return }
    var index = row * size.columns + column - 1
    if cells[index].text.isEmpty, column > 1 { index -= 1 }
    guard cells[index].text.unicodeScalars.count < Frame.scalarsPerCell else { return }
    cells[index].text.unicodeScalars.append(scalar)
  }
}

private let asciiTexts: [String] = (UInt8(0)..<0x80).map { String(Unicode.Scalar($0)) }

private func cellText(of scalar: Unicode.Scalar) -> String {
  scalar.isASCII ? asciiTexts[Int(scalar.value)] : String(scalar)
}

import CNcurses
import Screen

/// Gives ncurses the rows that changed; ncurses sends the cells that changed.
struct Painter {
  private var palette: Palette
  private let charset: Charset
  private let isConsole: Bool
  /// Whether text from right to left is held in its place by marks.
  private let marksDirection: Bool
  private var shown: Frame?
  private var isCursorShown: Bool?
  /// Kept, so that no row allocates anew.
  private var row: [cchar_t] = []
  private var scalars: [UInt32] = []

  /// - Parameter isConsole: a Linux console, which shows a sign for U+200E and has few others.
  init(palette: Palette, charset: Charset, isConsole: Bool) {
    self.palette = palette
    self.charset = charset
    self.isConsole = isConsole
    marksDirection = charset != .ascii && !isConsole
  }

  /// The next frame is sent whole.
  mutating func forget() {
    shown = nil
    isCursorShown = nil
    cn_repaint()
  }

  /// Shows a frame; what is outside the terminal is cut.
  mutating func draw(_ frame: Frame) {
    let frame = charset == .ascii ? frame.transliterated : isConsole ? frame.forConsole : frame
    if let shown, shown.size != frame.size { forget() }
    for number in 0..<min(frame.size.rows, Int(cn_rows()))
    where shown.map({ $0.row(number) != frame.row(number) }) ?? true {
      put(frame.row(number), at: number)
    }
    shown = frame
    let cursor = frame.cursor
    if isCursorShown != (cursor != nil) {
      isCursorShown = cursor != nil
      curs_set(cursor == nil ? 0 : 1)
    }
    cn_refresh(
      Int32(clamping: min(cursor?.row ?? 0, Int(cn_rows()) - 1)),
      Int32(clamping: min(cursor?.column ?? 0, Int(cn_columns()) - 1)))
  }

  private mutating func put(_ cells: ArraySlice<Cell>, at number: Int) {
    row.removeAll(keepingCapacity: true)
    var style = Style.normal
    var rendition = palette.rendition(of: style)
    var runsLeft = false
    for cell in cells where !cell.text.isEmpty {
      if cell.style != style {
        style = cell.style
        rendition = palette.rendition(of: style)
      }
      scalars.removeAll(keepingCapacity: true)
      for scalar in cell.text.unicodeScalars { scalars.append(scalar.value) }
      if marksDirection, let first = scalars.first, first >= 0x590 { runsLeft = true }
      var made = cchar_t()
      cn_cell(&made, scalars, Int32(scalars.count), rendition.attributes, rendition.pair)
      row.append(made)
    }
    if runsLeft {
      for index in RightToLeft(cells).marked { cn_follow(&row[index], RightToLeft.mark.value) }
    }
    cn_put_row(Int32(number), row, Int32(row.count))
  }
}

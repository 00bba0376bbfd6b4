import Archive
import Screen
import Words

/// The `i` overlay: why a date is what it is.
struct ExplanationScreen: BrowserScreen {
  var explanations: [Explanation]
  /// The first line on the screen.
  private var cursor = ListCursor()

  init(_ explanations: [Explanation]) { self.explanations = explanations }

  /// Explains the date of what is chosen.
  static func open(in state: BrowserState) -> [ScreenOutcome] {
    let explanations = state.here.screen.explanations(in: state)
    guard explanations.isEmpty else { return [.cover(ExplanationScreen(explanations))] }
    return [
      .say(
        state.language.words(
          en: "no date is chosen here", es: "aquí no hay ninguna fecha elegida"))
    ]
  }

  func place(in layout: Layout) -> Place { .explanation }

  mutating func perform(_ id: CommandID, in state: BrowserState) -> [ScreenOutcome]? {
    if id == .explain { return [.close] }
    guard let motion = Motion(id) else { return nil }
    let area = state.layout.content
    let lines = lines(columns: area.columns).count
    cursor.move(motion, page: area.rows, of: max(0, lines - area.rows) + 1)
    return []
  }

  mutating func click(_ point: Point, in state: BrowserState) -> [ScreenOutcome] { [.close] }

  func footer(in state: BrowserState) -> [CommandID] { [.moveDown, .explain, .undo] }

  // MARK: Drawing

  private struct Line {
    enum Content {
      case head(String)
      case name(String)
      case text(name: String, Prose, Int)
      case blank
    }
    var content: Content
    static let blank = Line(content: .blank)
  }

  private func lines(columns: Int) -> [Line] {
    let isNarrow = columns < 56
    var lines: [Line] = []
    for explanation in explanations {
      lines.append(Line(content: .head(explanation.title)))
      if !isNarrow { lines.append(.blank) }
      for item in explanation.items {
        let prose = Prose(item.text, columns: room(columns))
        if isNarrow { lines.append(Line(content: .name(item.name))) }
        lines += prose.lines.indices.map {
          Line(content: .text(name: $0 == 0 && !isNarrow ? item.name : "", prose, $0))
        }
      }
      lines.append(.blank)
    }
    return lines
  }

  private func indent(_ columns: Int) -> Int {
    let names = explanations.flatMap(\.items).map { width(of: $0.name) }.max() ?? 0
    return columns < 56 ? 2 : names + 4
  }

  private func room(_ columns: Int) -> Int { max(10, min(columns - indent(columns) - 1, 88)) }

  func draw(on frame: inout Frame, in area: Area, state: BrowserState) {
    let lines = lines(columns: area.columns)
    let first = max(0, min(cursor.selected, lines.count - area.rows))
    let indent = indent(area.columns)
    for (offset, line) in lines.dropFirst(first).prefix(area.rows).enumerated() {
      let row = area.row + offset
      switch line.content {
      case .head(let words):
        let line = Area(row: row, columns: area.columns, rows: 1)
        frame.head(words, at: line, isRuled: !state.layout.isLinear)
      case .name(let words): frame.put(words, at: Point(column: 0, row: row), style: .title)
      case .text(let name, let prose, let index):
        frame.put(name, at: Point(column: 1, row: row), style: .title)
        prose.draw(
          line: index, at: Point(column: indent, row: row), limit: area.endColumn, in: &frame)
      case .blank: break
      }
    }
    frame.cursor = Point(column: 0, row: area.row)
  }
}

import Screen
import Words

/// The small list of what can be followed from here.
struct FollowList: Hashable, Sendable {
  let choices: [Followable]
  private(set) var selected = 0

  init(_ choices: [Followable]) { self.choices = choices }

  var selection: Followable? { choices.indices.contains(selected) ? choices[selected] : nil }

  mutating func move(_ id: CommandID, page: Int) {
    switch id {
    case .moveDown: selected += 1
    case .moveUp: selected -= 1
    case .pageDown, .halfPageDown: selected += page
    case .pageUp, .halfPageUp: selected -= page
    case .moveToFirst: selected = 0
    case .moveToLast: selected = choices.count - 1
    default: break
    }
    selected = max(0, min(selected, choices.count - 1))
  }

  mutating func select(_ index: Int) {
    if choices.indices.contains(index) { selected = index }
  }

  // MARK: Drawing

  /// The rows at the bottom of the screen that it takes, its head counted.
  func area(in content: Area) -> Area {
    let rows = min(choices.count + 1, content.rows)
    return content.dropping(top: content.rows - rows)
  }

  /// The first choice on the screen.
  private func first(rows: Int) -> Int {
    max(0, min(selected - rows / 2, choices.count - rows))
  }

  /// The choice at a place of the screen.
  func index(at point: Point, in content: Area) -> Int? {
    let body = area(in: content).dropping(top: 1)
    guard body.contains(point) else { return nil }
    return first(rows: body.rows) + point.row - body.row
  }

  /// Over the lower rows of whatever is shown.
  func draw(on frame: inout Frame, in content: Area, isLinear: Bool, language: ReaderLanguage) {
    let area = area(in: content)
    for row in area.row..<area.endRow { frame.fill(row: row, columns: 0..<frame.size.columns) }
    let isNarrow = area.columns < 60
    frame.head(
      language.words(en: "Follow through the timeline", es: "Seguir por la cronología"),
      right: isNarrow ? "" : language.words(en: "as a query", es: "como búsqueda"), at: area,
      isActive: true, isRuled: !isLinear)
    let body = area.dropping(top: 1)
    let first = first(rows: body.rows)
    for (offset, choice) in choices.dropFirst(first).prefix(body.rows).enumerated() {
      draw(
        choice, isSelected: first + offset == selected, isLinear: isLinear, on: &frame,
        in: Area(body.dropping(top: offset), rows: 1), language: language)
    }
  }

  private func draw(
    _ choice: Followable, isSelected: Bool, isLinear: Bool, on frame: inout Frame, in area: Area,
    language: ReaderLanguage
  ) {
    let style: Style = isSelected ? .selected : .normal
    let mark = isSelected ? (isLinear ? "> " : "▶ ") : "  "
    let names = choices.map { width(of: $0.name) }.max() ?? 0
    let columns = area.columns - Self.nameColumn - 1
    // The query stands beside the name where both have room.
    let hasRoom = columns >= 50
    let room = hasRoom ? min(names, columns * 2 / 5) : columns
    frame.put(
      mark + choice.kind.word(in: language), at: Point(column: area.column, row: area.row),
      style: style)
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

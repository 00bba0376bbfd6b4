import Archive
import Screen
import Words

/// The small list of what can be followed from here.
struct FollowScreen: BrowserScreen {
  let choices: [Followable]
  private var cursor = ListCursor()

  private init(_ choices: [Followable]) { self.choices = choices }

  /// Shows what can be followed from what is selected; the only one at once.
  static func open(in state: BrowserState) -> [ScreenOutcome] {
    let choices = state.here.screen.followables(in: state)
    guard let first = choices.first else {
      return [
        .say(
          state.language.words(
            en: "nothing here names a place, a person or an outlet to follow",
            es: "nada aquí nombra un lugar, una persona o un medio que seguir"))
      ]
    }
    return choices.count == 1 ? [.follow(first)] : [.cover(FollowScreen(choices))]
  }

  private var selected: Int { cursor.selected }

  func place(in layout: Layout) -> Place { .following }

  mutating func perform(_ id: CommandID, in state: BrowserState) -> [ScreenOutcome]? {
    switch id {
    case .follow: return [.close]
    case .choose: return choices.indices.contains(selected) ? [.follow(choices[selected])] : []
    default:
      guard let motion = Motion(id) else { return nil }
      cursor.move(
        motion, page: area(in: state.layout.content).rows - 1, of: choices.count)
      return []
    }
  }

  mutating func click(_ point: Point, in state: BrowserState) -> [ScreenOutcome] {
    guard let index = index(at: point, in: state.layout.content),
      choices.indices.contains(index)
    else { return [.close] }
    cursor.select(index)
    return [.perform(.choose)]
  }

  func footer(in state: BrowserState) -> [CommandID] { [.moveDown, .choose, .undo, .help] }

  // MARK: Drawing

  /// The rows at the bottom of the screen that it takes, its head counted.
  private func area(in content: Area) -> Area {
    let rows = min(choices.count + 1, content.rows)
    return content.dropping(top: content.rows - rows)
  }

  /// The first choice on the screen.
  private func first(rows: Int) -> Int { cursor.centered(page: rows, of: choices.count) }

  /// The choice at a place of the screen.
  private func index(at point: Point, in content: Area) -> Int? {
    let body = area(in: content).dropping(top: 1)
    guard body.contains(point) else { return nil }
    return first(rows: body.rows) + point.row - body.row
  }

  /// Over the lower rows of whatever is shown.
  func draw(on frame: inout Frame, in content: Area, state: BrowserState) {
    let isLinear = state.layout.isLinear
    let language = state.language
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
      mark + choice.facet.word(in: language), at: Point(column: area.column, row: area.row),
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

extension BrowserState {
  /// Narrows the timeline to a name, as if its query had been typed and kept.
  mutating func follow(_ choice: Followable) -> [Effect] {
    overlay = nil
    guard let query = try? Query(choice.query) else { return [] }
    let before = here
    rememberPlace()
    here.showEvents()
    here.events.focus(.events)
    show(query, from: before)
    let others = NothingFound(events: here.events, state: self).before
    message = language.words(
      en: "only what has \(choice.query) · Esc brings back \(others)",
      es: "solo lo que tiene \(choice.query) · Esc devuelve \(others)")
    return remember(query: choice.query)
  }
}

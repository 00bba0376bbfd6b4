import Archive
import Screen
import Words

/// The timeline with its years folded: a row for each year, month or decade of the axis that has
/// events of the list.
struct YearsScreen: BrowserScreen {
  private var cursor: ListCursor
  /// The chosen row.
  private var selected: Int { cursor.selected }

  /// - Parameter slot: the slot of the axis to begin at.
  init(_ axis: Axis?, at slot: Int?) {
    cursor = ListCursor(selected: max(0, Self.slots(of: axis).count { $0 <= slot ?? 0 } - 1))
  }

  /// Those slots of the axis that have a row.
  static func slots(of axis: Axis?) -> [Int] {
    axis.map { axis in axis.slots.indices.filter { axis.slots[$0].shown > 0 } } ?? []
  }

  func selection(in axis: Axis?) -> Axis.Slot? {
    let slots = Self.slots(of: axis)
    guard let axis, slots.indices.contains(selected) else { return nil }
    return axis.slots[slots[selected]]
  }

  static func open(in state: BrowserState) -> [ScreenOutcome] {
    let events = state.here.events
    guard !slots(of: events.axis.axis).isEmpty else {
      return [
        .say(
          state.language.words(
            en: "there are no years to fold here", es: "aquí no hay años que plegar"))
      ]
    }
    return [.open(YearsScreen(events.axis.axis, at: events.selectedSlot))]
  }

  func place(in layout: Layout) -> Place { .years }

  mutating func perform(_ id: CommandID, in state: BrowserState) -> [ScreenOutcome]? {
    let axis = state.here.events.axis.axis
    switch id {
    case .foldYears: return [.close]
    case .choose:
      guard let slot = selection(in: axis) else { return [] }
      return [.close, .timeline { $0.focus(.events) }] + state.here.events.leap(to: slot)
    default:
      guard let motion = Motion(id) else { return nil }
      cursor.move(
        motion, page: state.layout.content.rows - 1, of: Self.slots(of: axis).count)
      return []
    }
  }

  mutating func click(_ point: Point, in state: BrowserState) -> [ScreenOutcome] {
    guard let index = index(at: point, in: state.layout.content, state: state) else { return [] }
    if index == selected { return [.perform(.choose)] }
    cursor.select(index)
    return []
  }

  func footer(in state: BrowserState) -> [CommandID] {
    [.moveDown, .choose, .foldYears, .undo, .help]
  }

  /// "3 of 14".
  func position(in state: BrowserState) -> String {
    let count = Self.slots(of: state.here.events.axis.axis).count
    return count == 0 ? "" : placed(min(selected, count - 1) + 1, of: count, in: state.language)
  }

  /// The first row on a screen of so many.
  private func first(of count: Int, rows: Int) -> Int { cursor.centered(page: rows, of: count) }

  // MARK: Drawing

  func draw(on frame: inout Frame, in area: Area, state: BrowserState) {
    let isAlone = state.layout.isOnePane
    frame.head(
      state.foldedWords, right: isAlone ? position(in: state) : "", at: area, isActive: true,
      isRuled: !isAlone)
    guard let axis = state.here.events.axis.axis else { return }
    let body = area.dropping(top: 1)
    let slots = Self.slots(of: axis)
    let first = first(of: slots.count, rows: body.rows)
    for (offset, slot) in slots.dropFirst(first).prefix(body.rows).enumerated() {
      draw(
        slot, of: axis, isSelected: first + offset == selected, on: &frame,
        in: Area(body.dropping(top: offset), rows: 1), state: state)
    }
  }

  private func draw(
    _ index: Int, of axis: Axis, isSelected: Bool, on frame: inout Frame, in area: Area,
    state: BrowserState
  ) {
    let slot = axis.slots[index]
    let style: Style = isSelected ? .selected : .normal
    let mark = isSelected ? (state.layout.isLinear ? ">" : "▶") : ""
    frame.put(mark, at: Point(column: area.column, row: area.row), style: style)
    let language = state.language
    frame.put(
      slot.name(in: language), at: Point(column: area.column + 1, row: area.row), style: style)
    let most = axis.slots.map(\.shown).max() ?? 1
    let digits = width(of: String(most))
    let count = counted(slot.shown, .event, in: language)
    let labels = Self.labelColumns(of: axis, in: language)
    let column = area.column + labels + digits - width(of: String(slot.shown))
    frame.put(count, at: Point(column: column, row: area.row), style: style)
    let events = width(of: counted(0, .event, in: language)) - 1
    let start = area.column + labels + digits + events + 2
    let words = landmarks(of: index, axis, state)
    frame.put(
      clipped(words, to: area.endColumn - start), at: Point(column: start, row: area.row),
      style: Style(.landmark, bold: isSelected))
    if isSelected { frame.cursor = Point(column: area.column, row: area.row) }
  }

  private static func labelColumns(of axis: Axis, in language: ReaderLanguage) -> Int {
    (axis.slots.map { width(of: $0.name(in: language)) }.max() ?? 0) + 3
  }

  /// The titles of the year's landmarks, which is where most people find their way by.
  private func landmarks(of slot: Int, _ axis: Axis, _ state: BrowserState) -> String {
    guard state.here.events.query == nil else { return "" }
    let rows = (state.story?.landmarks ?? []).filter { axis.slot(of: $0) == slot }
    let sign = state.layout.isLinear ? OnePaneRow.landmark.words(in: state.language) : "*"
    return rows.map { sign + $0.title }.joined(separator: "  ")
  }

  /// The row at a place of the screen.
  private func index(at point: Point, in area: Area, state: BrowserState) -> Int? {
    let body = area.dropping(top: 1)
    guard body.contains(point) else { return nil }
    let count = Self.slots(of: state.here.events.axis.axis).count
    let index = first(of: count, rows: body.rows) + point.row - body.row
    return index < count ? index : nil
  }
}

extension BrowserState {
  /// "The years with “grave”, folded": what the slots of the axis are.
  fileprivate var foldedWords: String {
    let unit = here.events.axis.axis?.unit
    let (english, spanish) =
      switch unit {
      case .day: ("days", "Los días")
      case .month: ("months", "Los meses")
      case .decade: ("decades", "Las décadas")
      case .century: ("centuries", "Los siglos")
      case .year, nil: ("years", "Los años")
      }
    let query = here.events.query?.text
    return language.words(
      en: "The \(english)\(query.map { " with \(quoted($0))" } ?? ""), folded",
      es: spanish + (query.map { " con \(quoted($0))" } ?? "")
        + (unit == .decade ? ", plegadas" : ", plegados"))
  }
}

import ArchiveStore
import Screen
import Words

extension YearsScreen {
  func draw(on frame: inout Frame, in area: Area, state: BrowserState) {
    let isAlone = state.layout.isOnePane
    let query = state.here.list.filter.query.map { " with “\($0.text)”" } ?? ""
    frame.head(
      "The \(state.unitWords)\(query), folded", right: isAlone ? state.position : "", at: area,
      isActive: true, isRuled: !isAlone)
    guard let axis = state.here.axis.axis else { return }
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
    frame.put(slot.label, at: Point(column: area.column + 1, row: area.row), style: style)
    let most = axis.slots.map(\.shown).max() ?? 1
    let digits = width(of: String(most))
    let count = counted(slot.shown, .event, in: .english)
    let column = area.column + Self.labelColumns(of: axis) + digits - width(of: String(slot.shown))
    frame.put(count, at: Point(column: column, row: area.row), style: style)
    let start = area.column + Self.labelColumns(of: axis) + digits + 9
    let words = landmarks(of: index, axis, state)
    frame.put(
      clipped(words, to: area.endColumn - start), at: Point(column: start, row: area.row),
      style: Style(.landmark, bold: isSelected))
    if isSelected { frame.cursor = Point(column: area.column, row: area.row) }
  }

  private static func labelColumns(of axis: Axis) -> Int {
    (axis.slots.map { width(of: $0.label) }.max() ?? 0) + 3
  }

  /// The titles of the year's landmarks, which is where most people find their way by.
  private func landmarks(of slot: Int, _ axis: Axis, _ state: BrowserState) -> String {
    guard state.here.list.filter.query == nil else { return "" }
    let rows = (state.story?.landmarks ?? []).filter { axis.slot(of: $0) == slot }
    let sign = state.layout.isLinear ? "landmark: " : "*"
    return rows.map { sign + $0.title }.joined(separator: "  ")
  }

  /// The row at a place of the screen.
  func index(at point: Point, in area: Area, state: BrowserState) -> Int? {
    let body = area.dropping(top: 1)
    guard body.contains(point) else { return nil }
    let count = Self.slots(of: state.here.axis.axis).count
    let index = first(of: count, rows: body.rows) + point.row - body.row
    return index < count ? index : nil
  }
}

extension BrowserState {
  /// What the slots of the axis are.
  fileprivate var unitWords: String {
    switch here.axis.axis?.unit {
    case .day: "days"
    case .month: "months"
    case .decade: "decades"
    case .century: "centuries"
    case .year, nil: "years"
    }
  }
}

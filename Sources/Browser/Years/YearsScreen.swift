import ArchiveStore
import Screen

/// The timeline with its years folded: a row for each year, month or decade of the axis that has
/// events of the list.
struct YearsScreen: Hashable, Sendable {
  private var cursor: ListCursor
  /// The chosen row.
  var selected: Int { cursor.selected }

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

  /// "3 of 14".
  func position(in axis: Axis?) -> String {
    let count = Self.slots(of: axis).count
    return count == 0 ? "" : "\(min(selected, count - 1) + 1) of \(count)"
  }

  mutating func move(_ motion: Motion, count: Int, page: Int) {
    cursor.move(motion, page: page, of: count)
  }

  /// - Returns: whether it was chosen already.
  mutating func select(_ index: Int) -> Bool {
    defer { cursor.select(index) }
    return selected == index
  }

  /// The first row on a screen of so many.
  func first(of count: Int, rows: Int) -> Int { cursor.centered(page: rows, of: count) }
}

extension BrowserState {
  /// Folds the years, or unfolds them without going anywhere.
  mutating func toggleYears() {
    if case .years = showing {
      here.stack.removeLast()
      return
    }
    guard !YearsScreen.slots(of: here.axis.axis).isEmpty else {
      message = "there are no years to fold here"
      return
    }
    here.stack.append(.years(YearsScreen(here.axis.axis, at: selectedSlot)))
  }

  mutating func performInYears(_ screen: YearsScreen, _ id: CommandID) {
    if id == .choose {
      guard let slot = screen.selection(in: here.axis.axis) else { return }
      here.stack.removeLast()
      here.pane = .events
      go(to: slot)
      return
    }
    var screen = screen
    let count = YearsScreen.slots(of: here.axis.axis).count
    Motion(id).map { screen.move($0, count: count, page: layout.content.rows - 1) }
    replaceShowing(.years(screen))
  }
}

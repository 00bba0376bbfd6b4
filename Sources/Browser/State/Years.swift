import ArchiveStore
import Temporal
import Words

extension BrowserState {
  /// The slot of the axis in which the selected event stands.
  var selectedSlot: Int? {
    guard let axis = here.axis.axis, let row = here.list.selection else { return nil }
    return axis.slot(of: row)
  }

  /// To the next or previous slot that has events of the list.
  mutating func moveByYear(_ direction: Int) {
    guard let slots = here.axis.axis?.slots, let current = selectedSlot else { return }
    let others =
      direction > 0
      ? Array(slots[(current + 1)...]) : slots[..<current].reversed()
    guard let slot = others.first(where: { $0.shown > 0 }) else {
      message =
        direction > 0
        ? language.words(
          en: "no later year with events", es: "no hay un año posterior con sucesos")
        : language.words(
          en: "no earlier year with events", es: "no hay un año anterior con sucesos")
      return
    }
    go(to: slot)
  }

  mutating func go(to slot: Axis.Slot) {
    rememberPlace()
    here.list.select(slot.firstEvent)
    here.choice = PassageChoice()
  }
}

extension Axis {
  /// The slot of a row: the narrowest one that holds its sort day, of its own kind if it is coarser
  /// than the axis.
  func slot(of row: EventRow) -> Int? {
    let days = row.date.days
    guard let day = days.first ?? days.last else { return nil }
    let holding = slots.indices.filter { slots[$0].days.holds(day) }
    let isCoarse = days.precision == .decade || days.precision == .century
    if isCoarse, let own = holding.first(where: { slots[$0].days.precision == days.precision }) {
      return own
    }
    return holding.min { slots[$0].days.length < slots[$1].days.length }
  }
}

extension DayRange {
  fileprivate func holds(_ day: Day) -> Bool {
    (first.map { $0 <= day } ?? true) && (last.map { day <= $0 } ?? true)
  }

  /// Days from first to last; an open range is the longest.
  fileprivate var length: Int {
    guard let first, let last else { return .max }
    return last.number - first.number
  }
}

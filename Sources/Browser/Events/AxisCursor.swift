import Archive
import Temporal
import Words

/// The axis with the filter it was counted for, and what of it is on the screen.
struct AxisCursor: Sendable {
  var axis: Axis?
  var filter: Filter?
  /// The first slot on the screen.
  private(set) var start = 0
  /// What `start` was worked out for; `nil` since the axis came.
  private var shown: Shown?

  private struct Shown: Hashable, Sendable {
    var selected: Int?
    var columns: Int
    var language: ReaderLanguage
  }

  init(axis: Axis? = nil, filter: Filter? = nil, start: Int = 0) {
    self.axis = axis
    self.filter = filter
    self.start = start
  }

  /// Where the axis does not fit, the selection's slot is brought into it, by half screens.
  mutating func scroll(showing selected: Int?, columns: Int, in language: ReaderLanguage) {
    guard let axis else { return }
    let wanted = Shown(selected: selected, columns: columns, language: language)
    guard shown != wanted else { return }
    shown = wanted
    guard AxisBar(axis, start: 0, columns: columns, in: language).slots.count < axis.slots.count
    else {
      start = 0
      return
    }
    guard let selected else { return }
    start = min(start, axis.slots.count - 1)
    let count = AxisBar(axis, start: start, columns: columns, in: language).slots.count
    let isEndSeen = start + count >= axis.slots.count
    if selected < start || (selected == start && selected > 0)
      || selected >= start + count - (isEndSeen ? 0 : 1)
    {
      start = max(0, selected - count / 2)
    }
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

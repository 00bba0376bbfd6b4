import Archive
import Story

/// The stretch of the timeline around the selection: a few screens of rows, never all of it.
///
/// Indices count the events that pass the filter, from 0.
struct EventList: Hashable, Sendable {
  private(set) var filter: Filter
  /// The rows at hand, in time order.
  private(set) var rows: [EventRow] = []
  /// The index of the first row at hand.
  private(set) var offset = 0
  /// How many events pass the filter.
  private(set) var total = 0
  /// What is left out before the first row of all and after the last.
  private(set) var earlier: FoldedEvents?
  private(set) var later: FoldedEvents?
  private var cursor = ListCursor()
  /// Where rows were asked for that shall replace those at hand; `nil`: those at hand are right.
  private(set) var jump: WindowPlace?
  /// Rows still to be moved when more of them are at hand.
  private var owed = 0
  /// The rows that replace those at hand leave the selection on its row of the screen.
  private var keepsRow = false

  init(filter: Filter = .everything, at place: WindowPlace = .first) {
    self.filter = filter
    jump = place
  }

  /// The index of the selected row.
  var selected: Int { cursor.selected }
  /// The index of the row that stands first on the screen.
  var top: Int { cursor.top }
  /// The index after the last row at hand.
  var end: Int { offset + rows.count }

  subscript(index: Int) -> EventRow? {
    index >= offset && index < end ? rows[index - offset] : nil
  }

  var selection: EventRow? { self[selected] }

  /// Whether what is at hand is what was asked for.
  var isSettled: Bool { jump == nil && owed == 0 }

  /// Rows come from this filter from now on; those at hand stay until its answer is here.
  mutating func narrow(to filter: Filter, at place: WindowPlace?) {
    self.filter = filter
    jump = place ?? selection.map { .around($0.id) } ?? .first
    owed = 0
    keepsRow = true
  }

  /// Moves the selection, to rows that are not at hand as well.
  mutating func move(_ motion: Motion, page: Int) {
    switch motion {
    case .first: moveToFirst()
    case .last: moveToLast()
    case .rows, .pages, .halfPages:
      move(by: motion.steps(page: page), keepsRow: motion.scrolls)
    }
  }

  mutating func move(by steps: Int, keepsRow: Bool = false) {
    guard total > 0, !rows.isEmpty else { return }
    let wanted = min(max(selected + steps, 0), total - 1)
    cursor.select(min(max(wanted, offset), end - 1), keepsRow: keepsRow)
    owed = wanted - selected
  }

  mutating func moveToFirst() {
    if offset == 0 { select(index: 0) } else { jump = .first }
  }

  private mutating func moveToLast() {
    if end == total { select(index: total - 1) } else { jump = .last }
  }

  /// Selects an event, at hand or not.
  mutating func select(_ id: EventID) {
    if let index = rows.firstIndex(where: { $0.id == id }) {
      select(index: offset + index)
    } else {
      jump = .around(id)
    }
  }

  /// Selects a row at hand.
  mutating func select(index: Int) {
    guard index >= offset, index < end else { return }
    cursor.select(index)
    owed = 0
  }

  /// What to ask so that a page either way is at hand.
  func request(page: Int) -> Request? {
    let limit = max(page, 8) * 4
    if let jump { return .window(filter, jump, limit: limit) }
    guard let first = rows.first, let last = rows.last else { return nil }
    let margin = page + page / 2
    if end < total, owed > 0 || end - selected <= margin {
      return .window(filter, .after(last.id), limit: limit)
    }
    if offset > 0, owed < 0 || selected - offset <= margin {
      return .window(filter, .before(first.id), limit: limit)
    }
    return nil
  }

  /// Takes in the answer to `request(page:)`.
  mutating func receive(_ window: EventWindow, at place: WindowPlace, page: Int) {
    let kept = max(page, 8) * 10
    switch place {
    case .after(let id):
      guard jump == nil, rows.last?.id == id else { return }
      rows += window.rows
      let surplus = max(0, min(rows.count - kept, selected - offset - 3 * page))
      rows.removeFirst(surplus)
      offset += surplus
      total = window.rows.isEmpty ? end : max(end, window.total)
      payOwed()
    case .before(let id):
      guard jump == nil, rows.first?.id == id else { return }
      rows = window.rows + rows
      offset -= window.rows.count
      // An archive that says how many come before and does not have them is not asked again.
      if window.rows.isEmpty || offset < 0 { renumber(by: -offset) }
      let surplus = max(0, min(rows.count - kept, end - selected - 3 * page))
      rows.removeLast(surplus)
      payOwed()
    case .first, .last, .around:
      guard jump == place else { return }
      replace(with: window, at: place)
    }
  }

  private mutating func replace(with window: EventWindow, at place: WindowPlace) {
    let distance = selected - top
    let keepsRow = keepsRow
    self.keepsRow = false
    (earlier, later) = (window.earlier, window.later)
    jump = nil
    owed = 0
    rows = window.rows
    offset = window.offset
    total = window.total
    let selected =
      switch place {
      case .last: max(0, end - 1)
      case .around(let id), .after(let id), .before(let id):
        offset + (rows.firstIndex { $0.id >= id } ?? max(0, rows.count - 1))
      case .first: offset
      }
    // So far away that scrolling takes it for a leap, unless the row is kept.
    cursor = ListCursor(selected: selected, top: keepsRow ? max(0, selected - distance) : -total)
  }

  /// Counts everything from elsewhere, with the same rows at hand and the same one selected.
  private mutating func renumber(by steps: Int) {
    offset += steps
    cursor.select(selected + steps, keepsRow: true)
    total = max(end, total + steps)
  }

  private mutating func payOwed() {
    let steps = owed
    owed = 0
    if steps != 0 { move(by: steps) }
  }

  /// Scrolls so that the selection is on a screen of so many rows.
  mutating func scroll(page: Int) { cursor.scroll(page: page, of: total) }

  /// Scrolls so that the selection is whole on a screen of so many lines.
  ///
  /// - Parameter height: the lines that the row at an index takes, at least 1.
  mutating func scroll(lines: Int, height: (Int) -> Int) {
    scroll(page: lines)
    guard self[selected] != nil else { return }
    var first = selected
    var used = height(selected)
    while first > top, self[first - 1] != nil, used + height(first - 1) <= lines {
      first -= 1
      used += height(first)
    }
    cursor.show(from: first)
  }
}

/// The cursor of a list: which row is selected, and which one stands first on the screen.
///
/// It knows no rows: whoever moves it says how many there are and how many fit.
struct ListCursor: Hashable, Sendable {
  private(set) var selected: Int
  private(set) var top: Int

  /// A selection that is so many rows off the screen was leapt to.
  private static let leap = 3

  init(selected: Int = 0, top: Int = 0) {
    self.selected = selected
    self.top = top
  }

  /// Moves the selection inside the list; a page takes the rows on the screen with it.
  mutating func move(_ motion: Motion, page: Int, of count: Int) {
    guard count > 0 else { return }
    switch motion {
    case .first: select(0)
    case .last: select(count - 1)
    case .rows, .pages, .halfPages:
      let target = min(max(selected + motion.steps(page: page), 0), count - 1)
      select(target, keepsRow: motion.scrolls)
    }
    scroll(page: page, of: count)
  }

  /// Selects a row.
  /// - Parameter keepsRow: it stands where the one before stood on the screen.
  mutating func select(_ index: Int, keepsRow: Bool = false) {
    if keepsRow { top += index - selected }
    selected = index
  }

  /// Brings the selection back into a list that became shorter.
  mutating func clamp(to count: Int) { selected = min(selected, max(0, count - 1)) }

  /// Puts a row first on the screen.
  mutating func show(from index: Int) { top = index }

  /// Scrolls so that the selection is on a screen of so many rows, and no row is left empty; no
  /// more than it must, but after a leap there is something to be seen before the selection too.
  mutating func scroll(page: Int, of count: Int) {
    guard page > 0 else { return }
    if selected < top - Self.leap || selected >= top + page + Self.leap {
      top = selected - page / 3
    }
    top = min(top, selected)
    top = max(top, selected - page + 1)
    top = max(0, min(top, count - page))
  }

  /// The first row of a screen that has the selection in its middle.
  func centered(page: Int, of count: Int) -> Int {
    max(0, min(selected - page / 2, count - page))
  }
}

/// A way to move in a list or a text.
enum Motion: Hashable, Sendable {
  case rows(Int)
  case pages(Int)
  case halfPages(Int)
  case first, last

  /// `nil`: the command moves nothing.
  init?(_ command: CommandID) {
    switch command {
    case .moveDown: self = .rows(1)
    case .moveUp: self = .rows(-1)
    case .pageDown: self = .pages(1)
    case .pageUp: self = .pages(-1)
    case .halfPageDown: self = .halfPages(1)
    case .halfPageUp: self = .halfPages(-1)
    case .moveToFirst: self = .first
    case .moveToLast: self = .last
    default: return nil
    }
  }

  /// How many rows it goes down, or up if negative; a page keeps one row of the one before. None
  /// to an end.
  func steps(page: Int) -> Int {
    switch self {
    case .rows(let count): count
    case .pages(let count): count * max(1, page - 1)
    case .halfPages(let count): count * max(1, page / 2)
    case .first, .last: 0
    }
  }

  /// Whether the rows on the screen move with the selection.
  var scrolls: Bool {
    switch self {
    case .pages, .halfPages: true
    case .rows, .first, .last: false
    }
  }
}

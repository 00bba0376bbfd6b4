import ArchiveStore
import Indexing
import Words

/// Where a person is: all that coming back, `<` and Esc while typing restore.
struct Standing: Sendable {
  /// The screens from the first one to the one that is seen. Never empty.
  var stack: [Showing]
  /// The main view's timeline.
  var list: EventList
  /// The axis of the list's filter.
  var axis = AxisState()
  /// What the list's query found outside the timeline.
  var found: Found?
  /// Which pane of the main view has the keys: events, reports or passages.
  var pane = Place.events
  var isZoomed = false
  var choice = PassageChoice()

  init(stack: [Showing], list: EventList) {
    self.stack = stack
    self.list = list
  }
}

/// One screen of the stack.
enum Showing: Sendable {
  case opening(OpeningMenu)
  case noDates
  case main
  /// The chosen event alone: the one-pane layout's second step.
  case event
  case articles(ArticlesScreen)
  case outside(OutsideScreen)
  case reader(ReaderScreen)
  case marks(MarksScreen)
  case years(YearsScreen)
}

/// Which passage of the selected event is chosen, and how far its pane is scrolled.
struct PassageChoice: Hashable, Sendable {
  enum Position: Hashable, Sendable {
    /// The first or the last that matches the query, or the first, or the last of all.
    case first, last
    case index(Int)
  }
  var position = Position.first
  /// Lines of the passages above the pane's first one.
  var scroll = 0

  /// The index among an event's passages; `nil`: it has none.
  func index(in detail: EventDetail) -> Int? {
    guard !detail.passages.isEmpty else { return nil }
    switch position {
    case .index(let index): return min(index, detail.passages.count - 1)
    case .first: return detail.passages.firstIndex(where: \.matches) ?? 0
    case .last:
      return detail.passages.lastIndex(where: \.matches) ?? detail.passages.count - 1
    }
  }
}

/// The axis with the filter it was counted for.
struct AxisState: Sendable {
  var axis: Axis?
  var filter: Filter?
  /// The first slot on the screen.
  var start = 0
  /// What `start` was worked out for; `nil` since the axis came.
  var scrolled: Scrolled?

  struct Scrolled: Hashable, Sendable {
    var selected: Int?
    var columns: Int
    var language: ReaderLanguage
  }
}

/// What a query finds outside the timeline.
struct Found: Hashable, Sendable {
  var query: Query
  var outside: [OutsideRow]?
  var articles: Int?
}

import Archive

/// Where a person is: all that coming back, `<` and Esc while typing restore.
struct Location: Sendable {
  /// The timeline, which lies under all other screens, whichever is seen.
  var events: EventsScreen
  /// The screens from the first one to the one that is seen. Never empty.
  private(set) var stack: [Layer]

  /// One screen of the stack.
  enum Layer: Sendable {
    /// The timeline.
    case events
    /// Its selected event alone: the one-pane layout's second step.
    case event
    case screen(any BrowserScreen)
  }

  /// Where a browser begins.
  init(_ options: BrowserOptions) {
    events = EventsScreen(Filter(top: options.detail))
    if let start = options.start { events.select(start) }
    stack = [options.kiosk ? .screen(OpeningScreen()) : .events]
  }

  /// The screen that is seen, without overlays.
  var screen: any BrowserScreen {
    get {
      switch stack.last {
      case .events, nil: events
      case .event: EventScreen(events)
      case .screen(let screen): screen
      }
    }
    set {
      switch newValue {
      case let screen as EventsScreen: events = screen
      case let screen as EventScreen: events = screen.events
      default: stack[stack.count - 1] = .screen(newValue)
      }
    }
  }

  var depth: Int { stack.count }

  var isAtEvents: Bool { if case .events? = stack.last { true } else { false } }
  var isAtEvent: Bool { if case .event? = stack.last { true } else { false } }

  mutating func push(_ layer: Layer) { stack.append(layer) }

  /// Opens a screen; the stack does not grow without end.
  mutating func push(_ screen: any BrowserScreen, atMost limit: Int = .max) {
    if stack.count > limit { stack.remove(at: 1) }
    stack.append(.screen(screen))
  }

  /// Leaves the screen that is seen.
  /// - Returns: `false` if it is the first one.
  @discardableResult
  mutating func pop() -> Bool {
    guard stack.count > 1 else { return false }
    stack.removeLast()
    return true
  }

  /// Leaves the screens above the timeline; the first screen stays unless it only stands before it.
  mutating func showEvents() {
    while !isAtEvents, pop() {}
    if case .screen(let first)? = stack.first, first.standsBeforeEvents { stack = [.events] }
  }

  /// Shows a screen in place of the timeline, while it is the first and only one.
  mutating func begin(with screen: any BrowserScreen) {
    if stack.count == 1, isAtEvents { stack = [.screen(screen)] }
  }

  /// Leaves the screens above one of the same kind.
  /// - Returns: `false` if there is none.
  mutating func comeBack(to screen: any BrowserScreen) -> Bool {
    guard
      let index = stack.firstIndex(where: {
        if case .screen(let other) = $0 { type(of: other) == type(of: screen) } else { false }
      })
    else { return false }
    stack.removeSubrange((index + 1)...)
    return true
  }

  /// The screens above the first so many.
  func screens(above depth: Int) -> [any BrowserScreen] {
    stack.dropFirst(depth).map { layer in
      switch layer {
      case .events: events
      case .event: EventScreen(events)
      case .screen(let screen): screen
      }
    }
  }
}

/// The places visited, for `<` and `>`.
struct NavigationHistory: Sendable {
  static let limit = 50
  private(set) var past: [Location] = []
  private var future: [Location] = []

  /// Remembers a place that is about to be left by a leap.
  mutating func leave(_ location: Location) {
    past.append(location)
    if past.count > Self.limit { past.removeFirst() }
    future = []
  }

  mutating func back(from location: Location) -> Location? {
    guard let place = past.popLast() else { return nil }
    future.append(location)
    return place
  }

  mutating func forward(from location: Location) -> Location? {
    guard let place = future.popLast() else { return nil }
    past.append(location)
    return place
  }
}

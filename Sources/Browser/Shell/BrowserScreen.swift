import Archive
import Screen
import Words

/// One screen of the browser, or an overlay over one: what it needs, does, draws, and says of its
/// keys.
///
/// A screen owns its state and changes no other's: what it wants done around it, it tells the shell
/// as outcomes. `state` is the browser around it, as it was before.
protocol BrowserScreen: Sendable {
  /// Where the keys go while the screen is seen.
  func place(in layout: Layout) -> Place
  /// Whether the one-pane meanings of keys hold.
  func hasOnePane(in layout: Layout) -> Bool
  /// Whether the shell's footer stands below an overlay.
  var hasFooter: Bool { get }
  /// Whether the screen only stands before the timeline: going there leaves it behind.
  var standsBeforeEvents: Bool { get }

  /// What the screen lacks to show itself.
  func requests(in state: BrowserState) -> [Request]
  /// Takes in the answer to one of its requests.
  mutating func receive(_ reply: Reply, in state: BrowserState)
  /// Whether what a command is meant for has been asked for and is not here yet.
  func isWaiting(for command: CommandID, in state: BrowserState) -> Bool
  /// Brings the screen into line with layout and language.
  mutating func fit(to state: BrowserState)

  /// Hears by which key it was opened.
  mutating func opened(by key: KeyPress)
  /// Takes a key before it means a command; only an overlay is asked.
  /// - Returns: `nil`: the key means what it means everywhere.
  mutating func receive(_ key: KeyPress, in state: BrowserState) -> [ScreenOutcome]?
  /// Does a command.
  /// - Returns: `nil`: the command is not the screen's own.
  mutating func perform(_ command: CommandID, in state: BrowserState) -> [ScreenOutcome]?
  /// Undoes one thing on the screen; `nil`: there is nothing to undo.
  mutating func undo(in state: BrowserState) -> [ScreenOutcome]?
  /// A click selects, a click on what is selected reads.
  mutating func click(_ point: Point, in state: BrowserState) -> [ScreenOutcome]
  /// Turns the wheel one step down (1) or up (-1).
  /// - Returns: `nil`: it moves by rows.
  mutating func turnWheel(
    _ direction: Int, at point: Point, in state: BrowserState
  ) -> [ScreenOutcome]?

  func draw(on frame: inout Frame, in area: Area, state: BrowserState)
  /// The commands that the footer names, from left to right.
  func footer(in state: BrowserState) -> [CommandID]
  /// "21 of 54"; empty when there is nothing to count.
  func position(in state: BrowserState) -> String

  /// The passage that collecting and copying are about; `nil`: none is chosen.
  func passage(in state: BrowserState) -> CollectedPassage?
  /// Why what is chosen has its date.
  func explanations(in state: BrowserState) -> [Explanation]
  /// What can be followed from what is chosen.
  func followables(in state: BrowserState) -> [Followable]
  /// `Article.id` of the article that is read or chosen.
  func article(in state: BrowserState) -> String?
  /// The query whose words are lit in what is read from here.
  func query(in state: BrowserState) -> Query?
  /// What a kiosk's staff learn when the screen is opened.
  func visitEvent(in state: BrowserState) -> VisitEvent?
}

extension BrowserScreen {
  func hasOnePane(in layout: Layout) -> Bool { layout.isOnePane }
  var hasFooter: Bool { true }
  var standsBeforeEvents: Bool { false }
  mutating func opened(by key: KeyPress) {}
  func requests(in state: BrowserState) -> [Request] { [] }
  mutating func receive(_ reply: Reply, in state: BrowserState) {}
  func isWaiting(for command: CommandID, in state: BrowserState) -> Bool { false }
  mutating func fit(to state: BrowserState) {}
  mutating func receive(_ key: KeyPress, in state: BrowserState) -> [ScreenOutcome]? { nil }
  mutating func undo(in state: BrowserState) -> [ScreenOutcome]? { nil }
  mutating func click(_ point: Point, in state: BrowserState) -> [ScreenOutcome] { [] }
  mutating func turnWheel(
    _ direction: Int, at point: Point, in state: BrowserState
  ) -> [ScreenOutcome]? { nil }
  func position(in state: BrowserState) -> String { "" }
  func passage(in state: BrowserState) -> CollectedPassage? { nil }
  func explanations(in state: BrowserState) -> [Explanation] { [] }
  func followables(in state: BrowserState) -> [Followable] { [] }
  func article(in state: BrowserState) -> String? { nil }
  func query(in state: BrowserState) -> Query? { state.here.events.query }
  func visitEvent(in state: BrowserState) -> VisitEvent? { nil }
}

/// What a screen wants done around it.
enum ScreenOutcome: Sendable {
  /// A line for the person.
  case say(String)
  /// The place is left by a leap: `<` comes back to it.
  case rememberPlace
  /// Another screen is shown above this one.
  case open(any BrowserScreen)
  /// An overlay is shown over the screen.
  case cover(any BrowserScreen)
  /// Every screen above one of this kind is left, if there is one; else it is opened.
  case comeBack(to: any BrowserScreen)
  /// The overlay, or else the screen, is left.
  case close
  /// The screens above the timeline are left.
  case showEvents
  /// The timeline is shown above this screen.
  case openEvents
  /// The selected event is shown alone.
  case openEvent
  /// An article is read from a place in it on.
  case read(Spot)
  /// The timeline changes.
  case timeline(@Sendable (inout EventsScreen) -> Void)
  /// What was collected changes.
  case collected(@Sendable (inout CollectedPassages) -> Void)
  /// Only what has this name is shown.
  case follow(Followable)
  case perform(CommandID)
  case effect(Effect)
}

/// The screens and overlays that a command opens, whatever is seen: a line each.
enum ScreenRegistry {
  static let openers: [CommandID: @Sendable (BrowserState) -> [ScreenOutcome]] = [
    .listArticles: ArticlesScreen.open,
    .listOutside: OutsideScreen.open,
    .listMarks: CollectedScreen.open,
    .listFigures: FiguresScreen.open,
    .foldYears: YearsScreen.open,
    .explain: ExplanationScreen.open,
    .follow: FollowScreen.open,
    .help: HelpScreen.open,
  ]
}

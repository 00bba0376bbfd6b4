import ArchiveStore
import Screen
import Temporal
import TimelineCore

/// One browser: what it shows and where the person is. No terminal, no input or output.
public struct BrowserState: Sendable {
  public let options: BrowserOptions
  public let commands: CommandTable
  public internal(set) var size: Size
  /// What the program says itself is in this language.
  public internal(set) var language: Language
  /// A line for the person, until the next key.
  public internal(set) var message: String?

  /// `nil`: not answered yet.
  var story: StoryInfo?
  var articles: [ArticleRow]?
  /// The selected event and its neighbours, with the query's matches.
  var details: [EventID: EventDetail] = [:]
  var here: Standing
  var visits = Visits()
  var overlay: Overlay?
  var typing: Typing?
  /// A view is being saved, and no key came since.
  var isAwaitingSave = false
  /// What was collected in this session, and in earlier ones.
  var collected: [CollectedPassage] = []
  var earlier: EarlierMarks
  /// What is kept between sessions; its marks as they were at the start.
  var memory: Memory
  /// A date that was typed, until the archive says where it lands.
  var destination: Destination?
  var pending = PendingRequests()
  /// Keys that wait for the rows or the text that they are meant for.
  var waitingKeys: [KeyPress] = []
  var quiet = QuietClock()
  /// `nil`: nobody is there.
  var visit: Visit?

  /// - Parameter memory: what earlier sessions left.
  public init(
    options: BrowserOptions = BrowserOptions(), size: Size, memory: Memory = Memory()
  ) {
    self.options = options
    self.size = size
    language = options.language
    self.memory = memory
    earlier = EarlierMarks(memory.marks)
    commands = CommandTable(
      kiosk: options.kiosk, hasFiles: options.source != nil, keys: options.keys)
    here = Standing.start(options)
  }

  /// What is to be told when the browser ends from outside.
  public mutating func end() -> [Effect] { endVisit() }

  /// What to ask before the first screen.
  public mutating func start() -> [Effect] { settle() }

  /// Takes in what happened.
  public mutating func update(_ action: Action) -> [Effect] {
    let depth = here.stack.count
    var effects: [Effect] = []
    switch action {
    case .key(let key): effects = options.kiosk ? receiveInKiosk(key) : receive(key)
    case .resized(let size): self.size = size
    case .replied(let reply, let generation): effects = receive(reply, generation: generation)
    case .ticked(let seconds): effects = tick(seconds)
    case .noted(let line): message = line
    case .fileExists(let name): askToOverwrite(name)
    case .notSaved(let name, let reason): askForAnotherFile(than: name, because: reason)
    }
    if options.kiosk {
      effects += openings(above: depth)
      if depth > 1, here.stack.count == 1 { arriveAtOpening() }
    }
    return effects + settle()
  }

  var layout: Layout { Layout(size: size, options: options) }

  /// The event that is selected in the main view, when its passages are at hand.
  var detail: EventDetail? { here.list.selection.flatMap { details[$0.id] } }

  /// What is seen, without overlays.
  var showing: Showing { here.stack.last ?? .main }

  /// Where the keys go.
  var place: Place {
    switch overlay {
    case .help: return .help
    case .explanation: return .explanation
    case .following: return .following
    case nil: return placeBelowOverlay
    }
  }

  /// Whether the layout's one-pane meanings of keys hold.
  var hasOnePane: Bool {
    if case .reader(let screen) = showing { return !screen.hasEventsPane }
    return layout.isOnePane
  }

  var isHelpOpen: Bool {
    if case .help = overlay { true } else { false }
  }

  var placeBelowOverlay: Place {
    switch showing {
    case .opening: .opening
    case .noDates: .noDates
    case .main: layout.isOnePane ? .events : here.pane
    case .event: .event
    case .articles(let screen): screen.place
    case .outside: .outside
    case .reader(let screen): screen.place
    case .marks: .marks
    case .years: .years
    }
  }
}

extension Standing {
  /// Where a browser begins.
  static func start(_ options: BrowserOptions) -> Standing {
    Standing(
      stack: [options.kiosk ? .opening(OpeningMenu()) : .main],
      list: EventList(filter: Filter(top: options.detail)))
  }
}

import Archive
import Screen
import Words

/// One browser: what it shows and where the person is. No terminal, no input or output.
///
/// It is the shell around the screens: it takes in what happened, asks the archive for what they
/// need, and carries out what they want.
public struct BrowserState: Sendable {
  public let options: BrowserOptions
  public let commands: CommandTable
  public private(set) var size: Size
  /// What the program says itself is in this language.
  public internal(set) var language: ReaderLanguage
  /// A line for the person, until the next key.
  public internal(set) var message: String?

  /// `nil`: not answered yet.
  var story: StoryInfo?
  /// Whether `story` is that of an archive before.
  var isStoryOld = false
  var articles: [ArticleRow]?
  /// What is new in the story's folder.
  var news: News?
  var here: Location
  var history = NavigationHistory()
  var overlay: (any BrowserScreen)?
  /// The line that is typed.
  var prompt: Prompt?
  var collected: CollectedPassages
  /// What is kept between sessions; its marks as they were at the start.
  var memory: Memory
  /// A date that was typed, until the archive says where it lands.
  var destination: Destination?
  /// A view is being saved, and no key came since.
  var isAwaitingSave = false
  var pending = PendingRequests()
  /// Keys that wait for the rows or the text that they are meant for.
  var waitingKeys: [KeyPress] = []
  var kiosk = KioskVisit()

  /// - Parameter memory: what earlier sessions left.
  public init(
    options: BrowserOptions = BrowserOptions(), size: Size, memory: Memory = Memory()
  ) {
    self.options = options
    self.size = size
    language = options.language
    self.memory = memory
    collected = CollectedPassages(memory.marks)
    commands = CommandTable(
      kiosk: options.kiosk, canLeave: options.canLeave, hasFiles: options.source != nil,
      isFollowed: options.isFollowed,
      keys: options.keys)
    here = Location(options)
  }

  /// What is to be told when the browser ends from outside.
  public mutating func end() -> [Effect] { kiosk.end() }

  /// What to ask before the first screen.
  public mutating func start() -> [Effect] { settle() }

  /// Takes in what happened.
  public mutating func update(_ action: Action) -> [Effect] {
    let depth = here.depth
    var effects: [Effect] = []
    switch action {
    case .key(let key): effects = options.kiosk ? receiveInKiosk(key) : receive(key)
    case .resized(let size): self.size = size
    case .replied(let reply, let generation): receive(reply, generation: generation)
    case .ticked(let seconds): effects = tick(seconds)
    case .noted(let line): message = line
    case .news(let news):
      self.news = news
      if news != nil, message == noNews { message = nil }
    case .archiveReplaced: startAgain()
    case .fileExists(let name): askToOverwrite(name)
    case .notSaved(let name, let reason): askForAnotherFile(than: name, because: reason)
    }
    if options.kiosk {
      effects += here.screens(above: depth).compactMap { $0.visitEvent(in: self) }
        .map(Effect.audit)
      if depth > 1, here.depth == 1 { arriveAtOpening() }
    }
    return effects + settle()
  }

  /// Brings layout, scroll and questions into line with what the state is now.
  private mutating func settle() -> [Effect] {
    fitToLayout()
    let effects = replayWaitingKeys()
    here.events.scroll(in: self)
    guard let asked = pending.ask(needs + here.events.neighbours) else { return effects }
    return effects + [.ask(asked.requests, generation: asked.generation)]
  }

  var layout: Layout { Layout(size: size, options: options) }

  /// Where the keys go.
  var place: Place { overlay?.place(in: layout) ?? placeBelowOverlay }

  var placeBelowOverlay: Place { here.screen.place(in: layout) }

  /// Whether the layout's one-pane meanings of keys hold.
  var hasOnePane: Bool { here.screen.hasOnePane(in: layout) }

  /// Takes away what the layout has no place for.
  mutating func fitToLayout() {
    change { screen, state in screen.fit(to: state) }
    if layout.isOnePane {
      if here.events.foldPanes(), here.isAtEvents { here.push(.event) }
    } else if here.isAtEvent {
      here.pop()
      here.events.focus(.passages)
    }
  }

  /// Lets the screen that is seen change itself.
  mutating func change<Result>(
    _ change: (inout any BrowserScreen, BrowserState) -> Result
  ) -> Result {
    var screen = here.screen
    let result = change(&screen, self)
    here.screen = screen
    return result
  }
}

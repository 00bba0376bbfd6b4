import Screen
import Words

/// The list of keys: what narrows it and which line is chosen.
struct HelpScreen: BrowserScreen {
  private var line = LineEditor()
  /// `nil`: no line is chosen yet, Enter does nothing.
  private var cursor: ListCursor?
  private(set) var page = 0
  /// Opened by `:`, behind which a key is typed by its name: `:q`.
  private var isCommandLine = false

  static func open(in state: BrowserState) -> [ScreenOutcome] { [.cover(HelpScreen())] }

  /// What was typed to narrow the list.
  var text: String { line.text }
  var selected: Int? { cursor?.selected }

  func place(in layout: Layout) -> Place { .help }

  /// It has a line of its own there.
  var hasFooter: Bool { false }

  mutating func opened(by key: KeyPress) { isCommandLine = key == ":" }

  /// The chosen line.
  func chosen(in state: BrowserState) -> HelpEntry? {
    let entries = state.helpEntries(narrowedBy: text)
    return selected.flatMap { entries.indices.contains($0) ? entries[$0] : nil }
  }

  mutating func receive(_ key: KeyPress, in state: BrowserState) -> [ScreenOutcome]? {
    let isKiosk = state.options.kiosk
    switch key {
    case .escape, .function(1): return [.close]
    case .enter: return state.prompt == nil ? runChosen(in: state) : [.close]
    case .down, .up, .control("n"), .control("p"), .home, .end:
      move(key, count: state.helpEntries(narrowedBy: text).count)
    case .pageDown, .pageUp: turn(by: key == .pageDown ? 1 : -1, in: state)
    case .character(" ") where text.isEmpty: turn(by: 1, in: state)
    case .character("?") where text.isEmpty: return [.close]
    case .character("q") where text.isEmpty && (isKiosk || !isCommandLine): return [.close]
    case .control("c"), .control("z"), .control("l"), .function(2), .function(8):
      let command = state.commands.command(for: key, at: .help, onePane: state.hasOnePane)
      return command.map { [.perform($0.id)] } ?? []
    default:
      if isKiosk { return key == .backspace ? [.close] : [] }
      return narrow(by: key)
    }
    return []
  }

  mutating func perform(_ command: CommandID, in state: BrowserState) -> [ScreenOutcome]? { nil }

  private mutating func narrow(by key: KeyPress) -> [ScreenOutcome] {
    switch line.receive(key) {
    case .changed:
      cursor = text.isEmpty ? nil : ListCursor()
      page = 0
      return []
    case .escaped: return [.close]
    default: return []
    }
  }

  /// The first arrow chooses the first line.
  private mutating func move(_ key: KeyPress, count: Int) {
    guard count > 0 else { return }
    let motion: Motion
    switch key {
    case .up, .control("p"): motion = .rows(cursor == nil ? 0 : -1)
    case .home: motion = .first
    case .end: motion = .last
    default: motion = .rows(cursor == nil ? 0 : 1)
    }
    var moved = cursor ?? ListCursor()
    moved.move(motion, page: count, of: count)
    cursor = moved
  }

  private mutating func turn(by pages: Int, in state: BrowserState) {
    let count = HelpPages(state: state, help: self).pages
    page = (page + pages + count) % max(1, count)
    if cursor != nil {
      cursor = ListCursor(selected: HelpPages(state: state, help: self).firstEntryOfPage)
    }
  }

  private func runChosen(in state: BrowserState) -> [ScreenOutcome] {
    if let chosen = chosen(in: state) { return [.close, .perform(chosen.command.id)] }
    let isEmpty = state.helpEntries(narrowedBy: text).isEmpty
    let none = state.language.words(
      en: "no key does that here", es: "ninguna tecla hace eso aquí")
    return (isEmpty ? [.say(none)] : []) + [.close]
  }

  func footer(in state: BrowserState) -> [CommandID] { [] }

  func draw(on frame: inout Frame, in area: Area, state: BrowserState) {
    HelpPages(state: state, help: self).draw(on: &frame)
  }
}

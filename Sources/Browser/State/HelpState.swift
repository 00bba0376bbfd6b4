import Screen

/// What lies over a screen.
enum Overlay: Sendable {
  case help(HelpState)
  case explanation(ExplanationOverlay)
  case following(FollowList)
}

/// The list of keys: what narrows it and which line is chosen.
struct HelpState: Hashable, Sendable {
  var line = LineEditor()
  /// `nil`: no line is chosen yet, Enter does nothing.
  var cursor: ListCursor?
  var selected: Int? { cursor?.selected }
  var page = 0
  /// Opened by `:`, behind which a key is typed by its name: `:q`.
  var isCommandLine = false
}

/// A line of the help: a command, with those that share its line.
struct HelpEntry: Hashable {
  var command: Command
  var language: Language
  var keys: String { command.shownKeys.words(in: language) }
  var title: String { command.title.words(in: language) }
  var detail: String { command.detail.words(in: language) }
}

extension BrowserState {
  /// The commands that mean something where the keys are, below the help.
  var helpEntries: [HelpEntry] {
    let place = placeBelowOverlay
    let applying = commands.commands.filter {
      $0.applies(at: place, onePane: hasOnePane) && !(isFirstInKiosk && $0.id.isBack)
    }
    let here = applying.filter { command in
      isListed(command) || !applying.contains { $0.id == command.shownWith }
    }
    return CommandGroup.allCases.flatMap { group in
      here.filter { $0.group == group }.map { HelpEntry(command: $0, language: language) }
    }
  }

  /// Nothing lies before a kiosk's first screen.
  private var isFirstInKiosk: Bool { options.kiosk && placeBelowOverlay == .opening }

  /// In a kiosk every command has a line of its own that no plain key does, so that Enter can do it.
  private func isListed(_ command: Command) -> Bool {
    command.shownWith == nil || (options.kiosk && !command.keys.contains(where: \.isPlain))
  }

  /// Those that the typed words leave; the one whose key was typed comes first.
  func helpEntries(narrowedBy words: String) -> [HelpEntry] {
    let words = words.lowercased()
    let wanted = words.trimmed
    guard !wanted.isEmpty else { return helpEntries }
    let found = helpEntries.filter { entry in
      entry.isKey(wanted) || entry.title.lowercased().contains(wanted)
        || entry.detail.lowercased().contains(wanted)
    }
    return found.filter { $0.isKey(wanted) }
      + found.filter { !$0.isKey(wanted) && $0.hasWord(wanted) }
      + found.filter { !$0.isKey(wanted) && !$0.hasWord(wanted) }
  }

  mutating func receiveInHelp(_ key: KeyPress) -> [Effect] {
    guard case .help(var help) = overlay else { return [] }
    switch key {
    case .escape, .function(1): overlay = nil
    case .enter:
      if typing != nil {
        overlay = nil
        return []
      }
      return runChosen(help)
    case .down, .up, .control("n"), .control("p"), .home, .end:
      help.move(key, count: helpEntries(narrowedBy: help.line.text).count)
      overlay = .help(help)
    case .pageDown, .pageUp: turn(&help, by: key == .pageDown ? 1 : -1)
    case .character(" ") where help.line.text.isEmpty: turn(&help, by: 1)
    case .character("?") where help.line.text.isEmpty: overlay = nil
    case .character("q") where help.line.text.isEmpty && (options.kiosk || !help.isCommandLine):
      overlay = nil
    case .control("c"), .control("z"), .control("l"), .function(2): return performOverHelp(key)
    default:
      if options.kiosk {
        if key == .backspace { overlay = nil }
        return []
      }
      narrow(&help, by: key)
    }
    return []
  }

  private mutating func performOverHelp(_ key: KeyPress) -> [Effect] {
    guard let command = commands.command(for: key, at: .help, onePane: hasOnePane) else {
      return []
    }
    return perform(command.id)
  }

  private mutating func narrow(_ help: inout HelpState, by key: KeyPress) {
    switch help.line.receive(key) {
    case .changed:
      help.cursor = help.line.text.isEmpty ? nil : ListCursor()
      help.page = 0
      overlay = .help(help)
    case .escaped: overlay = nil
    default: break
    }
  }

  private mutating func turn(_ help: inout HelpState, by pages: Int) {
    let count = HelpScreen(state: self, help: help).pages
    help.page = (help.page + pages + count) % max(1, count)
    if help.selected != nil {
      help.cursor = ListCursor(selected: HelpScreen(state: self, help: help).firstEntryOfPage)
    }
    overlay = .help(help)
  }

  private mutating func runChosen(_ help: HelpState) -> [Effect] {
    let entries = helpEntries(narrowedBy: help.line.text)
    guard let selected = help.selected, entries.indices.contains(selected) else {
      if entries.isEmpty { message = "no key does that here" }
      overlay = nil
      return []
    }
    overlay = nil
    return perform(entries[selected].command.id)
  }
}

extension KeyPress {
  /// Whether every keyboard has it, without Shift or AltGr.
  fileprivate var isPlain: Bool {
    switch self {
    case .character, .control, .backTab, .paste, .click, .wheelUp, .wheelDown, .insert: false
    default: true
    }
  }
}

extension CommandID {
  fileprivate var isBack: Bool { self == .leave || self == .goBack }
}

extension HelpEntry {
  /// Whether a key of the line was typed by its name.
  fileprivate func isKey(_ words: String) -> Bool {
    keys.lowercased().split(separator: " ").contains { $0 == words }
  }

  fileprivate func hasWord(_ words: String) -> Bool {
    title.lowercased().split(separator: " ").contains { $0.hasPrefix(words) }
  }
}

extension HelpState {
  /// The chosen line.
  func chosen(in state: BrowserState) -> HelpEntry? {
    let entries = state.helpEntries(narrowedBy: line.text)
    return selected.flatMap { entries.indices.contains($0) ? entries[$0] : nil }
  }

  /// The first arrow chooses the first line.
  mutating func move(_ key: KeyPress, count: Int) {
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
}

extension String {
  var trimmed: String { split(separator: " ").joined(separator: " ") }
}

import Screen
import Words

/// A line of the help: a command, with those that share its line.
struct HelpEntry: Hashable {
  var command: Command
  /// Those that usually share its line have lines of their own: it shows only its own keys.
  var isAlone = false
  var language: ReaderLanguage
  var keys: String {
    (isAlone ? KeyNames(command.keys) : command.shownKeys).words(in: language)
  }
  var title: String {
    (isAlone ? command.alone ?? command.title : command.title).words(in: language)
  }
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
    let split = Set(here.compactMap(\.shownWith))
    return CommandGroup.allCases.flatMap { group in
      here.filter { $0.group == group }.map {
        HelpEntry(command: $0, isAlone: split.contains($0.id), language: language)
      }
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

extension String {
  var trimmed: String { split(separator: " ").joined(separator: " ") }
}

import Screen
import Words

/// All commands of one browser. A kiosk's table does not hold what a kiosk does not allow.
public struct CommandTable: Hashable, Sendable {
  public let commands: [Command]
  /// Of the commands, in their order: a footer asks for a dozen at every key.
  private let ids: [CommandID]

  /// - Parameters:
  ///   - canLeave: a kiosk's visitors came by a connection of their own, which they may end.
  ///   - hasFiles: the articles come from files that can be opened outside.
  ///   - isFollowed: what comes to the story's folder is told of.
  ///   - keys: a person's own keys of some commands; a kiosk has the usual ones.
  public init(
    kiosk: Bool, canLeave: Bool = false, hasFiles: Bool = true, isFollowed: Bool = true,
    keys: [CommandID: [KeyPress]] = [:]
  ) {
    let commands = Self.all.filter {
      (kiosk ? $0.isInKiosk : !$0.isOnlyInKiosk) && (hasFiles || $0.id != .openSource)
        && (isFollowed || $0.id != .takeNews) && (canLeave || $0.id != .leaveKiosk)
    }.map { kiosk ? $0.inKiosk : $0 }
    self = CommandTable(commands).with(kiosk ? [:] : keys)
  }

  init(_ commands: [Command]) {
    self.commands = commands
    ids = commands.map(\.id)
  }

  public subscript(id: CommandID) -> Command? { ids.firstIndex(of: id).map { commands[$0] } }

  /// Whether a command is there and has a meaning at a place.
  func applies(_ id: CommandID, at place: Place, onePane: Bool) -> Bool {
    guard let index = ids.firstIndex(of: id) else { return false }
    return commands[index].applies(at: place, onePane: onePane)
  }

  /// Whether a person gave a command other keys.
  func isCustom(_ id: CommandID) -> Bool {
    ids.firstIndex(of: id).map { commands[$0].isCustom } ?? false
  }

  /// The command a key means at a place; `nil`: none.
  public func command(for key: KeyPress, at place: Place, onePane: Bool) -> Command? {
    commands.first {
      $0.applies(at: place, onePane: onePane) && $0.answers(to: key, onePane: onePane)
    }
  }

  static let all: [Command] = moving + leaving + finding + viewing + reading
}

extension Command {
  /// The same in the words of a kiosk, which never quits, with the keys first that every keyboard
  /// has where they say it: F3 instead of `/`, which is two keys on many.
  fileprivate var inKiosk: Command {
    var command = self
    if case .function? = keys.first, keys.count == 2 {
      command.shownKeys = KeyNames(keys, separator: "  ")
    }
    switch id {
    case .leave:
      command.title = Phrase(en: "back one screen", es: "una pantalla atrás")
      command.detail = Phrase(en: "Back one screen.", es: "Una pantalla atrás.")
    default: break
    }
    return command
  }
}

/// Named sets of places.
extension Set<Place> {
  static let everywhere = Set(Place.allCases)
  static let mainView: Set = [Place.events, .reports, .passages, .event]
  static let lists: Set = [Place.articles, .articleEvents, .outside, .marks, .years, .figures]
  /// The panes of screens that have several.
  static let panes: Set = [
    Place.events, .reports, .passages, .articles, .articleEvents, .reader, .readerEvents,
  ]
  static let readers: Set = [Place.reader, .readerEvents]
  /// Everywhere but in front of the story and over it.
  static let inStory = mainView.union(lists).union(readers)
}

extension KeyPress: ExpressibleByUnicodeScalarLiteral {
  public init(unicodeScalarLiteral value: Unicode.Scalar) { self = .character(value) }
}

extension Place {
  /// Whether nothing of the screen below an overlay is seen.
  var coversScreen: Bool { self == .help || self == .explanation }
}

extension CommandTable {
  /// The table with some commands on keys of a person's own.
  ///
  /// A key goes to the command that it was given to and away from any other that has it in one of
  /// the same places. F1, Ctrl-C and Esc stay: every command can be found and left.
  func with(_ keys: [CommandID: [KeyPress]]) -> CommandTable {
    if keys.isEmpty { return self }
    var commands = commands
    for index in commands.indices {
      let command = commands[index]
      if let own = keys[command.id] {
        let free = own.filter { !Self.fixed.contains($0) }
        commands[index].keys = free + command.keys.filter { Self.fixed.contains($0) }
        commands[index].onePaneKeys = []
      } else {
        let taken = self.commands.filter { other in
          keys[other.id] != nil && command.shares(aPlaceWith: other)
        }.flatMap { keys[$0.id] ?? [] }
        commands[index].keys.removeAll { taken.contains($0) && !Self.fixed.contains($0) }
        commands[index].onePaneKeys.removeAll { taken.contains($0) }
      }
      if commands[index].keys != command.keys { commands[index].isCustom = true }
    }
    for index in commands.indices { commands[index].showOwnKeys(among: commands) }
    return CommandTable(commands)
  }

  /// Keys that always mean what they mean: help, quit at once, undo one thing.
  public static let fixed: [KeyPress] = [.function(1), .control("c"), .escape]
}

extension Command {
  /// Whether both mean something in one place.
  fileprivate func shares(aPlaceWith other: Command) -> Bool {
    !places.isDisjoint(with: other.places)
      || !(onePanePlaces ?? places).isDisjoint(with: other.onePanePlaces ?? other.places)
  }

  /// Shows its own keys in the help, on a line of its own, where they or its partner's are custom.
  fileprivate mutating func showOwnKeys(among commands: [Command]) {
    let partner = commands.first { $0.id == shownWith || $0.shownWith == id }
    guard isCustom || partner?.isCustom == true else { return }
    shownWith = nil
    title = alone ?? title
    shownKeys =
      keys.isEmpty
      ? KeyNames(en: "no key", es: "sin tecla") : KeyNames(keys)
  }
}

import Screen

/// All commands of one browser. A kiosk's table does not hold what a kiosk does not allow.
public struct CommandTable: Hashable, Sendable {
  public let commands: [Command]
  /// Of the commands, in their order: a footer asks for a dozen at every key.
  private let ids: [CommandID]

  /// - Parameters:
  ///   - hasFiles: the articles come from files that can be opened outside.
  ///   - keys: a person's own keys of some commands; a kiosk has the usual ones.
  public init(kiosk: Bool, hasFiles: Bool = true, keys: [CommandID: [KeyPress]] = [:]) {
    let commands = Self.all.filter {
      (kiosk ? $0.isInKiosk : !$0.isOnlyInKiosk) && (hasFiles || $0.id != .openSource)
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
      command.shownKeys = KeyNames(keys.map(\.name).joined(separator: "  "))
    }
    switch id {
    case .leave:
      command.title = Phrase(en: "back one screen", es: "una pantalla atrás")
      command.detail = Phrase(en: "Back one screen.", es: "Una pantalla atrás.")
    case .nextYear:
      // It has no key to fold them.
      command.shownKeys = "} {"
      command.title = Phrase(en: "next, previous year", es: "otro año")
    default: break
    }
    return command
  }
}

/// Named sets of places.
extension Set<Place> {
  static let everywhere = Set(Place.allCases)
  static let mainView: Set = [Place.events, .reports, .passages, .event]
  static let lists: Set = [Place.articles, .articleEvents, .outside, .marks, .years]
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

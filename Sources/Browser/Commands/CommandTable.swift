import Screen

/// All commands of one browser. A kiosk's table does not hold what a kiosk does not allow.
public struct CommandTable: Hashable, Sendable {
  public let commands: [Command]

  public init(kiosk: Bool) {
    commands = kiosk ? Self.all.filter(\.isInKiosk) : Self.all
  }

  public subscript(id: CommandID) -> Command? { commands.first { $0.id == id } }

  /// The command a key means at a place; `nil`: none.
  public func command(for key: KeyPress, at place: Place, onePane: Bool) -> Command? {
    commands.first {
      $0.applies(at: place, onePane: onePane) && $0.answers(to: key, onePane: onePane)
    }
  }

  static let all: [Command] = moving + leaving + finding + viewing + reading
}

/// Named sets of places.
extension Set<Place> {
  static let everywhere = Set(Place.allCases)
  static let mainView: Set = [Place.events, .reports, .passages, .event]
  static let lists: Set = [Place.articles, .articleEvents, .outside, .marks]
  static let readers: Set = [Place.reader, .readerEvents]
  /// Everywhere but in front of the story and over it.
  static let inStory = mainView.union(lists).union(readers)
}

extension KeyPress: ExpressibleByUnicodeScalarLiteral {
  public init(unicodeScalarLiteral value: Unicode.Scalar) { self = .character(value) }
}

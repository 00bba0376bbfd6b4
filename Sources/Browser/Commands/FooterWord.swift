import Screen
import Words

/// What the footer says of a command: of those that a command has, the first that is said where the
/// keys are, as things are.
public struct FooterWord: Hashable, Sendable {
  /// What is said where room is short.
  public enum Short: Hashable, Sendable {
    case leftOut, same, keysAlone
    case words(Phrase)
  }

  /// How things are, where that decides what is said.
  enum Situation: Hashable, Sendable {
    case inKiosk
    /// There are no events.
    case empty
    /// A query narrows the timeline.
    case filtered
    /// A query narrows the timeline, of which only the most told events are listed without it.
    case filteredOfPart
    case wide
  }

  var words: Phrase
  var short: Short
  /// `nil`: the keys as the help shows them.
  var keys: KeyNames?
  /// The keys where room is short; `nil`: the same.
  var shortKeys: KeyNames?
  /// Those with less give way first.
  var weight: Int
  /// Where it is said; `nil`: anywhere.
  var places: Set<Place>?
  var situation: Situation?

  init(
    en: String, es: String, short: Short = .leftOut, keys: KeyNames? = nil,
    shortKeys: KeyNames? = nil, weight: Int, at places: Set<Place>? = nil,
    when situation: Situation? = nil
  ) {
    words = Phrase(en: en, es: es)
    self.short = short
    self.keys = keys
    self.shortKeys = shortKeys
    self.weight = weight
    self.places = places
    self.situation = situation
  }

  fileprivate func isSaid(at place: Place, in state: BrowserState) -> Bool {
    guard places?.contains(place) != false else { return false }
    switch situation {
    case .inKiosk: return state.options.kiosk
    case .empty: return state.story?.events == 0
    case .filtered: return state.here.events.query != nil
    case .filteredOfPart:
      return state.here.events.query != nil
        && state.here.events.mostToldWithoutQuery(of: state.story) != nil
    case .wide: return state.layout.arrangement == .wide
    case nil: return true
    }
  }
}

/// Keys and what they do, as the footer says it.
struct FooterHint: Hashable {
  /// `nil`: a key that is no command's.
  private(set) var command: CommandID?
  private var keys: KeyNames
  private var shortKeys: KeyNames
  private var word: FooterWord

  init(_ keys: KeyNames, _ word: FooterWord) {
    self.keys = keys
    shortKeys = word.shortKeys ?? keys
    self.word = word
  }

  /// Of a command that a screen names; `nil`: it has no key or no meaning here.
  private init?(_ id: CommandID, at place: Place, in state: BrowserState) {
    let commands = state.commands
    guard commands.applies(id, at: place, onePane: state.hasOnePane), let command = commands[id],
      let word = command.footer.first(where: { $0.isSaid(at: place, in: state) })
    else { return nil }
    self.word = word
    self.command = id
    keys = word.keys ?? (id == .moveDown ? KeyNames(state.arrows) : command.shownKeys)
    shortKeys = word.shortKeys ?? keys
    if state.options.kiosk {
      // The key that every keyboard has, where there is one.
      if case .function? = command.keys.first, let key = command.keys.first { use(key) }
    } else if commands.isCustom(id) {
      guard let key = command.keys.first else { return nil }
      use(key)
    }
  }

  private mutating func use(_ key: KeyPress) {
    keys = KeyNames([key])
    shortKeys = keys
  }

  /// What the footer says where the keys are, from left to right. At its end how the screen could
  /// speak to those who do not understand it: by the name of the other language.
  static func hints(in state: BrowserState) -> [FooterHint] {
    let commands =
      (state.overlay ?? state.here.screen).footer(in: state) + [
        .changeLanguage, .leaveKiosk,
      ]
    return commands.compactMap { FooterHint($0, at: state.place, in: state) }
  }

  /// What the footer says; `nil`: it is left out.
  func text(isShort: Bool, in language: ReaderLanguage) -> String? {
    let words = word.words.words(in: language)
    guard isShort else { return keys.words(in: language) + " " + words }
    let keys = shortKeys.words(in: language)
    switch word.short {
    case .leftOut: return nil
    case .same: return keys + " " + words
    case .keysAlone: return keys
    case .words(let words): return keys + " " + words.words(in: language)
    }
  }

  /// The hints that fit into so many columns, in their order.
  static func fitting(
    _ hints: [FooterHint], columns: Int, isShort: Bool, in language: ReaderLanguage
  ) -> String {
    var chosen: [(index: Int, text: String)] = []
    func joined(_ parts: [(index: Int, text: String)]) -> String {
      parts.sorted { $0.index < $1.index }.map(\.text).joined(separator: "  ")
    }
    let order = hints.indices.sorted { (hints[$0].word.weight, $1) > (hints[$1].word.weight, $0) }
    for index in order {
      guard let text = hints[index].text(isShort: isShort, in: language) else { continue }
      if width(of: joined(chosen + [(index, text)])) <= columns { chosen.append((index, text)) }
    }
    return joined(chosen)
  }
}

import Screen

/// A command in the footer.
struct FooterHint: Hashable {
  /// Any of these commands must be in the table and mean something here.
  var commands: [CommandID]
  var keys: String
  var words: String
  /// Where room is short; `nil`: left out there.
  var short: String?
  /// Those with less give way first.
  var weight: Int

  var long: String { words.isEmpty ? keys : "\(keys) \(words)" }

  init(
    _ commands: [CommandID], _ keys: String, _ words: String, short: String? = nil, weight: Int
  ) {
    self.commands = commands
    self.keys = keys
    self.words = words
    self.short = short
    self.weight = weight
  }
}

extension FooterHint {
  /// The hints that fit into so many columns, in their order.
  static func fitting(_ hints: [FooterHint], columns: Int, isShort: Bool) -> String {
    var chosen: [(index: Int, text: String)] = []
    func joined(_ parts: [(index: Int, text: String)]) -> String {
      parts.sorted { $0.index < $1.index }.map(\.text).joined(separator: "  ")
    }
    let order = hints.indices.sorted { (hints[$0].weight, $1) > (hints[$1].weight, $0) }
    for index in order {
      let hint = hints[index]
      let forms = isShort ? [hint.short].compactMap { $0 } : [hint.long]
      for form in forms where width(of: joined(chosen + [(index, form)])) <= columns {
        chosen.append((index, form))
        break
      }
    }
    return joined(chosen)
  }

  /// What the footer says at a place, from left to right.
  static func hints(at place: Place, in state: BrowserState) -> [FooterHint] {
    let onePane = state.hasOnePane
    return candidates(at: place, state).filter { hint in
      hint.commands.contains { id in
        state.commands[id].map { $0.applies(at: place, onePane: onePane) } ?? false
      }
    }.compactMap { $0.withOwnKeys(state.commands) }
  }

  /// The hint with a person's own key; `nil` where that left the command none.
  private func withOwnKeys(_ commands: CommandTable) -> FooterHint? {
    guard let command = self.commands.lazy.compactMap({ commands[$0] }).first(where: \.isCustom)
    else { return self }
    guard let key = command.keys.first?.name else { return nil }
    var hint = self
    hint.keys = key
    hint.short = short.map { key + $0.drop { $0 != " " } }
    return hint
  }

  private static func candidates(at place: Place, _ state: BrowserState) -> [FooterHint] {
    let move = FooterHint([.moveDown], state.arrows, "move", short: state.arrows, weight: 90)
    let help = FooterHint(
      [.help], state.helpKey, state.options.kiosk ? "help" : "all keys",
      short: state.options.kiosk ? "F1 help" : "? keys", weight: 100)
    let read = FooterHint([.read], "Enter", "read", short: "Enter read", weight: 95)
    let back = FooterHint([.leave], "q", "back", short: "q back", weight: 85)
    let undo = FooterHint([.undo], "Esc", "back", short: "Esc back", weight: 85)
    let search = FooterHint([.search], "/", "search", short: "/ search", weight: 70)
    switch place {
    case .events where state.story?.events == 0: return withoutEvents + [help]
    case .events, .reports, .passages:
      return [
        move, FooterHint([.openEvent], "Enter", "open", short: "Enter open", weight: 95), read,
        FooterHint([.nextPane], "Tab", "pane", weight: 75),
      ] + main(place, state) + [search]
        + [
          FooterHint([.goToDate], "t", "date", weight: 40),
          FooterHint([.listArticles], "a", "articles", weight: 50), help,
        ]
    case .event:
      return [move, read, undo, hits(state), mark, copy, help].compactMap { $0 }
    case .articles:
      return [
        move, read, FooterHint([.nextPane], "Tab", "its events", weight: 60),
        FooterHint([.listArticles], "a", "back to Events", short: "a events", weight: 70),
        FooterHint([.explain], "i", "why this date", weight: 30), help,
      ]
    case .articleEvents:
      return [
        move, read, FooterHint([.nextPane], "Tab", "articles", weight: 60),
        FooterHint([.listArticles], "a", "back to Events", short: "a events", weight: 70), help,
      ]
    case .years:
      return [
        move, FooterHint([.choose], "Enter", "go there", short: "Enter go", weight: 95),
        FooterHint([.foldYears], "Y", "unfold", short: "Y unfold", weight: 60), undo, help,
      ]
    case .outside: return [move, read, mark, undo, help]
    case .marks:
      let some = [move, read, FooterHint([.mark], "m", "drop", weight: 30)]
      return (state.listedMarks.isEmpty ? [] : some) + [undo, help]
    case .reader, .readerEvents:
      return [
        FooterHint([.pageDown], "Space", "page", short: "Space page", weight: 90),
        FooterHint(
          [.nextPassage], "] [", "next, previous date", short: "] next date", weight: 80),
        read,
        FooterHint([.search], "/", "find", weight: 60), hits(state),
        FooterHint(
          [.copy], "y", state.layout.kind == .wide ? "copy with source" : "copy", weight: 50),
        FooterHint([.nextPane], "Tab", place == .reader ? "events" : "text", weight: 45), back,
        help,
      ].compactMap { $0 }
    case .opening:
      return [
        FooterHint(
          [.moveDown], state.arrows, "choose", short: state.arrows + " choose", weight: 90),
        FooterHint([.choose], "Enter", "open", short: "Enter open", weight: 95), help,
      ]
    case .noDates:
      return [
        FooterHint([.choose], "Enter", "go on", short: "Enter go on", weight: 95),
        FooterHint([.listArticles], "a", "articles", short: "a articles", weight: 60), help,
        FooterHint([.leave], "q", "quit", short: "q quit", weight: 85),
      ]
    case .following:
      return [
        move, FooterHint([.choose], "Enter", "show only these", short: "Enter show", weight: 95),
        FooterHint([.undo], "Esc", "close", short: "Esc close", weight: 92), help,
      ]
    case .explanation:
      return [
        FooterHint([.moveDown], state.arrows, "scroll", short: state.arrows, weight: 50),
        FooterHint([.explain], "i", "close", short: "i close", weight: 90),
        FooterHint([.undo], "Esc", "close", weight: 60),
      ]
    case .help: return []
    }
  }

  private static let mark = FooterHint([.mark], "m", "collect", weight: 30)
  private static let copy = FooterHint([.copy], "y", "copy", weight: 30)

  private static let withoutEvents = [
    FooterHint([.listArticles], "a", "articles", short: "a articles", weight: 95),
    FooterHint([.listOutside], "u", "undated passages", short: "u undated", weight: 90),
    FooterHint([.leave], "q", "quit", short: "q quit", weight: 85),
  ]

  private static func hits(_ state: BrowserState) -> FooterHint? {
    guard state.here.list.filter.query != nil else { return nil }
    return FooterHint([.nextHit], "n N", "hits", short: "n next", weight: 84)
  }

  /// What can act in the main view only at times.
  private static func main(_ place: Place, _ state: BrowserState) -> [FooterHint] {
    var hints: [FooterHint] = []
    if state.here.isZoomed {
      hints.append(FooterHint([.zoom], "z", "all panes", weight: 65))
    }
    if let hit = hits(state) { hints.append(hit) }
    if place == .events, state.here.list.filter.query != nil {
      hints.append(FooterHint([.undo], "Esc", "all events", short: "Esc all", weight: 80))
    }
    if place == .passages {
      hints += [mark, copy, FooterHint([.follow], "f", "follow a name", weight: 20)]
    }
    if place == .events, state.here.list.filter.query != nil {
      hints.append(FooterHint([.save], "s", "save these", weight: 35))
    }
    let isLarge = (state.story?.events ?? 0) > 100
    if state.canShowMore || (state.canShowFewer && isLarge) {
      hints.append(FooterHint([.showMore], "+ -", "more, fewer", weight: 45))
    }
    return hints
  }
}

extension BrowserState {
  /// The arrow keys; by name where a screen is read aloud.
  var arrows: String { options.linear ? "Up, Down" : "↑↓" }
}

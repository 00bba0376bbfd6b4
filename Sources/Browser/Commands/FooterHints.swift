import Screen
import Words

extension FooterHint {
  /// What the footer says at a place, from left to right.
  static func hints(at place: Place, in state: BrowserState) -> [FooterHint] {
    let onePane = state.hasOnePane
    return (candidates(at: place, state) + [language(state), leave(at: place)]).filter { hint in
      hint.commands.contains { state.commands.applies($0, at: place, onePane: onePane) }
    }.compactMap { hint in
      state.options.kiosk ? hint.withFunctionKey(state.commands) : hint.withOwnKeys(state.commands)
    }
  }

  /// The hint with the key that every keyboard has, where there is one.
  private func withFunctionKey(_ commands: CommandTable) -> FooterHint {
    guard let key = self.commands.lazy.compactMap({ commands[$0]?.keys.first }).first,
      case .function = key
    else { return self }
    return with(key)
  }

  /// The hint with a person's own key; `nil` where that left the command none.
  private func withOwnKeys(_ commands: CommandTable) -> FooterHint? {
    guard let custom = self.commands.first(where: commands.isCustom) else { return self }
    return commands[custom]?.keys.first.map(with)
  }

  private func with(_ key: KeyPress) -> FooterHint {
    var hint = self
    hint.keys = KeyNames([key])
    hint.shortKeys = hint.keys
    return hint
  }

  private static func candidates(at place: Place, _ state: BrowserState) -> [FooterHint] {
    let arrows = KeyNames(state.arrows)
    let move = FooterHint(
      [.moveDown], arrows, Phrase(en: "move", es: "mover"), short: .keysAlone, weight: 90)
    switch place {
    case .events where state.story?.events == 0:
      return withoutEvents + [state.options.kiosk ? undo : quit, help(state)]
    case .events, .reports, .passages:
      return [
        move,
        FooterHint(
          [.openEvent], "Enter", Phrase(en: "open", es: "abrir"), short: .same, weight: 95),
        read, FooterHint([.nextPane], "Tab", Phrase(en: "pane", es: "panel"), weight: 75),
      ] + main(place, state) + [
        FooterHint([.search], "/", Phrase(en: "search", es: "buscar"), short: .same, weight: 70),
        FooterHint([.goToDate], "t", Phrase(en: "date", es: "fecha"), weight: 40),
        FooterHint([.listArticles], "a", articles, weight: 50), help(state),
      ]
    case .event:
      return [move, read, undo, hits(state), mark, copy, help(state)].compactMap { $0 }
    case .articles:
      return [
        move, read,
        FooterHint([.nextPane], "Tab", Phrase(en: "its events", es: "sus sucesos"), weight: 60),
        backToEvents,
        FooterHint(
          [.explain], "i", Phrase(en: "why this date", es: "por qué esta fecha"), weight: 30),
        help(state),
      ]
    case .articleEvents:
      return [
        move, read, FooterHint([.nextPane], "Tab", articles, weight: 60), backToEvents,
        help(state),
      ]
    case .years:
      return [
        move,
        FooterHint(
          [.choose], "Enter", Phrase(en: "go there", es: "ir allí"),
          short: .words(Phrase(en: "go", es: "ir")), weight: 95),
        FooterHint(
          [.foldYears], "Y", Phrase(en: "unfold", es: "desplegar"), short: .same, weight: 60),
        undo, help(state),
      ]
    case .outside: return [move, read, mark, undo, help(state)]
    case .marks:
      let some = [
        move, read, FooterHint([.mark], "m", Phrase(en: "drop", es: "soltar"), weight: 30),
      ]
      return (state.listedMarks.isEmpty ? [] : some) + [undo, help(state)]
    case .reader, .readerEvents: return reader(place, state)
    case .opening:
      return [
        FooterHint([.moveDown], arrows, choose, short: .same, weight: 90),
        FooterHint(
          [.choose], "Enter", Phrase(en: "open", es: "abrir"), short: .same, weight: 95),
        help(state),
      ]
    case .noDates:
      return [
        FooterHint(
          [.choose], "Enter", Phrase(en: "go on", es: "seguir"), short: .same, weight: 95),
        FooterHint([.listArticles], "a", articles, short: .same, weight: 60), help(state), quit,
      ]
    case .following:
      return [
        move,
        FooterHint(
          [.choose], "Enter", Phrase(en: "show only these", es: "mostrar solo estos"),
          short: .words(Phrase(en: "show", es: "mostrar")), weight: 95),
        FooterHint([.undo], "Esc", close, short: .same, weight: 92), help(state),
      ]
    case .explanation:
      return [
        FooterHint(
          [.moveDown], arrows, Phrase(en: "scroll", es: "desplazar"), short: .keysAlone,
          weight: 50),
        FooterHint([.explain], "i", close, short: .same, weight: 90),
        FooterHint([.undo], "Esc", close, weight: 60),
      ]
    case .help: return []
    }
  }

  private static func reader(_ place: Place, _ state: BrowserState) -> [FooterHint] {
    [
      FooterHint(
        [.pageDown], KeyNames(en: "Space", es: "Espacio"), Phrase(en: "page", es: "página"),
        short: .same, shortKeys: KeyNames(en: "Space", es: "Esp."), weight: 90),
      FooterHint(
        [.nextPassage], "] [", Phrase(en: "next, previous date", es: "fecha sig., anterior"),
        short: .words(Phrase(en: "next date", es: "fecha")), shortKeys: "]", weight: 80),
      read, FooterHint([.search], "/", Phrase(en: "find", es: "buscar"), weight: 60),
      hits(state),
      FooterHint(
        [.copy], "y",
        state.layout.kind == .wide
          ? Phrase(en: "copy with source", es: "copiar con fuente")
          : Phrase(en: "copy", es: "copiar"), weight: 50),
      FooterHint(
        [.nextPane], "Tab",
        place == .reader
          ? Phrase(en: "events", es: "sucesos") : Phrase(en: "text", es: "texto"), weight: 45),
      state.options.kiosk
        ? undo
        : FooterHint([.leave], "q", Phrase(en: "back", es: "volver"), short: .same, weight: 85),
      help(state),
    ].compactMap { $0 }
  }

  private static let articles = Phrase(en: "articles", es: "artículos")
  private static let close = Phrase(en: "close", es: "cerrar")
  static let choose = Phrase(en: "choose", es: "elegir")

  private static let read = FooterHint(
    [.read], "Enter", Phrase(en: "read", es: "leer"), short: .same, weight: 95)
  private static let undo = FooterHint(
    [.undo], "Esc", Phrase(en: "back", es: "volver"), short: .same, weight: 85)
  private static let quit = FooterHint(
    [.leave], "q", Phrase(en: "quit", es: "salir"), short: .same, weight: 85)
  private static let mark = FooterHint(
    [.mark], "m", Phrase(en: "collect", es: "reunir"), weight: 30)
  private static let copy = FooterHint([.copy], "y", Phrase(en: "copy", es: "copiar"), weight: 30)
  private static let backToEvents = FooterHint(
    [.listArticles], "a", Phrase(en: "back to Events", es: "volver a Sucesos"),
    short: .words(Phrase(en: "events", es: "sucesos")), weight: 70)

  private static let withoutEvents = [
    FooterHint([.listArticles], "a", articles, short: .same, weight: 95),
    FooterHint(
      [.listOutside], "u", Phrase(en: "undated passages", es: "pasajes sin fecha"),
      short: .words(Phrase(en: "undated", es: "sin fecha")), weight: 90),
  ]

  private static func help(_ state: BrowserState) -> FooterHint {
    if state.options.kiosk {
      return FooterHint([.help], "F1", Phrase(en: "help", es: "ayuda"), short: .same, weight: 100)
    }
    return FooterHint(
      [.help], "?", Phrase(en: "all keys", es: "todas las teclas"),
      short: .words(Phrase(en: "keys", es: "teclas")), weight: 100)
  }

  /// How the screen could speak to those who do not understand it: by the name of the other
  /// language.
  private static func language(_ state: BrowserState) -> FooterHint {
    let name = state.language.other.name
    return FooterHint(
      [.changeLanguage], "F2", Phrase(en: name, es: name), short: .same, weight: 10)
  }

  /// On the first screen before all else: whoever came by mistake looks for it there.
  private static func leave(at place: Place) -> FooterHint {
    FooterHint(
      [.leaveKiosk], "F8", Phrase(en: "leave", es: "salir"), short: .same,
      weight: place == .opening ? 97 : 72)
  }

  private static func hits(_ state: BrowserState) -> FooterHint? {
    guard state.here.list.filter.query != nil else { return nil }
    return FooterHint(
      [.nextHit], "n N", Phrase(en: "hits", es: "resultados"),
      short: .words(Phrase(en: "next", es: "sig.")), shortKeys: "n", weight: 84)
  }

  /// What can act in the main view only at times.
  private static func main(_ place: Place, _ state: BrowserState) -> [FooterHint] {
    var hints: [FooterHint] = []
    if state.here.isZoomed {
      hints.append(
        FooterHint([.zoom], "z", Phrase(en: "all panes", es: "todos los paneles"), weight: 65))
    }
    if let hit = hits(state) { hints.append(hit) }
    if state.options.kiosk, state.here.list.filter.query == nil {
      hints.append(
        FooterHint([.undo], "Esc", Phrase(en: "back", es: "volver"), short: .same, weight: 60))
    }
    if place == .events, state.here.list.filter.query != nil {
      hints.append(
        FooterHint(
          [.undo], "Esc", Phrase(en: "all events", es: "todos los sucesos"),
          short: .words(Phrase(en: "all", es: "todos")), weight: 80))
    }
    if place == .passages {
      let follow = Phrase(en: "follow a name", es: "seguir un nombre")
      hints += [mark, copy, FooterHint([.follow], "f", follow, weight: 20)]
    }
    if place == .events, state.here.list.filter.query != nil {
      hints.append(
        FooterHint([.save], "s", Phrase(en: "save these", es: "guardar estos"), weight: 35))
    }
    let isLarge = (state.story?.events ?? 0) > 100
    if state.canShowMore || (state.canShowFewer && isLarge) {
      hints.append(
        FooterHint([.showMore], "+ -", Phrase(en: "more, fewer", es: "más, menos"), weight: 45))
    }
    return hints
  }
}

extension BrowserState {
  /// The arrow keys; by name where a screen is read aloud.
  var arrows: String {
    options.linear ? language.words(en: "Up, Down", es: "Arriba, Abajo") : "↑↓"
  }
}

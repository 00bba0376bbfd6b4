import Archive
import Screen
import Words

extension BrowserState {
  /// Does a command: what is seen has the first word, then the screens that a command opens.
  mutating func perform(_ id: CommandID) -> [Effect] {
    if var covering = overlay {
      let outcomes = covering.perform(id, in: self)
      overlay = covering
      if let outcomes { return apply(outcomes) }
    } else if let outcomes = change({ screen, state in screen.perform(id, in: state) }) {
      return apply(outcomes)
    }
    if let open = ScreenRegistry.openers[id] { return apply(open(self)) }
    switch id {
    case .quit: return [.quit(printing: collected.printed(in: language))]
    case .suspend: return [.suspend]
    case .redraw: return [.redraw]
    case .undo: return undo()
    case .leave: return leave()
    case .goBack:
      if !goBack(), !options.kiosk {
        message = language.words(
          en: "this is the first screen, q quits", es: "esta es la primera pantalla, q sale")
      }
    case .search: beginSearch()
    case .recallQuery: recallQuery()
    case .goToDate: prompt = Prompt(.date)
    case .save: beginSaving()
    case .takeNews: return takeNews()
    case .visitBack: goBackInHistory()
    case .visitForward: goForwardInHistory()
    case .copy: return copyPassage()
    case .openSource: return here.screen.article(in: self).map { [.openSource($0)] } ?? []
    case .mark: return toggleMark()
    case .changeLanguage: changeLanguage()
    case .leaveKiosk: askWhetherToLeave()
    default: break
    }
    return []
  }

  /// Carries out what a screen wants.
  mutating func apply(_ outcomes: [ScreenOutcome]) -> [Effect] {
    outcomes.reduce(into: []) { $0 += apply($1) }
  }

  private mutating func apply(_ outcome: ScreenOutcome) -> [Effect] {
    switch outcome {
    case .say(let line): message = line
    case .rememberPlace: rememberPlace()
    case .open(let screen): here.push(screen)
    case .cover(let screen): overlay = screen
    case .comeBack(let screen):
      if !here.comeBack(to: screen) { here.push(screen) }
    case .close: if overlay == nil { here.pop() } else { overlay = nil }
    case .showEvents: here.showEvents()
    case .openEvents: here.push(.events)
    case .openEvent: here.push(.event)
    case .read(let spot):
      rememberPlace()
      here.push(ReaderScreen(spot, query: here.screen.query(in: self)), atMost: 8)
    case .timeline(let change): change(&here.events)
    case .collected(let change): change(&collected)
    case .follow(let choice): return follow(choice)
    case .perform(let command): return perform(command)
    case .effect(let effect): return [effect]
    }
    return []
  }

  // MARK: Leaving

  /// Undoes exactly one thing; never quits.
  private mutating func undo() -> [Effect] {
    if overlay != nil {
      overlay = nil
    } else if let outcomes = change({ screen, state in screen.undo(in: state) }) {
      return apply(outcomes)
    } else if !here.pop(), !options.kiosk {
      message = language.words(
        en: "nothing to undo, q quits", es: "no hay nada que deshacer, q sale")
    }
    return []
  }

  /// Back one screen; from the first one it ends the browser, unless it is a kiosk.
  private mutating func leave() -> [Effect] {
    if goBack() || options.kiosk { return [] }
    return [.quit(printing: collected.printed(in: language))]
  }

  /// - Returns: whether there was a screen to go back to.
  private mutating func goBack() -> Bool {
    guard overlay != nil else { return here.pop() }
    overlay = nil
    return true
  }

  // MARK: Places visited

  /// To be called before a leap. In a kiosk nothing leads back to these places; fifty of them, each
  /// with the long article that was read there, would use up its memory.
  mutating func rememberPlace() { remember(here) }

  mutating func remember(_ location: Location) {
    if !options.kiosk { history.leave(location) }
  }

  private mutating func goBackInHistory() {
    guard let place = history.back(from: here) else {
      message = language.words(en: "no earlier place", es: "no hay lugar anterior")
      return
    }
    here = place
  }

  private mutating func goForwardInHistory() {
    guard let place = history.forward(from: here) else {
      message = language.words(en: "no later place", es: "no hay lugar posterior")
      return
    }
    here = place
  }

  // MARK: What is chosen

  private mutating func copyPassage() -> [Effect] {
    guard let passage = here.screen.passage(in: self) else {
      message = Self.noPassage.words(in: language)
      return []
    }
    // Whether the terminal takes it is not known.
    message = language.words(
      en: "sent with its source to the terminal's clipboard",
      es: "enviado con su fuente al portapapeles de la terminal")
    return [.copy(passage.citation(in: language))]
  }

  static let noPassage = Phrase(
    en: "no passage is chosen here", es: "aquí no hay ningún pasaje elegido")

  /// Says everything in the other language, at the same place.
  private mutating func changeLanguage() {
    language = language.other
    if let prompt, prompt.trouble != nil {
      if case .date = prompt.purpose {
        self.prompt?.trouble = DateInWords.trouble(of: prompt.line.text, in: language)
      } else {
        typedTextChanged()
      }
    }
    if var explanation = overlay as? ExplanationScreen {
      explanation.explanations = here.screen.explanations(in: self)
      overlay = explanation
    }
  }
}

import Screen
import Words

extension BrowserState {
  /// Undoes exactly one thing; never quits.
  mutating func undo() -> [Effect] {
    if overlay == nil, let effects = restoreDropped() { return effects }
    if overlay != nil {
      overlay = nil
    } else if endFindInReader() {
      return []
    } else if here.stack.count > 1, !isMainSeen {
      here.stack.removeLast()
    } else if case .noDates = showing {
      here.stack = [.main]
    } else if here.isZoomed {
      here.isZoomed = false
    } else if here.list.filter.query != nil {
      dropQuery()
    } else if here.stack.count > 1 {
      here.stack.removeLast()
    } else if !options.kiosk {
      message = language.words(
        en: "nothing to undo, q quits", es: "no hay nada que deshacer, q sale")
    }
    return []
  }

  private var isMainSeen: Bool {
    if case .main = showing { true } else { false }
  }

  /// Asks a kiosk's visitor; what is open over the screen is closed, what is typed stays.
  mutating func askWhetherToLeave() {
    overlay = nil
    isAskedToLeave = true
  }

  /// Takes the answer: Enter leaves; any other key stays and does nothing else.
  mutating func answerWhetherToLeave(_ key: KeyPress) -> [Effect] {
    isAskedToLeave = false
    message = nil
    return key == .enter ? [.quit(printing: nil)] : []
  }

  /// What the visitor is asked.
  var leavingQuestion: String? {
    guard isAskedToLeave else { return nil }
    return language.words(
      en: "Enter leaves and ends the connection · any other key: stay",
      es: "Intro sale y termina la conexión · otra tecla: quedarse")
  }

  /// Back one screen; from the first one it ends the browser, unless it is a kiosk.
  mutating func leave() -> [Effect] {
    if goBack() || options.kiosk { return [] }
    return [.quit(printing: printedCollection)]
  }

  /// - Returns: whether there was a screen to go back to.
  mutating func goBack() -> Bool {
    if overlay != nil {
      overlay = nil
      return true
    }
    guard here.stack.count > 1 else { return false }
    here.stack.removeLast()
    return true
  }
}

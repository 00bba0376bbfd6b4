import Screen
import Words

// A kiosk: it forgets visitors, counts down to it, turns dark, and tells its staff of visits.
extension BrowserState {
  /// Whether there is anything that a return to the opening screen would forget.
  private var isAtRest: Bool {
    guard here.depth == 1, let menu = here.screen as? OpeningScreen else { return false }
    return menu.selected == 0 && overlay == nil && prompt == nil && message == nil
      && !kiosk.isAskedToLeave && here.events.query == nil && language == options.language
  }

  mutating func tick(_ seconds: Int) -> [Effect] {
    guard options.kiosk else { return [] }
    let restBefore = kiosk.clock.rest
    kiosk.clock.tick(seconds)
    if isAtRest {
      kiosk.clock.restart()
      // As often as anybody could have left.
      guard kiosk.clock.rest / options.idle > restBefore / options.idle else { return [] }
      return kiosk.end() + [.rested]
    }
    kiosk.clock.stir()
    guard kiosk.clock.quiet >= options.idle else { return [] }
    forgetVisitor()
    return kiosk.end() + [.rested]
  }

  /// A key that ends the countdown, or the dark, does nothing else.
  mutating func receiveInKiosk(_ key: KeyPress) -> [Effect] {
    let isWaking = isBlank || kiosk.clock.isCounting(idle: options.idle)
    let began = kiosk.clock.touch(key) ? kiosk.notice() : []
    if isWaking {
      message = nil
      kiosk.isAskedToLeave = false
      pending.retry()
      return began
    }
    if kiosk.isAskedToLeave { return began + answerWhetherToLeave(key) }
    return began + receive(key)
  }

  /// Asks a visitor; what is open over the screen is closed, what is typed stays.
  mutating func askWhetherToLeave() {
    overlay = nil
    kiosk.isAskedToLeave = true
  }

  /// Takes the answer: Enter leaves; any other key stays and does nothing else.
  private mutating func answerWhetherToLeave(_ key: KeyPress) -> [Effect] {
    kiosk.isAskedToLeave = false
    message = nil
    return key == .enter ? [.quit(printing: nil)] : []
  }

  /// What the visitor is asked.
  var leavingQuestion: String? {
    guard kiosk.isAskedToLeave else { return nil }
    return language.words(
      en: "Enter leaves and ends the connection · any other key: stay",
      es: "Intro sale y termina la conexión · otra tecla: quedarse")
  }

  /// A query was kept.
  var noticedSearch: [Effect] {
    guard options.kiosk else { return [] }
    if let screen = here.screen as? ArticlesScreen {
      guard let query = screen.found.query else { return [] }
      let count = screen.found.isSettled ? screen.found.count(of: articles) : nil
      return [.audit(.searched(query: query.text, found: count))]
    }
    guard let query = here.events.query else { return [] }
    let found = here.events.list.isSettled ? here.events.list.total : nil
    return [.audit(.searched(query: query.text, found: found))]
  }

  /// Whether the screen is dark, because nobody has been there for long.
  var isBlank: Bool { options.blank > 0 && options.kiosk && kiosk.clock.rest >= options.blank }

  /// Back to the opening screen; nothing of the visitor stays.
  private mutating func forgetVisitor() {
    startAnew()
    language = options.language
    overlay = nil
    prompt = nil
    waitingKeys = []
    message = nil
    kiosk.isAskedToLeave = false
    pending.retry()
    kiosk.clock.restart()
  }

  /// The opening screen stands at the beginning: it keeps no query, no place and no pane of before.
  private mutating func startAnew() {
    here = Location(options)
    history = NavigationHistory()
    collected.forgetSession()
    destination = nil
  }

  /// Somebody came back to the opening screen, to the entry that they took there.
  mutating func arriveAtOpening() {
    let screen = here.screen
    startAnew()
    here.screen = screen
  }

  /// Seconds until the return, in the last of them.
  var countdown: Int? {
    let left = options.idle - kiosk.clock.quiet
    return options.kiosk && left > 0 && kiosk.clock.isCounting(idle: options.idle) ? left : nil
  }

  /// "back here after 3 quiet minutes".
  var quietWords: String {
    let idle = options.idle
    let time =
      idle % 60 == 0
      ? counted(idle / 60, .quietMinute, in: language) : counted(idle, .quietSecond, in: language)
    return language.words(en: "back here after \(time)", es: "vuelve aquí tras \(time)")
  }
}

import Screen

/// How long a kiosk has been without a visitor's key, in seconds.
struct QuietClock: Hashable, Sendable {
  private(set) var quiet = 0
  /// How long the opening screen has been as it begins.
  private(set) var rest = 0
  private(set) var now: Int?
  /// A key that is held down or stuck is no visitor.
  private var heldKey: KeyPress?
  private var heldFor = 0
  private var isHeldNow = false

  /// Seconds that the countdown lasts: ten, or a third of the quiet time if that is less.
  static func warning(idle: Int) -> Int { min(10, idle / 3) }
  static let longestHold = 60

  /// Takes in the clock.
  mutating func tick(_ seconds: Int) {
    let passed = max(0, seconds - (now ?? seconds))
    now = seconds
    quiet += passed
    rest += passed
    heldFor = isHeldNow ? heldFor + passed : 0
    isHeldNow = false
  }

  /// Takes in a key.
  /// - Returns: whether a visitor pressed it.
  mutating func touch(_ key: KeyPress) -> Bool {
    if key != heldKey { heldFor = 0 }
    heldKey = key
    isHeldNow = true
    guard heldFor < Self.longestHold else { return false }
    quiet = 0
    rest = 0
    return true
  }

  /// Whether the last seconds before the return are counted down.
  func isCounting(idle: Int) -> Bool { quiet > 0 && idle - quiet <= Self.warning(idle: idle) }

  mutating func restart() { quiet = 0 }
  mutating func stir() { rest = 0 }
}

extension BrowserState {
  /// Whether there is anything that a return to the opening screen would forget.
  private var isAtRest: Bool {
    guard here.stack.count == 1, case .opening(let menu) = showing else { return false }
    return menu.selected == 0 && overlay == nil && typing == nil && message == nil
      && here.list.filter.query == nil && language == options.language
  }

  mutating func tick(_ seconds: Int) -> [Effect] {
    guard options.kiosk else { return [] }
    let restBefore = quiet.rest
    quiet.tick(seconds)
    if isAtRest {
      quiet.restart()
      // As often as anybody could have left.
      guard quiet.rest / options.idle > restBefore / options.idle else { return [] }
      return endVisit() + [.rested]
    }
    quiet.stir()
    guard quiet.quiet >= options.idle else { return [] }
    forgetVisitor()
    return endVisit() + [.rested]
  }

  /// Whether the screen is dark, because nobody has been there for long.
  var isBlank: Bool { options.blank > 0 && options.kiosk && quiet.rest >= options.blank }

  /// Back to the opening screen; nothing of the visitor stays.
  mutating func forgetVisitor() {
    startAnew()
    language = options.language
    overlay = nil
    typing = nil
    waitingKeys = []
    message = nil
    pending.retry()
    quiet.restart()
  }

  /// The opening screen stands at the beginning: it keeps no query, no place and no pane of before.
  mutating func startAnew() {
    here = Standing.start(options)
    visits = Visits()
    collected = []
    destination = nil
    details = [:]
  }

  /// A key that ends the countdown, or the dark, does nothing else.
  mutating func receiveInKiosk(_ key: KeyPress) -> [Effect] {
    let isWaking = isBlank || quiet.isCounting(idle: options.idle)
    let began = quiet.touch(key) ? noticeVisitor() : []
    if isWaking {
      message = nil
      pending.retry()
      return began
    }
    return began + receive(key)
  }

  /// Seconds until the return, in the last of them.
  var countdown: Int? {
    let left = options.idle - quiet.quiet
    return options.kiosk && left > 0 && quiet.isCounting(idle: options.idle) ? left : nil
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

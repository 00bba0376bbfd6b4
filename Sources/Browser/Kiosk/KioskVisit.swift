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

/// What a kiosk's staff may learn of a visit; nothing of it is ever on the screen.
public enum VisitEvent: Hashable, Sendable {
  /// The first key of a visitor.
  case began
  /// An article was opened, by `Article.id`.
  case read(article: String)
  /// An event was opened alone, or by a landmark of the opening menu.
  case opened(event: String)
  /// A query was kept, with how many events, or articles of their list, it finds, if that is known by
  /// then. Its words are a visitor's own.
  case searched(query: String, found: Int?)
  /// Nobody is there any more; seconds from the first key to the last, and how many there were.
  case ended(seconds: Int, keys: Int)
}

/// Who is at a kiosk: the visit that goes on, and how quiet it is.
struct KioskVisit: Hashable, Sendable {
  var clock = QuietClock()
  /// The visitor is asked whether to leave; the next key is the answer.
  var isAskedToLeave = false
  private var visit: Visit?

  private struct Visit: Hashable, Sendable {
    /// Monotonic seconds at the first key and at the last.
    var began: Int
    var lastKey: Int
    var keys = 0
  }

  /// A visitor pressed a key.
  mutating func notice() -> [Effect] {
    let now = clock.now ?? 0
    let isNew = visit == nil
    var current = visit ?? Visit(began: now, lastKey: now)
    current.lastKey = now
    current.keys += 1
    visit = current
    return isNew ? [.audit(.began)] : []
  }

  /// The visitor has left.
  mutating func end() -> [Effect] {
    guard let visit else { return [] }
    self.visit = nil
    return [.audit(.ended(seconds: visit.lastKey - visit.began, keys: visit.keys))]
  }
}

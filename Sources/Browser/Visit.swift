import ArchiveStore
import Screen

/// What a kiosk's staff may learn of a visit; nothing of it is ever on the screen.
public enum VisitEvent: Hashable, Sendable {
  /// The first key of a visitor.
  case began
  /// An article was opened, by `Article.id`.
  case read(article: String)
  /// An event was opened alone, or its passages by a landmark of the menu.
  case opened(event: String)
  /// A query was kept, with how many events it finds, if that is known by then. Its words are a
  /// visitor's own.
  case searched(query: String, found: Int?)
  /// Nobody is there any more; seconds from the first key to the last, and how many there were.
  case ended(seconds: Int, keys: Int)
}

/// The visit that goes on.
struct Visit: Hashable, Sendable {
  var began: Int
  var lastKey: Int
  var keys = 0
}

extension BrowserState {
  /// Takes in a visitor's key, and says what came of it.
  mutating func visited(_ key: KeyPress) -> [Effect] {
    let before = (showing: showing, filter: here.list.filter, isTyping: typing != nil)
    var effects: [Effect] = []
    let now = quiet.now ?? 0
    if visit == nil { effects.append(.audit(.began)) }
    var current = visit ?? Visit(began: now, lastKey: now)
    current.lastKey = now
    current.keys += 1
    visit = current
    effects += receive(key)
    return effects + noticed(since: before)
  }

  private func noticed(
    since before: (showing: Showing, filter: Filter, isTyping: Bool)
  ) -> [Effect] {
    var noticed: [VisitEvent] = []
    if before.isTyping, typing == nil, let query = here.list.filter.query {
      let found = here.list.isSettled ? here.list.total : nil
      noticed.append(.searched(query: query.text, found: found))
    }
    switch (before.showing, showing) {
    case (.reader, .reader): break
    case (_, .reader(let screen)):
      noticed.append(.read(article: screen.spot.article))
    case (.event, .event): break
    case (_, .event), (.opening, .main):
      if let row = here.list.selection { noticed.append(.opened(event: row.title)) }
    default: break
    }
    return noticed.map(Effect.audit)
  }

  /// The visitor has left.
  mutating func endVisit() -> [Effect] {
    guard let visit else { return [] }
    self.visit = nil
    return [.audit(.ended(seconds: visit.lastKey - visit.began, keys: visit.keys))]
  }
}

/// What a kiosk's staff may learn of a visit; nothing of it is ever on the screen.
public enum VisitEvent: Hashable, Sendable {
  /// The first key of a visitor.
  case began
  /// An article was opened, by `Article.id`.
  case read(article: String)
  /// An event was opened alone, or by a landmark of the opening menu.
  case opened(event: String)
  /// A query was kept, with how many events it finds, if that is known by then. Its words are a
  /// visitor's own.
  case searched(query: String, found: Int?)
  /// Nobody is there any more; seconds from the first key to the last, and how many there were.
  case ended(seconds: Int, keys: Int)
}

/// The visit that goes on.
struct Visit: Hashable, Sendable {
  /// Monotonic seconds at the first key and at the last.
  var began: Int
  var lastKey: Int
  var keys = 0
}

extension BrowserState {
  /// A visitor pressed a key.
  mutating func noticeVisitor() -> [Effect] {
    let now = quiet.now ?? 0
    let isNew = visit == nil
    var current = visit ?? Visit(began: now, lastKey: now)
    current.lastKey = now
    current.keys += 1
    visit = current
    return isNew ? [.audit(.began)] : []
  }

  /// What was opened above so many screens, by a key or by one that waited for rows.
  func openings(above depth: Int) -> [Effect] {
    here.stack.dropFirst(depth).compactMap { showing in
      switch showing {
      case .reader(let screen): .audit(.read(article: screen.spot.article))
      case .event: here.list.selection.map { .audit(.opened(event: $0.title)) }
      default: nil
      }
    }
  }

  /// A query was kept.
  func noticedSearch() -> [Effect] {
    guard options.kiosk, let query = here.list.filter.query else { return [] }
    let found = here.list.isSettled ? here.list.total : nil
    return [.audit(.searched(query: query.text, found: found))]
  }

  /// The visitor has left.
  mutating func endVisit() -> [Effect] {
    guard let visit else { return [] }
    self.visit = nil
    return [.audit(.ended(seconds: visit.lastKey - visit.began, keys: visit.keys))]
  }
}

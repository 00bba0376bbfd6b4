import ArchiveStore
import Screen

/// What was read but stands outside the timeline.
struct OutsideScreen: Sendable {
  var of: String?
  var query: Query?
  var rows: [OutsideRow]?
  var index = 0
  var position: String { "" }
  var needs: [Request] { rows == nil ? [.outside(article: of, query: query)] : [] }
  var passage: CollectedPassage? {
    selected.map {
      CollectedPassage(
        spot: Spot(article: $0.article.id, bytes: $0.bytes), text: $0.text, article: $0.article)
    }
  }
  var selected: OutsideRow? { rows.flatMap { $0.indices.contains(index) ? $0[index] : nil } }
  var article: ArticleRow? { selected?.article }
  mutating func receive(_ rows: [OutsideRow], article: String?, query: Query?) {
    if article == of, query == self.query { self.rows = rows }
  }
  mutating func perform(_ id: CommandID, state: BrowserState) -> Spot? {
    switch id {
    case .moveDown: index = min((rows?.count ?? 0) - 1, index + 1)
    case .moveUp: index = max(0, index - 1)
    case .read: return passage?.spot
    default: break
    }
    return nil
  }
  func draw(on frame: inout Frame, in area: Area, state: BrowserState) {
    for (row, article) in (rows ?? []).enumerated() {
      frame.put(article.text, at: Point(column: 1, row: row + 1))
    }
  }
}

extension BrowserState {
  /// Passages without a date, and comments: of the article that is read or chosen, else of all.
  mutating func listOutside() {
    if case .outside = showing {
      here.stack.removeLast()
      return
    }
    rememberPlace()
    var article: String?
    switch showing {
    case .reader(let screen): article = screen.spot.article
    case .articles(let screen): article = screen.selected(in: articles)?.id
    default: break
    }
    here.stack.append(.outside(OutsideScreen(of: article, query: here.list.filter.query)))
  }
}

import ArchiveStore
import Screen

/// The list of all articles.
struct ArticlesScreen: Sendable {
  var index = 0
  var place: Place { .articles }
  var position: String { "" }

  func needs(_ articles: [ArticleRow]?) -> [Request] { articles == nil ? [.articles] : [] }
  func selected(in articles: [ArticleRow]?) -> ArticleRow? {
    articles.flatMap { $0.indices.contains(index) ? $0[index] : nil }
  }
  mutating func receive(_ text: ArticleText?, id: String) {}
  mutating func perform(_ id: CommandID, state: BrowserState) -> Spot? {
    let count = state.articles?.count ?? 0
    switch id {
    case .moveDown: index = min(count - 1, index + 1)
    case .moveUp: index = max(0, index - 1)
    case .read: return selected(in: state.articles).map { Spot(article: $0.id) }
    default: break
    }
    return nil
  }
  func draw(on frame: inout Frame, in area: Area, state: BrowserState) {
    for (row, article) in (state.articles ?? []).enumerated() {
      frame.put(article.label, at: Point(column: 1, row: row + 1))
    }
  }
}

extension BrowserState {
  /// All articles, and from there back to the events.
  mutating func toggleArticles() {
    if case .articles = showing {
      showMain()
      return
    }
    rememberPlace()
    if let index = here.stack.firstIndex(where: { if case .articles = $0 { true } else { false } })
    {
      here.stack.removeSubrange((index + 1)...)
      return
    }
    if case .opening = showing { here.stack.append(.main) }
    here.stack.append(.articles(ArticlesScreen()))
  }
}

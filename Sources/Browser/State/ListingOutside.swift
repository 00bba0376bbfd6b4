import ArchiveStore

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

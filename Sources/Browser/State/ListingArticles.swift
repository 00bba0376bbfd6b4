import ArchiveStore

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

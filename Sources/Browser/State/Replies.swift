import ArchiveStore
import TimelineCore

extension BrowserState {
  mutating func receive(_ reply: Reply, generation: Int) -> [Effect] {
    guard awaits(reply, generation: generation) else { return [] }
    pending.settle(reply.request)
    switch (reply.request, reply.answer) {
    case (_, .failed(let line)):
      pending.fail(reply.request)
      message = language.words(en: line, es: "no se pudo leer: \(line)")
    case (_, .story(let info)):
      story = info
      if info.articles > 0, info.articlesWithoutDate == info.articles, !options.kiosk,
        here.stack.count == 1, case .main = showing
      {
        here.stack = [.noDates]
      }
    case (.window(_, let place, _), .window(let window)):
      let before = here.list.selection?.id
      here.list.receive(window, at: place, page: page)
      if here.list.selection?.id != before { choiceFollowsEvent() }
    case (.event(let id, _), .event(let detail)):
      details[id] = detail
      if detail == nil { pending.fail(reply.request) }
      forgetFarDetails()
    case (_, .articles(let rows)): articles = rows
    case (.axis(let filter), .axis(let axis)):
      here.axis = AxisState(axis: axis, filter: filter, start: here.axis.start)
    case (_, .matchingArticles(let count)): here.found?.articles = count
    case (_, .landing(let landing)): land(landing)
    case (_, .marked(let passages)): earlier.receive(passages)
    case (.outside(let article, let query), .outside(let rows)):
      if article == nil, here.found?.query == query, query != nil { here.found?.outside = rows }
      receiveOutside(rows, article: article, query: query)
    case (.article(let id), .article(let text)): receiveArticle(text, id: id)
    default: break
    }
    return []
  }

  /// Another event is selected: its first passage is the chosen one.
  mutating func choiceFollowsEvent() {
    guard here.choice.position != .last else { return }
    here.choice = PassageChoice()
  }

  private mutating func forgetFarDetails() {
    guard details.count > 12 else { return }
    let near = Set((-2...2).compactMap { here.list[here.list.selected + $0]?.id })
    details = details.filter { near.contains($0.key) }
  }

  private mutating func receiveOutside(_ rows: [OutsideRow], article: String?, query: Query?) {
    guard case .outside(var screen) = showing else { return }
    screen.receive(rows, article: article, query: query)
    here.stack[here.stack.count - 1] = .outside(screen)
  }

  private mutating func receiveArticle(_ text: ArticleText?, id: String) {
    let last = here.stack.count - 1
    switch showing {
    case .reader(var screen):
      screen.receive(text, id: id, in: self)
      here.stack[last] = .reader(screen)
    case .articles(var screen):
      screen.receive(text, id: id)
      here.stack[last] = .articles(screen)
    default: break
    }
  }
}

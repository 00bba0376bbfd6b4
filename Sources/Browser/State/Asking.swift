import ArchiveStore
import TimelineCore

extension BrowserState {
  /// Brings layout, scroll and questions into line with what the state is now.
  mutating func settle() -> [Effect] {
    fitToLayout()
    let effects = replayWaitingKeys()
    scrollIntoView()
    guard let asked = pending.ask(needs + neighbours) else { return effects }
    return effects + [.ask(asked.requests, generation: asked.generation)]
  }

  /// Whether everything that the screen shows has been answered; if not, an answer will change it.
  public var isWhole: Bool { pending.areFailed(needs) }

  /// Whether an answer is waited for; one that is not changes nothing.
  public func awaits(_ reply: Reply, generation: Int) -> Bool {
    pending.awaits(reply.request, generation: generation)
  }

  /// What the state lacks to show itself.
  private var needs: [Request] {
    var needs: [Request] = []
    if story == nil { needs.append(.story) }
    if let window = here.list.request(page: page) { needs.append(window) }
    needs += detailRequests(at: [here.list.selected])
    if here.axis.filter != here.list.filter { needs.append(.axis(here.list.filter)) }
    if let found = here.found {
      if found.outside == nil { needs.append(.outside(article: nil, query: found.query)) }
      if found.articles == nil { needs.append(.matchingArticles(found.query)) }
    }
    if let destination { needs.append(destination.request) }
    if case .noDates = showing, articles == nil { needs.append(.articles) }
    switch showing {
    case .articles(let screen): needs += screen.needs(articles)
    case .outside(let screen): needs += screen.needs
    case .reader(let screen): needs += screen.needs
    case .marks: if let request = earlier.request { needs.append(request) }
    default: break
    }
    return needs
  }

  /// The selected event's neighbours, so that a step finds them at hand.
  private var neighbours: [Request] {
    detailRequests(at: [here.list.selected + 1, here.list.selected - 1])
  }

  private func detailRequests(at indices: [Int]) -> [Request] {
    let list = here.list
    return indices.compactMap { index in
      guard let row = list[index], details[row.id] == nil else { return nil }
      return .event(row.id, list.filter.query)
    }
  }

  /// Rows of the timeline on one screen.
  var page: Int { layout.eventRows(in: self) }
}

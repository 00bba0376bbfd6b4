import ArchiveStore
import Story

/// Requests of one channel that have no answer yet.
struct Outstanding: Hashable, Sendable {
  var generation: Int
  var requests: Set<Request>
}

extension BrowserState {
  /// Brings layout, scroll and questions into line with what the state is now.
  mutating func settle() -> [Effect] {
    fitToLayout()
    let effects = replayWaitingKeys()
    scrollIntoView()
    return effects + ask((needs + neighbours).filter { !failed.contains($0) })
  }

  /// Whether everything that the screen shows has been answered; if not, an answer will change it.
  public var isWhole: Bool { needs.allSatisfy { failed.contains($0) } }

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

  private mutating func ask(_ needs: [Request]) -> [Effect] {
    var wanted: [Channel: [Request]] = [:]
    for request in needs { wanted[request.channel, default: []].append(request) }
    var asked: [Request] = []
    for channel in Channel.allCases {
      guard let requests = wanted[channel] else {
        // An answer that nobody waits for any more.
        outstanding[channel] = nil
        continue
      }
      if let waiting = outstanding[channel]?.requests, waiting.isSuperset(of: requests) { continue }
      outstanding[channel] = Outstanding(generation: generation + 1, requests: Set(requests))
      asked += requests
    }
    guard !asked.isEmpty else { return [] }
    generation += 1
    return [.ask(asked, generation: generation)]
  }

  /// Whether an answer is one that is waited for; it is not waited for any longer.
  mutating func expects(_ reply: Reply, generation: Int) -> Bool {
    let channel = reply.request.channel
    guard outstanding[channel]?.generation == generation,
      outstanding[channel]?.requests.remove(reply.request) != nil
    else { return false }
    if outstanding[channel]?.requests.isEmpty == true { outstanding[channel] = nil }
    return true
  }

  /// Rows of the timeline on one screen.
  var page: Int { layout.eventRows(in: self) }
}

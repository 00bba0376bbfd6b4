import Archive
import Words

/// The requests that have no answer yet: the one place that judges whether an answer is stale.
struct PendingRequests: Sendable {
  /// What a channel waits for, since which ask.
  private struct Waiting {
    var generation: Int
    var requests: Set<Request>
  }
  private var waiting: [Channel: Waiting] = [:]
  private var generation = 0
  /// Requests that failed; they are not asked again until `retry`.
  private(set) var failed: Set<Request> = []

  /// Takes in all that is needed now.
  /// - Returns: what of it is to be asked, and as which generation; `nil`: nothing.
  mutating func ask(_ needed: [Request]) -> (requests: [Request], generation: Int)? {
    var wanted: [Channel: [Request]] = [:]
    for request in needed where !failed.contains(request) {
      wanted[request.channel, default: []].append(request)
    }
    var asked: [Request] = []
    for channel in Channel.allCases {
      guard let requests = wanted[channel] else {
        // An answer that nobody waits for any more.
        waiting[channel] = nil
        continue
      }
      if let open = waiting[channel]?.requests, open.isSuperset(of: requests) { continue }
      waiting[channel] = Waiting(generation: generation + 1, requests: Set(requests))
      asked += requests
    }
    guard !asked.isEmpty else { return nil }
    generation += 1
    return (asked, generation)
  }

  /// Whether an answer to a request is waited for: it belongs to its channel's last ask and has not
  /// come yet.
  func awaits(_ request: Request, generation: Int) -> Bool {
    guard let open = waiting[request.channel], open.generation == generation else { return false }
    return open.requests.contains(request)
  }

  /// An answer has come; it is not waited for any longer.
  mutating func settle(_ request: Request) {
    waiting[request.channel]?.requests.remove(request)
    if waiting[request.channel]?.requests.isEmpty == true { waiting[request.channel] = nil }
  }

  mutating func fail(_ request: Request) { failed.insert(request) }

  /// What failed may be asked again.
  mutating func retry() { failed = [] }

  /// What was asked is not waited for any more, and what failed may be asked again.
  mutating func forgetAll() {
    waiting = [:]
    failed = []
  }

  /// Whether every one of these requests has failed.
  func areFailed(_ requests: [Request]) -> Bool { requests.allSatisfy(failed.contains) }
}

extension BrowserState {
  /// Whether everything that the screen shows has been answered; if not, an answer will change it.
  public var isWhole: Bool { pending.areFailed(needs) }

  /// Whether an answer is waited for; one that is not changes nothing.
  public func awaits(_ reply: Reply, generation: Int) -> Bool {
    pending.awaits(reply.request, generation: generation)
  }

  /// What stands in place of an answer: that it is on its way, or that asking failed.
  func words(instead reading: Phrase, of channel: Channel, failed: Phrase = unreadable) -> String {
    let hasFailed = pending.failed.contains { $0.channel == channel }
    return (hasFailed ? failed : reading).words(in: language)
  }

  private static let unreadable = Phrase(
    en: "This cannot be read from the archive.", es: "Esto no se puede leer del archivo.")

  /// What the state lacks to show itself.
  var needs: [Request] {
    var needs: [Request] = story == nil || isStoryOld ? [.story] : []
    needs += here.events.requests(in: self)
    if let destination { needs.append(destination.request) }
    if !here.isAtEvents, !here.isAtEvent { needs += here.screen.requests(in: self) }
    return needs
  }

  /// Takes in an answer, unless it is stale.
  mutating func receive(_ reply: Reply, generation: Int) {
    guard awaits(reply, generation: generation) else { return }
    pending.settle(reply.request)
    switch reply.answer {
    case .failed(let line):
      pending.fail(reply.request)
      message = language.words(en: line, es: "no se pudo leer: \(line)")
      return
    case .event(nil): pending.fail(reply.request)
    case .story(let info):
      story = info
      isStoryOld = false
      if info.articles > 0, info.articlesWithoutDate == info.articles, !options.kiosk {
        here.begin(with: NoDatesScreen())
      }
    case .articles(let rows): articles = rows
    case .landing(let landing): land(landing)
    case .marked(let passages): collected.receive(passages)
    default: break
    }
    var events = here.events
    events.receive(reply, in: self)
    here.events = events
    if !here.isAtEvents, !here.isAtEvent {
      change { screen, state in
        if screen.requests(in: state).contains(reply.request) { screen.receive(reply, in: state) }
      }
    }
  }
}

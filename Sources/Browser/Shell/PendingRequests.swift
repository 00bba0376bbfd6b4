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

  /// Whether every one of these requests has failed.
  func areFailed(_ requests: [Request]) -> Bool { requests.allSatisfy(failed.contains) }
}

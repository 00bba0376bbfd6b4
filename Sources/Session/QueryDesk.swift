import Archive
import Browser
import Dispatch
import Glibc
import Synchronization

/// Carries out the browser's requests one after another on a thread of its own.
///
/// A newer request of a channel supersedes older ones of it: a waiting one is dropped, a running one
/// interrupted. Whether an answer is still wanted, whoever asked judges.
public final class QueryDesk: Sendable {
  private struct Ticket: Equatable {
    var request: Request
    var generation: Int
  }

  private struct Papers {
    var waiting: [Ticket] = []
    var running: Ticket?
    var newest: [Channel: Int] = [:]
    var answers: [(reply: Reply, generation: Int)] = []

    func isSuperseded(_ ticket: Ticket) -> Bool {
      ticket.generation < newest[ticket.request.channel] ?? ticket.generation
    }
  }

  private let archive: any TimelineArchive
  private let wake: @Sendable () -> Void
  private let work = DispatchQueue(label: "dateline.queries", qos: .userInitiated)
  private let interruptions = DispatchQueue(label: "dateline.interruptions", qos: .userInitiated)
  private let papers = Mutex(Papers())

  /// - Parameter wake: called from another thread when an answer has come.
  public init(archive: any TimelineArchive, wake: @escaping @Sendable () -> Void) {
    self.archive = archive
    self.wake = wake
  }

  /// Takes requests in; returns at once.
  public func ask(_ requests: [Request], generation: Int) {
    let runsSuperseded = papers.withLock { papers in
      for request in requests { papers.newest[request.channel] = generation }
      papers.waiting = papers.waiting.filter { !papers.isSuperseded($0) }
      papers.waiting += requests.map { Ticket(request: $0, generation: generation) }
      return papers.running.map { papers.isSuperseded($0) } ?? false
    }
    if runsSuperseded { interruptions.async { self.interruptWhileSuperseded() } }
    work.async { self.work(through: requests.count) }
  }

  /// Drops what is waiting and ends what is running: nobody asks any more.
  func retire() {
    papers.withLock { papers in
      papers.waiting = []
      if let running = papers.running { papers.newest[running.request.channel] = .max }
    }
    interruptions.async { self.interruptWhileSuperseded() }
  }

  /// Whether an answer is still to come or to be collected.
  public var isBusy: Bool {
    papers.withLock { $0.running != nil || !$0.waiting.isEmpty || !$0.answers.isEmpty }
  }

  /// The answers that have come since the last call.
  public func collect() -> [(reply: Reply, generation: Int)] {
    papers.withLock { papers in
      defer { papers.answers = [] }
      return papers.answers
    }
  }

  private func work(through count: Int) {
    for _ in 0..<count {
      let next = papers.withLock { papers -> Ticket? in
        guard !papers.waiting.isEmpty else { return nil }
        papers.running = papers.waiting.removeFirst()
        return papers.running
      }
      guard let next else { return }
      let reply = answer(next.request, from: archive)
      papers.withLock { papers in
        papers.running = nil
        papers.answers.append((reply, next.generation))
      }
      wake()
    }
  }

  /// An interruption that comes before its statement has begun is lost, so it is repeated.
  private func interruptWhileSuperseded() {
    while true {
      let isSuperseded = papers.withLock { papers in
        guard let running = papers.running, papers.isSuperseded(running) else { return false }
        archive.interrupt()
        return true
      }
      guard isSuperseded else { return }
      usleep(1000)
    }
  }
}

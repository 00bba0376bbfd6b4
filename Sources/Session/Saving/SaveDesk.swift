import Archive
import Browser
import Dispatch
import Exchange
import Glibc
import Synchronization
import Words

/// Writes views to files, one after another on a thread of its own.
final class SaveDesk: Sendable {
  private struct Papers {
    var outcomes: [Outcome] = []
    /// Saves that are not done.
    var open = 0
    var isCancelled = false
  }

  private let archive: any TimelineArchive
  private let wake: @Sendable () -> Void
  private let work = DispatchQueue(label: "dateline.saving", qos: .utility)
  private let papers = Mutex(Papers())

  /// - Parameter wake: called from another thread when a save is done.
  init(archive: any TimelineArchive, wake: @escaping @Sendable () -> Void) {
    self.archive = archive
    self.wake = wake
  }

  /// Begins to save; returns at once.
  /// - Returns: `false` if the file is there and the order does not say to replace it.
  func save(_ order: SaveOrder) -> Bool {
    let path = Self.path(of: order.file)
    if !order.overwrites, NewFile.isThere(path) { return false }
    papers.withLock { $0.open += 1 }
    work.async {
      let outcome = self.outcome(of: order, at: path)
      self.papers.withLock { papers in
        papers.open -= 1
        if let outcome { papers.outcomes.append(outcome) }
      }
      self.wake()
    }
    return true
  }

  /// Whether a save is not done.
  var isBusy: Bool { papers.withLock { $0.open > 0 } }

  /// What came of a save.
  enum Outcome {
    case saved(line: String)
    case failed(file: String, reason: String, ReaderLanguage)

    var line: String {
      switch self {
      case .saved(let line): line
      case .failed(_, let reason, let language):
        language.words(en: "not saved: \(reason)", es: "no se guardó: \(reason)")
      }
    }
  }

  /// What came of the saves that are done since the last call.
  func collect() -> [Outcome] {
    papers.withLock { papers in
      defer { papers.outcomes = [] }
      return papers.outcomes
    }
  }

  /// Waits until everything is saved.
  /// - Returns: what is to be said of it.
  func finish() -> [String] {
    work.sync {}
    return collect().map(\.line)
  }

  /// Ends what is not done; nothing of it is left.
  func cancel() {
    papers.withLock { $0.isCancelled = true }
    work.sync {}
  }

  /// - Returns: `nil`: it was cancelled.
  private func outcome(of order: SaveOrder, at path: String) -> Outcome? {
    do {
      let count = try write(order, to: path)
      let events = counted(count, .event, in: order.language)
      let saved = order.language.words(
        en: "saved \(events) to \(order.file)",
        es: "\(count == 1 ? "guardado" : "guardados") \(events) en \(order.file)")
      return .saved(line: saved)
    } catch is Cancelled {
      return nil
    } catch {
      let language = order.language
      let reason = (error as? NewFileError)?.words(in: language) ?? "\(error)"
      return .failed(file: order.file, reason: reason, language)
    }
  }

  private struct Cancelled: Error {}

  private func write(_ order: SaveOrder, to path: String) throws -> Int {
    var file = try NewFile(at: path)
    let written = file
    let (count, _) = try writeTimeline(
      archive, order.filter, as: order.format, in: order.language, to: &file,
      beforeEach: {
        try written.check()
        if self.papers.withLock({ $0.isCancelled }) { throw Cancelled() }
      })
    try file.store(in: order.overwrites ? .taken : .free)
    return count
  }

  /// `~/` is the person's own folder, as shells have it.
  private static func path(of file: String) -> String {
    guard file.hasPrefix("~/"), let home = getenv("HOME").map({ String(cString: $0) }),
      home.hasPrefix("/")
    else { return file }
    return home + file.dropFirst()
  }
}

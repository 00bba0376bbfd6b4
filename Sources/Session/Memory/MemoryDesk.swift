import Browser
import Dispatch
import Synchronization

/// Makes changes in a state file, one after another on a thread of its own.
final class MemoryDesk: Sendable {
  private let file: MemoryFile
  private let wake: @Sendable () -> Void
  private let work = DispatchQueue(label: "dateline.memory", qos: .utility)
  private let notes = Mutex<[String]>([])

  /// - Parameter wake: called from another thread when something is to be said.
  init(file: MemoryFile, wake: @escaping @Sendable () -> Void) {
    self.file = file
    self.wake = wake
  }

  /// Begins to keep a change; returns at once.
  func keep(_ change: MemoryChange) {
    work.async {
      do {
        try self.file.apply([change])
      } catch {
        self.notes.withLock { $0.append("not kept for the next time: \(error)") }
        self.wake()
      }
    }
  }

  /// What is to be said of the changes since the last call.
  func collect() -> [String] {
    notes.withLock { notes in
      defer { notes = [] }
      return notes
    }
  }

  /// Waits until all is kept.
  func finish() -> [String] {
    work.sync {}
    return collect()
  }
}

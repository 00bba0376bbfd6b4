import Browser
import Dispatch
import Exchange
import Synchronization
import Words

/// Makes changes in a state file, one after another on a thread of its own.
final class MemoryDesk: Sendable {
  private let file: MemoryFile
  private let language: ReaderLanguage
  private let wake: @Sendable () -> Void
  private let work = DispatchQueue(label: "dateline.memory", qos: .utility)
  private let notes = Mutex<[String]>([])

  /// - Parameter wake: called from another thread when something is to be said.
  init(file: MemoryFile, language: ReaderLanguage, wake: @escaping @Sendable () -> Void) {
    self.file = file
    self.language = language
    self.wake = wake
  }

  /// Begins to keep a change; returns at once.
  func keep(_ change: MemoryChange) {
    work.async {
      do {
        try self.file.apply([change])
      } catch {
        let reason = self.reason(error)
        let line = self.language.words(
          en: "not kept for the next time: \(reason)",
          es: "no se guarda para la próxima vez: \(reason)")
        self.notes.withLock { $0.append(line) }
        self.wake()
      }
    }
  }

  private func reason(_ error: any Error) -> String {
    switch error {
    case let error as MemoryError: error.words(in: language)
    case let error as NewFileError: error.words(in: language)
    default: "\(error)"
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

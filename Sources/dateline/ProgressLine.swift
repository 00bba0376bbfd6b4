import Glibc
import Synchronization

/// A count on standard error that goes up while something takes long; silent where that is no
/// terminal.
final class ProgressLine: Sendable {
  private struct State {
    var count = 0
    var shown = 0
  }

  private let what: String
  private let isShown = isatty(STDERR_FILENO) == 1
  private let state = Mutex(State())

  /// - Parameter what: is counted ("articles read").
  init(_ what: String) { self.what = what }

  /// From any thread.
  func advance() {
    guard isShown else { return }
    state.withLock { state in
      state.count += 1
      // Often enough to be seen to move, seldom enough to cost nothing.
      guard state.count - state.shown >= max(1, min(97, state.count / 10)) else { return }
      state.shown = state.count
      write("\r\(state.count) \(what)")
    }
  }

  /// Takes the line away.
  func end() {
    state.withLock { state in
      if state.shown > 0 { write("\r\u{1B}[K") }
      state.shown = 0
    }
  }

  private func write(_ text: String) {
    var stream = StandardStream.error
    stream.write(text)
    try? stream.finish()
  }
}

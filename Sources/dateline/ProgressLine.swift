import Glibc
import Indexing
import Synchronization

/// A count on standard error that goes up while something takes long; silent where that is no
/// terminal, and until it has taken a while.
final class ProgressLine: Sendable {
  private struct State {
    var what = ""
    var count = 0
    var shown = 0
    var isOnScreen = false
  }

  private let isShown: Bool
  private let start = ContinuousClock.now
  private let state = Mutex(State())

  /// - Parameter isQuiet: nothing is shown.
  init(isQuiet: Bool = false) { isShown = !isQuiet && isatty(STDERR_FILENO) == 1 }

  /// Whoever waits longer wants to know for what.
  private static let patience = Duration.milliseconds(300)

  /// Counts one more, from any thread.
  ///
  /// - Parameter what: is counted ("articles read"); where it is something else than before, from
  ///   the start.
  func advance(_ what: String) {
    guard isShown else { return }
    state.withLock { state in
      if state.what != what { state = State(what: what, isOnScreen: state.isOnScreen) }
      state.count += 1
      // Often enough to be seen to move, seldom enough to cost nothing.
      guard state.count - state.shown >= max(1, min(97, state.count / 10)),
        ContinuousClock.now - start > Self.patience
      else { return }
      state.shown = state.count
      state.isOnScreen = true
      show("\(state.count) \(state.what)")
    }
  }

  /// Counts what a builder does.
  func follow(_ builder: inout TimelineBuilder) {
    let articles = "of \(builder.count) articles worked through"
    builder.progress = { step in
      switch step {
      case .article: self.advance(articles)
      case .event: self.advance("events put together")
      }
    }
  }

  /// Takes the line away.
  func end() {
    state.withLock { state in
      if state.isOnScreen { show("") }
      state.isOnScreen = false
    }
  }

  /// Writes over the line.
  private func show(_ words: String) {
    var stream = StandardStream.error
    stream.writeControls("\r")
    stream.write(words)
    stream.writeControls("\u{1B}[K")
    try? stream.finish()
  }
}

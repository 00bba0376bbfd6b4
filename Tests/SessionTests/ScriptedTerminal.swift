import Dispatch
import Screen
import Session

/// A terminal that types what a test says, each input once the session has gone quiet, and keeps
/// what it was told to do.
final class ScriptedTerminal: TerminalDevice {
  /// What it does by itself.
  enum Line {
    case hears(TerminalInput)
    /// Something of the test's happens, such as time passing.
    case does(() -> Void)
  }

  private var script: [Line]
  private let wakes = DispatchSemaphore(value: 0)
  private(set) var frames: [Frame] = []
  private(set) var copied: [String] = []
  private(set) var suspensions = 0
  var size: Size

  /// After the last line the terminal is gone, with exit status 129.
  init(size: Size = Size(columns: 80, rows: 24), _ script: [Line]) {
    self.size = size
    self.script = script
  }

  /// Keys in the notation of `KeyPress.keys`.
  convenience init(size: Size = Size(columns: 80, rows: 24), keys: String) throws {
    self.init(size: size, try KeyPress.keys(keys).map { .hears(.key($0)) })
  }

  var hasPendingInput: Bool { false }
  var waker: @Sendable () -> Void {
    let wakes = wakes
    return { wakes.signal() }
  }

  func draw(_ frame: Frame) { frames.append(frame) }
  func repaint() {}

  func nextInput(timeoutMilliseconds: Int?) -> TerminalInput? {
    // The last frame is compared, so that late answers are waited for before the end.
    let quiet = min(timeoutMilliseconds ?? 1000, script.isEmpty ? 1000 : 60)
    if wakes.wait(timeout: .now() + .milliseconds(quiet)) == .success { return .wokenUp }
    if let timeoutMilliseconds, timeoutMilliseconds < 60 { return nil }
    guard !script.isEmpty else { return .ended(exitStatus: 129) }
    switch script.removeFirst() {
    case .hears(let input):
      if case .resized(let size) = input { self.size = size }
      return input
    case .does(let body):
      body()
      return nil
    }
  }

  func suspend() -> Bool {
    suspensions += 1
    return true
  }

  func copy(_ text: String) -> Bool {
    copied.append(text)
    return true
  }
}

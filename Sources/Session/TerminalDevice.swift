import Screen

/// What a session hears from its terminal.
public enum TerminalInput: Hashable, Sendable {
  case key(KeyPress)
  /// The screen must be drawn anew, at this size.
  case resized(Size)
  /// Another thread called the waker: answers have come.
  case wokenUp
  /// The terminal is gone, or the process was told to end: leave with this exit status.
  case ended(exitStatus: Int32)
}

/// The terminal as a session sees it: a real one, or a scripted one in tests.
public protocol TerminalDevice {
  /// Columns and rows at this moment.
  var size: Size { get }
  /// Whether a key already waits, so that drawing this frame would be work for nothing.
  var hasPendingInput: Bool { get }
  /// Makes `nextInput` return `wokenUp`; may be called from any thread.
  var waker: @Sendable () -> Void { get }

  /// Sends what differs from the frame before.
  func draw(_ frame: Frame)
  /// Forgets what the terminal shows, so that the next frame is sent whole.
  func repaint()
  /// Waits for input; `nil` when the time is over.
  /// - Parameter timeoutMilliseconds: how long to wait; `nil`: for ever.
  func nextInput(timeoutMilliseconds: Int?) -> TerminalInput?
  /// Gives the terminal back, stops the process, and takes the terminal again when it goes on.
  /// - Returns: `false` if the process cannot be stopped.
  func suspend() -> Bool
  /// Puts text into the terminal's clipboard.
  /// - Returns: `false` if it is too long.
  func copy(_ text: String) -> Bool
}

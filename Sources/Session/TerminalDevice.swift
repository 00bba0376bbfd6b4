import Screen

/// What a session hears from its terminal.
public enum TerminalInput: Hashable, Sendable {
  case key(KeyPress)
  case resized(Size)
  /// Another thread called the waker: answers have come.
  case woken
  /// The terminal is gone, or the process was told to end.
  case ended
}

/// The terminal as a session sees it: a real one, or a scripted one in tests.
public protocol TerminalDevice {
  /// Columns and rows at this moment.
  var size: Size { get }
  /// Whether a key already waits, so that drawing this frame would be work for nothing.
  var hasPendingInput: Bool { get }

  /// Sends what differs from the frame before.
  func draw(_ frame: Frame)
  /// Forgets what the terminal shows, so that the next frame is sent whole.
  func redraw()
  /// Waits for input; `nil` when the time is over.
  /// - Parameter milliseconds: how long to wait; `nil`: for ever.
  func nextInput(within milliseconds: Int?) -> TerminalInput?
  /// Gives the terminal back, stops the process, and takes the terminal again when it goes on.
  func suspend()
  /// Puts text into the terminal's clipboard.
  func copy(_ text: String)
  /// Makes `nextInput` return `woken`; may be called from any thread.
  var waker: @Sendable () -> Void { get }
}

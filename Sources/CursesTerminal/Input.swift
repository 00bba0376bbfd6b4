import Screen

extension Terminal {
  /// What `nextInput` waits for.
  public enum Input: Hashable, Sendable {
    case key(KeyPress)
    /// The screen must be drawn anew, at this size.
    case resized(Size)
    /// Somebody called `Terminal.wakeUp`.
    case wokenUp
    /// The program is to end now.
    case ended(End)
  }

  /// Why the program is to end.
  public enum End: Hashable, Sendable {
    /// SIGTERM, SIGHUP, SIGINT or SIGQUIT.
    case signal(Int32)
    /// The terminal is gone.
    case hangUp

    /// What a shell reports for the signal, 128 and its number; a lost terminal is SIGHUP (1).
    public var exitStatus: Int32 {
      switch self {
      case .signal(let number): 128 + number
      case .hangUp: 128 + 1
      }
    }
  }
}

import CNcurses
import Glibc
import Screen

extension Terminal {
  /// What can be said without a look at the terminal's description.
  ///
  /// - Parameter descriptor: one that will take the place of standard input and output.
  /// - Returns: the value of TERM, which may be any text.
  public static func checkDevices(on descriptor: Int32? = nil) throws(TerminalError) -> String {
    try namedTerminal(
      input: descriptor ?? STDIN_FILENO, output: descriptor ?? STDOUT_FILENO)
  }
}

/// What TERM says of a terminal on standard input and output.
private func namedTerminal(
  input: Int32 = STDIN_FILENO, output: Int32 = STDOUT_FILENO
) throws(TerminalError) -> String {
  if isatty(input) == 0 { throw .inputIsNoTerminal }
  if isatty(output) == 0 { throw .outputIsNoTerminal }
  let name = getenv("TERM").map { String(cString: $0) } ?? ""
  if name.isEmpty { throw .noName }
  return name
}

/// The name of a terminal on standard input and output that can be drawn on.
///
/// - Parameter substitute: the name to be taken for one that is well formed and not known here;
///   nearly all new terminals understand what xterm does.
func describedTerminal(orElse substitute: String? = nil) throws(TerminalError) -> String {
  let name = try namedTerminal()
  // A name with other characters could lead terminfo astray.
  let isWellFormed = name.utf8.count <= 64 && name.unicodeScalars.allSatisfy(isNameScalar)
  guard isWellFormed, cn_describe(name) != 0 else {
    if name == "dumb" { throw .unfit(name) }
    if isWellFormed, let substitute, cn_describe(substitute) != 0 { return substitute }
    throw .unknown(name)
  }
  if cn_string("cup") == nil { throw .unfit(name) }
  return name
}

private func isNameScalar(_ scalar: Unicode.Scalar) -> Bool {
  scalar.isASCII
    && (scalar.properties.isAlphabetic || "0123456789+-._".unicodeScalars.contains(scalar))
}

/// Whether NO_COLOR (no-color.org) leaves colours on.
func wantsColor() -> Bool {
  getenv("NO_COLOR").map { $0.pointee == 0 } ?? true
}

/// The size that the terminal tells, within bounds; 80 by 24 where it tells none.
func terminalSize() -> Size {
  var told = winsize()
  _ = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &told)
  return Size(
    columns: told.ws_col == 0 ? 80 : min(Int(told.ws_col), 1000),
    rows: told.ws_row == 0 ? 24 : min(Int(told.ws_row), 500))
}

enum Readable {
  case terminal, signal, nothing
}

/// Waits for bytes from the terminal (or its loss) or a signal, the signal first.
///
/// - Parameters:
///   - timeoutMilliseconds: -1: without end.
///   - withTerminal: `false` leaves the terminal's bytes where they are and waits for signals only.
func firstReadable(timeoutMilliseconds: Int, withTerminal: Bool) -> Readable {
  var watched = [
    pollfd(fd: withTerminal ? STDIN_FILENO : -1, events: Int16(POLLIN), revents: 0),
    pollfd(fd: Signals.descriptor, events: Int16(POLLIN), revents: 0),
  ]
  let count = poll(&watched, 2, Int32(clamping: timeoutMilliseconds))
  if count < 0 { return .signal }
  if watched[1].revents != 0 { return .signal }
  return watched[0].revents != 0 ? .terminal : .nothing
}

/// Rounded up, so that the moment has come when the wait is over.
func milliseconds(
  from start: ContinuousClock.Instant, to end: ContinuousClock.Instant
) -> Int {
  let (seconds, attoseconds) = (end - start).components
  let milliseconds = seconds * 1000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
  return Int(max(0, min(milliseconds, 1_000_000_000)))
}

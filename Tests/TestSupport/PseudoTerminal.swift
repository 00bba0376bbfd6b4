import Foundation
import Glibc

/// A bare pseudo-terminal with a program on it: for what tmux hides, such as a line that drops.
public final class PseudoTerminal {
  /// The process on the terminal; it leads its session.
  public let process: Int32
  private var master: Int32
  private var status: Int32?
  /// Everything that the program wrote so far.
  public private(set) var written: [UInt8] = []

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - command: its path and its arguments.
  ///   - environment: the whole of it.
  ///   - folder: where it runs; `nil`: where the tests do.
  public init(
    _ command: [String], columns: Int = 80, rows: Int = 24,
    environment: [String: String] = ["TERM": "xterm-256color", "LC_ALL": "C.UTF-8"],
    in folder: String? = nil
  ) throws {
    var (opened, programEnd): (Int32, Int32) = (-1, -1)
    var name: [CChar] = Array(repeating: 0, count: 128)
    let failure = descriptors.withLock { _ in
      let failure = openpty(&opened, &programEnd, &name, nil, nil)
      for end in [opened, programEnd] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      return failure
    }
    guard failure == 0 else { throw TestFailure("no pseudo-terminal: \(errorText(errno))") }
    master = opened
    defer { close(programEnd) }
    setSize(of: master, columns: columns, rows: rows)
    let line = String(decoding: name.prefix { $0 != 0 }.map(UInt8.init), as: UTF8.self)
    process = try spawn(
      command, environment: environment, in: folder, startsSession: true,
      files: Array(repeating: (path: line, flags: O_RDWR), count: 3))
  }

  deinit {
    hangUp()
    if status == nil {
      kill()
      waitpid(process, nil, 0)
    }
  }

  /// Sends bytes as the keyboard would.
  public func send(_ text: String) throws {
    try send(bytes: Array(text.utf8))
  }

  public func send(bytes: [UInt8]) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      // The program must be heard too, or it waits for that and reads no more.
      read()
      var watched = pollfd(fd: master, events: Int16(POLLIN | POLLOUT), revents: 0)
      guard poll(&watched, 1, 30_000) == 1 else { throw TestFailure("nobody reads the keys") }
      guard watched.revents & Int16(POLLOUT) != 0 else { continue }
      let count = rest.withUnsafeBytes { write(master, $0.baseAddress, min($0.count, 1024)) }
      guard count > 0 else { throw TestFailure("the keys go nowhere: \(errorText(errno))") }
      rest = rest.dropFirst(count)
    }
  }

  public func resize(columns: Int, rows: Int) {
    setSize(of: master, columns: columns, rows: rows)
  }

  /// The line drops: nobody holds the other end any more.
  public func hangUp() {
    if master >= 0 { close(master) }
    master = -1
  }

  /// Ends the program at once, with nothing that it could do about it.
  public func kill() {
    if status == nil { _ = Glibc.kill(process, SIGKILL) }
  }

  /// Waits until the program has written a text since `mark`, a count of `written`.
  /// - Throws: `TestFailure`, at once with its status where the program ends without it.
  public func wait(for text: String, since mark: Int = 0) throws {
    let wanted = Array(text.utf8)
    try eventually("“\(text)”", seen: { String(decoding: self.written, as: UTF8.self) }) {
      let status = endStatus()
      read()
      if written[min(mark, written.count)...].contains(wanted) { return true }
      guard let status else { return false }
      throw TestFailure(
        "it ended with \(status) and without “\(text)”\n"
          + String(decoding: written, as: UTF8.self))
    }
  }

  /// Whether the program writes a text since `mark`, within some seconds.
  public func hasWritten(_ text: String, since mark: Int, within seconds: Double) -> Bool {
    let wanted = Array(text.utf8)
    let deadline = Date(timeIntervalSinceNow: seconds)
    while Date() < deadline {
      read()
      if written[min(mark, written.count)...].contains(wanted) { return true }
      usleep(10_000)
    }
    return false
  }

  /// Waits until the program has ended.
  /// - Returns: its exit status, or 128 and the number of the signal that ended it.
  public func waitForEnd() throws -> Int32 {
    try eventually(
      "the end of the program", seen: { String(decoding: self.written, as: UTF8.self) }
    ) {
      read()
      return endStatus()
    }
  }

  /// The status of a program that has ended, with all that it wrote taken; `nil`: it runs.
  private func endStatus() -> Int32? {
    if let status { return status }
    var result: Int32 = 0
    guard waitpid(process, &result, WNOHANG) == process else { return nil }
    read()
    status = exitStatus(result)
    return status
  }

  /// Whether the line is as a shell needs it: whole lines, echoed, with signals for Ctrl-C.
  public var isCooked: Bool {
    var modes = termios()
    tcgetattr(master, &modes)
    let wanted = tcflag_t(ICANON | ECHO | ISIG)
    return modes.c_lflag & wanted == wanted
  }

  /// Lets go of what was written so far; marks of before mean nothing any more.
  public func forget() { written.removeAll(keepingCapacity: true) }

  /// Takes what the program wrote, without waiting.
  public func read() {
    var buffer: [UInt8] = Array(repeating: 0, count: 1 << 16)
    var watched = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    while master >= 0, poll(&watched, 1, 0) == 1 {
      let count = Glibc.read(master, &buffer, buffer.count)
      guard count > 0 else { return }
      written += buffer[..<count]
    }
  }
}

private func setSize(of terminal: Int32, columns: Int, rows: Int) {
  var size = winsize()
  size.ws_col = UInt16(columns)
  size.ws_row = UInt16(rows)
  _ = ioctl(terminal, UInt(TIOCSWINSZ), &size)
}

import CNcurses
import Glibc

/// What ncurses writes to: the terminal, or while a frame is drawn a file in memory, so that each
/// frame reaches the terminal in one piece, and a slow line in few packets.
///
/// ncurses writes whenever it moves the cursor, some twenty times a frame.
final class FrameOutput {
  /// The terminal, under a number of its own; ncurses keeps it for as long as the program runs.
  let stream: UnsafeMutablePointer<FILE>
  /// `nil`: the system offers none, and ncurses writes to the terminal at once.
  private let memory: Int32?
  private var bytes: [UInt8] = []

  /// `nil` if no descriptor is left.
  init?() {
    let descriptor = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3)
    guard descriptor >= 0, let stream = fdopen(descriptor, "w") else { return nil }
    self.stream = stream
    let made = memfd_create("frame", Self.closesOnExec)
    memory = made >= 0 ? made : nil
  }

  /// MFD_CLOEXEC.
  private static let closesOnExec: UInt32 = 1

  deinit {
    if let memory { close(memory) }
  }

  /// Carries out what draws a frame.
  /// - Returns: what it wrote and is still to be sent.
  func collect(_ draw: () -> Void) -> ArraySlice<UInt8> {
    guard let memory, dup3(memory, fileno(stream), O_CLOEXEC) >= 0 else {
      draw()
      return []
    }
    draw()
    dup3(STDOUT_FILENO, fileno(stream), O_CLOEXEC)
    let count = Int(lseek(memory, 0, SEEK_CUR))
    if bytes.count < count { bytes = Array(repeating: 0, count: count) }
    let read = pread(memory, &bytes, count, 0)
    lseek(memory, 0, SEEK_SET)
    return bytes[..<max(0, read)]
  }
}

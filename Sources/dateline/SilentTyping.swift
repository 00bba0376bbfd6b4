import Glibc
import Synchronization

/// The terminal while a story is read and the screen is not there yet: it does not print what is typed,
/// and keeps it for the screen, key by key. Ctrl-C and the others end or stop the program as ever.
enum SilentTyping {
  /// Only where a person types at this program, and it stands in the foreground.
  static func begin() {
    var before = termios()
    guard isatty(STDOUT_FILENO) == 1, tcgetpgrp(STDIN_FILENO) == getpgrp(),
      tcgetattr(STDIN_FILENO, &before) == 0
    else { return }
    // Never freed: a handler may be reading it.
    let record = UnsafeMutablePointer<termios>.allocate(capacity: 1)
    record.initialize(to: before)
    modes.store(UInt(bitPattern: record), ordering: .releasing)
    WhenStopped.watch()
    var silent = before
    silent.c_lflag &= ~tcflag_t(ECHO | ECHONL | ICANON)
    silent.c_iflag &= ~tcflag_t(ICRNL)
    tcsetattr(STDIN_FILENO, TCSANOW, &silent)
  }

  static var isOn: Bool { modes.load(ordering: .acquiring) != 0 }

  /// Leaves the terminal as it was before; does nothing where it is.
  ///
  /// Runs in signal handlers, too: only what is safe there.
  static func end() {
    let address = modes.exchange(0, ordering: .acquiringAndReleasing)
    guard let before = UnsafePointer<termios>(bitPattern: address) else { return }
    _ = tcsetattr(STDIN_FILENO, TCSANOW, before)
  }
}

/// Address of the modes before; 0: they are in force.
private let modes = Atomic<UInt>(0)

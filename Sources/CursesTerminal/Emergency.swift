import Glibc
import Synchronization

/// What a signal handler needs to restore the terminal, in memory that never moves.
private struct Rescue {
  var modes: termios
  var bytes: UnsafeMutablePointer<UInt8>
  var count: Int
}

/// Address of the `Rescue`; 0 while the terminal is as it was.
private let rescue = Atomic<UInt>(0)
/// Whether the time that the program has to end runs already; who asks again does not prolong it.
private let isCounting = Atomic<Bool>(false)

/// Restores the terminal where the loop cannot: in a crash, and when the program does not end
/// within a second of being told to (a terminal that takes no more bytes stops every write).
enum Emergency {
  private static let realTime = __itimer_which_t(ITIMER_REAL.rawValue)
  private static let crashes = [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE]

  /// - Parameters:
  ///   - modes: the terminal's modes before the program changed them.
  ///   - bytes: what brings back its screen.
  static func prepare(modes: termios, bytes: [UInt8]) {
    let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: max(1, bytes.count))
    copy.initialize(from: bytes, count: bytes.count)
    let record = UnsafeMutablePointer<Rescue>.allocate(capacity: 1)
    record.initialize(to: Rescue(modes: modes, bytes: copy, count: bytes.count))
    rescue.store(UInt(bitPattern: record), ordering: .releasing)
    for crash in crashes {
      Signals.setHandler(crash) { number in
        Emergency.restore()
        Signals.setHandler(number, SIG_DFL)
        raise(number)
      }
    }
    // A first use would make it, which is not safe in a handler.
    isCounting.store(false, ordering: .releasing)
    _ = Emergency.realTime
    let endsAll: __sighandler_t = { _ in
      Emergency.restore()
      _exit(128 + SIGTERM)
    }
    // The terminal may take a part of the bytes and stop the write: the next one ends that.
    Signals.setHandler(SIGALRM, endsAll, flags: SA_NODEFER)
  }

  /// The program ended its work on the terminal itself.
  static func cancel() {
    var never = itimerval()
    setitimer(realTime, &never, nil)
    isCounting.store(false, ordering: .releasing)
    let address = rescue.exchange(0, ordering: .acquiringAndReleasing)
    guard let record = UnsafeMutablePointer<Rescue>(bitPattern: address) else { return }
    Signals.setDefault(crashes + [SIGALRM])
    record.pointee.bytes.deallocate()
    record.deallocate()
  }

  /// Gives the program a second to end. Not by `alarm`, which is no system call everywhere.
  static func startCountdown() {
    if isCounting.exchange(true, ordering: .acquiringAndReleasing) { return }
    var time = itimerval(
      it_interval: timeval(tv_sec: 0, tv_usec: 300_000), it_value: timeval(tv_sec: 1, tv_usec: 0))
    setitimer(realTime, &time, nil)
  }

  /// Runs in signal handlers: only what is safe there, and nothing that waits.
  private static func restore() {
    let address = rescue.exchange(0, ordering: .acquiringAndReleasing)
    guard let record = UnsafeMutablePointer<Rescue>(bitPattern: address) else { return }
    var output = pollfd(fd: STDOUT_FILENO, events: Int16(POLLOUT), revents: 0)
    if poll(&output, 1, 0) == 1, output.revents == Int16(POLLOUT) {
      _ = write(STDOUT_FILENO, record.pointee.bytes, record.pointee.count)
    }
    _ = tcsetattr(STDIN_FILENO, TCSANOW, &record.pointee.modes)
  }
}

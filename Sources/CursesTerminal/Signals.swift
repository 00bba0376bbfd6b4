import Glibc
import Synchronization

/// What happened outside the program, as bits: 1 << number of the signal; bit 0 is a wake-up.
private let happened = Atomic<UInt64>(0)
/// The two ends of the pipe that ends a `poll`; -1 before `Signals.open`.
private let writingEnd = Atomic<Int32>(-1)
private let readingEnd = Atomic<Int32>(-1)

/// Signals as events of the loop: a handler only notes the number and writes to a pipe.
enum Signals {
  /// What happened since the last look.
  struct Happened {
    fileprivate var bits: UInt64 = 0

    var isNothing: Bool { bits == 0 }
    func contains(_ signal: Int32) -> Bool { bits & bit(signal) != 0 }

    mutating func formUnion(_ other: Happened) { bits |= other.bits }
    mutating func remove(_ signals: [Int32]) {
      for signal in signals { bits &= ~bit(signal) }
    }
    /// Whether there was a wake-up, which is then forgotten.
    mutating func takeWakeUp() -> Bool {
      defer { bits &= ~wakeUpBit }
      return bits & wakeUpBit != 0
    }
  }

  /// The end that `poll` watches.
  static var descriptor: Int32 { readingEnd.load(ordering: .acquiring) }

  /// Opens the pipe, once for the process.
  static func open() {
    guard descriptor < 0 else { return }
    // A first use would make it, which is not safe in a handler; the pipe's ends are stored below.
    _ = happened.load(ordering: .relaxed)
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    writingEnd.store(ends[1], ordering: .releasing)
    readingEnd.store(ends[0], ordering: .releasing)
  }

  /// Has signals noted from now on; those that the program was started to ignore stay ignored.
  static func watch(_ numbers: [Int32]) {
    for number in numbers where !isIgnored(number) {
      setHandler(number) { note(bit($0)) }
    }
  }

  /// Has signals end the program, which `Emergency` helps if the loop does not come round.
  static func watchEnd(_ numbers: [Int32]) {
    for number in numbers where !isIgnored(number) {
      setHandler(number) {
        note(bit($0))
        Emergency.startCountdown()
      }
    }
  }

  static func ignore(_ numbers: [Int32]) {
    for number in numbers { setHandler(number, SIG_IGN) }
  }

  static func setDefault(_ numbers: [Int32]) {
    for number in numbers { setHandler(number, SIG_DFL) }
  }

  static func isIgnored(_ number: Int32) -> Bool {
    var action = sigaction()
    guard sigaction(number, nil, &action) == 0 else { return false }
    return unsafeBitCast(action.__sigaction_handler.sa_handler, to: UInt.self)
      == unsafeBitCast(SIG_IGN, to: UInt.self)
  }

  /// Ends the wait of the loop; from any thread.
  static func wakeUp() {
    note(wakeUpBit)
  }

  /// Empties the pipe and tells what happened since the last time.
  static func take() -> Happened {
    var bytes: [UInt8] = Array(repeating: 0, count: 64)
    while read(descriptor, &bytes, bytes.count) > 0 {}
    return Happened(bits: happened.exchange(0, ordering: .acquiringAndReleasing))
  }

  /// - Parameter flags: such as SA_NODEFER, by which a handler may be interrupted by its own signal.
  static func setHandler(_ number: Int32, _ handler: __sighandler_t?, flags: Int32 = 0) {
    var action = sigaction()
    action.sa_flags = flags
    action.__sigaction_handler.sa_handler = handler
    sigemptyset(&action.sa_mask)
    sigaction(number, &action, nil)
    // A parent that held it back did so for itself.
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, number)
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
  }
}

private let wakeUpBit: UInt64 = 1

private func bit(_ signal: Int32) -> UInt64 { 1 << UInt64(signal) }

/// Runs in signal handlers: only what is safe there.
private func note(_ bit: UInt64) {
  let error = errno
  happened.bitwiseOr(bit, ordering: .acquiringAndReleasing)
  var byte: UInt8 = 0
  _ = write(writingEnd.load(ordering: .acquiring), &byte, 1)
  errno = error
}

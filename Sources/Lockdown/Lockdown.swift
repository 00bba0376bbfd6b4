import CLockdown
import Glibc

/// The locks of a process that strangers use, set in two steps by its only thread:
/// `begin`, then whatever needs more than is left afterwards is opened, then `complete`.
public struct Lockdown: Sendable {
  /// Files and folders that can be read afterwards.
  public var readable: [String]

  public init(readable: [String] = []) {
    self.readable = readable
  }

  /// Gives up what nothing needs, and closes every descriptor but the first three.
  ///
  /// - Parameter kept: a descriptor that stays open.
  /// - Returns: the number that it has from now on.
  /// - Throws: the locks `singleThread`, `descriptors`, `limits`, `noDump`, `noNewPrivileges`.
  @discardableResult
  public static func begin(keeping kept: Int32? = nil) throws(LockFailure) -> Int32? {
    try ProcessLocks.checkSingleThread()
    return try ProcessLocks.set(keeping: kept)
  }

  /// Sends standard error nowhere if it is a terminal or closed.
  /// - Returns: whether it was.
  /// - Throws: the lock `standardError`.
  @discardableResult
  public static func quietStandardError() throws(LockFailure) -> Bool {
    try ProcessLocks.quietStandardError()
  }

  /// Why the threads that a program may want at a time cannot be started; `nil`: they can.
  ///
  /// Dispatch waits without end for a thread that it cannot start. To be asked when all locks are
  /// set: a thread that has just ended may still be seen by those that need to be alone.
  public static func shortageOfThreads() -> String? {
    let count = ProcessLocks.threads
    let error = lock_try_threads(Int32(count))
    return error == 0 ? nil : "\(count) threads at a time cannot be started: \(errorText(error))"
  }

  /// Shuts files and system calls, and tries whether they are shut. Threads that are started from
  /// now on are locked as well.
  /// - Throws: the locks `singleThread`, `files`, `systemCalls`, `selfTest`.
  public func complete() throws(LockFailure) {
    try ProcessLocks.checkSingleThread()
    try FileAccess(readable: readable).restrict()
    try SystemCallFilter(rules: SystemCalls.rules(process: getpid())).load()
    try QuickSelfTest.run()
  }
}

/// A look at the locks from inside, before a kiosk reads anything: a few calls that must fail.
enum QuickSelfTest {
  /// - Throws: where one gets through.
  static func run() throws(LockFailure) {
    for attempt in Attempts.quick {
      let result = attempt.perform(with: AttemptMeans())
      let outcome: Outcome = result == 0 ? .worked : .failed(result)
      guard result == attempt.quickAnswer else {
        throw LockFailure(
          .selfTest, "\(attempt.title) (\(attempt.call)) is not refused: \(outcome)")
      }
    }
  }
}

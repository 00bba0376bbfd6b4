import Glibc

/// What holds a kiosk shut.
public enum Lock: String, CaseIterable, Sendable {
  case cleanStart = "clean start"
  case standardError = "standard error"
  case descriptors = "inherited descriptors"
  case limits = "resource limits"
  case noDump = "no memory dumps"
  case noNewPrivileges = "no new privileges"
  case singleThread = "single thread"
  case files = "Landlock"
  case systemCalls = "seccomp"
  case selfTest = "self-test"
}

/// Why a lock could not be set.
public struct LockFailure: Error, Hashable, Sendable, CustomStringConvertible {
  public var lock: Lock
  /// The system's reason, or what was found instead.
  public var reason: String

  public init(_ lock: Lock, _ reason: String) {
    self.lock = lock
    self.reason = reason
  }

  /// - Parameter number: as in `errno`.
  init(_ lock: Lock, doing what: String = "", error number: Int32) {
    self.init(lock, (what.isEmpty ? "" : what + ": ") + errorText(number))
  }

  public var description: String {
    lock == .selfTest
      ? "the locks cannot be trusted: \(reason)"
      : "the lock \"\(lock.rawValue)\" cannot be set: \(reason)"
  }
}

func errorText(_ number: Int32) -> String { String(cString: strerror(number)) }

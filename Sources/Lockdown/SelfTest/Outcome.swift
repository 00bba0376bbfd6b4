import CLockdown
import Glibc

/// What became of an attempt.
enum Outcome: Hashable, Sendable, CustomStringConvertible {
  case worked
  /// As in `errno`.
  case failed(Int32)
  /// Ended by a signal.
  case killed(Int32)
  case hung

  /// Whether the kernel did not even begin. Any other failure shows that the call got through.
  var isRefusal: Bool {
    switch self {
    case .failed(EPERM), .failed(EACCES), .failed(ENOSYS), .killed(SIGSYS): true
    default: false
    }
  }

  var description: String {
    switch self {
    case .worked: "works"
    case .failed(let number): lock_error_name(number).map { String(cString: $0) } ?? "\(number)"
    case .killed(SIGSYS): "ended"
    case .killed(let number): "signal \(number)"
    case .hung: "hangs"
    }
  }
}

/// An attempt with and without locks.
struct Finding: Sendable {
  var attempt: Attempt
  var unlocked: Outcome
  var locked: Outcome

  enum Verdict: String, CaseIterable, Sendable {
    case refused
    case notRefused = "NOT REFUSED"
    /// It is refused, crashes, or finds nothing to try it on, without locks too.
    case notTestable = "not testable here"
    case allowed
    /// What must be left is not.
    case broken = "BROKEN"
  }

  var verdict: Verdict {
    if attempt.isAllowed { return locked == .worked ? .allowed : .broken }
    let isVoid: Bool =
      switch unlocked {
      case .worked: false
      // Only of files that are not there; a program that is not looked for was let through.
      case .failed(ENOENT): attempt.call.hasPrefix("open") && locked == unlocked
      case .failed: unlocked.isRefusal && locked.isRefusal
      case .killed: locked.isRefusal || locked == unlocked
      case .hung: locked.isRefusal
      }
    if isVoid { return .notTestable }
    return locked.isRefusal ? .refused : .notRefused
  }
}

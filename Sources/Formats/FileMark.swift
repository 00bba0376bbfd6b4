import Glibc

/// What tells a later state of a file from this one without reading it: its length, the times of its
/// last changes, and which file it is.
public struct FileMark: Hashable, Sendable {
  /// Numbers with blanks between them.
  public let text: String
  private let newest: timespec.Parts

  /// `nil`: nothing is there, or nobody may look at it.
  public init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    let (changed, named) = (status.st_mtim, status.st_ctim)
    // The device's number may be another after a restart.
    text =
      "\(status.st_size) \(changed.tv_sec).\(changed.tv_nsec)"
      + " \(named.tv_sec).\(named.tv_nsec) \(status.st_ino)"
    newest = max(changed.parts, named.parts)
  }

  /// Whether a file that is changed from now on will have another mark: file systems tell times in
  /// steps, of some milliseconds or of two seconds.
  public var isSettled: Bool {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    let age =
      (now.tv_sec - newest.seconds) * 1_000_000_000 + now.tv_nsec - newest.nanoseconds
    return age > (newest.nanoseconds == 0 ? 2_000_000_000 : 20_000_000)
  }
}

extension timespec {
  fileprivate struct Parts: Hashable, Comparable, Sendable {
    var seconds: Int
    var nanoseconds: Int

    static func < (a: Parts, b: Parts) -> Bool {
      (a.seconds, a.nanoseconds) < (b.seconds, b.nanoseconds)
    }
  }

  fileprivate var parts: Parts { Parts(seconds: tv_sec, nanoseconds: tv_nsec) }
}

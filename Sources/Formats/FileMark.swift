import Articles
import Glibc

/// What tells a later state of a file from this one without reading it.
public struct FileMark: Hashable, Sendable {
  /// A digest of the file's length, the times of its last changes, and which file it is: 16 hexadecimal
  /// digits. A file whose owner or names changed has another one too.
  public let text: String
  /// The same of what is in it alone.
  public let content: String
  private let changed: timespec

  /// `nil`: nothing is there, or nobody may look at it.
  public init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    // The device's number may be another after a restart.
    var hash = StableHash()
    for number in [
      status.st_size, status.st_mtim.tv_sec, status.st_mtim.tv_nsec, Int(status.st_ino),
    ] {
      hash.combine(number)
    }
    content = Self.digits(hash)
    hash.combine(status.st_ctim.tv_sec)
    hash.combine(status.st_ctim.tv_nsec)
    text = Self.digits(hash)
    changed = status.st_ctim
  }

  private static func digits(_ hash: StableHash) -> String {
    let digits = String(hash.mixed, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  public static func == (a: FileMark, b: FileMark) -> Bool { a.text == b.text }
  public func hash(into hasher: inout Hasher) { hasher.combine(text) }

  /// Whether a file that is changed from now on will have another mark: file systems tell times in
  /// steps, of some milliseconds or of two seconds. Nobody can set the time that counts here.
  public var isSettled: Bool {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    let age = (now.tv_sec - changed.tv_sec) * 1_000_000_000 + now.tv_nsec - changed.tv_nsec
    return age > (changed.tv_nsec == 0 ? 2_000_000_000 : 20_000_000)
  }
}

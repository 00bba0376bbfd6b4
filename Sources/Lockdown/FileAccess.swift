import CLockdown
import Glibc

/// Landlock: of all files, only some can be opened from now on, and only for reading.
///
/// What is open already stays as it is. See landlock(7).
struct FileAccess {
  /// Files, and folders with all that is in them.
  var readable: [String]
  /// The same, but where there is none, nothing is missing.
  var readableIfThere = [
    "/etc/terminfo", "/lib/terminfo", "/usr/lib/terminfo", "/usr/share/terminfo",
    "/usr/share/zoneinfo", "/dev/urandom",
  ]

  func restrict() throws(LockFailure) {
    let version = lock_landlock_version()
    guard version >= 1 else {
      throw LockFailure(.files, doing: "this kernel offers none", error: errno)
    }
    var rights = lock_rights(
      files: Self.fileRights(version), network: version >= 4 ? Self.network : 0,
      scopes: version >= 6 ? Self.scopes : 0)
    let rules = lock_landlock_create(&rights, Self.size(version))
    guard rules >= 0 else { throw LockFailure(.files, doing: "a ruleset", error: errno) }
    defer { close(rules) }
    for path in readable { try allow(path, in: rules) }
    for path in readableIfThere where access(path, F_OK) == 0 { try allow(path, in: rules) }
    guard lock_landlock_restrict(rules) == 0 else {
      throw LockFailure(.files, doing: "restricting", error: errno)
    }
  }

  private func allow(_ path: String, in rules: Int32) throws(LockFailure) {
    let opened = open(path, Self.placeOnly | O_CLOEXEC)
    guard opened >= 0 else { throw LockFailure(.files, doing: path, error: errno) }
    defer { close(opened) }
    var status = stat()
    guard fstat(opened, &status) == 0 else {
      throw LockFailure(.files, doing: path, error: errno)
    }
    let isFolder = status.st_mode & S_IFMT == S_IFDIR
    let rights = isFolder ? Self.readFile | Self.readFolder : Self.readFile
    guard lock_landlock_allow(rules, rights, opened) == 0 else {
      throw LockFailure(.files, doing: path, error: errno)
    }
  }

  /// O_PATH, which glibc shows only to GNU programs.
  private static let placeOnly: Int32 = 0o10_000_000

  // Bits of LANDLOCK_ACCESS_FS_*.
  private static let readFile: UInt64 = 1 << 2
  private static let readFolder: UInt64 = 1 << 3
  /// Binding and connecting (TCP).
  private static let network: UInt64 = 0b11
  /// Abstract sockets and signals to what is outside.
  private static let scopes: UInt64 = 0b11

  /// Every right that a version of Landlock can take away, named by its highest bit.
  private static func fileRights(_ version: Int32) -> UInt64 {
    let highest: UInt64 =
      switch version {
      case 1: 12  // MAKE_SYM
      case 2: 13  // REFER
      case 3, 4: 14  // TRUNCATE
      default: 15  // IOCTL_DEV
      }
    return (1 << (highest + 1)) - 1
  }

  /// Bytes of `lock_rights` that a version of Landlock reads.
  private static func size(_ version: Int32) -> Int {
    switch version {
    case ..<4: 8
    case ..<6: 16
    default: 24
    }
  }
}

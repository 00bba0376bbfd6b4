import Articles
import Foundation
import Glibc

/// The folder of the person's cache, which nobody else reads or writes.
enum CacheFolder {
  /// The folder cannot be used.
  struct Closed: Error {
    /// `nil`: nothing can be written there, as in a container or for a user without a home.
    var reason: String?
  }

  static func make(_ folder: String) throws(Closed) {
    let parent = FilePath.folder(of: folder)
    try? FileManager.default.createDirectory(
      atPath: parent, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    guard mkdir(folder, 0o700) == 0 || errno == EEXIST else {
      let isClosed = [ENOENT, EACCES, EROFS, ENOTDIR, EPERM].contains(errno)
      throw Closed(reason: isClosed ? nil : String(cString: strerror(errno)))
    }
    var status = stat()
    // One that others can only read is closed to them; what those put there who can write is not used.
    if lstat(folder, &status) == 0, status.st_uid == geteuid(),
      status.st_mode & S_IFMT == S_IFDIR, status.st_mode & 0o022 == 0
    {
      chmod(folder, 0o700)
    }
    try check(folder)
  }

  /// Whether only this user can read and write there.
  static func check(_ folder: String) throws(Closed) {
    let name = TextBoundary.line(folder)
    var status = stat()
    guard lstat(folder, &status) == 0 else { throw Closed(reason: nil) }
    guard status.st_mode & S_IFMT == S_IFDIR else { throw Closed(reason: "\(name) is no folder") }
    guard status.st_uid == geteuid() else {
      throw Closed(reason: "\(name) belongs to another user")
    }
    guard status.st_mode & 0o077 == 0 else {
      throw Closed(reason: "others can read or write in \(name)")
    }
  }
}

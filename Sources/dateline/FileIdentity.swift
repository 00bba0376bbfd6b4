import Glibc

/// Which files stood at some paths, so that a new one in the place of one can be noticed: an
/// archive, a text, or a folder's names; not what changed in the files of a folder.
struct FileIdentity: Equatable {
  private struct File: Equatable {
    var device: UInt
    var number: UInt
    var size: Int
    var changed: Int
    var changedNanoseconds: Int
  }

  private let files: [File?]

  init(_ paths: [String]) {
    files = paths.map { path in
      var status = stat()
      guard stat(path, &status) == 0 else { return nil }
      return File(
        device: status.st_dev, number: UInt(status.st_ino), size: status.st_size,
        changed: status.st_mtim.tv_sec, changedNanoseconds: status.st_mtim.tv_nsec)
    }
  }

  /// A file that is away for a moment, while it is being replaced, is no other one.
  static func == (a: Self, b: Self) -> Bool {
    zip(a.files, b.files).allSatisfy { $0 == $1 || $0 == nil || $1 == nil }
  }
}

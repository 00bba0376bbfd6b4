import Articles
import Formats
import Glibc

/// The files that a story is read from, so that another story in their place can be noticed: an
/// archive, a text, or what a folder holds of articles and editions.
public struct FileIdentity {
  private struct File: Equatable {
    var device: UInt
    var number: UInt
    var size: Int
    var changed: Int
    var changedNanoseconds: Int

    init?(_ path: String) {
      var status = stat()
      guard stat(path, &status) == 0 else { return nil }
      device = status.st_dev
      number = UInt(status.st_ino)
      size = status.st_size
      changed = status.st_mtim.tv_sec
      changedNanoseconds = status.st_mtim.tv_nsec
    }
  }

  private var files: [String: File] = [:]
  private var isComplete = true

  /// - Parameter paths: files, and folders that are read with all that is below them.
  public init(_ paths: [String]) {
    for path in paths {
      guard access(path, R_OK) == 0 else {
        isComplete = false
        continue
      }
      let inside = (try? ArticleReader.files(in: path))?.files.map { path + "/" + $0 } ?? []
      for file in inside + EditionFile.places(in: path) { files[file] = File(file) }
      if inside.isEmpty { files[path] = File(path) }
    }
  }

  /// Whether another story stands in the place of this one by now.
  ///
  /// What is away for a moment, while it is being replaced, is no other story; nor is what cannot be
  /// read.
  public func isReplaced(by later: Self) -> Bool {
    isComplete && later.isComplete && files != later.files
  }
}

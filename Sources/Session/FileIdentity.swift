import Articles
import Formats
import Glibc

/// The files that a story is read from, so that another story in their place can be noticed: an
/// archive, a text, or what a folder holds of articles and editions.
public struct FileIdentity {
  private var files: [String: String] = [:]
  private var isComplete = true

  /// - Parameter paths: files, and folders that are read with all that is below them.
  public init(_ paths: [String]) {
    for path in paths {
      guard access(path, R_OK) == 0 else {
        isComplete = false
        continue
      }
      let inside = (try? ArticleReader.files(in: path))?.files.map { path + "/" + $0 } ?? []
      for file in inside + EditionFile.places(in: path) { files[file] = FileMark(file)?.content }
      if inside.isEmpty { files[path] = FileMark(path)?.content }
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

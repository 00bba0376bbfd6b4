import Archive
import ArchiveSQLite
import Articles
import Foundation

/// Tells archive files from articles.
enum ArchiveFormat {
  /// Whether a file begins as an SQLite database does; an archive is one, a text never is.
  ///
  /// Only regular files are looked into: what is read from a pipe is gone.
  /// - Throws: why a regular file cannot be read.
  static func isDatabase(_ path: String) throws(FileFault) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return false }
    return try BoundedFile.contents(of: path, atMost: 16) == Array("SQLite format 3\0".utf8)
  }

  /// - Throws: `Fault` where it is no archive of this program.
  static func open(_ path: String) throws -> any TimelineArchive {
    do {
      return try SQLiteFile(path).open()
    } catch let error as ArchiveError {
      throw Fault(error, in: path)
    }
  }
}

extension Fault {
  /// sysexits for what is wrong with an archive.
  /// - Parameter path: of the source; named where the error does not name it.
  init(_ error: ArchiveError, in path: String? = nil) {
    let line = TextBoundary.line("\(error)")
    switch error {
    case .damaged, .noArchive, .otherVersion: self.init(.badData, line)
    case .noFolder: self.init(.cannotWrite, line)
    case .beingWritten: self.init(.busy, line)
    case .notFound, .interrupted, .unknownArticle, .storage:
      let name = path.map { TextBoundary.line($0) } ?? "the archive"
      self.init(path == nil ? .inputOutput : .badData, "\(name): \(line)")
    }
  }
}

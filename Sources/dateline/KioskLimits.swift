import Archive
import Articles
import Formats
import Glibc

/// What is too much for a kiosk, which has an end of its memory and nobody to start it again by hand.
enum KioskLimits {
  /// Bytes of the longest article; a thick novel has half of it. Read with a letter found in it, the
  /// text that takes most (a paragraph of one letter after another) takes a hundred times its bytes,
  /// and four readers may lie over each other: 1.1 GB of the 1.25 that there are on one processor.
  static let longestArticle = 2 << 20

  /// Looks at the files that a story is to be read from, before it takes minutes to read them.
  static func checkFiles(of source: Source) throws {
    let files =
      switch source.kind {
      case .archive: [String]()
      case .file: [source.path]
      case .folder:
        (try? ArticleReader.files(in: source.path))?.files.map { source.path + "/" + $0 } ?? []
      }
    for file in files {
      var status = stat()
      guard stat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { continue }
      try check(bytes: Int(status.st_size), of: file)
    }
  }

  /// Looks at the articles of an archive.
  static func check(_ archive: any TimelineArchive) throws {
    if let longest = try archive.longestArticle() {
      try check(bytes: longest.bytes, of: longest.file)
    }
  }

  static func check(bytes: Int, of file: String) throws {
    if bytes <= longestArticle { return }
    let size = (bytes + (1 << 20) - 1) >> 20
    throw Fault(
      .badData,
      "\(TextBoundary.line(file)): an article of \(size) MB; a kiosk shows none of more than "
        + "\(longestArticle >> 20) MB")
  }
}

import Articles
import Glibc

/// Reads a folder's articles some at a time, in parallel.
public struct FolderReading: Sendable {
  /// Files of so many bytes are in memory at a time, or one larger file.
  static let mostBytes = 8 << 20

  private let path: String
  private let languages: Languages
  private let listing: ArticleReader.Listing

  /// - Throws: `missing`, `unreadable` or `noArticles`.
  package init(of path: String, in languages: Languages) throws(ArticleError) {
    self.path = path
    self.languages = languages
    listing = try ArticleReader.files(in: path)
  }

  /// Calls `body` with the articles, in order of their files' names.
  ///
  /// - Parameters:
  ///   - portion: how many files are read before `body` is called, at most.
  ///   - progress: told after each file, from several threads.
  /// - Returns: what could not be read, and further files of the same content.
  public func forEach(
    portion: Int, progress: @escaping @Sendable () -> Void = {}, _ body: ([Article]) throws -> Void
  ) rethrows -> [ArticleReader.Skipped] {
    var skipped = listing.skipped
    /// The file that was read of each content, by the content's id.
    var files: [String: Int] = [:]
    var next = 0
    while next < listing.files.count {
      let start = next
      next = end(ofPortionFrom: start, atMost: portion)
      let names = Array(listing.files[start..<next])
      let read = mapInParallel(names) { [path, languages] file in
        defer { progress() }
        return Result { () throws(ArticleError) in
          try ArticleReader.articles(at: path + "/" + file, name: file, in: languages)
        }
      }
      var articles: [Article] = []
      for (offset, result) in read.enumerated() {
        let name = TextBoundary.line(names[offset])
        switch result {
        case .failure(let error): skipped.append(.init(file: name, reason: error.reason))
        case .success(let found):
          for article in found {
            if let first = files[article.id].map({ TextBoundary.line(listing.files[$0]) }) {
              skipped.append(
                .init(file: name, reason: "same content as \(first)", sameAs: first))
            } else {
              files[article.id] = start + offset
              articles.append(article)
            }
          }
        }
      }
      try body(articles)
    }
    return skipped
  }

  private func end(ofPortionFrom start: Int, atMost portion: Int) -> Int {
    var bytes = 0
    var end = start
    while end < min(listing.files.count, start + portion) {
      var status = stat()
      if stat(path + "/" + listing.files[end], &status) == 0 { bytes += Int(status.st_size) }
      if end > start, bytes > FolderReading.mostBytes { break }
      end += 1
    }
    return end
  }
}

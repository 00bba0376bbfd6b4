import Articles
import Glibc

/// Reads a folder's articles some at a time, in parallel.
public struct FolderReading: Sendable {
  /// Files of so many bytes are in memory at a time, or one larger file.
  static let mostBytes = 8 << 20

  private let path: String
  private let languages: Languages
  private let listing: ArticleReader.Listing

  /// Some of the folder's files, in order of their names.
  public struct Portion: Sendable {
    /// Articles that were read, each content once in all portions.
    public var articles: [Article] = []
    /// Those that were known, likewise, and the names of their files, safe to show.
    public var known: [(id: String, file: String)] = []
    /// What is in each file that has articles: ids.
    public var files: [(name: String, articles: [String])] = []
    /// Files that nobody can read now.
    public var closed: [String] = []
  }

  /// - Throws: `missing`, `unreadable` or `noArticles`.
  package init(of path: String, in languages: Languages) throws(ArticleError) {
    self.path = path
    self.languages = languages
    listing = try ArticleReader.files(in: path)
  }

  /// The files' names below the folder, in order.
  public var files: [String] { listing.files }

  /// Calls `body` with the articles, in order of their files' names.
  ///
  /// - Parameters:
  ///   - portion: how many files are read before `body` is called, at most.
  ///   - known: files that need not be read, by the bytes of their names, and the ids of the articles
  ///     in them.
  ///   - progress: told after each file, from several threads.
  /// - Returns: what could not be read, and further files of the same content.
  public func forEach(
    portion: Int, known: [[UInt8]: [String]] = [:],
    progress: @escaping @Sendable () -> Void = {}, _ body: (Portion) throws -> Void
  ) rethrows -> [ArticleReader.Skipped] {
    var skipped = listing.skipped
    /// The file that has each content first, by the content's id.
    var first: [String: Int] = [:]
    var next = 0
    while next < listing.files.count {
      let start = next
      next = end(ofPortionFrom: start, atMost: portion, known: known)
      let names = Array(listing.files[start..<next])
      let read = mapInParallel(names) { [path, languages] file in
        defer { progress() }
        return Result { () throws(ArticleError) in
          known[Array(file.utf8)] == nil
            ? try ArticleReader.articles(at: path + "/" + file, name: file, in: languages) : []
        }
      }
      var portion = Portion()
      for (offset, result) in read.enumerated() {
        let file = names[offset]
        let name = TextBoundary.line(file)
        func isFirst(_ id: String) -> Bool {
          if let other = first[id].map({ TextBoundary.line(listing.files[$0]) }) {
            skipped.append(.init(file: name, reason: "same content as \(other)", sameAs: other))
            return false
          }
          first[id] = start + offset
          return true
        }
        switch result {
        case .failure(let error):
          skipped.append(.init(file: name, reason: error.reason))
          if case .unreadable = error { portion.closed.append(file) }
        case .success(let found):
          let isKnown = known[Array(file.utf8)]
          let ids = isKnown ?? found.map(\.id)
          portion.files.append((file, ids))
          if isKnown == nil {
            portion.articles += found.filter { isFirst($0.id) }
          } else {
            portion.known += ids.filter(isFirst).map { ($0, name) }
          }
        }
      }
      try body(portion)
    }
    return skipped
  }

  private func end(
    ofPortionFrom start: Int, atMost portion: Int, known: [[UInt8]: [String]]
  ) -> Int {
    var bytes = 0
    var end = start
    while end < min(listing.files.count, start + portion) {
      let file = listing.files[end]
      var status = stat()
      if known[Array(file.utf8)] == nil, stat(path + "/" + file, &status) == 0 {
        bytes += Int(status.st_size)
      }
      if end > start, bytes > FolderReading.mostBytes { break }
      end += 1
    }
    return end
  }
}

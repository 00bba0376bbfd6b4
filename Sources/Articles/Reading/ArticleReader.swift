import Foundation

/// Reads articles from bytes, files and folders.
public enum ArticleReader {
  /// A file that was not read, and why.
  public struct Skipped: Hashable, Sendable {
    /// Safe to show.
    public var file: String
    public var reason: String
    /// The file whose content it repeats: nothing is lost without it.
    public var sameAs: String?

    public init(file: String, reason: String, sameAs: String? = nil) {
      self.file = file
      self.reason = reason
      self.sameAs = sameAs
    }
  }

  /// What a folder gave.
  public struct Reading: Sendable {
    /// In order of their files' names.
    public fileprivate(set) var articles: [Article] = []
    public fileprivate(set) var skipped: [Skipped] = []
  }

  /// Endings of the files that are read as articles, lowercase.
  public static let endings: Set<String> = ["txt", "text", "md", "markdown"]

  /// No article is longer, in bytes.
  static let largestFile = 64 << 20

  /// Reads an article from a file's bytes.
  ///
  /// - Parameter file: the name under which the article is known; made safe to show.
  /// - Throws: `empty` or `notText`.
  public static func article(file: String, bytes: [UInt8]) throws(ArticleError) -> Article {
    try ArticleBuilder.article(file: file, bytes: bytes)
  }

  /// Reads an article from its own text, as it was first read from its file: without what was
  /// learnt of it since.
  ///
  /// - Throws: `empty` or `notText`, which a text that was once read never is.
  public static func again(_ article: Article) throws(ArticleError) -> Article {
    var copy = try ArticleBuilder.article(file: article.file, bytes: Array(article.text.utf8))
    copy.id = article.id
    copy.sha256 = article.sha256
    copy.replaced = article.replaced
    return copy
  }

  /// Reads the article in the file at `path`, whatever its ending.
  ///
  /// - Parameter name: the name under which it is known; the last part of `path` unless given.
  /// - Throws: every case but `noArticles`.
  public static func article(at path: String, name: String? = nil) throws(ArticleError) -> Article {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw .missing(path)
    }
    if isFolder.boolValue { throw .unreadable(path, reason: "a folder, not a file") }
    guard let data = BoundedFile.contents(of: path, atMost: largestFile + 1) else {
      throw .unreadable(path, reason: "it cannot be read (permission?)")
    }
    if data.count > largestFile {
      throw .unreadable(path, reason: "larger than \(largestFile >> 20) MB")
    }
    do {
      return try article(
        file: name ?? FilePath.name(of: path), bytes: data)
    } catch {
      // Errors name the path that was asked for, which says more than the article's name.
      switch error {
      case .empty: throw .empty(path)
      case .notText(_, let reason): throw .notText(path, reason: reason)
      default: throw error
      }
    }
  }

  /// Reads every article below the folder at `path`; what cannot be read is skipped, be it all, and
  /// so are further files of the same content.
  ///
  /// - Parameter progress: told after each file, from several threads.
  /// - Throws: `missing`, `unreadable` or `noArticles`.
  public static func folder(
    at path: String, progress: @escaping @Sendable () -> Void = {}
  ) throws(ArticleError) -> Reading {
    let portions = try FolderReading(of: path)
    var reading = Reading()
    reading.skipped = portions.forEach(portion: 64, progress: progress) { reading.articles += $0 }
    return reading
  }
}

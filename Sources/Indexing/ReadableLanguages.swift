import Articles
import English
import Formats

extension Languages {
  /// All that this program reads.
  package static let all = Languages(EnglishLanguage())
}

extension ArticleBody {
  /// - Parameter article: in one of the languages that this program reads.
  package init(_ article: Article, keepsTimes: Bool = true) {
    self.init(article, in: Languages.all[article.language], keepsTimes: keepsTimes)
  }
}

/// Reading in whichever of these languages a text is written.
extension ArticleReader {
  /// Reads the articles of a file's bytes: at least one.
  ///
  /// - Parameter file: the name under which they are known; made safe to show.
  /// - Throws: `empty` or `notText`.
  public static func articles(file: String, bytes: [UInt8]) throws(ArticleError) -> [Article] {
    try articles(file: file, bytes: bytes, in: .all)
  }

  /// Reads the first article of a file's bytes.
  public static func article(file: String, bytes: [UInt8]) throws(ArticleError) -> Article {
    try articles(file: file, bytes: bytes, in: .all)[0]
  }

  /// Reads an article from its own text, as it was first read from its file.
  public static func again(_ article: Article) throws(ArticleError) -> Article {
    try again(article, in: .all)
  }

  /// Reads the articles in the file at `path`, whatever its ending.
  ///
  /// - Parameter limit: the most bytes that it may have; `nil`: as many as there are.
  /// - Throws: every case but `noArticles`.
  public static func articles(
    at path: String, name: String? = nil, atMost limit: Int? = largestFile
  ) throws(ArticleError) -> [Article] {
    try articles(at: path, name: name, atMost: limit, in: .all)
  }

  /// Reads the articles that standard input gives to its end.
  public static func standardInput() throws(ArticleError) -> [Article] {
    try standardInput(in: .all)
  }

  /// Reads every article below the folder at `path`; what cannot be read is skipped.
  ///
  /// - Parameter progress: told after each file, from several threads.
  /// - Throws: `missing`, `unreadable` or `noArticles`.
  public static func folder(
    at path: String, progress: @escaping @Sendable () -> Void = {}
  ) throws(ArticleError) -> Reading {
    try folder(at: path, in: .all, progress: progress)
  }
}

extension FolderReading {
  /// - Throws: `missing`, `unreadable` or `noArticles`.
  public init(of path: String) throws(ArticleError) { try self.init(of: path, in: .all) }
}

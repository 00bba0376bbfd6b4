/// Why a file or folder gives no article; each reads as one line for a person.
public enum ArticleError: Error, Hashable, Sendable, CustomStringConvertible {
  case missing(String)
  case unreadable(String, reason: String)
  case empty(String)
  /// Binary data, another encoding, or a format that is not read.
  case notText(String, reason: String)
  /// A folder in which no file could be an article.
  case noArticles(folder: String, files: String)

  /// The file or folder, safe to show.
  public var file: String {
    switch self {
    case .missing(let file), .unreadable(let file, _), .empty(let file), .notText(let file, _),
      .noArticles(let file, _):
      TextBoundary.line(file)
    }
  }

  /// What is wrong with it, safe to show.
  public var reason: String {
    switch self {
    case .missing: "no such file or folder"
    case .unreadable(_, let reason), .notText(_, let reason): TextBoundary.line(reason)
    case .empty: "empty: there is no text in it"
    case .noArticles(_, let files): "no articles in it (\(files) files)"
    }
  }

  public var description: String { "\(file): \(reason)" }
}

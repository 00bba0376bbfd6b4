import Articles
import Formats
import Indexing
import Testing

extension ArticleReader {
  /// Reads the one article of a file's bytes.
  public static func article(file: String, bytes: [UInt8]) throws -> Article {
    let articles = try articles(file: file, bytes: bytes, in: .all)
    try #require(articles.count == 1)
    return articles[0]
  }
}

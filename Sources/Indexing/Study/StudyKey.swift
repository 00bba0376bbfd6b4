import Articles
import Story
import Temporal

/// All that an article's `OwnStudy` hangs on besides the article as its file gave it: what is told of the article, the
/// articles of which its documents are copies, and which of its sentences come again in others of its
/// outlet. Two studies of one text under one key are the same.
struct StudyKey {
  /// 32 hexadecimal digits.
  let digest: String

  /// - Parameters:
  ///   - originals: the articles of which documents are copies, by the documents' places.
  ///   - recurring: what of the article's `SentenceMark`s others of its outlet have, in order.
  init(of article: Article, originals: [Range<Int>: Article], recurring: [UInt64]) {
    var writer = ByteWriter()
    writer.write(TimelineBuilder.version)
    writer.write(article.language)
    for text in [article.title, article.outlet, article.author] {
      writer.write(text) { $0.write($1) }
    }
    writer.write(article.published) { $0.write($1) }
    for (bytes, original) in originals.sorted(by: { $0.key.lowerBound < $1.key.lowerBound }) {
      writer.write(bytes)
      writer.write(original.outlet) { $0.write($1) }
      writer.write(original.title) { $0.write($1) }
      writer.write(original.published) { $0.write($1) }
    }
    writer.write(recurring) { $0.write(UInt($1)) }
    digest = String(SHA256.hexadecimal(of: writer.bytes).prefix(32))
  }
}

/// An article as its file alone gave it, without its text, and the marks of its sentences.
package enum StudyOrigin {
  static func bytes(of article: Article, marks: [UInt64]) -> [UInt8] {
    var writer = ByteWriter()
    writer.write(marks) { $0.write(UInt($1)) }
    for text in [article.title, article.outlet, article.author] {
      writer.write(text) { $0.write($1) }
    }
    writer.write(article.published) { $0.write($1) }
    writer.write(ArticleLayout.bytes(of: article))
    return writer.bytes
  }

  /// The marks that `bytes` was given.
  static func marks(in bytes: [UInt8]) throws(DamagedBytes) -> [UInt64] {
    var reader = ByteReader(bytes)
    return try reader.array { reader throws(DamagedBytes) in UInt64(try reader.unsigned()) }
  }

  /// The article as its file alone gave it; `nil`: what was kept makes no sense.
  ///
  /// - Parameter article: the article as an archive has it.
  package static func article(in study: StoredStudy, of article: Article) -> Article? {
    try? Self.article(in: study.origin, of: article).article
  }

  /// The article that `bytes` was given, and its marks; anybody may have made any.
  ///
  /// - Parameter article: the article as an archive has it.
  static func article(
    in bytes: [UInt8], of article: Article
  ) throws(DamagedBytes) -> (article: Article, marks: [UInt64]) {
    var reader = ByteReader(bytes)
    let marks = try reader.array { reader throws(DamagedBytes) in UInt64(try reader.unsigned()) }
    var bare = Article(
      id: article.id, file: article.file, sha256: article.sha256,
      title: try reader.optionalText(), outlet: try reader.optionalText(),
      author: try reader.optionalText(),
      published: try reader.optional { reader throws(DamagedBytes) in try reader.publication() },
      text: article.text)
    guard try ArticleLayout.readChecked(try reader.blob(), into: &bare) == nil else {
      throw DamagedBytes("its text is not safe to show")
    }
    return (bare, marks)
  }
}

/// What an archive kept of its articles, to be asked from several threads.
public protocol KeptStudies: Sendable {
  /// `TimelineBuilder.version` of when it was made.
  var version: Int { get }
  /// The ids of all articles.
  var ids: Set<String> { get }
  /// An article as the archive has it; `nil`: there is none.
  func article(_ id: String) throws -> Article?
  /// What is kept of an article; `nil`: nothing is.
  func study(of id: String) throws -> StoredStudy?
  /// How often the words stand in all its articles; `nil`: nobody counted.
  func words() throws -> [UInt8]?
}

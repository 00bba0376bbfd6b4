/// What an archive keeps of one article besides what is read of it: all that the article gives a
/// timeline by itself, so that it need not be read and studied again when others join it. The bytes
/// are `Indexing`'s.
public struct StoredStudy: Hashable, Sendable {
  /// `Article.id`.
  public var article: String
  /// The article as its file alone gave it, without its text: bytes.
  public var origin: [UInt8]
  /// What the study hangs on: a digest of 32 hexadecimal digits.
  public var key: String
  /// The study: bytes.
  public var study: [UInt8]

  public init(article: String, origin: [UInt8], key: String, study: [UInt8]) {
    (self.article, self.origin, self.key, self.study) = (article, origin, key, study)
  }
}

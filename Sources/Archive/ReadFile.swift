/// A file that articles of an archive were read from, and what it was like then.
public struct ReadFile: Hashable, Sendable {
  /// The folder, file or archive that a person named, by a digest of its whole path: an archive may be
  /// published.
  public var source: String
  /// The file's name below the source, as the system has it.
  public var name: String
  /// What tells a later state of the file from this one (`FileMark`); empty: it has to be read again.
  public var mark: String
  /// `Article.id`, in the file's order.
  public var articles: [String]

  public init(source: String, name: String, mark: String, articles: [String]) {
    (self.source, self.name, self.mark, self.articles) = (source, name, mark, articles)
  }
}

/// What an article was made of, and where each of its facts was taken from.
public struct ArticleOrigin: Hashable, Sendable {
  /// The file's format as a person names it: "plain text", "web page".
  public var format: String
  /// The encoding that the file was read from, as IANA names it; `nil`: UTF-8.
  public var encoding: String?
  /// Where facts were taken from, by the lines of the head that give them: "title" from "og:title".
  /// The encoding from "bytes" where it was guessed from them.
  public var taken: [String: String]
  /// Whether the article's text was made of the file rather than being the file's.
  public var isMade: Bool

  public init(
    format: String, encoding: String? = nil, taken: [String: String] = [:], isMade: Bool = false
  ) {
    self.format = format
    self.encoding = encoding
    self.taken = taken
    self.isMade = isMade
  }
}

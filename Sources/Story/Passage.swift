import Articles
import Temporal

/// Whose words a passage is.
public enum Voice: Hashable, Sendable {
  case article
  case quotation(speaker: String?)
  case document(name: String)
}

/// One to three whole sentences of an article, with the time expression that dates them.
public struct Passage: Hashable, Sendable {
  /// `Article.id`.
  public var article: String
  /// UTF-8 bytes in the article's text, end exclusive: the whole passage, which is what is cited.
  public var bytes: Range<Int>
  /// The clause that tells this event: within `bytes`.
  public var focus: Range<Int>
  /// `nil`: no date of its own.
  public var expression: TimeExpression?
  public var voice: Voice
  /// `Article.id` of the earlier article whose words these are; such a passage is no second witness.
  public var echoOf: String?

  public init(
    article: String, bytes: Range<Int>, focus: Range<Int>, expression: TimeExpression? = nil,
    voice: Voice = .article, echoOf: String? = nil
  ) {
    self.article = article
    self.bytes = bytes
    self.focus = focus
    self.expression = expression
    self.voice = voice
    self.echoOf = echoOf
  }
}

extension Article {
  /// Whose words these bytes are: a document's, a quoted person's, or the article's own.
  package func voice(of core: Range<Int>) -> Voice {
    if let document = document(at: core.lowerBound) { return .document(name: document.name) }
    let quotations = quotations(touching: core)
    let quoted = quotations.map { $0.bytes.clamped(to: core).count }
    guard 2 * quoted.reduce(0, +) > core.count,
      let most = zip(quotations, quoted).max(by: { $0.1 < $1.1 })
    else { return .article }
    return .quotation(speaker: most.0.speaker)
  }
}

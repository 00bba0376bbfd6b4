import Articles

/// Turns byte ranges of one article into what programs outside need: code points and quotes.
struct ArticleQuotes: Sendable {
  /// Code points before and after a quote that help to find it again.
  static let context = 32

  let article: Article
  private let positions: TextPositions
  private let bytes: [UInt8]

  init(_ article: Article) { self.init(article, Array(article.text.utf8)) }

  init(_ body: ArticleBody) { self.init(body.article, body.bytes) }

  private init(_ article: Article, _ bytes: [UInt8]) {
    self.article = article
    self.bytes = bytes
    positions = TextPositions(bytes)
  }

  /// Unicode code points in the article's text, end exclusive.
  func codePoints(_ range: Range<Int>) -> Range<Int> { positions.codePoints(atBytes: range) }

  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  func prefix(of range: Range<Int>) -> String {
    let start = codePoints(range).lowerBound
    return text(positions.bytes(atCodePoints: max(0, start - Self.context)..<start))
  }

  func suffix(of range: Range<Int>) -> String {
    let end = codePoints(range).upperBound
    return text(positions.bytes(atCodePoints: end..<(end + Self.context)))
  }
}

/// The articles that the passages of an event stand in, each prepared once.
struct QuoteShelf {
  /// Articles kept prepared at a time.
  static let capacity = 64

  let article: (String) throws -> Article?
  private var kept: [String: ArticleQuotes] = [:]

  init(article: @escaping (String) throws -> Article?) { self.article = article }

  mutating func quotes(_ id: String) throws -> ArticleQuotes? {
    if let known = kept[id] { return known }
    guard let article = try article(id) else { return nil }
    if kept.count >= Self.capacity { kept.removeAll(keepingCapacity: true) }
    let quotes = ArticleQuotes(article)
    kept[id] = quotes
    return quotes
  }
}

import Articles

/// Finds an edition's anchors in the body of one article.
package struct AnchorFinder {
  /// Why an anchor does not name a place; `reason` is for a person.
  package enum Failure: Error, Hashable {
    case noWords
    case notFound(String)
    case onlyOutside(String, RegionKind)
    case ambiguous(String, Int)
    case noEnd(String, after: String)
    case tooLong(sentences: Int)
    case noSentence(String)

    package var reason: String {
      switch self {
      case .noWords: "an anchor needs at least one word"
      case .notFound(let text): "'\(text)' does not stand in the article"
      case .onlyOutside(let text, let kind):
        "'\(text)' stands only outside the body (\(kind.rawValue))"
      case .ambiguous(let text, let count): "'\(text)' stands \(count) times in the article"
      case .noEnd(let text, let start): "'\(text)' does not stand after '\(start)'"
      case .tooLong(let count): "a passage is one to three sentences, this one is \(count)"
      case .noSentence(let text): "'\(text)' is in no sentence of the body"
      }
    }
  }

  package let article: ArticleBody
  private let index: WordIndex

  package init(_ article: ArticleBody) {
    self.article = article
    index = WordIndex(article.bytes, in: 0..<article.bytes.count)
  }

  /// The bytes from the anchor's first word to its last.
  package func range(of anchor: EditionAnchor) throws(Failure) -> Range<Int> {
    let start = try only(anchor.text)
    guard let to = anchor.to else { return start }
    let run = WordIndex(to).words.map(\.hash)
    let end = index.occurrences(of: run).first { $0.lowerBound >= start.lowerBound }
    guard let end else { throw .noEnd(to, after: anchor.text) }
    return start.lowerBound..<max(start.upperBound, end.upperBound)
  }

  /// The one to three whole sentences that hold the anchor.
  package func sentences(of anchor: EditionAnchor) throws(Failure) -> Range<Int> {
    let range = try range(of: anchor)
    let sentences = article.sentences(touching: range)
    guard let first = sentences.first, let last = sentences.last else {
      throw .noSentence(anchor.text)
    }
    guard sentences.count <= 3 else { throw .tooLong(sentences: sentences.count) }
    return first.lowerBound..<last.upperBound
  }

  /// Where words stand inside a range; the first place.
  package func words(_ text: String, in range: Range<Int>) throws(Failure) -> Range<Int> {
    let run = WordIndex(text).words.map(\.hash)
    let inside = index.occurrences(of: run).first {
      range.lowerBound <= $0.lowerBound && $0.upperBound <= range.upperBound
    }
    guard let inside else { throw .notFound(text) }
    return inside
  }

  private func only(_ text: String) throws(Failure) -> Range<Int> {
    let run = WordIndex(text).words.map(\.hash)
    guard !run.isEmpty else { throw .noWords }
    let all = index.occurrences(of: run)
    let body = all.filter { article.region(at: $0.lowerBound) == .body }
    if let only = body.first, body.count == 1 { return only }
    if body.count > 1 { throw .ambiguous(text, body.count) }
    let outside = all.lazy.compactMap { article.region(at: $0.lowerBound) }.first
    if let outside { throw .onlyOutside(text, outside) }
    throw .notFound(text)
  }
}

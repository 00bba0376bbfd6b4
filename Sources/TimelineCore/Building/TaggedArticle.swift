import Articles
import Temporal

/// An article with its time expressions: what passages are made from.
struct TaggedArticle: Sendable {
  var article: Article
  /// The text's UTF-8 bytes.
  let bytes: [UInt8]
  /// In order of position; all regions.
  var expressions: [TimeExpression]
  /// Sentences of the body, in order.
  let sentences: [Range<Int>]

  /// - Parameter zones: one for each of the article's documents, in order.
  init(_ article: Article, zones: [ReferenceZone]) {
    self.article = article
    let bytes = Array(article.text.utf8)
    self.bytes = bytes
    expressions = Tagger.tag(bytes.span, published: article.published?.days, zones: zones)
    let body = article.regions.filter { $0.kind == .body }.map(\.bytes)
    sentences = article.sentences.filter { sentence in
      body.contains { $0.contains(sentence.lowerBound) }
    }
  }

  /// Time expressions that lie wholly in a range of bytes.
  func expressions(in range: Range<Int>) -> ArraySlice<TimeExpression> {
    let low = expressions.partitioningIndex { $0.bytes.lowerBound >= range.lowerBound }
    let high = expressions.partitioningIndex { $0.bytes.upperBound > range.upperBound }
    return expressions[low..<max(low, high)]
  }

  /// Body sentences that a range of bytes touches.
  func sentences(touching range: Range<Int>) -> ArraySlice<Range<Int>> {
    let low = sentences.partitioningIndex { $0.upperBound > range.lowerBound }
    let high = sentences.partitioningIndex { $0.lowerBound >= range.upperBound }
    return sentences[low..<max(low, high)]
  }

  /// Whether a position is in the body.
  func region(at position: Int) -> RegionKind? {
    article.regions.first { $0.bytes.contains(position) }?.kind
  }
}

extension Array {
  /// The first index whose element is true for `belongsAfter`, which must be false then true.
  func partitioningIndex(_ belongsAfter: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if belongsAfter(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

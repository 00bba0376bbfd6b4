/// An article as anchors and passages look at it: its bytes and the sentences of its body.
package struct ArticleBody: Sendable {
  package var article: Article
  /// What reading its words takes.
  package let language: any Language
  /// The text's UTF-8 bytes.
  package let bytes: [UInt8]
  /// Sentences of the body, in order.
  package let sentences: [Range<Int>]
  /// Stretches of the body, in order.
  package let regions: [Range<Int>]

  package init(_ article: Article, in language: any Language) {
    self.article = article
    self.language = language
    bytes = Array(article.text.utf8)
    let body = article.regions.filter { $0.kind == .body }.map(\.bytes)
    regions = body
    sentences = article.sentences.filter { sentence in
      let next = body.partitioningIndex { $0.upperBound > sentence.lowerBound }
      return next < body.count && body[next].contains(sentence.lowerBound)
    }
  }

  /// Body sentences that a range of bytes touches.
  package func sentences(touching range: Range<Int>) -> ArraySlice<Range<Int>> {
    let low = sentences.partitioningIndex { $0.upperBound > range.lowerBound }
    let high = sentences.partitioningIndex { $0.lowerBound >= range.upperBound }
    return sentences[low..<max(low, high)]
  }

  /// What stands at a position.
  package func region(at position: Int) -> RegionKind? {
    let regions = article.regions
    let next = regions.partitioningIndex { $0.bytes.upperBound > position }
    return next < regions.count && regions[next].bytes.contains(position) ? regions[next].kind : nil
  }
}

extension Array {
  /// The first index whose element is true for `belongsAfter`, which must be false, then true.
  package func partitioningIndex(_ belongsAfter: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if belongsAfter(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

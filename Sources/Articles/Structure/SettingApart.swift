import Algorithms

extension Article {
  /// The article with sentences of its body as debris, where what the outlet sets on all its pages was
  /// found out by comparing them.
  ///
  /// - Parameter sentences: UTF-8 bytes in `text`, in any order.
  package func settingApart(_ sentences: [Range<Int>]) -> Article {
    if sentences.isEmpty { return self }
    var article = self
    article.regions = []
    let apart = Stretches(sentences).sorted
    for region in regions {
      guard region.kind == .body else {
        article.regions.append(region)
        continue
      }
      var position = region.bytes.lowerBound
      let first = apart.partitioningIndex { $0.upperBound > position }
      for sentence in apart[first...].prefix(while: { $0.lowerBound < region.bytes.upperBound }) {
        let bytes = sentence.clamped(to: position..<region.bytes.upperBound)
        if bytes.isEmpty { continue }
        article.add(.body, position..<bytes.lowerBound)
        article.add(.debris, bytes)
        position = bytes.upperBound
      }
      article.add(.body, position..<region.bytes.upperBound)
    }
    return article
  }

  /// Adds a region where there is more in it than blanks.
  private mutating func add(_ kind: RegionKind, _ bytes: Range<Int>) {
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: bytes.lowerBound)
    let end = utf8.index(utf8.startIndex, offsetBy: bytes.upperBound)
    guard utf8[start..<end].contains(where: { $0 > 0x20 }) else { return }
    regions.append(Region(kind: kind, bytes: bytes))
  }
}

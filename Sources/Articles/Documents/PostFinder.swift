/// Finds posts of social networks by their signature: "— Jane Roe (@jroe) May 4, 2011".
struct PostFinder {
  let source: SourceText
  let paragraphs: [Paragraph]

  /// Code points that a post had room for.
  private static let longestPost = 280

  func find() -> [FoundDocument] {
    paragraphs.indices.compactMap(document(signedBy:))
  }

  private func document(signedBy index: Int) -> FoundDocument? {
    guard let signature = signature(in: paragraphs[index].bytes) else { return nil }
    let line = paragraphs[index].bytes
    var first = index
    if source.trimmed(line.lowerBound..<signature.start).isEmpty {
      // The signature is a paragraph of its own: the post is what stands above it.
      guard index > 0 else { return nil }
      first = index - 1
      while first > 0, needsMore(above: first), length(first - 1..<index) <= Self.longestPost,
        paragraphs[first - 1].lastScalar != 0x3A,
        self.signature(in: paragraphs[first - 1].bytes) == nil
      {
        first -= 1
      }
    }
    let start = paragraphs[first].bytes.lowerBound
    let end = first < index ? paragraphs[index - 1].bytes.upperBound : signature.start
    return FoundDocument(
      paragraphs: first..<index + 1,
      document: QuotedDocument(
        bytes: start..<line.upperBound, name: source.string(signature.name),
        leadIn: signature.start..<line.upperBound, dateLine: signature.start..<line.upperBound,
        message: source.trimmed(start..<end)))
  }

  /// A post does not begin with a quotation, a link or a lowercase word: its first line is above.
  private func needsMore(above index: Int) -> Bool {
    let paragraph = paragraphs[index]
    let start = paragraph.bytes.lowerBound
    return source.has("“", at: start) || source.has("\"", at: start)
      || source.has("http", at: start) || source.has("pic.twitter.com/", at: start)
      || Scalars.isLowercase(paragraph.firstScalar)
  }

  private func length(_ range: Range<Int>) -> Int {
    paragraphs[range].reduce(0) { sum, paragraph in
      sum + paragraph.bytes.count { source.bytes[$0] & 0xC0 != 0x80 }
    }
  }

  /// A dash, a name, a handle in brackets, and a day.
  private func signature(in range: Range<Int>) -> (start: Int, name: Range<Int>)? {
    let floor = max(range.lowerBound, range.upperBound - 160)
    guard
      let at = (floor..<range.upperBound).last(where: { source.has("(@", at: $0) }),
      let close = (at..<range.upperBound).first(where: { source.bytes[$0] == 0x29 })
    else { return nil }
    let day = source.string(close + 1..<range.upperBound).lowercased()
    guard source.page.isDate(day) else { return nil }
    var index = at
    while let (value, width) = source.scalar(endingAt: index, after: floor) {
      if Scalars.isDash(value) {
        let name = source.trimmed(index..<close + 1)
        return name.count > 3 ? (index - width, name) : nil
      }
      index -= width
    }
    return nil
  }
}

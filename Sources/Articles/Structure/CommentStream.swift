/// The stream of readers' comments that a page has below its article, line by line: each is marked by
/// its time and what can be done about it ("February 1, 2011 at 5:12 pm | Reply |"), or opens with its
/// day and time ("January 28, 2011 11:08 am | …") or with its time and writer ("At 9:12 pm on 18 Jan 2010, Ann wrote:").
enum CommentStream {
  /// One by itself may be quoted, but for one that opens with its day and time, and with what can be
  /// done about it.
  private static let fewest = 2
  /// Bytes before a mark among which its time stands.
  private static let reach = 24
  /// Bytes at the start of a paragraph that name time and writer.
  private static let opening = 96

  /// The first paragraph of a stream; `nil`: there is none.
  static func start(of paragraphs: [Paragraph], in source: SourceText) -> Int? {
    let marks = mapInParallel(paragraphs, inPiecesOf: Paragraph.piece) {
      isMarked($0.bytes, in: source)
    }
    let marked = paragraphs.indices.filter { marks[$0] }
    guard let first = marked.first, first > 0 else { return nil }
    let bytes = paragraphs[first].bytes
    return marked.count >= fewest || isHeaded(bytes, in: source) && hasMark(bytes, in: source)
      ? first : nil
  }

  /// "5:12 pm | Reply |".
  private static func hasMark(_ bytes: Range<Int>, in source: SourceText) -> Bool {
    for index in bytes where source.bytes[index] == 0x7C {
      let end = min(bytes.upperBound, index + reach)
      let behind = source.string(index..<source.whole(end, in: bytes)).lowercased()
      let before = source.bytes[max(bytes.lowerBound, index - reach)..<index]
      if before.contains(where: { 0x30...0x39 ~= $0 }),
        source.page.streamMarks.contains(where: behind.hasPrefix)
      {
        return true
      }
    }
    return false
  }

  private static func isMarked(_ bytes: Range<Int>, in source: SourceText) -> Bool {
    if hasMark(bytes, in: source) || isHeaded(bytes, in: source) { return true }
    let end = source.whole(min(bytes.upperBound, bytes.lowerBound + opening), in: bytes)
    guard source.bytes[bytes.lowerBound..<end].contains(0x3A) else { return false }
    let start = source.string(bytes.lowerBound..<end).lowercased()
    guard let word = source.page.streamOpenings.first(where: start.hasPrefix),
      start.dropFirst(word.count).first?.isNumber ?? false
    else { return false }
    return source.page.commentHeads.contains(where: start.holds)
  }

  /// "January 28, 2011 11:08 am |": with its year, which the entries of a live report have not.
  private static func isHeaded(_ bytes: Range<Int>, in source: SourceText) -> Bool {
    let head = source.bytes[bytes].prefix(2 * reach).prefix { $0 != 0x7C }
    guard head.endIndex < bytes.upperBound, source.bytes[head.endIndex] == 0x7C else {
      return false
    }
    let figures = head.split { !(0x30...0x39 ~= $0) && $0 != 0x3A }
    return figures.contains { $0.count == 4 && !$0.contains(0x3A) }
      && figures.contains { $0.contains(0x3A) && $0.count >= 4 }
  }
}

extension SourceText {
  /// `end`, or where the character begins that it would cut.
  fileprivate func whole(_ end: Int, in bounds: Range<Int>) -> Int {
    var end = end
    while end > bounds.lowerBound, end < bounds.upperBound, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return end
  }
}

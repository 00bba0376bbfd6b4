/// What the finding of quotations knows of an article.
struct QuotationContext: Sendable {
  let source: SourceText
  /// Markup and debris, in order.
  let hidden: [Range<Int>]
  /// In order.
  let sentences: [Range<Int>]
  /// The body's paragraphs.
  let paragraphs: [Range<Int>]

  /// The words of a clause, without markup and debris.
  func words(in range: Range<Int>) -> [ClauseWord] {
    source.clauseWords(in: range, without: hidden)
  }

  /// The words as a person reads them.
  func text(of words: ArraySlice<ClauseWord>) -> String? {
    guard let first = words.first, let last = words.last else { return nil }
    var output = ""
    var index = first.bytes.lowerBound
    while index < last.bytes.upperBound {
      if let mark = hidden.index(containing: index) {
        index = hidden[mark].upperBound
        continue
      }
      guard let (value, width) = source.scalar(at: index, before: last.bytes.upperBound) else {
        break
      }
      if !Scalars.isBlank(value) {
        output += source.string(index..<index + width)
      } else if output.last != " " {
        output += " "
      }
      index += width
    }
    return output.isEmpty ? nil : output
  }

  /// The range from the start of the first to the end of the last sentence that `range` touches.
  func sentence(around range: Range<Int>) -> Range<Int> {
    let first = sentences.firstIndex(endingAfter: range.lowerBound)
    let last = sentences.firstIndex(endingAfter: range.upperBound - 1)
    let start = first < sentences.count ? sentences[first].lowerBound : range.lowerBound
    let end = last < sentences.count ? sentences[last].upperBound : range.upperBound
    return min(start, range.lowerBound)..<max(end, range.upperBound)
  }

  /// Where what is said behind a quotation ends: with its sentence, or, where it closes the
  /// sentence, with the next one if that begins small ("… the square!” ⏎ she said").
  func end(ofSentence sentence: Range<Int>, behind quotation: Range<Int>) -> Int {
    guard sentence.upperBound <= quotation.upperBound else { return sentence.upperBound }
    let next = sentences.firstIndex(startingFrom: quotation.upperBound)
    guard next < sentences.count, isNear(quotation, to: sentences[next]),
      let (first, _) = source.scalar(
        at: sentences[next].lowerBound, before: sentences[next].upperBound),
      Scalars.isLowercase(first)
    else { return sentence.upperBound }
    return sentences[next].upperBound
  }

  /// Whether nothing but blanks stands between the two, in one paragraph or in neighbours.
  func isNear(_ range: Range<Int>, to next: Range<Int>) -> Bool {
    guard range.upperBound <= next.lowerBound,
      next.lowerBound - range.upperBound < Self.widestGap,
      source.trimmed(range.upperBound..<next.lowerBound).isEmpty,
      let own = paragraph(of: range.lowerBound), let other = paragraph(of: next.lowerBound)
    else { return false }
    return other - own <= 1
  }

  /// UTF-8 bytes between two neighbours, at most.
  private static let widestGap = 16

  /// Whether a sentence starts at `offset`.
  func opensSentence(_ offset: Int) -> Bool {
    let index = sentences.firstIndex(startingFrom: offset)
    return index < sentences.count && sentences[index].lowerBound == offset
  }

  /// Index of the paragraph that contains `offset`.
  func paragraph(of offset: Int) -> Int? { paragraphs.index(containing: offset) }
}

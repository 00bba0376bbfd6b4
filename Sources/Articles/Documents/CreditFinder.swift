/// Finds paragraphs that a trailing credit marks as taken from elsewhere: "… priorities. -SOFREP".
struct CreditFinder {
  let source: SourceText
  let paragraphs: [Paragraph]

  func find() -> [FoundDocument] {
    paragraphs.indices.compactMap { index in
      let bytes = paragraphs[index].bytes
      guard paragraphs[index].wordCount >= 8, let credit = credit(in: bytes) else { return nil }
      return FoundDocument(
        paragraphs: index..<index + 1,
        document: QuotedDocument(
          bytes: bytes, name: source.string(credit.name),
          leadIn: credit.start..<bytes.upperBound,
          message: source.trimmed(bytes.lowerBound..<credit.start)))
    }
  }

  /// A dash glued to one to four capitalized words, after a sentence's end.
  private func credit(in range: Range<Int>) -> (start: Int, name: Range<Int>)? {
    let words = source.words(in: range).suffix(4)
    guard
      let first = words.last(where: { word in
        guard let (value, width) = source.scalar(at: word.lowerBound, before: word.upperBound),
          Scalars.isDash(value),
          let (letter, _) = source.scalar(at: word.lowerBound + width, before: word.upperBound)
        else { return false }
        return Scalars.isUppercase(letter)
      })
    else { return nil }
    let rest = words.filter { $0.lowerBound >= first.lowerBound }
    let isName = rest.allSatisfy { word in
      word == first || Scalars.isUppercase(UInt32(source.bytes[word.lowerBound]))
    }
    let before = source.trimmed(range.lowerBound..<first.lowerBound)
    var end = before.upperBound
    while let (value, width) = source.scalar(endingAt: end, after: before.lowerBound),
      Scalars.isClosing(value)
    {
      end -= width
    }
    guard isName, let (last, _) = source.scalar(endingAt: end, after: before.lowerBound),
      Scalars.isTerminal(last),
      let (_, dash) = source.scalar(at: first.lowerBound, before: first.upperBound)
    else { return nil }
    return (first.lowerBound, first.lowerBound + dash..<range.upperBound)
  }
}

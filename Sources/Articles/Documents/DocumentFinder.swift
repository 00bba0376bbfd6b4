/// Finds the documents that an article quotes: e-mails, posts, block quotations and credited
/// paragraphs. No two overlap; where two readings compete, the one with a header or signature of
/// its own wins.
struct DocumentFinder {
  let source: SourceText
  /// The body's paragraphs.
  let paragraphs: [Paragraph]
  let sentences: [Range<Int>]
  let quotations: [Quotation]
  /// Markup and debris, in order.
  let hidden: [Range<Int>]
  /// The article's own outlet, which "as we reported" speaks of.
  let outlet: String?

  /// In order.
  func find() -> [QuotedDocument] {
    var taken = Array(repeating: false, count: paragraphs.count)
    var documents: [QuotedDocument] = []
    func keep(_ found: [FoundDocument]) {
      for candidate in found where !candidate.paragraphs.contains(where: { taken[$0] }) {
        for index in candidate.paragraphs { taken[index] = true }
        documents.append(candidate.document)
      }
    }
    keep(EmailFinder(source: source, paragraphs: paragraphs, sentences: sentences).find())
    keep(PostFinder(source: source, paragraphs: paragraphs).find())
    keep(CreditFinder(source: source, paragraphs: paragraphs).find())
    keep(
      BlockQuotationFinder(
        source: source, paragraphs: paragraphs, sentences: sentences, quotations: quotations,
        hidden: hidden, outlet: outlet, taken: taken
      ).find())
    return documents.sorted { $0.bytes.lowerBound < $1.bytes.lowerBound }
  }
}

/// A document with the indices of its paragraphs.
struct FoundDocument {
  var paragraphs: Range<Int>
  var document: QuotedDocument
}

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
      let at = (floor..<range.upperBound).last(where: {
        source.bytes[$0] == 0x28 && source.has("(@", at: $0)
      }),
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

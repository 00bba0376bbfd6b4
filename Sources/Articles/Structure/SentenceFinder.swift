/// The sentences of an article: those of its paragraphs, put together again where the end of
/// a page or of a line broke one in two.
struct SentenceFinder {
  let source: SourceText
  let paragraphs: [Paragraph]
  let kinds: [RegionKind]

  /// In order; a sentence that goes on after debris spans the debris. None is longer than
  /// `SentenceLimit` allows.
  func sentences() -> [Range<Int>] {
    let splitter = SentenceSplitter(source: source)
    let parts = mapInParallel(Array(paragraphs.indices), inPiecesOf: Paragraph.piece) {
      index -> [Range<Int>] in
      switch kinds[index] {
      case .headline: [paragraphs[index].bytes]
      case .header, .byline, .debris, .caption: []
      case .comment, .body: splitter.sentences(in: paragraphs[index].bytes)
      }
    }
    var found: [Range<Int>] = []
    var previous: Paragraph?
    for (index, part) in parts.enumerated() {
      var sentences = part
      if kinds[index] == .body {
        let paragraph = paragraphs[index]
        if let previous, let last = found.last, let first = sentences.first,
          Self.continues(previous, last: last, with: paragraph, in: source)
        {
          found[found.count - 1] = last.lowerBound..<first.upperBound
          sentences.removeFirst()
        }
        previous = paragraph
      }
      found += sentences
    }
    let limit = SentenceLimit(source: source)
    if found.allSatisfy({ !limit.isLonger($0) && !$0.isEmpty }) { return found }
    return found.flatMap(limit.parts)
  }

  /// Whether the last sentence of `paragraph` goes on in `next`.
  static func continues(
    _ paragraph: Paragraph, last: Range<Int>, with next: Paragraph, in source: SourceText
  ) -> Bool {
    guard !paragraph.endsSentence, !paragraph.isListItem, !next.isListItem,
      paragraph.wordCount >= 4, paragraph.lastScalar != 0x3A, paragraph.lastScalar != 0x3B
    else { return false }
    if Scalars.isLowercase(next.firstScalar) {
      return paragraph.lastScalar == 0x2C || Scalars.isLetter(paragraph.lastScalar)
        || Scalars.isDash(paragraph.lastScalar)
    }
    // Too long for a heading, and no mark at its end: its line was broken in two.
    let words = source.words(in: last.clamped(to: paragraph.bytes))
    guard Scalars.isLowercase(paragraph.lastScalar), words.count >= 18 else {
      return false
    }
    guard let final = words.last else { return false }
    return Scalars.isLowercase(UInt32(source.bytes[final.lowerBound]))
  }
}

/// Cuts what is too long for a sentence: a list or a table without full stops.
///
/// A passage is whole sentences, and each dated expression makes one, so that the work for a
/// sentence grows with the square of its length. No sentence of a report is nearly as long.
struct SentenceLimit {
  /// UTF-8 bytes.
  static let longest = 2_048

  let source: SourceText

  func isLonger(_ sentence: Range<Int>) -> Bool { sentence.count > Self.longest }

  /// The parts of a sentence, in order, without the blanks between them; mostly one.
  func parts(of sentence: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var rest = sentence
    while isLonger(rest) {
      let cut = cut(in: rest)
      parts.append(source.trimmed(rest.lowerBound..<cut))
      rest = source.trimmed(cut..<rest.upperBound)
    }
    return (parts + [rest]).filter { !$0.isEmpty }
  }

  /// The last place of the second half where a clause may end, else where a word does.
  private func cut(in rest: Range<Int>) -> Int {
    let end = rest.lowerBound + Self.longest
    let half = (rest.lowerBound + Self.longest / 2)..<end
    // Of ASCII only: 0xA0 is also the second byte of "à".
    let blanks = half.reversed().filter {
      source.bytes[$0] < 0x80 && Scalars.isBlank(UInt32(source.bytes[$0]))
    }
    if let clause = blanks.first(where: { source.bytes[$0 - 1] == 0x3B }) { return clause }
    let opening = blanks.first { blank in
      source.sentences.joints.contains { source.has($0, at: blank + 1) }
    }
    if let cut = opening ?? blanks.first { return cut }
    var cut = end
    while cut > half.lowerBound, source.bytes[cut] & 0xC0 == 0x80 { cut -= 1 }
    return cut
  }
}

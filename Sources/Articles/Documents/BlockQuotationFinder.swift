import Algorithms

/// Finds block quotations without marks: paragraphs that a lead-in ending in ":" announces.
///
/// A block goes on over further paragraphs as long as they read as quoted: they open with an
/// ellipsis or an inserted bracket, speak of what the block just named ("those nations"), or
/// quote someone whom the block named.
struct BlockQuotationFinder {
  let source: SourceText
  let paragraphs: [Paragraph]
  let sentences: [Range<Int>]
  let quotations: [Quotation]
  let hidden: [Range<Int>]
  let outlet: String?
  /// Paragraphs that belong to other documents.
  let taken: [Bool]

  private static let longestBlock = 8

  func find() -> [FoundDocument] {
    var found: [FoundDocument] = []
    var index = 0
    while index < paragraphs.count {
      if let document = markedQuotation(at: index) {
        found.append(document)
        index = document.paragraphs.upperBound
      } else if index + 1 < paragraphs.count, let document = document(announcedBy: index) {
        found.append(document)
        index = document.paragraphs.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  /// Paragraphs that each begin with the "> " of Markdown; a lead-in above names them.
  private func markedQuotation(at index: Int) -> FoundDocument? {
    let markup = MarkupFinder(source: source)
    var end = index
    while end < paragraphs.count, !taken[end], markup.isBlockQuotation(paragraphs[end].bytes) {
      end += 1
    }
    guard end > index else { return nil }
    let bytes = paragraphs[index].bytes.lowerBound..<paragraphs[end - 1].bytes.upperBound
    var document = QuotedDocument(bytes: bytes, name: source.language.speech.quotedText)
    if index > 0, paragraphs[index - 1].lastScalar == 0x3A,
      let leadIn = sentences.last(endingBy: paragraphs[index - 1].bytes.upperBound)
    {
      document.leadIn = leadIn
      document.name = source.language.speech.documentName(
        source.clauseWords(in: leadIn, without: hidden), in: source, outlet: outlet)
    }
    return FoundDocument(paragraphs: index..<end, document: document)
  }

  private func document(announcedBy index: Int) -> FoundDocument? {
    guard !taken[index], !taken[index + 1], paragraphs[index].lastScalar == 0x3A,
      let leadIn = sentences.last(endingBy: paragraphs[index].bytes.upperBound),
      leadIn.lowerBound >= paragraphs[index].bytes.lowerBound
    else { return nil }
    let words = source.clauseWords(in: leadIn, without: hidden)
    guard source.language.speech.announcesDocument(words) else { return nil }
    let start = index + 1
    let between = paragraphs[index].bytes.upperBound..<paragraphs[start].bytes.lowerBound
    guard isFree(between), !paragraphs[start].isListItem,
      paragraphs[start].wordCount >= 3,
      !MarkupFinder(source: source).isBlockQuotation(paragraphs[start].bytes),
      !isOneQuotation(paragraphs[start].bytes)
    else { return nil }
    var end = start + 1
    while end < paragraphs.count, end - start < Self.longestBlock, !taken[end],
      goesOn(at: end, from: start)
    {
      end += 1
    }
    let bytes = paragraphs[start].bytes.lowerBound..<paragraphs[end - 1].bytes.upperBound
    return FoundDocument(
      paragraphs: start..<end,
      document: QuotedDocument(
        bytes: bytes, name: source.language.speech.documentName(words, in: source, outlet: outlet),
        leadIn: leadIn))
  }

  /// Whether no debris stands in `range`.
  private func isFree(_ range: Range<Int>) -> Bool {
    let next = hidden.firstIndex(endingAfter: range.lowerBound)
    return next == hidden.count || hidden[next].lowerBound >= range.upperBound
  }

  /// A paragraph that is one quotation has a speaker and is no document.
  private func isOneQuotation(_ bytes: Range<Int>) -> Bool {
    quotation(at: bytes.lowerBound).map { $0.bytes.upperBound + 60 >= bytes.upperBound } ?? false
  }

  /// The quotation that begins at a byte.
  private func quotation(at start: Int) -> Quotation? {
    let next = quotations.partitioningIndex { $0.bytes.lowerBound >= start }
    return next < quotations.count && quotations[next].bytes.lowerBound == start
      ? quotations[next] : nil
  }

  private func goesOn(at index: Int, from start: Int) -> Bool {
    let paragraph = paragraphs[index]
    let first = paragraph.bytes.lowerBound
    guard paragraph.lastScalar != 0x3A else { return false }
    if source.has("…", at: first) || source.has("...", at: first) || source.has("[", at: first) {
      return paragraph.wordCount >= 3
    }
    let block = paragraphs[start].bytes.lowerBound..<paragraphs[index - 1].bytes.upperBound
    if speaksOf(block, in: paragraph.bytes) { return true }
    return quotesSomeone(namedIn: block, in: paragraph.bytes)
  }

  /// "Among those nations, …" below a block that names nations.
  private func speaksOf(_ block: Range<Int>, in paragraph: Range<Int>) -> Bool {
    let words = source.clauseWords(in: paragraph, without: hidden).prefix(7)
    guard
      let pointer = words.firstIndex(where: source.language.speech.pointsBack),
      pointer + 1 < words.endIndex
    else { return false }
    let noun = words[pointer + 1].folded
    guard noun.count >= 4 else { return false }
    let stem = noun.prefix(max(4, noun.count - 1))
    return source.clauseWords(in: block, without: hidden).contains { $0.folded.hasPrefix(stem) }
  }

  /// The paragraph opens with the words of someone whom the block named before.
  private func quotesSomeone(namedIn block: Range<Int>, in paragraph: Range<Int>) -> Bool {
    guard
      let speaker = quotation(at: paragraph.lowerBound)?.speaker,
      let surname = speaker.split(separator: " ").last?.lowercased(), surname.count >= 4
    else { return false }
    return source.clauseWords(in: block, without: hidden).contains {
      $0.isCapitalized && $0.folded == surname
    }
  }
}

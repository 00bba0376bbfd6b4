/// Tells an advertisement that was saved with a page from the article's own paragraphs.
///
/// An advertisement speaks to its reader, tells them to do something, and names what is for sale.
/// A report does not do all three; quotations are left alone, as people in the news do.
enum Advert {
  /// Score from which a paragraph between an article's paragraphs is an advertisement.
  private static let threshold = 4

  static func isAdvert(_ paragraph: Paragraph, in source: SourceText) -> Bool {
    guard (5...120).contains(paragraph.wordCount), mentionsReader(paragraph.bytes, in: source)
    else { return false }
    let score = Score(paragraph.bytes, in: source)
    return score.addressesReader && score.commands > 0 && score.wares > 0
      && score.total >= threshold
  }

  /// Whether a paragraph goes on with an advertisement that a heading has begun.
  static func continuesAdvert(_ paragraph: Paragraph, in source: SourceText) -> Bool {
    if paragraph.isListItem || paragraph.isWholeLink || paragraph.wordCount <= 4 { return true }
    guard paragraph.wordCount <= 120 else { return false }
    let score = Score(paragraph.bytes, in: source)
    return score.opensWithCommand || score.speaksAsSeller && score.wares > 0
      || score.addressesReader && (score.speaksAsSeller || score.wares + score.commands > 0)
  }

  /// A cheap look for "you", which most paragraphs of a report do not pass.
  private static func mentionsReader(_ bytes: Range<Int>, in source: SourceText) -> Bool {
    bytes.contains { index in
      source.bytes[index] | 0x20 == 0x79 && index + 2 < bytes.upperBound
        && source.bytes[index + 1] | 0x20 == 0x6F && source.bytes[index + 2] | 0x20 == 0x75
    }
  }

  private struct Score {
    var addressesReader = false
    var speaksAsSeller = false
    var opensWithCommand = false
    var commands = 0
    var wares = 0
    var total = 0

    init(_ bytes: Range<Int>, in source: SourceText) {
      let page = source.page
      var quotedDepth = 0
      var startsSentence = true
      var previous = ""
      var isFirst = true
      for word in source.words(in: bytes) {
        let opensQuotation =
          source.has("“", at: word.lowerBound) || source.bytes[word.lowerBound] == 0x22
        let text = Advert.folded(source, word)
        let raw = source.string(word)
        let quotesOneWord = raw.dropFirst().contains { $0 == "”" || $0 == "\"" }
        if opensQuotation, !quotesOneWord { quotedDepth = 1 }
        if quotedDepth == 0 {
          if page.adverts.reader.contains(text) {
            addressesReader = true
            total += 1
          }
          if page.adverts.seller.contains(text) { speaksAsSeller = true }
          if page.adverts.commands.contains(text),
            startsSentence || page.adverts.joints.contains(previous)
          {
            commands += 1
            total += 1
            if isFirst { opensWithCommand = true }
          }
          if page.adverts.wares.contains(text)
            || page.adverts.pairs.contains(previous + " " + text)
          {
            wares += 1
            total += 1
          }
        }
        if quotesOneWord || raw.contains("”") { quotedDepth = 0 }
        let end = raw.last { !["”", "\"", ")", "’"].contains($0) }
        startsSentence = end == "." || end == "!" || end == "?" || end == ":"
        previous = text
        if !text.isEmpty { isFirst = false }
      }
    }
  }

  /// Lowercase, without marks at the ends, curly apostrophes made straight.
  fileprivate static func folded(_ source: SourceText, _ word: Range<Int>) -> String {
    var output: [UInt8] = []
    var index = word.lowerBound
    while let (value, width) = source.scalar(at: index, before: word.upperBound) {
      switch value {
      case 0x41...0x5A: output.append(UInt8(value) | 0x20)
      case 0x61...0x7A, 0x30...0x39: output.append(UInt8(value))
      case 0x2019, 0x27: if !output.isEmpty { output.append(0x27) }
      case 0x2D: if !output.isEmpty { output.append(0x2D) }
      default: break
      }
      index += width
    }
    while let last = output.last, last == 0x27 || last == 0x2D { output.removeLast() }
    return String(decoding: output, as: UTF8.self)
  }
}

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
      let lexicon = source.page.adverts
      let (readers, sellers, orders) = (lexicon.reader, lexicon.seller, lexicon.commands)
      let (goods, pairs, joints) = (lexicon.wares, lexicon.pairs, lexicon.joints)
      var quotedDepth = 0
      var startsSentence = true
      var previous: StableHash?
      var isFirst = true
      for word in source.words(in: bytes) {
        let opensQuotation =
          source.has("“", at: word.lowerBound) || source.bytes[word.lowerBound] == 0x22
        let closing = Advert.closing(source, word)
        if opensQuotation, !closing.behindFirst { quotedDepth = 1 }
        let (text, pair) = Advert.folded(source, word, after: previous)
        if quotedDepth == 0, let text = text?.value {
          if readers.contains(text) {
            addressesReader = true
            total += 1
          }
          if sellers.contains(text) { speaksAsSeller = true }
          if orders.contains(text),
            startsSentence || previous.map({ joints.contains($0.value) }) ?? false
          {
            commands += 1
            total += 1
            if isFirst { opensWithCommand = true }
          }
          if goods.contains(text) || pair.map({ pairs.contains($0.value) }) ?? false {
            wares += 1
            total += 1
          }
        }
        if closing.behindFirst || closing.curly { quotedDepth = 0 }
        startsSentence = Advert.endsSentence(source, word)
        previous = text
        if text != nil { isFirst = false }
      }
    }
  }

  /// Whether closing marks stand in a word: any behind its first scalar, a curly one anywhere.
  private static func closing(
    _ source: SourceText, _ word: Range<Int>
  ) -> (behindFirst: Bool, curly: Bool) {
    let first = source.scalar(at: word.lowerBound, before: word.upperBound)?.width ?? 0
    var (behindFirst, curly) = (false, false)
    for index in word {
      let isCurly = source.bytes[index] == 0xE2 && source.has("”", at: index)
      if isCurly { curly = true }
      if index >= word.lowerBound + first, isCurly || source.bytes[index] == 0x22 {
        behindFirst = true
      }
    }
    return (behindFirst, curly)
  }

  private static func endsSentence(_ source: SourceText, _ word: Range<Int>) -> Bool {
    var end = word.upperBound
    while let (value, width) = source.scalar(endingAt: end, after: word.lowerBound) {
      switch value {
      case 0x201D, 0x22, 0x29, 0x2019: end -= width
      case 0x2E, 0x21, 0x3F, 0x3A: return true
      default: return false
      }
    }
    return false
  }

  /// A word's hash: lowercase, without marks at the ends, curly apostrophes made straight; and that of
  /// the word before it, a blank, and it. `nil`: there is no letter or digit in it.
  private static func folded(
    _ source: SourceText, _ word: Range<Int>, after previous: StableHash?
  ) -> (word: StableHash?, pair: StableHash?) {
    var (hash, pair) = (StableHash(), previous)
    pair?.combine(UInt8(0x20))
    var found: (word: StableHash?, pair: StableHash?) = (nil, nil)
    var index = word.lowerBound
    while let (value, width) = source.scalar(at: index, before: word.upperBound) {
      let byte: UInt8?
      var isMark = false
      switch value {
      case 0x41...0x5A: byte = UInt8(value) | 0x20
      case 0x61...0x7A, 0x30...0x39: byte = UInt8(value)
      case 0x2019, 0x27:
        byte = found.word == nil ? nil : 0x27
        isMark = true
      case 0x2D:
        byte = found.word == nil ? nil : 0x2D
        isMark = true
      default: byte = nil
      }
      if let byte {
        hash.combine(byte)
        pair?.combine(byte)
        if !isMark { found = (hash, pair) }
      }
      index += width
    }
    return found
  }
}

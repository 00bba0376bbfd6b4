import Testing

@testable import English
@testable import Temporal

/// The steps of reading must grow with the text and not faster, whatever the text is.
@Suite struct LinearTests {
  @Test(arguments: [
    "0123456789", "last ", "the ", "word ", "\"", "(", "in the early part of the ", "May 5, ",
    "twenty-", "1999-", "a few more ", "on Monday at 10:30 p.m. ", "January 5 and ", "the end of ",
    "12:34:56", "a.", "'80s ",
  ])
  func stepsGrowWithTheText(piece: String) {
    let short = steps(piece, 4_000)
    let long = steps(piece, 32_000)
    #expect(long <= short * 8 + 20_000)
    #expect(long <= 32_000 * 60)
  }

  private func steps(_ piece: String, _ count: Int) -> Int {
    let bytes = Array(Array(repeating: Array(piece.utf8), count: count / piece.utf8.count).joined())
    var recognizer = Recognizer(grammar: .english, in: bytes.indices)
    while recognizer.next(in: bytes.span) != nil {}
    return recognizer.steps
  }
}

@Suite struct LongTextTests {
  @Test func findsTimesBeyondTheFirstBlock() {
    let filler = String(repeating: "word ", count: 10_000)
    let found = Tagger.english.tag(filler + "On May 5, 2010 it was. " + filler, published: nil)
    #expect(found.map(\.value) == ["2010-05-05"])
    #expect(found.first?.bytes == 50_003..<50_014)
  }

  /// Letters and full stops without end are read in parts, so that none is looked at again for each
  /// letter before it.
  @Test func readsAnAcronymInParts() {
    let bytes = Array((String(repeating: "a.", count: 40) + "ab").utf8)
    var block = Block()
    var position = 0
    #expect(
      Grammar.english.tokenizer.nextBlock(
        of: bytes.span, from: &position, before: bytes.count, into: &block))
    #expect(block.tokens.map { $0.end - $0.start }.max() == 25)
  }

  @Test func readsHostileBytesWithoutHarm() {
    for text in ["\u{FEFF}May 5", "€99 in 2010", "日本2010年", "…", "’", "'", "1", "a.", "5 p", "'9"] {
      _ = Tagger.english.tag(text, published: nil)
    }
    let broken: [UInt8] = [0xE2, 0x80, 0xE2, 0xFF, 0xC2, 0x35, 0x2F, 0xE2]
    #expect(Tagger.english.tag(broken, published: nil).isEmpty)
  }
}

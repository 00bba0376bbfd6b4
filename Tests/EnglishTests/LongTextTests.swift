import TestSupport
import Testing

@testable import English
@testable import Temporal

/// A long text is read in stretches, each by itself.
@Suite("Times of a long text") struct LongTextReadingTests {
  private static let paragraphs = [
    "In May 2010 she came. Two months later she left, and a year later she was back.",
    "On Monday it burned.\nThe fire of Monday, 14 June 2010 was the last.",
    "It shut in 1931. it opened again on 10/11/2022, at 5 p.m.\n \t\nthe next day it shut",
    "Septem-\nber 5, 1998: the well-\n\nknown mill burned.",
    "The mill, founded in 1998, employs 1,250.\r\n\r\n“’98 was good,” he said on Friday.",
    "Nobody came", "", "\u{A0}", "1403 Police say the road is shut.", "5\n\n1/2 years ago",
    String(repeating: "word ", count: 1_499) + "May 5",
    String(repeating: "In 1921 it rained. ", count: 300), "See www.example.org/2010\n\n/05/06.",
  ]

  private func text(seed: UInt64) -> [UInt8] {
    var numbers = RepeatableNumbers(seed: seed)
    var text = ""
    while text.utf8.count < 5 << 18 {
      text += Self.paragraphs.randomElement(using: &numbers) ?? ""
      text += ["\n", "\n\n", "\n\n\n", "\n  \n", " "].randomElement(using: &numbers) ?? ""
    }
    return Array(text.utf8)
  }

  @Test("are those that one reader finds from end to end", arguments: [1, 2] as [UInt64])
  func stretches(seed: UInt64) {
    let text = text(seed: seed)
    var reader = Recognizer(grammar: .english, in: text.indices)
    var found: [Recognizer.Mention] = []
    while let mention = reader.next(in: text.span) { found.append(mention) }
    #expect(found.count > 4_000)

    var stretches = 0
    let recognized = Tagger.english.recognize(text) { some, read in
      stretches += some.count
      return some.reversed().map(read).reversed()
    }
    #expect(stretches > 32)
    let mentions = recognized.expressions(published: nil).mentions.kept
    #expect(mentions.map(\.bytes) == found.map(\.bytes))
    #expect(mentions.map(\.sentence) == found.map(\.sentence))
    #expect(mentions.map(\.opensSentence) == found.map(\.opensSentence))
    #expect(mentions.map(\.place) == found.map(\.place))
  }

  @Test("are the same whether all are kept or some found again")
  func again() {
    let text = text(seed: 3)
    let all = Tagger.english.recognize(text)
    let few = Tagger.english.recognize(text, keeping: all.count / 2)
    #expect(few.count == all.count)
    #expect(few.places == all.places)
    #expect(
      Array(few.expressions(published: nil)).suffix(1_000)
        == Array(all.expressions(published: nil)).suffix(1_000))
  }

  @Test("are read at once where no blank line parts it")
  func oneParagraph() {
    let text = Array(String(repeating: "It rained on May 5, 2010.\n", count: 4_000).utf8)
    var stretches: [Range<Int>] = []
    let recognized = Tagger.english.recognize(text) { some, read in
      stretches += some
      return some.map(read)
    }
    #expect(stretches == [text.indices])
    #expect(recognized.count == 4_000)
  }
}

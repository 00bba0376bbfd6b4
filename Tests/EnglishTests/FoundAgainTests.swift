import Testing

@testable import English
@testable import Temporal

/// Of a text with very many times the first are kept, and the others found again when they are asked
/// for.
@Suite("Times that are found again") struct FoundAgainTests {
  private func recognized(_ text: String, keeping most: Int) -> RecognizedText {
    Tagger.english.recognize(Array(text.utf8), keeping: most)
  }

  @Test(
    "are those that are kept, whatever the whole text says of them",
    arguments: [
      // The day comes first, which the last date tells.
      "It opened on 10/11/2022 and closed on 5/6/2023. It opened again on 25/11/2023.",
      // A live report, which its third stamp tells.
      "0903 Police say the road is shut.\n1127 Police say it is open.\n2340 Police say it is shut.",
      // A year, where there are not stamps enough.
      "1903 The mill at Kirn burned.\n\nIt was built again by June.",
      // A history, which its sixth year tells; its March is of the year before.
      "In 1921 it rained. In March it froze. In 1922 it rained. In 1923 it rained. In 1924 it rained. "
        + "In 1925 it rained. In 1926 it rained. In 1927 it rained. In May it froze.",
      // Of two Mondays the one that is named in full.
      "On Monday it burned. The fire of Monday, 14 June 2010 was the last.",
      "In May 2010 she came. Two months later she left, and a year later she was back.",
    ])
  func areTheSame(text: String) throws {
    for published in [nil, try EDTF("2010-06-16").days, try EDTF("2010-06").days] {
      let all = Array(recognized(text, keeping: .max).expressions(published: published))
      #expect(all.count > 1)
      for most in 0...all.count {
        let again = recognized(text, keeping: most)
        #expect(Array(again.expressions(published: published)) == all)
        #expect(again.count == recognized(text, keeping: .max).count)
      }
    }
  }

  @Test("are found as far as they are asked for")
  func onDemand() throws {
    let block = String(repeating: "On May 5, 2010 it rained in Kirn. ", count: 400)
    let text = recognized(String(repeating: block + "\n\n", count: 10), keeping: 4)
    var expressions = text.expressions(published: nil)
    #expect(expressions.mentions.kept.count == 4)
    for _ in 0..<4 { #expect(expressions.next()?.value == "2010-05-05") }
    let start = expressions.mentions.steps
    #expect(expressions.next()?.value == "2010-05-05")
    let first = expressions.mentions.steps - start
    #expect(expressions.reduce(0) { count, _ in count + 1 } == 4_000 - 5)
    var whole = text.expressions(published: nil)
    while whole.next() != nil {}
    #expect(first * 5 < whole.mentions.steps - start)
  }
}

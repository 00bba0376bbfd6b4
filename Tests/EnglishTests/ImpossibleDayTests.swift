import Temporal
import Testing

@testable import English

@Suite("Days that no calendar has")
struct ImpossibleDayTests {
  @Test(
    "A value names an impossible day, or does not",
    arguments: [
      ("2011-02-29", true), ("2012-02-29", false), ("1900-02-29", true), ("2000-02-29", false),
      ("XXXX-02-29", false), ("XXXX-02-30", true), ("XXXX-04-31", true), ("XXXX-03-05", false),
      ("2011-04-31T10:30", true), ("2011-04-30TMO", false), ("2011-13-01", true),
      ("2011-00-10", true), ("BC0045-02-29", false), ("BC0044-02-29", true), ("12011-02-29", true),
      ("2011-04-XX", false), ("XXXX-XX-31", false), ("XXXX-WXX-7", false), ("2011-W99", false),
      ("2011-04", false), ("2011", false), ("201", false), ("P31D", false), ("PAST_REF", false),
      ("", false), ("20XX-02-30", false), ("2011-4-31", false),
    ])
  func values(value: String, isImpossible: Bool) {
    #expect(TimeExpression(bytes: 0..<1, type: .date, value: value).isImpossible == isImpossible)
  }

  @Test("A day without a year is impossible only where no year has it")
  func parts() throws {
    let leapDay = try #require(ImpossibleDay("BC0044-02-29"))
    #expect((leapDay.year, leapDay.month, leapDay.day) == (-43, 2, 29))
    let april = try #require(ImpossibleDay("XXXX-04-31"))
    #expect((april.year, april.month, april.day) == (nil, 4, 31))
  }

  @Test("Neither a length of time nor what comes again is a day")
  func types() {
    for type in [TimexType.duration, .set] {
      #expect(!TimeExpression(bytes: 0..<1, type: type, value: "XXXX-04-31").isImpossible)
    }
    #expect(TimeExpression(bytes: 0..<1, type: .time, value: "2011-04-31T10:30").isImpossible)
  }

  @Test(
    "The tagger gives impossible days no range, and others are not taken for such",
    arguments: [
      ("It fell on February 29, 2011.", ["February 29, 2011"]),
      ("It fell on April 31.", ["April 31"]),
      ("It fell on 31 June 1999 and on 30 June 1999.", ["31 June 1999"]),
      ("It fell on February 29.", []),
      ("It fell on February 29, 2012, on March 5, last April and on Monday.", []),
    ])
  func texts(text: String, words: [String]) throws {
    let bytes = Array(text.utf8)
    for published in [nil, try EDTF("2011").days] {
      let found = Tagger.english.tag(text, published: published).filter(\.isImpossible)
      #expect(found.map { String(decoding: bytes[$0.bytes], as: UTF8.self) } == words)
      #expect(found.allSatisfy { $0.range == nil })
    }
  }
}

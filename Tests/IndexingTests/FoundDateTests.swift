import Articles
import Formats
import Temporal
import TestSupport
import Testing

@testable import Story

@Suite("Dates of found events")
struct FoundDateTests {
  private func events(_ body: String, published: String) throws -> [Event] {
    let text = "A headline\n\n\(body)\n"
    var article = try ArticleReader.article(file: "a", bytes: Array(text.utf8))
    article.published = Publication(
      edtf: published, days: try EDTF(published).days, source: .printed, basis: "")
    return try Timeline.build(articles: [article]).events
  }

  @Test(
    "are one range where the sentence gives its ends",
    arguments: [
      ("The fair ran from March 3 to March 9, 2011.", "2011-03-03", "2011-03-09"),
      ("The fair ran between June 2010 and August 2010.", "2010-06-01", "2010-08-31"),
      ("The strike lasted from 2004 until 2006.", "2004-01-01", "2006-12-31"),
      (
        "As of May 2, 2012 the show is open and will run through the end of June.", "2012-05-02",
        "2012-06-30"
      ),
    ])
  func ranges(sentence: String, first: String, last: String) throws {
    let events = try events(sentence, published: "2012-05-02")
    #expect(events.map { $0.date.days.first?.isoText } == [first])
    #expect(events.map { $0.date.days.last?.isoText } == [last])
    #expect(events.map(\.date.days.extent) == [.lasting])
  }

  @Test(
    "are none where an hour comes back every day",
    arguments: [
      "The programme is broadcast daily at 0910 local time.",
      "Doors open at 10:30 a.m. every morning.",
    ])
  func recurringHours(sentence: String) throws {
    #expect(try events(sentence, published: "2012-05-02").isEmpty)
  }

  @Test("stay two where two days are told of one sentence")
  func pairs() throws {
    let events = try events(
      "The mill burned in May 2009 and the bakery was sold in July 2010.", published: "2012")
    #expect(events.map(\.date.edtf) == ["2009-05", "2010-07"])
  }

  @Test(
    "have bounds where vague words give them, and never an end after the article",
    arguments: [
      ("The mayor resigned a few weeks ago.", "2012-04-02", "2012-04-30"),
      ("After two weeks of rain the dam has broken.", "2012-04-30", "2012-05-14"),
      ("The council has recently sold the harbour.", nil, "2012-05-14"),
      ("Since 2008 the town has lost its mill.", "2008-01-01", "2012-05-14"),
      ("The town has been without a mill since\n2008.", "2008-01-01", "2012-05-14"),
    ] as [(String, String?, String)])
  func bounds(sentence: String, first: String?, last: String) throws {
    let events = try events(sentence, published: "2012-05-14")
    #expect(events.map { $0.date.days.first?.isoText } == [first])
    #expect(events.map { $0.date.days.last?.isoText } == [last])
  }

  @Test("hold for all items of a list that follow them")
  func lists() throws {
    let events = try events(
      "The brigade since 2009 has cleared a minefield in Kasane; built a clinic for nurses in "
        + "Maun; and trained forty young divers at Shakawe.", published: "2012")
    #expect(events.count == 3)
    #expect(Set(events.flatMap(\.passages).map(\.focus)).count == 3)
  }

  @Test("hold for the answer in the next sentence, which is cited with what it answers")
  func answers() throws {
    let events = try events(
      "In March 2011 the mayor called the dam safe. The engineers replied that it leaked.",
      published: "2012")
    #expect(events.map(\.date.edtf) == ["2011-03", "2011-03"])
    #expect(Set(events.flatMap(\.passages).map(\.bytes)).count == 2)
  }

  @Test("are not given by words that only point back")
  func pointers() throws {
    let events = try events(
      "The mill burned in May 2009. At the time Otto Lang owned a boat in Kirn.",
      published: "2012")
    #expect(events.map(\.date.edtf) == ["2009-05"])
  }
}

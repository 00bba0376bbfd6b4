import Articles
import Editions
import Formats
import Story
import Temporal
import Testing

@testable import Indexing

@Suite("Hours of events")
struct EventHourTests {
  @Test(
    "are what the clause says, on its one day",
    arguments: [
      ("The dam at Pirna broke at 1653 (2153 GMT) on Tuesday.", "16:53"),
      ("The dam at Pirna broke on Tuesday at 4:53 p.m.", "16:53"),
      ("The dam at Pirna broke at around 9 a.m. on 12 January 2010.", "09:00"),
      ("The dam at Pirna broke Tuesday at 4:53 p.m.", "16:53"),
      ("The dam at Pirna broke by Tuesday at 9 a.m.", nil),
      ("It was Tuesday, 9 a.m., and the dam at Pirna broke.", nil),
      ("The dam at Pirna broke on Tuesday afternoon.", nil),
      ("The dam at Pirna broke on Tuesday.", nil),
      ("The dam at Pirna broke at 2153 GMT on Tuesday.", nil),
      ("The dam at Pirna broke by 9 a.m. on Tuesday.", nil),
      ("The dam at Pirna broke shortly before 9 a.m. on Tuesday.", nil),
      ("The dam at Pirna broke at midnight on Tuesday.", nil),
    ])
  func said(sentence: String, clock: String?) throws {
    let events = try events([article("a", "2010-01-13", sentence)])
    #expect(events.map(\.date.edtf) == ["2010-01-12"])
    #expect(events.map(\.date.clock) == [clock])
  }

  /// What articles of one day after the other say, none of them in another's words.
  private func clock(_ sentences: [String]) throws -> String? {
    let articles = try sentences.enumerated().map { index, sentence in
      try article("\(index)", "2010-01-\(13 + index)", sentence)
    }
    let events = try events(articles)
    #expect(events.count == 1)
    return events.first?.date.clock
  }

  @Test("are those of most articles, of as many those that came out first")
  func most() throws {
    let early = "The dam at Pirna broke at 4 p.m. on 12 January."
    let late = [
      "On 12 January at 4:53 p.m. the old dam at Pirna broke.",
      "Rain broke Pirna's dam on 12 January at 4:53 p.m.",
    ]
    #expect(try clock([early, late[0]]) == "16:00")
    #expect(try clock([early] + late) == "16:53")
  }

  @Test("of many articles are not what one alone tells")
  func alone() throws {
    let told = "The dam at Pirna broke at 4:53 p.m. on 12 January."
    let silent = [
      "On 12 January the old dam at Pirna broke.", "Rain broke Pirna's dam on 12 January.",
      "Since 12 January, when the Pirna dam broke, nobody has slept.",
      "Pirna lost its dam, which broke on 12 January.",
    ]
    #expect(try clock([told] + silent.prefix(3)) == "16:53")
    #expect(try clock([told] + silent) == nil)
  }

  @Test("are not those of another clause of the day")
  func otherClause() throws {
    let events = try events([
      article(
        "a", "2010-01-13",
        "Rescuers from Meissen reached the valley on Tuesday with boats and dogs. "
          + "The dam at Pirna broke at 4:53 p.m. on Tuesday.")
    ])
    #expect(events.count == 2)
    #expect(events.map(\.date.clock) == [nil, "16:53"])
    #expect(events.map(\.title).first?.contains("Rescuers") == true)
  }

  @Test("order the events of one day, those without before those with one")
  func order() throws {
    let events = try events([
      article(
        "a", "2010-01-13",
        "The mill at Kirn burned at 6 p.m. on Tuesday. Parliament met on Tuesday. "
          + "The dam at Pirna broke at 9:30 a.m. on Tuesday.")
    ])
    #expect(events.map(\.date.clock) == [nil, "09:30", "18:00"])
  }

  @Test("of an edition's events are what its passages tell of their day")
  func edition() throws {
    let body = "The dam at Pirna broke at 4:53 p.m. on Tuesday. The mill burned at noon on Monday."
    let edition = try Edition(
      yaml: """
        complete: true
        articles:
          - { key: a, file: a.txt }
        events:
          - { title: The dam breaks, date: 2010-01-12, passages: [{ article: a, anchor: The dam at Pirna }] }
          - { title: The mill burns, date: 2010-01, passages: [{ article: a, anchor: The mill burned }] }
        """)
    let events = try Timeline.build(
      articles: [article("a.txt", "2010-01-13", body)], edition: edition
    ).events
    #expect(events.filter(\.curated).map(\.title) == ["The mill burns", "The dam breaks"])
    #expect(events.filter(\.curated).map(\.date.clock) == [nil, "16:53"])
  }

  /// Of a day on which a live report gave each entry its minute.
  private let live = """
    1439 A geologist tells the radio that the dam at Pirna was weak.

    1512 The army sends boats to the valley of the Saale.

    1530 Schools in Kirn are closed until Friday.
    """

  @Test("of a live report's entries show and order what nobody else tells")
  func entries() throws {
    let events = try events([article("a", "2010-01-13", live)])
    #expect(events.map(\.date.clock) == ["14:39", "15:12", "15:30"])
  }

  @Test("of an entry are not those of what others tell too")
  func entryAmongOthers() throws {
    let events = try events([
      article("a", "2010-01-13", live),
      article("b", "2010-01-14", "The army sent boats to the valley of the Saale on Wednesday."),
    ])
    let boats = try #require(events.first { $0.passages.count == 2 })
    #expect(boats.date.clock == nil)
  }

  @Test("of a line that says when its page was changed are none of what happened")
  func pages() throws {
    let events = try events([
      article(
        "a", "2010-01-13",
        "The dam at Pirna broke on Tuesday. "
          + "(Posted 10:25 p.m. Tuesday in Kirn) Crowds watched the dam at Pirna after it broke.")
    ])
    #expect(!events.isEmpty)
    #expect(events.allSatisfy { $0.passages.count == 1 || $0.date.clock == nil })
  }
}

import Formats
import Story
import TestSupport
import Testing

@testable import Indexing

/// What is told long after, by its day or by its month, is one happening where it is the same that
/// happens to one name.
@Suite("One happening, one row")
struct HappeningTests {
  private func events(_ texts: [String]) throws -> [Event] {
    let articles = try zip(1..., texts).map { day, text in
      try ArticleReader.article(
        file: "\(day).txt", bytes: Array("date: 2011-03-0\(day)\n\n\(text)\n".utf8))
    }
    return try Timeline.build(articles: articles).events
  }

  @Test func aMonthJoinsTheDayInIt() throws {
    let events = try events([
      "The singer Ann Holm died at her house in Kirn on 25 June 2009.",
      "The trial of the physician who treated Holm before her death in June 2009 goes on.",
      "A jury heard of the drugs that Holm took; she died in June 2009, aged 50, Holm's lawyer said.",
    ])
    #expect(events.count == 1)
    #expect(events.first?.title.contains("died") == true)
    #expect(events.first?.date.days.isExact == true)
  }

  @Test("The year of a death joins its day, where nothing is counted")
  func aYearJoinsTheDayInIt() throws {
    let events = try events([
      "The singer Ann Holm died at her house in Kirn on 25 June 2009.",
      "Holm was preparing for her last tour when she died in 2009.",
      "Some 200 people died in Kirn in 2009 of a new flu, as the clinic has counted since.",
    ])
    #expect(events.map(\.date.edtf) == ["2009", "2009-06-25"])
    #expect(events.last?.reports.count == 2)
  }

  @Test("The hours of live reports alone make no earthquake of their day")
  func liveHours() throws {
    let events = try events([
      "1608 Ann Holm, a nurse, was on holiday in Kirn when the earthquake struck the town.",
      "1614 An e-mail from Lund: we know the pain since the earthquake struck our valley in Kirn.",
    ])
    #expect(events.map(\.reports.count) == [1, 1])
  }

  @Test func othersOfThatMonthStayApart() throws {
    let events = try events([
      "The singer Ann Holm died at her house in Kirn on 25 June 2009.",
      "The painter Olaf Lund died after a fall in June 2009.",
    ])
    #expect(events.count == 2)
  }

  @Test("Whoever is only \"the singer\" or \"their father\" is who was named before")
  func whoWasNamedBefore() throws {
    let events = try events([
      "The singer Ann Holm died at her house in Kirn on 25 June 2009.",
      "The children of Ann Holm spoke in court. Their mother died on 25 June 2009.",
      "Holm sold many records. The star died on 25 June 2009 after a long illness.",
    ])
    #expect(events.count == 1)
    #expect(events.first?.reports.count == 3)
  }

  @Test("What is announced from afar for one day is one row")
  func announced() throws {
    let events = try events([
      "The Holm memorial concert takes place in Kirn on 8 October 2011.",
      "Lund will sing at the Holm concert on 8 October 2011, her agent said.",
      "Tickets are sold out for the show in memory of Holm in Kirn in October 2011.",
    ])
    #expect(events.count { $0.date.edtf == "2011-10-08" } == 1)
    #expect(events.first { $0.date.edtf == "2011-10-08" }?.reports.count ?? 0 >= 2)
  }

  @Test("An earthquake is one, in whatever words")
  func onceADay() throws {
    let events = try events([
      "A strong earthquake struck Kirn on 27 February 2011, bringing down the old bridge.",
      "The tremor that hit Kirn on 27 February 2011 lasted a minute, geologists say.",
      "Schools stay closed after the 27 February 2011 quake in Kirn, the mayor told parents.",
    ])
    #expect(events.count == 1)
  }

  @Test("\"Last Tuesday\" is that of the week before where others name the day")
  func lastTuesday() throws {
    // The articles are of 1 to 4 March 2011, Tuesday to Friday.
    let events = try events([
      "A strong earthquake struck Kirn on 22 February 2011, bringing down the old bridge.",
      "An earthquake hit Kirn on 22 February 2011, and the old bridge came down.",
      "The earthquake that struck Kirn last Tuesday brought down the old bridge.",
    ])
    #expect(events.count == 1)
    #expect(events.first?.date.edtf == "2011-02-22")
  }

  @Test("Entries of a live report that give each its minute stay apart")
  func entries() throws {
    let hours = ["1040", "1124", "1205", "1318", "1407"]
    let events = try events([
      hours.map {
        "\($0) Two hundred people are feared dead in the old town of Kirn, the mayor says."
      }
      .joined(separator: "\n\n")
    ])
    #expect(events.count == hours.count)
  }

  @Test("Two days that disagree do not make it a month")
  func theDayOfMost() throws {
    let events = try events([
      "Olaf Lund was found guilty of murder in Kirn on 7 February 2011.",
      "Olaf Lund was found guilty of murder in Kirn in February 2011.",
      "Olaf Lund was found guilty of murder by a jury in Kirn in February 2011.",
    ])
    #expect(events.count == 1)
    #expect(events.first?.date.edtf == "2011-02-07")
  }

  @Test("An hour of an article's own day may be that of the day before")
  func hourAlone() throws {
    let events = try events([
      "A strong earthquake struck Kirn on 28 February 2011, bringing down the old bridge.",
      "The earthquake struck Kirn at 5 o'clock in the afternoon, the mayor told reporters.",
      "An earthquake hit Kirn on 28 February 2011, and the old bridge came down.",
    ])
    #expect(events.first { $0.date.edtf == "2011-02-28" }?.reports.count ?? 0 >= 2)
  }

  @Test("Two earthquakes of one week stay two")
  func twoOfOneWeek() throws {
    let events = try events([
      "A strong earthquake struck Kirn on 21 February 2011, bringing down the old bridge.",
      "A second earthquake struck Kirn on 28 February 2011, bringing down the new bridge.",
    ])
    #expect(events.count == 2)
  }

  @Test("What is told of another Monday is another earthquake")
  func others() throws {
    let quakes = try events([
      "A strong earthquake struck Kirn on 21 February 2011, bringing down the old bridge.",
      "On Monday a second earthquake struck Kirn, bringing down the new bridge.",
    ])
    #expect(quakes.count == 2)
  }

  @Test("A name that the whole story has counts no more than any other word")
  func namesOfTheStory() {
    let stems = [FocusStem(hash: 1, kind: .name), FocusStem(hash: 2, kind: .word)]
    func weights(_ common: Set<UInt64>) -> [Double] {
      FocusWords(stems, rarity: { _ in 1 }, isCommon: common.contains).weights.map(\.weight)
    }
    #expect(weights([])[0] == GroupingRules.nameWeight * weights([])[1])
    #expect(weights([1])[0] == weights([1])[1])
  }
}

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

  @Test func othersOfThatMonthStayApart() throws {
    let events = try events([
      "The singer Ann Holm died at her house in Kirn on 25 June 2009.",
      "The painter Olaf Lund died after a fall in June 2009.",
    ])
    #expect(events.count == 2)
  }
}

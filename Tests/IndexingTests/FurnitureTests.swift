import Articles
import Formats
import Story
import TestSupport
import Testing

@testable import Indexing

/// What an outlet sets on every page is learnt from the folder itself.
@Suite("Sentences that recur")
struct FurnitureTests {
  private static let news = [
    "The bridge of Kirn fell", "Ann Holm was elected", "A ship sank off Lund",
    "Farmers blocked a road",
  ]

  private func events(_ line: (Int) -> String) throws -> [Event] {
    let articles = try (1...4).map { day in
      try ArticleReader.article(
        file: "\(day).txt",
        bytes: Array(
          """
          source: Courier
          date: 2011-03-0\(day)

          \(Self.news[day - 1]) in 200\(day). \(line(day))

          """.utf8))
    }
    return try Timeline.build(articles: articles).events
  }

  @Test func headNoEventWhereNobodyDoesAnything() throws {
    let events = try events { "Programme notes for week 1\($0) of 5 March 2010." }
    #expect(events.count == 4 && events.allSatisfy { !$0.title.contains("notes") })
  }

  @Test func headNoEventWhereTheyNameADayPastTheArticles() throws {
    let events = try events { _ in "Looking for a car? We sold nine on February 11, 2013." }
    #expect(events.count == 4)
  }

  @Test func areKeptWhereTheyTellWhatHappened() throws {
    let events = try events { _ in "The old dam broke on 25 June 2009." }
    #expect(events.map { "\($0.title) \($0.reports.count)" }.contains("The old dam broke 4"))
  }

  @Test func headNoEventWhereTheirDayMovesWithTheArticle() throws {
    let events = try events { _ in "The Courier told its readers more of it on Monday." }
    #expect(events.allSatisfy { !$0.title.contains("Courier") })
  }

  @Test func headNoEventWhereABoxOfFactsRunsIntoTheText() throws {
    let box = "Born: 29 August 1958 in Kirn, known as: the King of Lund, Lord of Holm and"
    let events = try events {
      "\(box) more \(Self.news[$0 - 1].lowercased()) while many others of the town looked on."
    }
    #expect(events.count == 4 && events.allSatisfy { !$0.title.contains("Born") })
  }

  @Test func headNoEventWhereAPageListsWhatIsBroadcast() throws {
    let programmes = (1...8).map {
      "\($0).00-\($0 + 1).00pm RADIO KIRN Ann Roe looks back at the storm of 200\($0). Producer/Lee Holm"
    }
    let events = try events { $0 == 1 ? programmes.joined(separator: "\n\n") : "" }
    #expect(events.count == 3)
  }

  @Test func areDebrisOfTheirArticle() throws {
    let articles = try (1...4).map { day in
      try ArticleReader.article(
        file: "\(day).txt",
        bytes: Array(
          """
          source: Courier
          date: 2011-03-0\(day)

          \(Self.news[day - 1]). All rights of the Courier. Nobody was hurt in it.

          """.utf8))
    }
    let article = try #require(try Timeline.build(articles: articles).articles.first)
    let kinds = article.regions.map { "\($0.kind): \(article.displayText(of: $0.bytes).text)" }
    #expect(
      kinds.suffix(3) == [
        "body: The bridge of Kirn fell.", "debris: All rights of the Courier.",
        "body: Nobody was hurt in it.",
      ])
  }
}

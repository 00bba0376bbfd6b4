import Articles
import Formats
import Story
import Testing

@testable import Indexing

/// A headline and the first sentences of an article tell the news of its day without saying so: they
/// join what others date.
@Suite("Reports without a date")
struct UndatedReportTests {
  private func events(_ articles: [(day: String, text: String)]) throws -> [Event] {
    let read = try articles.enumerated().map { index, article in
      try ArticleReader.article(
        file: "\(index).txt", bytes: Array("date: \(article.day)\n\n\(article.text)\n".utf8))
    }
    return try Timeline.build(articles: read).events
  }

  private let fall = (
    day: "2010-01-13",
    text: "The bridge of Arnau collapsed on 12 January 2010, killing two drivers."
  )

  @Test func joinTheEventOfTheirDay() throws {
    let events = try events([
      fall, ("2010-01-13", "A bridge collapsed at Arnau, and two drivers were killed."),
    ])
    let event = try #require(events.first)
    #expect(events.count == 1)
    #expect(event.reports.count == 2)
    #expect(Set(event.passages.map(\.expression?.value)) == ["2010-01-12", nil])
    #expect(event.reports.count { $0.days == nil } == 1)
  }

  @Test func joinTheDayThatIsNamedNext() throws {
    let events = try events([
      fall,
      (
        "2010-01-15",
        "A bridge collapsed at Arnau, killing two drivers. Nobody else was on it on 12 January 2010."
      ),
    ])
    #expect(events.first { $0.title.contains("collapsed") }?.reports.count == 2)
  }

  @Test(
    "stay away",
    arguments: [
      ("of another week", "2010-01-20", "The bridge collapsed at Arnau, killing two drivers."),
      ("of another thing", "2010-01-13", "A ferry to Skagen was sold to a shipping firm."),
      ("that ask", "2010-01-13", "Why did the bridge of Arnau collapse, killing two drivers?"),
      ("in so few words", "2010-01-13", "Bridge collapsed."),
    ])
  func stayAway(_ what: String, day: String, text: String) throws {
    let events = try events([fall, (day, text)])
    #expect(events.count == 1)
    #expect(events.first?.reports.count == 1, "\(what)")
  }

  @Test("stay away from what was said of the same happening on a later day")
  func stayAwayFromWhatWasSaid() throws {
    let events = try events([
      ("2010-01-14", "A strong earthquake hit Arnau on 12 January 2010, killing nine people."),
      (
        "2010-01-15",
        """
        On 14 January 2010 a firm of Skagen told in a long post on its page how the earthquake of \
        Arnau had brought it more readers, letters and calls than any other month of its books.
        """
      ),
      ("2010-01-15", "Aid for Arnau came after the earthquake: ships, tents, doctors and dogs."),
    ])
    #expect(events.allSatisfy { $0.reports.count == 1 })
  }

  @Test func makeNoEventByThemselves() throws {
    let texts = [
      "A bridge collapsed at Arnau, killing two drivers.",
      "The bridge of Arnau collapsed, and two drivers were killed.",
    ]
    #expect(try events(texts.map { ("2010-01-13", $0) }).isEmpty)
  }

  @Test("The stamp of a page dates nothing: what follows it is news without a day")
  func pageStamps() throws {
    let events = try events([
      fall,
      (
        "2010-01-13",
        "13 January 2010 Last updated at 06:12 GMT The bridge of Arnau collapsed, killing two drivers."
      ),
      (
        "2010-01-13",
        "Page last updated at 07:48 GMT, Wednesday, 13 January 2010 Two drivers were killed as the bridge of Arnau collapsed."
      ),
    ])
    #expect(events.map(\.date.edtf) == ["2010-01-12"])
    #expect(events.first?.reports.count == 3)
  }
}

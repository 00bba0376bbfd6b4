import Articles
import Temporal
import Testing

@testable import TimelineCore

@Suite("Events found without an edition")
struct FindingTests {
  private func article(_ file: String, _ published: String, _ body: String) throws -> Article {
    let text = "A headline of \(file)\n\n\(body)\n"
    var article = try ArticleReader.article(file: file, bytes: Array(text.utf8))
    article.published = Publication(
      edtf: published, days: try EDTF(published).days, source: .printed, basis: "")
    return article
  }

  private func events(_ articles: [Article]) throws -> [Event] {
    try Timeline.build(articles: articles).events
  }

  @Test("are one where two articles tell the same thing of the same days")
  func same() throws {
    let events = try events([
      article("a", "2002-09", "In August 2002 the dam at Pirna broke after days of rain."),
      article("b", "2003-01", "The old dam at Pirna broke in mid-August 2002, killing nobody."),
    ])
    #expect(events.map(\.date.edtf) == ["2002-08"])
    #expect(events.first?.reports.map(\.first) == [true, false])
    #expect(events.first?.curated == false)
  }

  @Test("are two where the days are the same and the words are not")
  func apart() throws {
    let events = try events([
      article("a", "2002-09", "In August 2002 the dam at Pirna broke after days of rain."),
      article("b", "2003-01", "Parliament passed a budget for the railways in August 2002."),
    ])
    #expect(events.count == 2)
  }

  @Test("are two where the words are the same and the days are not")
  func days() throws {
    let events = try events([
      article("a", "2002-09", "In August 2002 the dam at Pirna broke after days of rain."),
      article("b", "2013-07", "In June 2013 the dam at Pirna broke after days of rain."),
    ])
    #expect(events.map(\.date.edtf) == ["2002-08", "2013-06"])
  }

  @Test("are several where one sentence tells several, each with its clause")
  func clauses() throws {
    let events = try events([
      article(
        "a", "2010",
        "He told of it in a letter to a senator that he sent in 1991; in an interview with a "
          + "radio station in 1993, and in a story that he gave to a weekly paper in 1995.")
    ])
    #expect(events.map(\.date.edtf) == ["1991", "1993", "1995"])
    #expect(Set(events.flatMap(\.passages).map(\.focus)).count == 3)
  }

  @Test("leave out what has no days, and list it as undated")
  func undated() throws {
    let timeline = try Timeline.build(articles: [
      article("a", "2010", "The river has often risen in the past. It will not in the future.")
    ])
    #expect(timeline.events == [])
    #expect(timeline.undated.count == 2)
  }

  @Test("join a finer date to a coarser one for clear words only, a bare year hardly ever")
  func years() throws {
    let finer = "On 14 May 2009 the ferry Aurora sank off Skagen with forty sheep on board."
    let events = try events([
      article("a", "2009-06", finer),
      article("b", "2010", "The ferry Aurora sank off Skagen in May 2009."),
      article("c", "2011", "Skagen built a new harbour and bought a ferry in 2009."),
    ])
    #expect(events.map(\.date.edtf) == ["2009", "2009-05-14"])
    #expect(events.map(\.reports.count) == [1, 2])
  }

  @Test("say which days they follow where articles disagree, and what each article says")
  func disagreement() throws {
    let articles = [
      try article("a", "2001-04-20", "The bridge at Arnau collapsed on 3 April 2001, police said."),
      try article("b", "2001-05-02", "On 3 April 2001 the bridge at Arnau collapsed at night."),
      try article("c", "2001-06-09", "The bridge at Arnau collapsed on 4 April 2001."),
    ]
    let event = try #require(try events(articles).first)
    #expect(try events(articles).count == 1)
    #expect(event.date.edtf == "2001-04-03")
    #expect(event.disagreement?.follows == articles.prefix(2).map(\.id))
    #expect(event.disagreement?.against == [articles[2].id])
    #expect(
      event.reports.map { $0.days?.first?.isoText } == ["2001-04-03", "2001-04-03", "2001-04-04"])
  }

  @Test("are the same whatever the order of the articles")
  func order() throws {
    var articles = [
      try article("a", "1999-03-13", "Poland joined the alliance on Friday at a hall in Dover."),
      try article("b", "1999-03-12", "Today Poland joined the alliance; Hungary did so in Dover."),
      try article("c", "1999-05", "Since Poland joined the alliance in March 1999, prices rose."),
      try article("d", "1998-12", "Poland will join the alliance in March 1999, officials say."),
      try article("e", "1999-06", "In March 1999 a flood took the mill at Kirn."),
    ]
    let first = try Timeline.build(articles: articles)
    for _ in articles {
      articles.append(articles.removeFirst())
      #expect(try Timeline.build(articles: articles) == first)
      #expect(try Timeline.build(articles: articles.reversed()) == first)
    }
  }
}

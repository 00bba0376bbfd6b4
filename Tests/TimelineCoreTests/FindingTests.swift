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

  @Test(
    "have a title without date words, lead-ins, markup and half quotation marks",
    arguments: [
      ("In ‹August 2002›, the dam broke.", "The dam broke"),
      ("and the dam broke ‹last May› in Pirna;", "The dam broke in Pirna"),
      ("Since ‹2006› the council has met.", "The council has met"),
      ("A month later, in ‹early May›, papers wrote.", "A month later, papers wrote"),
      ("the dam broke ‹in May›, he said”", "The dam broke, he said"),
      ("One ‹2011› e-mail claimed it", "One e-mail claimed it"),
    ])
  func titles(marked: String, expected: String) throws {
    let text = marked.filter { $0 != "‹" && $0 != "›" }
    let start = marked.prefix { $0 != "‹" }.utf8.count
    let length = marked.drop { $0 != "‹" }.dropFirst().prefix { $0 != "›" }.utf8.count
    let article = Article(id: "a", file: "a", sha256: "", text: text)
    let title = TitleMaker(article: article).title(
      focus: 0..<text.utf8.count, without: start..<(start + length))
    #expect(title == expected)
  }

  @Test("have titles of 70 characters at most, of whole words")
  func longTitles() throws {
    let text = Array(repeating: "the dam near Pirna broke", count: 9).joined(separator: " and ")
    let article = Article(id: "a", file: "a", sha256: "", text: text)
    let title = TitleMaker(article: article).title(focus: 0..<text.utf8.count, without: 0..<0)
    #expect(title.count <= 70)
    #expect(title.hasSuffix("…"))
    #expect(text.lowercased().hasPrefix(title.dropLast().lowercased() + " "))
  }
}

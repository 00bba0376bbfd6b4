import Articles
import Formats
import Temporal
import TestSupport
import Testing

@testable import Editions
@testable import Indexing
@testable import Story

@Suite("Quoted documents")
struct DocumentDateTests {
  /// An article whose document stands between ‹ and ›, announced by the line before it.
  private func article(
    _ marked: String, name: String, published: String? = nil, dateLine: String? = nil
  ) throws -> Article {
    let text = marked.filter { $0 != "‹" && $0 != "›" }
    var article = try ArticleReader.article(file: "a.txt", bytes: Array(text.utf8))
    article.regions = [Region(kind: .body, bytes: 0..<text.utf8.count)]
    let start = marked.prefix { $0 != "‹" }.utf8.count
    let end = marked.prefix { $0 != "›" }.utf8.count - "‹".utf8.count
    let leadStart = article.paragraphs.last { $0.upperBound <= start }
    var document = QuotedDocument(bytes: start..<end, name: name, leadIn: leadStart)
    if let dateLine, let found = text.range(of: dateLine) {
      let from = text.utf8.distance(from: text.startIndex, to: found.lowerBound)
      document.dateLine = from..<(from + dateLine.utf8.count)
    }
    article.documents = [document]
    article.published = try published.map {
      Publication(edtf: $0, days: try EDTF($0).days, source: .printed, basis: "")
    }
    return article
  }

  private func date(_ articles: [Article], edition: Edition? = nil) throws -> String? {
    let built = try TimelineBuilder.timeline(of: articles, edition: edition).timeline
    let document = built.articles.lazy.compactMap(\.documents.first).first
    return document?.date.map { EDTF(days: $0).description }
  }

  @Test("are dated by the words that announce them")
  func announced() throws {
    let text = "A letter of 4 March 2009 says:\n\n‹The dam broke last May.›\n"
    #expect(try date([try article(text, name: "a letter")]) == "2009-03-04")
  }

  @Test("are dated by their own head rather than by their announcement")
  func dateLine() throws {
    let text = "A post of 2009 says:\n\n‹Broken! — Ann, 12 May 2009›\n"
    let post = try article(text, name: "Ann", dateLine: "Ann, 12 May 2009")
    #expect(try date([post]) == "2009-05-12")
  }

  @Test("are dated more finely by a sentence that names the same source in the same year")
  func narrowed() throws {
    let text = """
      In June 2010, River News broke the story. In May 2010 the Hill Post followed.

      From the 2010 River News story:

      ‹The dam broke last December.›

      """
    #expect(try date([try article(text, name: "the 2010 River News story")]) == "2010-06")
    #expect(try date([try article(text, name: "the 2010 Lake News story")]) == "2010")
  }

  @Test("take the publication of the article that they copy")
  func copied() throws {
    let words =
      "The dam at Pirna broke last December while the town slept, and nobody had seen it coming "
      + "but the old man at the lock, who had warned the council for years."
    let quoting = try article("It once wrote:\n\n‹\(words)›\n", name: "it")
    var original = try ArticleReader.article(file: "b.txt", bytes: Array("Old\n\n\(words)\n".utf8))
    original.published = Publication(
      edtf: "2003-02", days: try EDTF("2003-02").days, source: .printed, basis: "")
    #expect(try date([quoting, original]) == "2003-02")
    #expect(try date([quoting]) == nil)
  }

  @Test("take what the edition says before everything else")
  func corrected() throws {
    let text = "A letter of 4 March 2009 says:\n\n‹The dam broke last May.›\n"
    let edition = try Edition(
      yaml: """
        articles: [{ file: a.txt }]
        documents: [{ article: a.txt, anchor: The dam broke, name: The letter, date: 2008-01 }]
        """)
    #expect(try date([try article(text, name: "a letter")], edition: edition) == "2008-01")
  }

  @Test("count their own relative dates from their own time")
  func counting() throws {
    let text = "A letter of 4 March 2009 says:\n\n‹The dam at Pirna broke last May.›\n"
    let articles = [try article(text, name: "a letter", published: "2015-10-01")]
    let events = try Timeline.build(articles: articles).events
    let told = events.first { $0.passages.contains { $0.voice == .document(name: "a letter") } }
    #expect(told?.date.edtf == "2008-05")
  }
}

import Articles
import Exchange
import Formats
import Indexing
import Story
import TestSupport
import Testing
import Words

@Suite("dateline.articles/1")
struct ArticleListingTests {
  /// The listing of one text.
  private func listing(_ text: String) throws -> ArticleListing {
    let article = try ArticleReader.article(file: "a.txt", bytes: Array(text.utf8))
    let timeline = try Timeline.build(articles: [article])
    return ArticleListing(
      articles: timeline.articles.map {
        ArticleListing.Entry(
          article: $0, label: "A", events: 1, undated: 2, comments: 0)
      }, skipped: [])
  }

  @Test("An article's impossible dates are a line of their own")
  func text() throws {
    #expect(
      try listing("The café fell on April 31, 2011.\n").text(in: .english) == """
        1. A
           outlet unknown
           published date unknown
           1 event, 2 undated passages, 0 comments
           a.txt
           1 impossible date: “April 31, 2011”


        """)
    #expect(
      try listing("It fell on April\n31, 2011.\n\nIt fell on February 30.\n").text(in: .english)
        .contains("   2 impossible dates: “April 31, 2011”, “February 30”\n"))
    #expect(try !listing("It fell on April 30, 2011.\n").text(in: .english).contains("impossible"))
  }

  @Test("In Spanish it is Spanish but for what the articles and their dates are")
  func spanish() throws {
    #expect(
      try listing("The café fell on April 31, 2011.\n").text(in: .spanish) == """
        1. A
           medio desconocido
           publicado: fecha desconocida
           1 suceso, 2 pasajes sin fecha, 0 comentarios
           a.txt
           1 fecha imposible: “April 31, 2011”


        """)
    #expect(
      try listing("published: 2011-05-04\n\nIt fell last week.\n").text(in: .spanish)
        .contains("   publicado: 4 may 2011 (2011-05-04), fecha impresa: “2011-05-04”\n"))
  }

  @Test("JSON has them as the text has them, with their places in code points")
  func json() throws {
    #expect(
      try listing("The café fell on April 31, 2011.\n").json().contains(
        #""impossibleDates":[{"start":17,"end":31,"text":"April 31, 2011","value":"2011-04-31"}],"#
      ))
    #expect(
      try listing("It fell on April 30, 2011.\n").json().contains(#""impossibleDates":[],"#))
  }
}

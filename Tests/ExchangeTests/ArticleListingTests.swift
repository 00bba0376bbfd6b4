import Archive
import ArchiveSQLite
import Articles
import Exchange
import Formats
import Indexing
import Story
import Temporal
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
          article: $0, label: "A", events: 1, counts: [.outside(.undated): 2])
      }, skipped: [])
  }

  @Test("An article's impossible dates are a line of their own")
  func text() throws {
    #expect(
      try listing("The café fell on April 31, 2011.\n").text(in: .english) == """
        1. A
           outlet unknown
           published date unknown
           1 event, 0 told sentences, 2 undated passages, 0 comments, 0 captions, 0 lines of the page, 0 headlines, 0 header lines
           a.txt, plain text
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
           1 suceso, 0 frases contadas, 2 pasajes sin fecha, 0 comentarios, 0 pies de foto, 0 líneas de la página, 0 titulares, 0 líneas de cabecera
           a.txt, texto simple
           1 fecha imposible: “April 31, 2011”


        """)
    #expect(
      try listing("published: 2011-05-04\n\nIt fell last week.\n").text(in: .spanish)
        .contains("   publicado: 4 may 2011 (2011-05-04), fecha impresa: “2011-05-04”\n"))
  }

  /// The listing of one text with its sentences.
  private func sentences(_ text: String) throws -> ArticleListing {
    let article = try ArticleReader.article(file: "a.txt", bytes: Array(text.utf8))
    let archive = try SQLiteArchive(inMemory: try Timeline.build(articles: [article]))
    return ArticleListing(
      articles: try archive.articles().map {
        ArticleListing.Entry(
          article: try #require(try archive.bareArticle($0.id)), label: $0.label,
          events: $0.events, counts: try archive.sentenceCounts(of: $0.id),
          sentences: try archive.sentences(of: $0.id))
      }, skipped: [])
  }

  private static let ferry = """
    title: The ferry
    date: 2011-02-03

    On 26 January 2011 the ferry sank. Nobody was hurt. A few years ago it was painted. It takes an \
    hour to cross. It waits now.

    """

  @Test("Each sentence has its kind, the event that tells it, or why a time in it dates nothing")
  func sentences() throws {
    let text = try sentences(Self.ferry).text(in: .english)
    let lines = text.split(separator: "\n").map { line in
      line.prefix { $0 != "(" || !line.contains("(event") }.trimmingPrefix { $0 == " " }
    }.map(String.init)
    #expect(
      Array(lines.dropFirst(5)) == [
        "1. header: title: The ferry", "2. header: date: 2011-02-03",
        "3. told: On 26 January 2011 the ferry sank.", "26 Jan 2011: The ferry sank ",
        "4. undated: Nobody was hurt.", "5. undated: A few years ago it was painted.",
        "“A few years ago”: It speaks of the past and names no days.",
        "6. undated: It takes an hour to cross.", "“an hour”: A length of time.",
        "7. undated: It waits now.", "“now”: It speaks of the present and names no days.",
      ])
    #expect(
      lines[3]
        == "1 event, 1 told sentence, 4 undated passages, 0 comments, 0 captions, "
        + "0 lines of the page, 0 headlines, 2 header lines")
  }

  @Test("JSON has the sentences with places, events and reasons")
  func sentencesInJSON() throws {
    let json = try sentences(Self.ferry).json()
    #expect(json.contains(#""told":1,"undated":4,"comments":0,"captions":0,"furniture":0,"#))
    #expect(json.contains(#""kind":"told","position":{"start":35,"end":69},"text":"On 26"#))
    #expect(json.contains(#""edtf":"2011-01-26","title":"The ferry sank"}],"expression":null"#))
    #expect(json.contains(#""reason":"“now”: It speaks of the present and names no days."}"#))
    #expect(try !listing(Self.ferry).json().contains("sentences"))
  }

  @Test("A time with days, of which nothing is told, says its days")
  func named() throws {
    let day = DayRange(
      first: Day(number: 14_000), last: Day(number: 14_000), precision: .day)
    var time = TimeExpression(bytes: 0..<1, type: .date, value: "2008-05-01", range: day)
    #expect(
      reason("May 1", time, in: .english)
        == "“May 1” is 1 May 2008, but nothing is told of it that happened then.")
    time.range = nil
    #expect(
      reason("that day", time, in: .english)
        == "“that day”: It is counted from a date that is not known.")
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

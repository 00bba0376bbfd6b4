import Archive
import ArchiveSQLite
import Articles
import Editions
import Formats
import Story
import TestSupport
import Testing

@Suite("Impossible dates")
struct ImpossibleDateTests {
  private func archive(_ text: String, edition: Edition? = nil) throws -> (SQLiteArchive, String) {
    let article = try ArticleReader.article(file: "a.txt", bytes: Array(text.utf8))
    let timeline = try Timeline.build(articles: [article], edition: edition)
    return (try SQLiteArchive(inMemory: timeline), article.id)
  }

  @Test("An archive keeps those of an article's own text, in order")
  func kept() throws {
    let (archive, id) = try archive(
      """
      title: Not on April 31, 2010
      date: 2011-05-04

      The café fell on February 29, 2011. It opened again on March 3, 2011.

      """)
    let article = try #require(try archive.bareArticle(id))
    #expect(
      article.impossibleDates.map { article.displayText(of: $0.bytes).text }
        == ["April 31, 2010", "February 29, 2011"])
    #expect(article.impossibleDates.map(\.value) == ["2010-04-31", "2011-02-29"])
  }

  @Test("A reader's marks have each of them once, beside the dates of events")
  func marks() throws {
    let (archive, id) = try archive(
      """
      date: 2011-05-04

      The tower fell on May 2, 2010 and on April 31, 2010, when the bridge fell too.

      “The bridge fell on February 29, 2011,” said Ann Holm.

      """)
    let text = try #require(try archive.article(id))
    let marks = text.marks.compactMap { mark in
      mark.passage.expression.map { (value: $0.value, mark: mark) }
    }
    #expect(marks.map(\.value) == ["2010-05-02", "2010-04-31", "2011-02-29"])
    #expect(marks.map { $0.mark.event != nil } == [true, false, false])
    #expect(marks.map(\.mark.passage.voice).last == .quotation(speaker: "Ann Holm"))
    #expect(text.events.count == 1)
  }

  @Test("They bound no publication")
  func publication() throws {
    let (archive, _) = try archive("The bridge fell on April 31, 2011.\n\nNobody saw it.\n")
    #expect(try archive.articles().map(\.published) == [nil])
  }
}

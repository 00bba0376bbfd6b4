import Articles
import Formats
import Temporal
import TestSupport
import Testing

@testable import Indexing
@testable import Story

@Suite("Stamps of pages and comments")
struct PageStampTests {
  private func inferred(_ text: String) throws -> Publication? {
    let article = try ArticleReader.article(file: "a.txt", bytes: Array(text.utf8))
    return try TimelineBuilder.dated([article]).first?.published
  }

  @Test(
    "bound the publication from above",
    arguments: [
      ("Updated 1830 GMT (0230 HKT) May 6, 2019\n\nThe mayor spoke.", "[..2019-05-06]"),
      (
        "Page last updated at 14:10 GMT, Tuesday, 19 January 2010 The mayor spoke.",
        "[..2010-01-19]"
      ),
      ("19 January 2010 Last updated at 14:10 GMT Help The mayor spoke.", "[..2010-01-19]"),
      ("The mayor spoke. It was last modified at 00.06 BST on 19 May 2010.", "[..2010-05-19]"),
      // The earliest of the comments, wherever it stands.
      (
        "The mayor spoke. I do not believe her. February 8, 2011 at 8:46 am | Report abuse | "
          + "I do. February 7, 2011 at 9:00 pm | Reply And so do I.", "[..2011-02-07]"
      ),
      ("The mayor spoke. At 9:12 pm on 18 Jan 2010, a_reader wrote: Well said.", "[..2010-01-18]"),
      ("The mayor spoke. 12th August 2011 - 23:07 This comment was removed.", "[..2011-08-12]"),
      ("The mayor spoke. Added: Tuesday, 19 January, 2010, 16:12 GMT Well said.", "[..2010-01-19]"),
    ])
  func above(_ text: String, _ edtf: String) throws {
    #expect(try inferred("The Headline\n\n\(text)\n")?.edtf == edtf)
  }

  @Test("say so in words that stand in the text")
  func basis() throws {
    let text = "The Headline\n\nUpdated 1830 GMT (0230 HKT) May 6, 2019\n\nThe mayor spoke.\n"
    #expect(try inferred(text)?.basis == "was last changed “1830 GMT (0230 HKT) May 6, 2019”")
  }

  @Test("are no past, nor is what readers write below them")
  func comments() throws {
    let text =
      "The Headline\n\nThe pier was built in 1931. Nice. February 7, 2011 at 9:00 pm | Reply "
      + "My house was built in 2013. February 9, 2011 at 9:00 pm | Reply Mine was built in 2014.\n"
    #expect(try inferred(text)?.edtf == "[1931-01-01..2011-02-07]")
  }

  @Test("of several other pages say nothing")
  func otherPages() throws {
    let text =
      "The Headline\n\nThe mayor spoke. updated: Sat Jan 15 2011 23:54:00 A ferry sank. "
      + "updated: Fri Jan 14 2011 20:54:00 A ferry sailed.\n"
    #expect(try inferred(text) == nil)
  }

  @Test(
    "are none where a sentence tells the day",
    arguments: [
      ("On May 6, 2009 at 10:00 am the tower fell.", "[2009-05-06..]"),
      ("The list was updated on May 6, 2009 by the town.", nil),
      ("The list was updated 5/6/2009.", nil),
    ])
  func sentences(_ text: String, _ edtf: String?) throws {
    #expect(try inferred("The Headline\n\n\(text)\n")?.edtf == edtf)
  }
}

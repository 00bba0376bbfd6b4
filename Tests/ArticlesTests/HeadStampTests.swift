import Articles
import Temporal
import Testing

@Suite("Days stamped on the first words")
struct HeadStampTests {
  @Test(
    "are the publication",
    arguments: [
      ("May 4, 2011 | By Jane Roe, Harbour Post The sea wall at Arnau fell down.", "May 4, 2011"),
      (
        "Sea Wall Falls; Town Argues Aired May 4, 2011 - 16:00:00 ET THIS IS A RUSH TRANSCRIPT.",
        "Aired May 4, 2011"
      ),
      ("By Jane Roe May 4, 2011: 3:19 PM ET The sea wall fell.", "May 4, 2011"),
      (
        "By Jane Roe Staff Writer Wednesday, May 4, 2011; A01 The wall fell.",
        "Wednesday, May 4, 2011"
      ),
      (
        "Jane Roe | 14:19 UK time, Wednesday, 4 May 2011 The sea wall fell.",
        "Wednesday, 4 May 2011"
      ),
      ("By Jane Roe | 4 May 2011 The sea wall at Arnau fell down.", "4 May 2011"),
      (
        "Will it fall? Published: Wednesday, 4 May, 2011, 15:33 GMT 15:33 UK",
        "Published: Wednesday, 4 May, 2011"
      ),
      ("ARNAU, May 4, 2011.—The sea wall fell down last night.", "May 4, 2011"),
      ("Arnau, 4 May 2011 -- The sea wall fell down last night.", "4 May 2011"),
    ])
  func stamped(_ head: String, _ words: String) throws {
    let published = try parse("\(head)\n\(report)").published
    #expect(published?.edtf == "2011-05-04")
    #expect(published?.basis.hasPrefix("“\(words)") == true)
  }

  @Test(
    "are none in a sentence, in a day of change, and below a comment",
    arguments: [
      "On May 4, 2011 the sea wall at Arnau fell down.",
      "A picture that was posted on May 4, 2011 shows the sea wall.",
      "Published on May 4, 2011, the report on the sea wall found much to blame.",
      "Page last updated at 14:10 GMT, Wednesday, 4 May 2011 The sea wall fell.",
      "4 May 2011 Last updated at 14:10 GMT Help The sea wall fell.",
      "I saw it fall. May 4, 2011 | Report abuse | So did I.",
      "Jane Roe | May 4, 2011 at 3:00 pm | Reply I saw it fall.",
      "Anna, born May 4, 2011, saw the sea wall fall.",
    ])
  func none(_ head: String) throws {
    #expect(try parse("Sea wall\n\n\(head)\n\(report)").published == nil)
  }

  @Test("are read from a newspaper's masthead")
  func masthead() throws {
    let head = "VOL. XLI\nNUMBER 33\nHARBOUR GAZETTE\nARNAU, COAST THURSDAY, SEPTEMBER 14, 1916\n"
    #expect(try parse("\(head)Sea Wall Falls\n\(report)").published?.edtf == "1916-09-14")
    let noNumber = "HARBOUR GAZETTE\nWE WERE THERE ON THURSDAY, SEPTEMBER 14, 1916, SAYS MAYOR\n"
    #expect(try parse("\(noNumber)Sea Wall Falls\n\(report)").published == nil)
  }

  @Test("stand in a notice of the article's own publication")
  func notice() throws {
    let notice = "This article was published on herald.example at 16.00 on Wednesday 4 May 2011."
    #expect(try parse("Sea wall\n\n\(report)\n\n\(notice)").published?.edtf == "2011-05-04")
    #expect(try parse("Sea wall\n\nUpdated: May 9, 2011\n\n\(report)").published == nil)
  }
}

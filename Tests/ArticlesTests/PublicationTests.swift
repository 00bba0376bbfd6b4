import Articles
import Temporal
import Testing

struct PublicationTests {
  /// The lines above a report, and the date they print.
  static let heads: [(String, String?)] = [
    ("date: 2011-05-04", "2011-05-04"),
    ("date: 2011-05", "2011-05"),
    ("title: Sea wall\ndate: 2011-05-04T10:30:00Z", "2011-05-04"),
    ("title: Sea wall\ndate: May 4, 2011", "2011-05-04"),
    ("---\ntitle: Sea wall\ndate: [2011-05..2011-08]\n---", "[2011-05..2011-08]"),
    ("Sea wall\n\nWritten by [Jane Roe](#) on May 4, 2011", "2011-05-04"),
    ("Sea wall\n\nBy Jane Roe | May 4, 2011", "2011-05-04"),
    ("Sea wall\n\nJane Roe | 4 May 2011", "2011-05-04"),
    ("Sea wall\n\nPublished: Wednesday, May 4, 2011 10:30 AM EST", "2011-05-04"),
    ("Sea wall\n\nUpdated: May 9, 2011\n\nPosted May 4, 2011", "2011-05-04"),
    ("Sea wall\n\n2011-05-04", "2011-05-04"),
    ("Sea wall\n\nBy Jane Roe", nil),
    ("Sea wall", nil),
  ]

  @Test("The publication date that a head prints", arguments: heads)
  func head(head: String, edtf: String?) throws {
    let article = try parse("\(head)\n\n\(report)\n\n\(secondReport) It fell on May 9, 2010.")
    #expect(article.published?.edtf == edtf)
    #expect(article.published.map { $0.source == .printed } ?? true)
    #expect(article.published.map { $0.days.first != nil } ?? true)
  }

  @Test("Numbers of a date are read in the order that others of the text have")
  func numbers() throws {
    let head = "Sea wall\n\nPublished: 10/11/2022\n\n\(report)"
    #expect(try parse(head).published?.edtf == "2022-10-11")
    #expect(try parse(head + " It fell on 25/11/2021.").published?.edtf == "2022-11-10")
  }

  @Test("The words of the date are its basis")
  func basis() throws {
    let article = try parse("Sea wall\n\nWritten by [Jane Roe](#) on May 4, 2011\n\n\(report)")
    #expect(article.published?.basis == "“Written by Jane Roe on May 4, 2011”")
    #expect(article.author == "Jane Roe")
  }

  @Test("A date in a dateline, below the text, or in a notice")
  func elsewhere() throws {
    let dateline = try parse("WASHINGTON, May 4, 2011 (AP) — \(report)")
    #expect(dateline.published?.edtf == "2011-05-04")
    let below = try parse("Sea wall\n\n\(report)\n\nPublished May 4, 2011")
    #expect(below.published?.edtf == "2011-05-04")
    #expect(below.regions.last?.kind == .byline)
    let notice = try parse(
      "Sea wall\n\n\(report)\n\nThis article was originally published on May 4, 2011 by the Post.")
    #expect(notice.published?.edtf == "2011-05-04")
  }
}

import Articles
import Formats
import Testing

/// What readers wrote below an article, line by line, and the words of its pictures are no part of its
/// own text.
@Suite("Comment streams and captions")
struct CommentStreamTests {
  private func kinds(_ text: String) throws -> [String] {
    let article = try ArticleReader.article(file: "a.txt", bytes: Array(text.utf8))
    return article.regions.map { region in
      let words = article.displayText(of: region.bytes).text
      return "\(region.kind): \(words.prefix(24))"
    }
  }

  private let news = """
    title: The bridge fell

    The bridge of Arnau fell into the river on Monday and nobody was hurt in it.
    The mayor said that it would be built again.

    """

  @Test func beginAtTheirFirstStamp() throws {
    let kinds = try kinds(
      news + """
        February 1, 2011 at 5:12 pm | Reply | I saw it fall on Monday.
        It was old.
        Ann February 1, 2011 at 6:01 pm | Report abuse | So did I.
        """)
    #expect(kinds.last == "comment: February 1, 2011 at 5:12")
    #expect(kinds.contains("body: The bridge of Arnau fell"))
  }

  @Test func oneIsEnoughThatOpensWithItsTimeAndItsLinks() throws {
    let kinds = try kinds(
      news + "February 1, 2011 at 5:12 pm | Report abuse | I saw it fall on Monday.")
    #expect(kinds.last == "comment: February 1, 2011 at 5:12")
  }

  @Test func beginAtTheirDayAndTime() throws {
    let kinds = try kinds(
      news + """
        January 28, 2011 11:08 am at 11:08 am | I saw it fall on Monday.
        January 28, 2011 11:17 am at 11:17 am | So did I.
        """)
    #expect(kinds.last == "comment: January 28, 2011 11:08 a")
  }

  @Test func entriesOfLiveReportsAreNone() throws {
    let kinds = try kinds(
      news + """
        11:08 am | The mayor comes to the bridge.
        11:17 am | The mayor leaves the bridge.
        """)
    #expect(!kinds.contains { $0.hasPrefix("comment") })
  }

  @Test func beginAtWhoWroteThem() throws {
    let kinds = try kinds(
      news + """
        At 9:12 pm on 18 Jan 2010, Ann wrote: I saw it fall.
        At 9:30 pm on 18 Jan 2010, Olaf wrote: So did I.
        """)
    #expect(kinds.last == "comment: At 9:12 pm on 18 Jan 201")
  }

  @Test func oneStampIsNone() throws {
    let kinds = try kinds(news + "At 9:12 pm on 18 Jan 2010, Ann wrote: I saw it fall.\n")
    #expect(!kinds.contains { $0.hasPrefix("comment") })
  }

  @Test(
    "Captions",
    arguments: [
      ("Image caption The bridge as it was in May 2009", true),
      ("Ann Holm/Getty Images for CNN Neighbours look at the bridge on Tuesday.", true),
      ("Picture: the bridge. The mayor came on Tuesday and looked at it.", false),
      ("The image of the bridge went round the world on Tuesday.", false),
    ])
  func captions(_ line: String, isCaption: Bool) throws {
    let kinds = try kinds(news + "\n" + line + "\n")
    #expect(kinds.contains { $0.hasPrefix("caption") } == isCaption)
  }

  @Test func sentencesAreSetApartHoweverTheyLie() throws {
    let text = "One fell. Two fell. Three fell. Four fell."
    var article = try ArticleReader.article(file: "a.txt", bytes: Array(text.utf8))
    article.regions = [Region(kind: .body, bytes: 0..<text.utf8.count)]
    func shown(_ apart: [Range<Int>]) -> [String] {
      article.settingApart(apart).regions.map {
        "\($0.kind): \(article.displayText(of: $0.bytes).text)"
      }
    }
    let parted = ["body: One fell.", "debris: Two fell. Three fell.", "body: Four fell."]
    #expect(shown([10..<31, 10..<19]) == parted)
    #expect(shown([20..<31, 10..<31]) == parted)
    #expect(shown([10..<25, 12..<31, 12..<31]) == parted)
    #expect(shown([0..<42]) == ["debris: One fell. Two fell. Three fell. Four fell."])
    #expect(shown([]) == ["body: One fell. Two fell. Three fell. Four fell."])
  }
}

import Articles
import BuiltInStory
import Formats
import TestSupport
import Testing

/// What the built-in five must give: counts and a few words, never their sentences.
struct BuiltInArticleTests {
  private func read(_ number: Int) throws -> Article {
    let file = BuiltInStory.articles[number]
    return try ArticleReader.article(file: file.file, bytes: file.bytes)
  }

  static let heads: [(Int, title: String?, outlet: String?, author: String?)] = [
    (0, "Big Media Discovers US Special Ops are Targeting Mexican Crime Organizations", nil, nil),
    (1, "U.S. Military has Special Ops \"Boots on the Ground\" in Mexico", nil, nil),
    (2, "U.S. Troops Working with Mexico on Drug War", nil, "Alex Newman"),
    (3, "US Special Forces are operating in Mexico", nil, nil),
    (4, nil, "Zero Hedge", nil),
  ]

  @Test("Title, outlet and author as printed, and nothing guessed", arguments: heads)
  func head(number: Int, title: String?, outlet: String?, author: String?) throws {
    let article = try read(number)
    #expect(article.title == title)
    #expect(article.outlet == outlet)
    #expect(article.author == author)
    #expect(article.published?.edtf == (number == 2 ? "2012-11-01" : nil))
    #expect(article.replaced.isEmpty)
  }

  @Test(
    "The regions",
    arguments: [
      (0, "headline headline body debris"),
      (1, "headline headline body comment debris"),
      (2, "byline headline body debris body debris body debris"),
      (3, "headline body"),
      (4, "debris body debris body debris body"),
    ])
  func regions(number: Int, kinds: String) throws {
    let article = try read(number)
    #expect(article.regions.map(\.kind.rawValue).joined(separator: " ") == kinds)
  }

  @Test("The sentence that a page header breaks is read whole")
  func brokenSentence() throws {
    let article = try read(2)
    let broken = article.readSentences.filter {
      $0.contains("United States, however, quickly hit back")
    }
    #expect(broken.count == 1)
    #expect(!article.readSentences.contains { $0.contains("Written by") })
  }

  @Test(
    "Quotations with their speakers, and documents by name",
    arguments: [
      (0, 6, ["the Post story", "the 2010 Narco News story", "the 2011 Narco News story"]),
      (1, 9, ["The Nation", "the White House"]),
      (2, 7, []),
      (3, 3, []),
      (4, 9, ["SOFREP", "Elon Musk (@elonmusk)", "ABC News (@ABC)", "George (@BehizyTweets)"]),
    ])
  func voices(number: Int, quotations: Int, documents: [String]) throws {
    let article = try read(number)
    #expect(article.quotations.count == quotations)
    let names = article.documents.map(\.name)
    #expect(documents.allSatisfy(names.contains))
  }

  @Test("Speakers as the texts name them")
  func speakers() throws {
    #expect(
      try read(1).quotations.map { $0.speaker ?? "?" } == [
        "William Robert \"Tosh\" Plumlee", "William Robert \"Tosh\" Plumlee", "Mike Levine",
        "Mike Levine",
        "a former U.S. government official", "the official", "the official",
        "the former government official", "the official",
      ])
    #expect(try read(2).quotations.compactMap(\.speaker).contains("US714"))
    #expect(try read(4).quotations.compactMap(\.speaker).count { $0 == "Tom Homan" } == 3)
  }
}

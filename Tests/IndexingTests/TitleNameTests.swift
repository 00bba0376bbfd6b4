import Articles
import Formats
import Story
import TestSupport
import Testing

@testable import Indexing

/// Whom a title tells of is said in it, for one who reads nothing else.
@Suite("Names in titles")
struct TitleNameTests {
  private func title(_ text: String) throws -> String? {
    let article = try ArticleReader.article(
      file: "a.txt", bytes: Array("source: Courier\ndate: 2002-05-07\n\n\(text)\n".utf8))
    return try Timeline.build(articles: [article]).events.last?.title
  }

  @Test(
    "stand in full where the article gives them so",
    arguments: [
      (
        "Charlie Holm hoped to raise a little. Charlie rode his bike round Kirn on Sunday.",
        "Charlie Holm rode his bike round Kirn"
      ),
      (
        "Ann Roe opened the old dam of Kirn. Her speech drew a crowd to the hills on Sunday.",
        "Ann Roe's speech drew a crowd to the hills"
      ),
      // No last name: a day, a verb of a headline, one of two, that of another's name.
      (
        "The mayor told Charlie Friday of it. Charlie rode his bike round Kirn on Sunday.",
        "Charlie rode his bike round Kirn"
      ),
      (
        "Charlie Holm and Charlie Roe met. Charlie rode his bike round Kirn on Sunday.",
        "Charlie rode his bike round Kirn"
      ),
      (
        "Ann Cameron Left. Cameron rode his bike round Kirn on Sunday.",
        "Cameron rode his bike round Kirn"
      ),
      // A place is no first name, nor is one with another name behind it.
      (
        "Jordan Water sold the old dam. Jordan closed the road to Kirn on Sunday.",
        "Jordan closed the road to Kirn"
      ),
    ])
  func full(text: String, expected: String) throws { #expect(try title(text) == expected) }

  @Test(
    "of who speaks in a transcript are written as names, and abbreviations as they are",
    arguments: [("HOLM", "Ann Holm", "Ann Holm"), ("WHO", "all. Who knows", "WHO")])
  func spoken(label: String, address: String, name: String) throws {
    let text = """
      LEE: Good evening to all of you. What will you do?
      \(label): All of Kirn will march to the sea on 9 June 2002. We are many.
      LEE: And then?
      \(label): Then we go home.
      LEE: Thank you, \(address). Good night.
      """
    #expect(try title(text) == "\(name): All of Kirn will march to the sea")
  }

  @Test(
    "say that something was to come where another article came out since, and else that it will")
  func plans() throws {
    func article(_ day: String, _ text: String) throws -> Article {
      try ArticleReader.article(
        file: "\(day).txt", bytes: Array("source: Courier\ndate: \(day)\n\n\(text)\n".utf8))
    }
    let plan = try article("2002-05-07", "The old ship of Kirn will arrive on 9 May 2002.")
    let later = try article("2002-06-01", "Bread is dear again in the hills round Lund.")
    #expect(
      try Timeline.build(articles: [plan]).events.map(\.title) == [
        "The old ship of Kirn will arrive"
      ])
    #expect(
      try Timeline.build(articles: [plan, later]).events.map(\.title)
        == ["The old ship of Kirn was to arrive"])
  }
}

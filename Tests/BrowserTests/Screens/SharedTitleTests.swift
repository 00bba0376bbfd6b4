import Archive
import Testing

@testable import Browser

/// Articles whose title is only the line that opens many pages of their outlet.
@Suite("Screens: a title that many articles have")
struct SharedTitleTests {
  private typealias Told = (title: String, outlet: String, date: String, text: String)

  private func told(_ title: String, days: [Int] = [4, 5, 6, 7]) -> [Told] {
    let own = [
      "The dam at Arnau broke on 3 April 2001.", "Divers searched the lake on 4 April 2001.",
      "The mayor visited the valley on 5 April 2001.", "Engineers blamed the rain for it.",
    ]
    return zip(days, own).map { day, sentence in
      (
        title, "Harbour Post", "2001-04-0\(day)",
        "\(title)\n\nHelp us make this page better today.\n\n\(sentence)"
      )
    }
  }

  private func rows(_ told: [Told]) throws -> [ArticleRow] {
    try Story.archive(of: told).articles()
  }

  @Test("The first sentence of its own tells an article from the others, its title stays")
  func ownSentence() throws {
    let told = told("Can not play media.")
    let archive = try Story.archive(of: told)
    let rows = try archive.articles()
    #expect(
      rows.map(\.label) == [
        "The dam at Arnau broke on 3 April 2001.", "Divers searched the lake on 4 April 2001.",
        "The mayor visited the valley on 5 April 2001.", "Engineers blamed the rain for it.",
      ])
    #expect(rows.allSatisfy { !$0.labelIsTitle && $0.title == "Can not play media." })
    #expect(try archive.article(rows[0].id)?.article.title == "Can not play media.")
    let alone = try self.rows([told[0]])
    #expect(alone.map(\.id) == [rows[0].id])
    let list = try screen(keys: "a", size: (120, 24), of: Result { archive })
    #expect(list.contains("(no headline) Divers searched the lake on 4 April 2001."))
  }

  @Test(
    "A title of fewer articles or days stays, and one that is no sentence",
    arguments: [
      ("Can not play media.", [4, 5]), ("Can not play media.", [4, 4, 5, 5]),
      ("Letters to the editor", [4, 5, 6, 7]),
    ])
  func kept(title: String, days: [Int]) throws {
    let rows = try rows(told(title, days: days))
    #expect(rows.count == days.count)
    #expect(rows.allSatisfy { $0.labelIsTitle && $0.label == title })
  }
}

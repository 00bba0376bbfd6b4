import Articles
import Formats
import TestSupport
import Testing

@testable import Editions
@testable import Story

@Suite("Editions of several sources")
struct SourceEditionTests {
  private func article(_ text: String) throws -> Article {
    try ArticleReader.article(file: "a.txt", bytes: Array("The Headline\n\n\(text)\n".utf8))
  }

  private func edition(_ title: String, _ rest: String, of article: Article, in folder: String)
    throws -> SourceEdition
  {
    try SourceEdition(
      yaml: """
        title: \(title)
        articles: [{ file: a.txt, outlet: \(title) Post }]
        events:
          - { key: fall, title: \(title) falls, date: 2009-05, passages: [{ article: a.txt, anchor: fell }] }
        \(rest)
        """, file: "\(folder)/edition.yaml", articles: [.init(article)])
  }

  @Test("speak of their own articles, though files and keys have the same names")
  func together() throws {
    let articles = [
      try article("The bridge fell in May 2009. It rained in June 2010."),
      try article("The tower fell in May 2009. It snowed in June 2011."),
    ]
    let editions = [
      try edition("Bridge", "complete: true", of: articles[0], in: "one"),
      try edition("Tower", "", of: articles[1], in: "two"),
    ]
    for order in [editions, editions.reversed()] {
      let timeline = try Timeline.build(
        articles: articles.reversed(), edition: try Edition.laidTogether(order))
      #expect(timeline.title == "Bridge")
      #expect(Set(timeline.articles.compactMap(\.outlet)) == ["Bridge Post", "Tower Post"])
      let curated = timeline.events.filter(\.curated)
      #expect(Set(curated.map(\.title)) == ["Bridge falls", "Tower falls"])
      // The first edition names every event of its article, the second does not.
      let found = timeline.events.filter { !$0.curated }.map(\.date.edtf)
      #expect(found == ["2011-06"])
    }
  }

  @Test("say in which file an anchor is wrong")
  func wrongAnchor() throws {
    let article = try article("The bridge stood in May 2009.")
    let sources = [try edition("Bridge", "", of: article, in: "one")]
    let whole = try Edition.laidTogether(sources)
    let error = #expect(throws: EditionError.self) {
      try Timeline.build(articles: [article], edition: whole)
    }
    #expect(error?.issues.first?.file == "one/edition.yaml")
    #expect(error?.issues.first?.place.line == 4)
  }
}

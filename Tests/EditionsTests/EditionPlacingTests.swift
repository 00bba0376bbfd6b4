import Articles
import Formats
import Temporal
import TestSupport
import Testing

@testable import Editions
@testable import Indexing
@testable import Story

@Suite("An edition laid over articles")
struct EditionPlacingTests {
  static let text = """
    The dam at Pirna

    On Monday the dam broke. It rained and it rained. Nobody came, he said; “nobody” at all.
    The dam was old, and the town knew. The water stood “a metre high” — or two.

    Add comment

    The mayor should go.
    """

  private func article(_ text: String = text, file: String = "a.txt") throws -> Article {
    try ArticleReader.article(file: file, bytes: Array(text.utf8))
  }

  private func build(_ passage: String, in text: String = text) throws -> (Timeline, [String]) {
    let yaml = """
      complete: true
      articles: [{ key: a, file: a.txt }]
      events:
        - title: The dam breaks
          date: 2002-08
          passages: [{ article: a, \(passage) }]
      """
    let built = try TimelineBuilder.timeline(
      of: [try article(text)], edition: try Edition(yaml: yaml))
    return (built.timeline, built.issues.map(\.description))
  }

  private func slice(_ range: Range<Int>?, of text: String = text) -> String? {
    range.map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) }
  }

  @Test(
    "takes the whole sentences that an anchor touches",
    arguments: [
      ("anchor: dam broke", "On Monday the dam broke."),
      ("anchor: DAM BROKE", "On Monday the dam broke."),
      (
        "anchor: Monday the dam, to: it rained", "On Monday the dam broke. It rained and it rained."
      ),
      ("anchor: '\"nobody\" at all'", "Nobody came, he said; “nobody” at all."),
      ("anchor: a metre high - or two", "The water stood “a metre high” — or two."),
    ])
  func sentences(passage: String, expected: String) throws {
    let (timeline, issues) = try build(passage)
    #expect(issues == [])
    #expect(slice(timeline.events.first?.passages.first?.bytes) == expected)
  }

  @Test("shows the clause of the anchor first, or of the words that are given")
  func focus() throws {
    let event = try build("anchor: he said").0.events.first
    #expect(slice(event?.passages.first?.focus) == "Nobody came, he said")
    let other = try build("anchor: he said, focus: at all").0.events.first
    #expect(slice(other?.passages.first?.focus) == "“nobody” at all.")
  }

  @Test("lets a person say whose words they are")
  func voice() throws {
    let event = try build("anchor: dam broke, document: a diary").0.events.first
    #expect(event?.passages.first?.voice == .document(name: "a diary"))
  }

  @Test(
    "says which anchor does not name a place",
    arguments: [
      ("anchor: no such words", "'no such words' does not stand in the article"),
      ("anchor: the dam", "'the dam' stands 2 times in the article"),
      ("anchor: mayor should go", "'mayor should go' stands only outside the body (debris)"),
      ("anchor: —", "an anchor needs at least one word"),
      ("anchor: metre high, to: dam broke", "'dam broke' does not stand after 'metre high'"),
      ("anchor: dam broke, to: or two", "a passage is one to three sentences, this one is 5"),
      ("anchor: he said, focus: metre", "'metre' does not stand in the article"),
    ])
  func issues(passage: String, reason: String) throws {
    let (timeline, issues) = try build(passage)
    #expect(issues == ["edition.yaml:6:16: " + reason])
    #expect(timeline.events == [])
  }

  @Test("throws the errors, but only warns of articles that were not read or were changed")
  func severity() throws {
    let yaml = """
      articles:
        - { file: gone.txt }
        - { file: a.txt, sha256: \(String(repeating: "0", count: 64)), title: Old }
      events:
        - { title: x, date: 2002, passages: [{ article: gone.txt, anchor: y }] }
      """
    let edition = try Edition(yaml: yaml)
    let check = try EditionCheck(edition: edition, articles: [try article()])
    #expect(
      check.issues.map(\.description) == [
        "edition.yaml:2:5: no article 'gone.txt' was read",
        "edition.yaml:3:5: 'a.txt' has another SHA-256: its text was changed",
      ])
    #expect(check.unchecked == 1)
    #expect(!check.isSound)
    let timeline = try Timeline.build(articles: [try article()], edition: edition)
    #expect(timeline.articles.map(\.title) == ["Old"])
    #expect(timeline.events.filter(\.curated) == [])
    let wrong = try Edition(
      yaml: "articles: [{ file: a.txt }]\nundated: [{ article: a.txt, anchor: zzz }]")
    #expect(throws: EditionError.self) {
      try Timeline.build(articles: [try article()], edition: wrong)
    }
  }

  @Test("knows an article by its content before it knows one by its file's name")
  func renamed() throws {
    let other = try article("The bridge\n\nThe bridge stands.\n", file: "a.txt")
    let moved = try article(file: "b.txt")
    let yaml = "articles: [{ file: a.txt, sha256: \(moved.sha256), title: Named }]"
    let built = try TimelineBuilder.timeline(
      of: [other, moved], edition: try Edition(yaml: yaml))
    #expect(built.issues.map(\.description) == [])
    #expect(built.timeline.articles.filter { $0.title == "Named" }.map(\.file) == ["b.txt"])
  }

  @Test("reads the same text in two files once")
  func twice() throws {
    let articles = [try article(), try article(file: "copy.txt")]
    #expect(try Timeline.build(articles: articles).articles.count == 1)
  }
}

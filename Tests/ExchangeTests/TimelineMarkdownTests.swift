import Articles
import Story
import Testing
import Words

@testable import Exchange

@Suite struct TimelineMarkdownTests {
  @Test func givesEachEventItsArticlesAndTheirPassages() throws {
    let story = try BuiltInTimeline()
    var markdown = TimelineMarkdown(
      to: Collector(), in: .english, article: story.article)
    markdown.begin(title: "A story", events: 1, articles: 5)
    let event = try #require(story.timeline.events.first { $0.title.contains("Palomas") })
    try markdown.add(event)
    let lines = markdown.output.text.split(separator: "\n").map(String.init)
    #expect(lines.prefix(2) == ["# A story", "Events: 1. Articles: 5."])
    #expect(lines.contains("## \(DateWords.long(event.date, in: .english)): \(event.title)"))
    #expect(lines.count { $0.hasPrefix("   > — ") } == event.passages.count)
    #expect(lines.contains { $0.hasPrefix("1. Narco News, *U.S. Military has Special Ops") })
  }

  @Test func saysInSpanishWhatIsNotTheArticles() throws {
    let story = try BuiltInTimeline()
    var markdown = TimelineMarkdown(to: Collector(), in: .spanish, article: story.article)
    markdown.begin(title: "A story", events: 1, articles: 5)
    let event = try #require(story.timeline.events.first { $0.title.contains("Palomas") })
    try markdown.add(event)
    let text = markdown.output.text
    #expect(text.contains("\nSucesos: 1. Artículos: 5.\n"))
    #expect(text.contains("\n## \(DateWords.long(event.date, in: .spanish)): \(event.title)\n"))
    #expect(text.contains("\n1. Narco News, *U.S. Military"))
    #expect(text.contains(", jun 2010, primero\n"))
    #expect(text.contains("\n   > — el artículo\n"))
  }

  static let plain: [(String, String)] = [
    ("a *b* _c_", #"a \*b\* \_c\_"#), ("[x](y) <b>", #"\[x\](y) \<b\>"#),
    ("# no heading", ##"\# no heading"##), ("- no list", #"\- no list"#), ("1. May", #"1\. May"#),
    ("R&amp;D & more", #"R\&amp;D \& more"#), ("1994 was", "1994 was"), ("two\nlines", "two lines"),
  ]

  @Test(arguments: plain)
  func writesNoMarkupOfTheArticles(text: String, plain: String) {
    #expect(TimelineMarkdown<Collector>.plain(text) == plain)
  }
}

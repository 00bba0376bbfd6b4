import ArchiveSQLite
import Articles
import BuiltInStory
import Editions
import Formats
import Screen
import Story
import TestSupport
import Testing

@testable import Archive
@testable import Browser

/// The built-in story's archive, built once for all tests.
private let builtIn = Result {
  let articles = try BuiltInStory.articles.map {
    try ArticleReader.article(file: $0.file, bytes: $0.bytes)
  }
  let edition = try Edition(yaml: BuiltInStory.editionText)
  return try SQLiteArchive(inMemory: try Timeline.build(articles: articles, edition: edition))
}

/// The built-in story, ready to be browsed.
func builtInArchive() throws -> SQLiteArchive { try builtIn.get() }

private func articles() throws -> [ArticleText] {
  let archive = try builtIn.get()
  return try archive.articles().map { try #require(try archive.article($0.id)) }
}

@Suite("The reader on the built-in story")
struct BuiltInReadingTests {
  @Test("shows every word of every article, none wider than its lines", arguments: [20, 40, 80])
  func nothingIsLost(columns: Int) throws {
    for article in try articles() {
      var state = ArticlePager(article, area: Area(columns: columns, rows: 30))
      state.toggleFolded()
      let layout = state.layout
      var shown = ""
      for line in layout.prose.lines {
        let string = layout.prose.string(line)
        #expect(width(of: string) <= columns)
        shown += string
      }
      // The headline stands above the text and is not repeated in it.
      let title = article.row.labelIsTitle ? article.row.label : ""
      #expect(letters(title + shown) == letters(state.text.visible.text))
    }
  }

  private func letters(_ text: String) -> Int { text.count { $0.isLetter || $0.isNumber } }

  @Test("can reach every event of every article, and marks it")
  func everyEvent() throws {
    for article in try articles() {
      var state = ArticlePager(article, area: Area(columns: 80, rows: 23))
      var found: [String] = []
      while state.goToEvent(by: 1) {
        found.append(try #require(state.currentMark?.event?.title))
        var frame = Frame(size: Size(columns: 80, rows: 23))
        state.draw(in: &frame)
        #expect(frame.text.contains("▶"))
      }
      #expect(found == article.events.map(\.title))
    }
  }

  @Test("opens at the event that is meant, even where the same words tell several")
  func meantEvent() throws {
    for article in try articles() {
      var state = ArticlePager(article, area: Area(columns: 80, rows: 23))
      for mark in article.marks {
        guard let event = mark.event else { continue }
        state.show(mark.passage, of: event.id)
        #expect(state.currentMark?.event?.id == event.id)
      }
    }
  }

  @Test("underlines exactly the words of each time expression")
  func expressions() throws {
    for article in try articles() {
      let state = ArticlePager(article, area: Area(columns: 80, rows: 23))
      for stop in state.text.stops {
        guard let expression = stop.expression else { continue }
        let source = article.article.slice(expression.bytes)
        let words = state.text.words(stop) ?? ""
        #expect(words.filter(\.isLetter) == source.filter(\.isLetter))
        #expect(!words.isEmpty)
      }
    }
  }

  @Test("shows every byte that is no markup where it says")
  func positions() throws {
    for article in try articles() {
      let visible = VisibleText(article.article)
      let (source, shown) = (Array(article.article.text.utf8), Array(visible.text.utf8))
      for byte in stride(from: 0, to: source.count, by: 7)
      where !article.article.markup.contains(where: { $0.contains(byte) }) {
        #expect(shown[visible.shown(byte)] == source[byte])
      }
    }
  }
}

@Test("i explains an event by a passage that dates it")
func builtInWhyOfAnEvent() throws {
  var browser = SynchronousBrowser(
    size: Size(columns: 120, rows: 40), archive: try builtInArchive())
  browser.press(try KeyPress.keys("tmid-May 2009<Enter>i"))
  let text = browser.frame.text
  #expect(text.contains("“mid-May 2009”"))
}

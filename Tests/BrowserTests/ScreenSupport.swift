import ArchiveStore
import Articles
import BuiltInStory
import Screen
import TimelineCore

@testable import Browser

/// The stories that the tests browse; each archive is made once.
enum Story {
  static let pier = Result { try Archive(inMemory: try HandMadeStory.pier().timeline()) }
  /// Articles without any dated passage.
  static let empty = Result {
    var story = try HandMadeStory.pier()
    story.events = []
    return try Archive(inMemory: try story.timeline())
  }
  /// Articles that print no date.
  static let undated = Result {
    var timeline = try HandMadeStory.pier().timeline()
    for index in timeline.articles.indices { timeline.articles[index].published = nil }
    return try Archive(inMemory: timeline)
  }
  /// No article at all.
  static let nothing = Result { try Archive(inMemory: Timeline(title: "Nothing here")) }
  static let builtIn = Result {
    let articles = try BuiltInStory.articles.map {
      try ArticleReader.article(file: $0.file, bytes: $0.bytes)
    }
    let edition = try Edition(yaml: String(decoding: BuiltInStory.edition, as: UTF8.self))
    return try Archive(inMemory: try Timeline.build(articles: articles, edition: edition))
  }
}

/// A browser after some keys.
func browser(
  _ keys: String = "", size: (Int, Int) = (80, 24), options: BrowserOptions = BrowserOptions(),
  of story: Result<Archive, any Error> = Story.pier
) throws -> SynchronousBrowser {
  var browser = SynchronousBrowser(
    options: options, size: Size(columns: size.0, rows: size.1), archive: try story.get())
  browser.press(try KeyPress.keys(keys))
  return browser
}

/// The screen after some keys, as text.
func screen(
  keys: String = "", size: (Int, Int) = (80, 24), options: BrowserOptions = BrowserOptions(),
  of story: Result<Archive, any Error> = Story.pier
) throws -> String {
  try browser(keys, size: size, options: options, of: story).frame.text
}

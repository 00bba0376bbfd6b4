import Archive
import ArchiveSQLite
import Articles
import BuiltInStory
import Editions
import Formats
import Screen
import Story
import TestSupport

@testable import Browser

/// The stories that the tests browse; each archive is made once.
enum Story {
  static let pier = Result { try SQLiteArchive(inMemory: try HandMadeStory.pier().timeline()) }
  /// Articles without any dated passage.
  static let empty = Result {
    var story = try HandMadeStory.pier()
    story.events = []
    return try SQLiteArchive(inMemory: try story.timeline())
  }
  /// Articles that print no date.
  static let undated = Result {
    var timeline = try HandMadeStory.pier().timeline()
    for index in timeline.articles.indices { timeline.articles[index].published = nil }
    return try SQLiteArchive(inMemory: timeline)
  }
  /// No article at all.
  static let nothing = Result { try SQLiteArchive(inMemory: Timeline(title: "Nothing here")) }
  /// Three articles of which one gives another day.
  static let bridge = Result {
    try archive(of: [
      (
        "The bridge, part 1", "Harbour Post", "2001-04-20",
        "The bridge at Arnau collapsed on 3 April 2001, police said."
      ),
      (
        "The bridge, part 2", "Coast Weekly", "2001-05-02",
        "On 3 April 2001 the bridge at Arnau collapsed at night."
      ),
      (
        "The bridge, part 3", "Arnau Echo", "2001-06-09",
        "The bridge at Arnau collapsed on 4 April 2001."
      ),
    ])
  }
  /// Three articles that give numbers of the dead and the injured.
  static let toll = Result {
    try archive(of: [
      (
        "Quake strikes the coast", "Harbour Post", "2001-04-04",
        """
        An earthquake struck the coast on 3 April 2001, killing at least 40 people.

        The Red Cross said more than 300 people were injured. The quake of 1954 killed 1,200.
        """
      ),
      (
        "Toll of the quake rises", "Coast Weekly", "2001-04-06",
        """
        The death toll from the quake on 3 April 2001 has risen to 112, the interior ministry said.

        "We have counted 112 bodies," said Anna Holt, the mayor of Arnau.
        """
      ),
      (
        "After the quake", "Arnau Echo", "2001-04-09",
        """
        On 3 April 2001 an earthquake killed at least 40 people at Arnau, and 112 on the coast.

        Officials put the number of injured at between 300 and 350.
        """
      ),
    ])
  }
  /// Letters of one, two and no columns, and of both directions.
  static let scripts = Result {
    try archive(of: [
      (
        "東京で会議が開かれた", "日本海事新聞", "2011-05-20",
        "On 3 May 2011 the harbour board 港湾局 met in Tokyo 東京, and 漁業組合 signed a plan for quays."
      ),
      (
        "שביתה בנמל חיפה", "هآرتس", "2011-06-20",
        "On 7 June 2011 the dockers of חיפה (Haifa) went on strike, said לוי 3 כהן and عمر خليل."
      ),
      (
        "Café e\u{301}te\u{301} 👨‍👩‍👧 naïve", "Größe & Söhne", "2011-07-20",
        "On 9 July 2011 the ship Nguyễn e\u{301}toile reached the pier with 👍🏽 painted on her bow."
      ),
    ])
  }
  static let builtIn = Result {
    let articles = try BuiltInStory.articles.map {
      try ArticleReader.article(file: $0.file, bytes: $0.bytes)
    }
    let edition = try Edition(yaml: BuiltInStory.editionText)
    return try SQLiteArchive(inMemory: try Timeline.build(articles: articles, edition: edition))
  }

  /// Articles by title, outlet, date and text, as they are read from files.
  static func archive(
    of articles: [(title: String, outlet: String, date: String, text: String)]
  ) throws -> SQLiteArchive {
    let articles = try articles.enumerated().map { index, told in
      let head = "title: \(told.title)\nsource: \(told.outlet)\ndate: \(told.date)\n\n"
      return try ArticleReader.article(
        file: "\(index + 1).txt", bytes: Array((head + told.text + "\n").utf8))
    }
    return try SQLiteArchive(inMemory: try Timeline.build(articles: articles))
  }
}

/// A browser after some keys.
func browser(
  _ keys: String = "", size: (Int, Int) = (80, 24), options: BrowserOptions = BrowserOptions(),
  of story: Result<SQLiteArchive, any Error> = Story.pier
) throws -> SynchronousBrowser {
  var browser = SynchronousBrowser(
    options: options, size: Size(columns: size.0, rows: size.1), archive: try story.get())
  browser.press(try KeyPress.keys(keys))
  return browser
}

/// The screen after some keys, as text.
func screen(
  keys: String = "", size: (Int, Int) = (80, 24), options: BrowserOptions = BrowserOptions(),
  of story: Result<SQLiteArchive, any Error> = Story.pier
) throws -> String {
  try browser(keys, size: size, options: options, of: story).frame.text
}

import Archive
import ArchiveSQLite
import Screen
import Testing

@testable import Browser

/// A view of a story that is kept in `Golden/` as it should look, at every size.
struct GoldenView: CustomTestStringConvertible, Sendable {
  /// The file's name, without its ending.
  let name: String
  /// What is seen, in words.
  let what: String
  let story: Result<SQLiteArchive, any Error>
  let keys: String
  /// The keys that lead there in the one-pane layout, where they are others.
  let onePaneKeys: String
  let options: BrowserOptions
  /// Seconds without a key after these.
  let quiet: Int

  init(
    _ name: String, _ what: String, _ keys: String, onePane: String? = nil,
    of story: Result<SQLiteArchive, any Error> = Story.pier,
    _ options: BrowserOptions = BrowserOptions(), quiet: Int = 0
  ) {
    self.name = name
    self.what = what
    self.keys = keys
    onePaneKeys = onePane ?? keys
    self.story = story
    self.options = options
    self.quiet = quiet
  }

  var testDescription: String { what }

  /// The screen at a size.
  func frame(_ form: GoldenForm) throws -> Frame {
    var options = options
    options.linear = form == .linear
    var browser = try browser(
      form.hasOnePane ? onePaneKeys : keys, size: form.size, options: options, of: story)
    if quiet > 0 {
      browser.update(.ticked(seconds: 0))
      browser.update(.ticked(seconds: quiet))
    }
    return browser.frame
  }
}

extension GoldenView {
  private static let kiosk = BrowserOptions(kiosk: true)
  private static let kioskInSpanish = BrowserOptions(kiosk: true, language: .spanish)
  private static let browse = BrowserOptions(language: .spanish)
  private static let clippings = BrowserOptions(source: .folder("clippings"))

  static let all = builtIn + main + finding + lists + reading + states + spanish

  /// The built-in story, as a person meets it.
  private static let builtIn = [
    GoldenView("first-screen", "The first screen of the built-in story", "", of: Story.builtIn),
    GoldenView(
      "story", "The main view of the built-in story", "tdec 2009<Enter><C-l>", of: Story.builtIn),
    GoldenView(
      "story-event", "One event of the built-in story", "tdec 2009<Enter><Tab>",
      onePane: "tdec 2009<Enter><Enter>", of: Story.builtIn),
    GoldenView(
      "story-search", "A search in the built-in story", "tdec 2009<Enter>/grave",
      of: Story.builtIn),
    GoldenView("story-articles", "All articles of the built-in story", "aj", of: Story.builtIn),
    GoldenView(
      "story-reader", "Reading the built-in story", "tdec 2009<Enter><Enter>]",
      onePane: "tdec 2009<Enter><Enter><Enter>]", of: Story.builtIn),
    GoldenView(
      "story-document", "A document that an article quotes",
      "tdec 2009<Enter><Tab>jj<Enter>", onePane: "tdec 2009<Enter><Enter>jj<Enter>",
      of: Story.builtIn),
    GoldenView("story-outside", "What has no date in the built-in story", "u", of: Story.builtIn),
    GoldenView(
      "story-why", "Why this date, and when it was published", "tdec 2009<Enter>i",
      of: Story.builtIn),
    GoldenView("story-years", "Folded years", "jjjjjY", of: Story.builtIn),
    GoldenView("story-kiosk", "The built-in story as a kiosk", "", of: Story.builtIn, kiosk),
  ]

  private static let main = [
    GoldenView("main", "The timeline with an event's reports and passages", "jjjjjjj"),
    GoldenView(
      "main-ascii", "The timeline with ASCII alone", "jjjjjjj", BrowserOptions(ascii: true)),
    GoldenView(
      "event", "The keys in the reports", "jjjjjjj<Tab>j", onePane: "jjjjjjj<Enter>j"),
    GoldenView(
      "passages", "The keys in the passages", "jjjjjjj<Tab><Tab>jj",
      onePane: "jjjjjjj<Enter>jj"),
    GoldenView("zoom", "A pane alone", "jjjjjjj<Tab><Tab>z"),
    GoldenView("detail", "Fewer events", "-"),
    GoldenView("unknown-key", "A key that means nothing", "x"),
    GoldenView("lasting", "What lasts through a date", "t2009-06<Enter>"),
    GoldenView(
      "disagreement", "Articles that disagree on a date", "", onePane: "<Enter>",
      of: Story.bridge, BrowserOptions(source: .folder("bridge"))),
    GoldenView(
      "disagreement-why", "Whose days are shown where articles disagree", "i", of: Story.bridge,
      BrowserOptions(source: .folder("bridge"))),
    GoldenView(
      "scripts", "Wide, combining and right-to-left letters", "jj", of: Story.scripts,
      BrowserOptions(source: .folder("scripts"))),
    GoldenView(
      "scripts-reader", "Reading wide, combining and right-to-left letters", "jj<Enter>",
      onePane: "jj<Enter><Enter>", of: Story.scripts, BrowserOptions(source: .folder("scripts"))),
    GoldenView("kiosk", "The opening screen of a kiosk", "", kiosk),
    GoldenView("kiosk-keys", "The keys of a kiosk", "<Enter><F1>", kiosk),
    GoldenView("kiosk-landmark", "A landmark of a kiosk", "j<Enter>", kiosk),
  ]

  private static let finding = [
    GoldenView("search", "A query while it is typed", "/foreman"),
    GoldenView("search-kept", "A query that is kept", "/foreman<Enter>n"),
    GoldenView("search-outside", "What lies outside the timeline", "/grave"),
    GoldenView("search-nothing", "A query that nothing answers", "/zeppelin"),
    GoldenView("search-trouble", "A query that cannot be understood", "/fire before:never"),
    GoldenView("search-help", "How to search", "/fire<F1>"),
    GoldenView(
      "search-recalled", "The query before the last",
      "/fire<Enter><Esc>/foreman<Enter><Esc>/<C-r><C-r>"),
    GoldenView("date", "A date while it is typed", "tsummer 2010"),
    GoldenView("date-trouble", "Words that are no date", "tsome day<Enter>"),
    GoldenView("date-list", "A date typed over a list", "at2010"),
    GoldenView("date-event", "A date typed over an event", "jt2010", onePane: "j<Enter>t2010"),
    GoldenView("follow", "What can be followed", "jjjjjjjfj"),
    GoldenView("followed", "What was followed", "jjjjjjjfj<Enter>"),
    GoldenView("years", "Folded years of a search", "/board<Enter>Y"),
    GoldenView("figures", "The numbers that articles give", "#", of: Story.toll),
    GoldenView("figures-thing", "A thing that is typed", "#/inj", of: Story.toll),
    GoldenView("figures-nothing", "A thing that nobody counts", "#/boats<Enter>", of: Story.toll),
  ]

  private static let lists = [
    GoldenView("articles", "All articles", "aj"),
    GoldenView("article-events", "An article's events", "aj<Tab>j"),
    GoldenView("articles-found", "Articles that have a word", "a/bridge<Enter>", of: Story.bridge),
    GoldenView("outside", "Outside the timeline", "u"),
    GoldenView(
      "collected", "What was collected", "jjjm'", onePane: "jjj<Enter>m'"),
    GoldenView("collected-nothing", "Nothing collected", "'"),
    GoldenView("help", "The keys and words of the main view", "?"),
    GoldenView("help-narrowed", "The keys, narrowed by typing", "?date"),
    GoldenView("why", "Why this date", "jjjjjjji"),
    GoldenView("save", "Saving", "/foreman<Enter>s"),
  ]

  private static let reading = [
    GoldenView(
      "reader", "From an event to its passage", "jjjjjjj<Enter>",
      onePane: "jjjjjjj<Enter><Enter>"),
    GoldenView(
      "reader-find", "Finding in the article", "jjjjjjj<Enter>/pier",
      onePane: "jjjjjjj<Enter><Enter>/pier"),
    GoldenView(
      "reader-comments", "Comments unfolded", "jjjjjjj<Enter>cG",
      onePane: "jjjjjjj<Enter><Enter>cG"),
    GoldenView(
      "reader-events", "The keys in the article's events", "jjjjjjj<Enter><Tab>j",
      onePane: "jjjjjjj<Enter><Enter>J"),
    GoldenView(
      "reader-help", "The keys of the reader", "jj<Enter>?", onePane: "jj<Enter><Enter>?"),
  ]

  private static let states = [
    GoldenView("empty", "A story without events", "", of: Story.empty),
    GoldenView("nothing", "A story without articles", "", of: Story.nothing),
    GoldenView("no-dates", "Articles that print no date", "", of: Story.undated, clippings),
  ]

  /// The built-in story in Spanish, most of it as a kiosk.
  static let spanish = [
    inSpanish("opening", "The opening screen in Spanish", ""),
    inSpanish("events", "The timeline in Spanish", "<Enter>tdic 2009<Enter><C-l>"),
    inSpanish(
      "event", "One event in Spanish", "<Enter>tdic 2009<Enter><Tab>",
      onePane: "<Enter>tdic 2009<Enter><Enter>"),
    inSpanish(
      "passages", "The passages in Spanish", "<Enter>tdic 2009<Enter><Tab><Tab>jj",
      onePane: "<Enter>tdic 2009<Enter><Enter>jj"),
    inSpanish(
      "reader", "Reading in Spanish", "<Enter>tdic 2009<Enter><Enter>]",
      onePane: "<Enter>tdic 2009<Enter><Enter><Enter>]"),
    inSpanish(
      "document", "A document that an article quotes, in Spanish",
      "<Enter>tdic 2009<Enter><Tab>jj<Enter>",
      onePane: "<Enter>tdic 2009<Enter><Enter>jj<Enter>"),
    inSpanish("articles", "All articles in Spanish", "<F4>j"),
    inSpanish("outside", "What has no date, in Spanish", "<Enter>u"),
    inSpanish("search", "A query while it is typed, in Spanish", "<Enter>/grave"),
    inSpanish("search-nothing", "A query that nothing answers, in Spanish", "<Enter>/zeppelin"),
    inSpanish(
      "search-trouble", "A query that cannot be understood, in Spanish",
      "<Enter>/fire before:never"),
    inSpanish("search-help", "How to search, in Spanish", "<Enter>/grave<F1>"),
    inSpanish("date", "A date while it is typed, in Spanish", "<Enter>tverano 2012"),
    inSpanish("date-lasting", "Where a date lands, in Spanish", "<Enter>t3 de mayo de 2009<Enter>"),
    inSpanish("help", "The keys and words in Spanish", "<Enter><F1><Down>"),
    inSpanish(
      "reader-help", "The keys and words of the reader in Spanish", "<Enter><Enter><F1>",
      onePane: "<Enter><Enter><Enter><F1>"),
    inSpanish("why", "Why this date, in Spanish", "<Enter>tdic 2009<Enter>i"),
    inSpanish("unknown-key", "A key that means nothing, in Spanish", "<Enter>x"),
    inSpanish("countdown", "Before it goes back to the start, in Spanish", "<Enter>", quiet: 172),
    inSpanish("browse", "The browser in Spanish", "tdic 2009<Enter><C-l>", browse),
    inSpanish("browse-help", "The keys and words of the browser in Spanish", "?", browse),
    inSpanish(
      "browse-reader", "Reading in Spanish, in the browser", "tdic 2009<Enter><Enter>]",
      onePane: "tdic 2009<Enter><Enter><Enter>]", browse),
    inSpanish(
      "browse-collected", "What was collected, in Spanish", "tdic 2009<Enter>m'",
      onePane: "tdic 2009<Enter><Enter>m'", browse),
    inSpanish("browse-years", "Folded years of a search, in Spanish", "/grave<Enter>Y", browse),
    inSpanish("browse-follow", "What can be followed, in Spanish", "tdic 2009<Enter>f", browse),
    inSpanish("browse-save", "Saving, in Spanish", "s", browse),
    GoldenView(
      "spanish-no-dates", "Articles that print no date, in Spanish", "", of: Story.undated,
      BrowserOptions(language: .spanish, source: .folder("clippings"))),
    GoldenView(
      "spanish-disagreement", "Articles that disagree on a date, in Spanish", "<Enter>",
      onePane: "<Enter><Enter>", of: Story.bridge, kioskInSpanish),
    GoldenView(
      "spanish-disagreement-why", "Whose days are shown, in Spanish", "<Enter>i", of: Story.bridge,
      kioskInSpanish),
    GoldenView(
      "spanish-comments", "Comments of readers, in Spanish", "<F4><Enter>G", of: Story.pier,
      kioskInSpanish),
    GoldenView(
      "spanish-figures", "The numbers that articles give, in Spanish", "#", of: Story.toll, browse),
    GoldenView(
      "spanish-empty", "A story without events, in Spanish", "<Enter>", of: Story.empty,
      kioskInSpanish),
    GoldenView(
      "spanish-nothing", "A story without articles, in Spanish", "<Enter>", of: Story.nothing,
      kioskInSpanish),
    GoldenView(
      "spanish-undated", "Articles that print no date, in Spanish", "<F4>i", of: Story.undated,
      kioskInSpanish),
  ]

  private static func inSpanish(
    _ name: String, _ what: String, _ keys: String, onePane: String? = nil,
    _ options: BrowserOptions = kioskInSpanish, quiet: Int = 0
  ) -> GoldenView {
    GoldenView(
      "spanish-\(name)", what, keys, onePane: onePane, of: Story.builtIn, options, quiet: quiet)
  }
}

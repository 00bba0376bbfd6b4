import ArchiveStore
import Screen
import Testing

@testable import Browser

/// A view of a story that is kept in `Golden/` as it should look, at every size.
struct GoldenView: CustomTestStringConvertible, Sendable {
  /// The file's name, without its ending.
  let name: String
  /// What is seen, in words.
  let what: String
  let story: Result<Archive, any Error>
  let keys: String
  /// The keys that lead there in the one-pane layout, where they are others.
  let onePaneKeys: String
  let options: BrowserOptions

  init(
    _ name: String, _ what: String, _ keys: String, onePane: String? = nil,
    of story: Result<Archive, any Error> = Story.pier, _ options: BrowserOptions = BrowserOptions()
  ) {
    self.name = name
    self.what = what
    self.keys = keys
    onePaneKeys = onePane ?? keys
    self.story = story
    self.options = options
  }

  var testDescription: String { what }

  /// The screen at a size.
  func frame(_ form: GoldenForm) throws -> Frame {
    var options = options
    options.linear = form == .linear
    return try browser(
      form.hasOnePane ? onePaneKeys : keys, size: form.size, options: options, of: story
    ).frame
  }
}

extension GoldenView {
  private static let kiosk = BrowserOptions(kiosk: true)
  private static let clippings = BrowserOptions(source: "clippings")

  static let all = builtIn + main + finding + lists + reading + states

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
      of: Story.bridge, BrowserOptions(source: "bridge")),
    GoldenView(
      "disagreement-why", "Whose days are shown where articles disagree", "i", of: Story.bridge,
      BrowserOptions(source: "bridge")),
    GoldenView(
      "scripts", "Wide, combining and right-to-left letters", "jj", of: Story.scripts,
      BrowserOptions(source: "scripts")),
    GoldenView(
      "scripts-reader", "Reading wide, combining and right-to-left letters", "jj<Enter>",
      onePane: "jj<Enter><Enter>", of: Story.scripts, BrowserOptions(source: "scripts")),
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
  ]

  private static let lists = [
    GoldenView("articles", "All articles", "aj"),
    GoldenView("article-events", "An article's events", "aj<Tab>j"),
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
}

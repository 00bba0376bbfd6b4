import Archive
import Screen
import Story
import Testing

@testable import Browser

/// Articles come to the folder of the story that is open.
@Suite("New articles")
struct NewsTests {
  private static let folder: BrowserOptions = {
    var options = BrowserOptions(source: .folder("news"))
    options.isFollowed = true
    return options
  }()

  private func browser(
    _ keys: String = "", size: (Int, Int) = (80, 24), options: BrowserOptions = folder,
    news: News? = News(added: 3, gone: 0)
  ) throws -> SynchronousBrowser {
    var browser = SynchronousBrowser(
      options: options, size: Size(columns: size.0, rows: size.1), archive: try Story.pier.get())
    browser.press(try KeyPress.keys(keys))
    browser.update(.news(news))
    return browser
  }

  private func footer(_ browser: SynchronousBrowser) -> String {
    browser.frame.text.split(separator: "\n").last.map(String.init) ?? ""
  }

  @Test(
    "are told in the last row, until they are none any more",
    arguments: [
      (News(added: 3, gone: 0), "3 new articles: R shows them"),
      (News(added: 1, gone: 0), "1 new article: R shows it"),
      (News(added: 2, gone: 1), "2 new articles, 1 gone: R shows them"),
      (News(added: 0, gone: 2), "2 articles gone: R leaves them out"),
      (News(added: 0, gone: 0), "the edition has changed: R shows it"),
    ])
  func told(_ news: News, _ line: String) throws {
    for size in [(120, 34), (80, 24), (40, 12)] {
      var browser = try browser(size: size, news: news)
      #expect(footer(browser).contains(line))
      browser.update(.news(nil))
      #expect(!footer(browser).contains("R "))
    }
  }

  @Test("leave the other keys in the row as far as there is room")
  func otherKeys() throws {
    #expect(footer(try browser(size: (120, 34))).contains("shows them  ↑↓ move  Enter read"))
  }

  @Test("are told beside a line that stands there since before them, whatever its length")
  func besideGreeting() throws {
    let long = "skipped 2.txt: no text (and 12 more, to be read after quitting), and so on and on"
    for size in [(120, 34), (80, 24), (40, 12)] {
      for line in ["skipped 2.txt: no text", long] {
        var browser = try browser(size: size, news: nil)
        browser.update(.noted(line))
        browser.update(.news(News(added: 3, gone: 0)))
        let words = browser.frame.text.split { " \n".contains($0) }.joined(separator: " ")
        #expect(words.contains("3 new articles: R shows them · \(line)"))
        browser.press(["j"])
        #expect(footer(browser).contains("3 new articles: R shows them"))
      }
    }
  }

  @Test("are asked for with R, which says so where there are none")
  func key() throws {
    var with = try browser()
    with.press(["R"])
    #expect(with.effects == [.takeNews])
    var without = try browser(news: nil)
    without.press(["R"])
    #expect(without.effects.isEmpty)
    #expect(footer(without).contains("no new articles"))
  }

  @Test("come to no kiosk, and to nothing that nobody looks after")
  func elsewhere() throws {
    for options in [BrowserOptions(kiosk: true), BrowserOptions(source: .archive("x"))] {
      var browser = try browser(options: options)
      browser.press(["R"])
      #expect(browser.effects.filter { $0 == .takeNews }.isEmpty)
      #expect(!browser.frame.text.contains("R shows"))
    }
  }

  @Test("are shown at the place where the person is, whose filter and pane stay")
  func place() throws {
    var isNew = false
    let (old, new) = (try Story.pier.get(), try Story.builtIn.get())
    // The same events, then those of another story between which the selected one is gone.
    var browser = SynchronousBrowser(
      options: Self.folder, size: Size(columns: 80, rows: 24)
    ) { answer($0, from: isNew ? new : old) }
    browser.press(try KeyPress.keys("jj<Tab>"))
    let before = browser.frame.text
    browser.update(.archiveReplaced)
    #expect(browser.frame.text == before)
    isNew = true
    browser.update(.archiveReplaced)
    #expect(browser.frame.text != before)
    #expect(browser.state.place == .reports)
    #expect(browser.frame.text.contains("of \(try new.story().events)"))
  }

  @Test("come to the list of articles too, where the chosen one and the query stay")
  func articles() throws {
    var browser = try browser("ajj")
    #expect(footer(browser).contains("3 new articles: R shows them"))
    browser.press(["R"])
    #expect(browser.effects.contains(.takeNews))
    browser.update(.news(nil))
    let before = browser.frame.text
    browser.update(.archiveReplaced)
    #expect(browser.frame.text == before)
    var found = try self.browser("a/fire<Enter>j", news: nil)
    let narrowed = found.frame.text
    found.update(.archiveReplaced)
    #expect(found.frame.text == narrowed)
  }

  @Test("may come while answers are on their way: none of the older archive's is taken")
  func lateAnswers() throws {
    var state = BrowserState(options: Self.folder, size: Size(columns: 80, rows: 24))
    let first = state.start()
    let again = state.update(.archiveReplaced)
    guard case .ask(let requests, let generation)? = first.first,
      case .ask(let others, let next)? = again.first
    else {
      Issue.record("nothing was asked")
      return
    }
    #expect(next > generation && Set(others).isSuperset(of: requests))
    let archive = try Story.pier.get()
    for request in requests {
      #expect(!state.awaits(answer(request, from: archive), generation: generation))
    }
  }
}

import Archive
import ArchiveSQLite
import Screen
import Testing

@testable import Browser

@Suite("Narrowing the list of articles")
struct NarrowingArticlesTests {
  /// Three articles of two outlets.
  private static let clippings = Result {
    try Story.archive(of: [
      (
        "Pier 7 opens again", "Harbour Post", "2010-06-05",
        """
        The pier opened again on 4 June 2010, with flags and new cranes.

        Divers looked on in silence.
        """
      ),
      (
        "Nobody is charged with the fire", "Coast Weekly", "2010-07-01",
        """
        The grain store burned on 3 December 2009, police said.

        The divers say little.
        """
      ),
      (
        "What the papers show", "Coast Weekly", "2012-11-01",
        """
        The board bought the old cranes on 2 May 2011.

        "They were cheap. We had no choice," said Anna Holt, the mayor.
        """
      ),
    ])
  }

  private func browser(
    _ keys: String, size: (Int, Int) = (80, 24), kiosk: Bool = false
  ) throws -> SynchronousBrowser {
    try BrowserTests.browser(
      keys, size: size, options: BrowserOptions(kiosk: kiosk), of: Self.clippings)
  }

  private func screen(_ keys: String, size: (Int, Int) = (80, 24)) throws -> String {
    try browser(keys, size: size).frame.text
  }

  private func listed(_ keys: String, kiosk: Bool = false) throws -> [String] {
    let state = try browser(keys, kiosk: kiosk).state
    let screen = try #require(state.here.screen as? ArticlesScreen)
    return (0..<screen.found.count(of: state.articles)).compactMap {
      screen.found.row($0, of: state.articles)?.file
    }
  }

  private func chosen(_ keys: String) throws -> String? {
    let state = try browser(keys).state
    return (state.here.screen as? ArticlesScreen)?.selected(in: state.articles)?.file
  }

  @Test(
    "Words are looked for in texts, headlines, outlets and names of files; each key narrows",
    arguments: [
      ("a", ["1.txt", "2.txt", "3.txt"]),
      ("a/pier", ["1.txt"]),
      ("a/CRÁN", ["1.txt", "3.txt"]),
      ("a/papers", ["3.txt"]),
      ("a/weekly", ["2.txt", "3.txt"]),
      ("a/txt divers", ["1.txt", "2.txt"]),
      ("a/3.txt", ["3.txt"]),
      ("a/flags divers", ["1.txt"]),
      ("a/divers -police", ["1.txt"]),
      ("a/cranes outlet:coast", ["3.txt"]),
      ("a/speaker:holt cranes", ["3.txt"]),
      ("a/during:2010-06-04 flags", ["1.txt"]),
      ("a/\"divers say", ["2.txt"]),
      ("a/zebra", []),
      ("a/zebra<BS><BS><BS><BS><BS>", ["1.txt", "2.txt", "3.txt"]),
    ])
  func narrows(keys: String, expected: [String]) throws { #expect(try listed(keys) == expected) }

  @Test("The head says how many of how many, with what")
  func head() throws {
    #expect(try screen("a/divers").contains("─ 2 of 3 articles with “divers” ─"))
    #expect(try screen("a/divers", size: (40, 12)).hasPrefix("/ divers▏"))
    #expect(try screen("a/divers", size: (40, 12)).contains("2 of 3\n"))
    #expect(try screen("a/divers<Enter>", size: (40, 12)).hasPrefix("2 of 3 with “divers”"))
    #expect(try screen("a/zebra<Enter>").contains("No article is found by “zebra”"))
    #expect(try screen("a/divers before:never").contains("─ Articles as they were"))
  }

  @Test("What is searched for is lit in headlines, and in the article that is read")
  func lit() throws {
    let text = try browser("a/papers<Enter>").frame.styledText
    #expect(text.contains("[papers]"), "\(text)")
    let read = try browser("a/papers<Enter><Enter>").state
    #expect((read.here.screen as? ReaderScreen)?.query?.text == "papers")
    #expect((try browser("/fire<Enter>a<Enter>").state.here.screen as? ReaderScreen)?.query != nil)
  }

  @Test("Where the words are only in the name of the file, it is named")
  func fileName() throws {
    #expect(try screen("a/txt").contains(" · file: 1.txt"))
    #expect(try !screen("a/divers").contains("file: "))
  }

  @Test("Esc while typing brings back everything, the place too")
  func undo() throws {
    let before = try browser("ajj<Tab>j")
    for query in ["/fire", "/zebra", "/divers<Down>", "/", "/divers<C-u>", "/\"fi", "/outlet:"] {
      #expect(try browser("ajj<Tab>j" + query + "<Esc>").frame == before.frame, "\(query)")
    }
  }

  @Test("Esc after Enter lists all articles and stays at the chosen one; again, it leaves the list")
  func keep() throws {
    #expect(try chosen("a/cranes<Enter>j") == "3.txt")
    #expect(try listed("a/cranes<Enter>j<Esc>").count == 3)
    #expect(try chosen("a/cranes<Enter>j<Esc>") == "3.txt")
    #expect(try browser("a/cranes<Enter>j<Esc><Esc>").state.here.isAtEvents)
    #expect(try listed("a/cranes<Enter>/<Enter>").count == 3)
    #expect(try listed("a/cranes<Enter>/divers<Esc>") == ["1.txt", "3.txt"])
    #expect(try chosen("a/cranes<Enter>j<Enter>q") == "3.txt")
  }

  @Test("It begins at the chosen article, or the nearest before it")
  func place() throws {
    #expect(try chosen("aj/divers") == "2.txt")
    #expect(try chosen("ajj/divers") == "2.txt")
    #expect(try chosen("aj/papers") == "3.txt")
    #expect(try chosen("aj/papers<C-u>") == "2.txt")
  }

  @Test("n and N walk the articles that are found")
  func hits() throws {
    #expect(try chosen("a/cranes<Enter>n") == "3.txt")
    #expect(try chosen("a/cranes<Enter>nN") == "1.txt")
    #expect(try browser("a/cranes<Enter>nn").state.message == "the last hit")
  }

  @Test("It leaves the timeline as it was, whatever that is narrowed to")
  func timeline() throws {
    let state = try browser("/grain<Enter>a/divers<Enter><Esc>a").state
    #expect(state.here.isAtEvents)
    #expect(state.here.events.query?.text == "grain")
    #expect(try browser("/grain<Enter>a/<Enter>").state.here.events.query?.text == "grain")
  }

  @Test("A query that cannot be understood says why, and changes nothing")
  func trouble() throws {
    #expect(try listed("a/divers before:never") == ["1.txt", "2.txt"])
    let state = try browser("a/divers before:never<Enter>").state
    #expect(state.prompt?.trouble?.contains("never") == true)
  }

  @Test("The last queries come back there too")
  func recalled() throws {
    #expect(try listed("/divers<Enter><Esc>a/<C-r>") == ["1.txt", "2.txt"])
    #expect(try browser("a/divers<Enter>").state.memory.queries == ["divers"])
  }

  @Test("A click on an article keeps what is typed")
  func click() throws {
    var browser = try browser("a/divers")
    let plan = ArticlesPlan(state: browser.state)
    browser.update(.key(.click(Point(column: 5, row: plan.list.row + 1))))
    #expect(browser.state.prompt == nil)
    let screen = try #require(browser.state.here.screen as? ArticlesScreen)
    #expect(screen.selected(in: browser.state.articles)?.file == "2.txt")
    #expect(screen.found.query?.text == "divers")
  }

  @Test("A kiosk has it, and its staff learn how many were found")
  func kiosk() throws {
    #expect(try listed("<Enter><F4><F3>divers", kiosk: true) == ["1.txt", "2.txt"])
    var state = try browser("<F4><F3>divers", kiosk: true).state
    let effects = state.update(.key(.enter))
    #expect(effects.contains(.audit(.searched(query: "divers", found: 2))))
  }

  @Test(
    "Keys that come before the answers are meant for what was asked",
    arguments: ["ajj<Enter>", "a/divers<Enter>j<Enter>", "a/cranes<Enter>n", "a/divers<Enter>jf"])
  func typeAhead(keys: String) throws {
    let archive = try Self.clippings.get()
    var state = BrowserState(size: Size(columns: 80, rows: 24))
    var asked: [(Request, Int)] = []
    func note(_ effects: [Effect]) {
      for case .ask(let requests, let generation) in effects {
        asked += requests.map { ($0, generation) }
      }
    }
    func answerAll() {
      while !asked.isEmpty {
        let (request, generation) = asked.removeFirst()
        note(state.update(.replied(answer(request, from: archive), generation: generation)))
      }
    }
    note(state.start())
    answerAll()
    for key in try KeyPress.keys(keys) { note(state.update(.key(key))) }
    answerAll()
    let expected = try screen(keys)
    #expect(draw(state).text == expected, "\(draw(state).text)\n\(expected)")
  }
}

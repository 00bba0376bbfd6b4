import Screen
import Testing

@testable import Browser

@Suite struct CustomKeysTests {
  @Test func aKeyGoesToTheCommandThatItWasGivenTo() {
    let table = CommandTable(kiosk: false, keys: [.search: ["y"]])
    #expect(table.command(for: "y", at: .passages, onePane: false)?.id == .search)
    #expect(table.command(for: "/", at: .passages, onePane: false) == nil)
    // Copy had it; it has no other key here, and the help says so.
    #expect(table[.copy]?.keys == [])
    #expect(table[.copy]?.shownKeys.words(in: .english) == "no key")
  }

  @Test func theHelpShowsOwnKeysOnALineOfTheirOwn() {
    let table = CommandTable(kiosk: false, keys: [.moveDown: ["w"]])
    #expect(table[.moveDown]?.shownKeys == "w")
    #expect(table[.moveDown]?.title.words(in: .english) == "one row down")
    #expect(table[.moveUp]?.shownKeys == "↑ k Ctrl-P")
    #expect(table[.moveUp]?.shownWith == nil)
  }

  @Test func helpAndTheWayOutStay() {
    let keys = Dictionary(uniqueKeysWithValues: CommandID.allCases.map { ($0, [KeyPress]()) })
    let table = CommandTable(kiosk: false, keys: keys)
    #expect(table.command(for: .function(1), at: .events, onePane: false)?.id == .help)
    #expect(table.command(for: .control("c"), at: .events, onePane: false)?.id == .quit)
    #expect(table.command(for: .escape, at: .reader, onePane: false)?.id == .undo)
  }

  @Test func aKioskHasTheUsualKeys() {
    #expect(CommandTable(kiosk: true, keys: [.search: ["y"]]) == CommandTable(kiosk: true))
  }

  @Test func theFooterNamesThem() {
    var options = BrowserOptions()
    options.keys = [.search: ["s"], .copy: ["Y"]]
    let state = BrowserState(options: options, size: Size(columns: 120, rows: 34))
    let hints = FooterHint.hints(in: state)
    func text(_ id: CommandID, isShort: Bool = false) -> String? {
      hints.first { $0.command == id }?.text(isShort: isShort, in: .english)
    }
    #expect(text(.search) == "s search")
    #expect(text(.search, isShort: true) == "s search")
    #expect(text(.listArticles) == "a articles")
  }
}

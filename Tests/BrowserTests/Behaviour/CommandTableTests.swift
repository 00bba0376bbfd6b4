import Screen
import Testing
import Words

@testable import Browser

@Suite("The command table")
struct CommandTableTests {
  static let tables = [
    CommandTable(kiosk: false), CommandTable(kiosk: true),
    CommandTable(kiosk: true, canLeave: true),
  ]

  @Test("gives a key one meaning at a place", arguments: tables, [false, true])
  func oneMeaning(table: CommandTable, onePane: Bool) {
    for place in Place.allCases {
      var meanings: [KeyPress: CommandID] = [:]
      for command in table.commands where command.applies(at: place, onePane: onePane) {
        for key in command.keys + (onePane ? command.onePaneKeys : []) {
          #expect(
            meanings[key] == nil,
            "\(key.name) at \(place): \(command.id) and \(String(describing: meanings[key]))")
          meanings[key] = command.id
        }
      }
    }
  }

  @Test("gives a key the same meaning everywhere, but Enter and Tab")
  func sameMeaning() {
    var meanings: [KeyPress: Set<CommandID>] = [:]
    for command in CommandTable(kiosk: false).commands {
      for key in command.keys { meanings[key, default: []].insert(command.id) }
    }
    let several = meanings.filter { $0.value.count > 1 }
    #expect(several == [.enter: [.choose, .openEvent, .read]])
  }

  @Test("declares each command once, with a title, and with keys")
  func complete() {
    let ids = CommandTable(kiosk: false).commands.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(Set(ids) == Set(CommandID.allCases).subtracting([.changeLanguage, .leaveKiosk]))
    for command in CommandTable(kiosk: false).commands {
      #expect(!command.keys.isEmpty)
      for language in ReaderLanguage.allCases {
        #expect(!command.title.words(in: language).isEmpty)
        #expect(!command.detail.words(in: language).isEmpty)
      }
      #expect(!command.places.isEmpty || command.onePanePlaces?.isEmpty == false)
      if let other = command.shownWith { #expect(CommandTable(kiosk: false)[other] != nil) }
    }
  }

  @Test("of a kiosk does not hold what a kiosk does not allow")
  func kiosk() {
    let missing = Set(CommandID.allCases).subtracting(CommandTable(kiosk: true).commands.map(\.id))
    #expect(
      missing == [
        .takeNews,
        .quit, .suspend, .showMore, .showFewer, .zoom, .mark, .listMarks, .copy, .openSource,
        .visitBack, .visitForward, .foldComments, .recallQuery, .follow, .save, .foldYears,
        .leaveKiosk,
      ])
    let keys = CommandTable(kiosk: true).commands.flatMap(\.keys)
    for key: KeyPress in [.control("c"), .control("z"), .control("\\"), "Q", "o", "y", "m"] {
      #expect(!keys.contains(key))
    }
  }

  @Test("of a kiosk alone changes the language, with F2, at every place")
  func language() throws {
    #expect(CommandTable(kiosk: false)[.changeLanguage] == nil)
    let command = try #require(CommandTable(kiosk: true)[.changeLanguage])
    #expect(command.keys == [.function(2)])
    for place in Place.allCases {
      for onePane in [false, true] {
        let meant = CommandTable(kiosk: true).command(
          for: .function(2), at: place, onePane: onePane)
        #expect(meant?.id == .changeLanguage)
        #expect(
          CommandTable(kiosk: false).command(for: .function(2), at: place, onePane: onePane) == nil)
      }
    }
  }

  @Test("of a kiosk lets visitors leave only where that is wanted, with F8, at every place")
  func leaving() throws {
    #expect(CommandTable(kiosk: false, canLeave: true)[.leaveKiosk] == nil)
    let table = CommandTable(kiosk: true, canLeave: true)
    for place in Place.allCases {
      for onePane in [false, true] {
        let meant = table.command(for: .function(8), at: place, onePane: onePane)
        #expect(meant?.id == .leaveKiosk)
      }
    }
  }

  /// Keys that every keyboard has without Shift or AltGr, and that need no knowledge of letters.
  static let plainKeys: Set<KeyPress> = [
    .up, .down, .left, .right, .enter, .escape, .backspace, .tab, .pageUp, .pageDown, .home, .end,
    .function(1), .function(2), .function(3), .function(4), .function(5),
  ]

  @Test(
    "of a kiosk is reached everywhere by plain keys, if need be through the help",
    arguments: [(120, 34), (80, 24), (40, 12)])
  func reachable(size: (Int, Int)) throws {
    let keys = ["", "<Enter>", "<Enter><Enter>", "<Enter><Enter><Enter>", "<F4>", "<Enter>u"]
    for start in keys {
      let browser = try browser(start, size: size, options: BrowserOptions(kiosk: true))
      let state = browser.state
      for command in state.commands.commands
      where command.applies(at: state.place, onePane: state.hasOnePane) {
        let hasPlainKey = command.keys.contains { Self.plainKeys.contains($0) }
        let isListed = state.helpEntries.contains { $0.command.id == command.id }
        // Nothing lies before the first screen.
        if state.place == .opening, command.id == .leave { continue }
        #expect(hasPlainKey || isListed, "\(command.id) at \(state.place)")
      }
    }
  }

  @Test(
    "of a kiosk names no key twice in the help",
    arguments: ["", "<Enter>", "<Enter><Enter>", "<F4>", "<Enter>u", "<Enter>#"])
  func noKeyTwice(keys: String) throws {
    for language in ReaderLanguage.allCases {
      let state = try browser(
        keys, options: BrowserOptions(kiosk: true, language: language)
      ).state
      let names = state.helpEntries.flatMap { $0.keys.split(separator: " ") }
      let twice = Dictionary(grouping: names) { $0 }.filter { $0.value.count > 1 }.keys
      #expect(twice.isEmpty, "\(state.place)")
      let titles = state.helpEntries.map(\.title)
      #expect(Set(titles).count == titles.count, "\(state.place)")
    }
  }

  @Test("runs in a kiosk what is chosen in the help")
  func runFromHelp() throws {
    var browser = try browser("<Enter><F1>", options: BrowserOptions(kiosk: true))
    let entries = browser.state.helpEntries
    let index = try #require(entries.firstIndex { $0.command.id == .listOutside })
    browser.press(Array(repeating: .down, count: index + 1) + [.enter])
    #expect(browser.state.place == .outside)
  }
}

import Screen
import Testing
import Words

@testable import Browser

@Suite("The language of a kiosk")
struct LanguageTests {
  static func kiosk(
    _ keys: String = "", _ language: ReaderLanguage = .english, size: (Int, Int) = (80, 24)
  ) throws -> SynchronousBrowser {
    var browser = try browser(
      "", size: size, options: BrowserOptions(kiosk: true, language: language))
    browser.update(.ticked(seconds: 1000))
    browser.press(try KeyPress.keys(keys))
    return browser
  }

  /// Keys that lead to the views of a kiosk.
  static let views = [
    "", "<Enter>", "<Enter>jjjjjjj<Tab>", "<Enter>jjj<Enter>", "<Enter>jjj<Enter>/pier", "<F4>",
    "<F4>j<Tab>j", "<Enter>u", "<Enter>/fire", "<Enter>/fire<Enter>n", "<Enter>/zeppelin",
    "<Enter>/fire before:never", "<Enter>tsome day<Enter>", "<Enter>jjji", "<Enter><F1><Down>",
    "<Enter>/fire<F1>", "<Enter>jjj<Enter><F1>", "<F1>",
  ]

  @Test("F2 says everything in the other language, and back, at the same place", arguments: views)
  func toggles(keys: String) throws {
    for size in [(120, 34), (80, 24), (40, 12)] {
      // Any key ends a message.
      let english = try Self.kiosk(keys + "<C-l>", .english, size: size)
      let spanish = try Self.kiosk(keys + "<C-l>", .spanish, size: size)
      #expect(english.frame.text != spanish.frame.text)
      var changed = english
      changed.press([.function(2)])
      #expect(changed.state.language == .spanish)
      #expect(changed.frame.text == spanish.frame.text)
      changed.press([.function(2)])
      #expect(changed.frame.text == english.frame.text)
    }
  }

  @Test("The opening menu names the other language and changes to it")
  func menu() throws {
    var browser = try Self.kiosk("<End>")
    #expect(browser.frame.text.contains("▶ Español"))
    browser.press([.enter])
    #expect(browser.frame.text.contains("▶ English"))
    #expect(browser.frame.text.contains("Sala de lectura"))
    browser.press([.enter])
    #expect(browser.frame == (try Self.kiosk("<End>").frame))
  }

  @Test("The quiet time brings the first language back", arguments: ReaderLanguage.allCases)
  func idle(first: ReaderLanguage) throws {
    for keys in ["<F2>", "<Enter>j<F2>", "<F2><Enter>jjj<Enter>"] {
      var browser = try Self.kiosk(keys, first)
      #expect(browser.state.language != first)
      browser.update(.ticked(seconds: 1180))
      #expect(browser.state.language == first)
      #expect(browser.frame == (try Self.kiosk("", first).frame))
    }
  }

  @Test("A key that ends the countdown does not change the language")
  func countdown() throws {
    var browser = try Self.kiosk("<Enter>")
    browser.update(.ticked(seconds: 1175))
    browser.press([.function(2)])
    #expect(browser.state.language == .english)
    browser.press([.function(2)])
    #expect(browser.state.language == .spanish)
  }

  @Test("F2 means nothing in a browser that is no kiosk")
  func noKiosk() throws {
    let browser = try browser("<F2>")
    #expect(browser.state.language == .english)
    #expect(browser.state.message == "F2 means nothing here, ? for all keys")
  }

  @Test("What is typed stays, and Esc still brings back the place")
  func typing() throws {
    var browser = try Self.kiosk("<Enter>jj/fire")
    browser.press([.function(2)])
    #expect(browser.frame.text.contains("Sucesos que mencionan “fire”"))
    browser.press([.escape])
    #expect(browser.state.here.events.list.selected == 2)
    #expect(browser.state.here.events.list.filter.query == nil)
  }

  @Test("The chosen key in the help stays chosen and says what it does")
  func help() throws {
    var browser = try Self.kiosk("<Enter><F1><Down>")
    let chosen = try #require(browser.state.helpChoice?.command.id)
    browser.press([.function(2)])
    #expect(browser.state.helpChoice?.command.id == chosen)
    browser.press(Array(repeating: .down, count: 40) + [.up, .up])
    #expect(browser.state.overlay is HelpScreen)
  }
}

extension BrowserState {
  fileprivate var helpChoice: HelpEntry? {
    (overlay as? HelpScreen)?.chosen(in: self)
  }
}

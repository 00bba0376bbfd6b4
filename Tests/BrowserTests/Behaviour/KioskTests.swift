import Screen
import Testing

@testable import Browser

@Suite("A kiosk")
struct KioskTests {
  let options = BrowserOptions(kiosk: true, idle: 180)

  private func kiosk(_ keys: String = "") throws -> SynchronousBrowser {
    var browser = try browser("", options: options)
    browser.update(.ticked(seconds: 1000))
    browser.press(try KeyPress.keys(keys))
    return browser
  }

  @Test("opens what is chosen on its first screen")
  func opening() throws {
    #expect(try kiosk("<Enter>").state.here.events.list.selected == 0)
    let landmark = try kiosk("<Down><Down><Enter>").state
    #expect(landmark.here.events.list.selection?.landmark == "The day it opened again")
    #expect(try kiosk("<End><Up><Enter>").state.place == .articles)
    #expect(try kiosk("<End><Up><Enter>a").state.place == .events)
  }

  @Test("is never ended by a key; q and Esc go back and stay on the first screen")
  func neverEnds() throws {
    for keys in [
      "q", "<Enter>qqq", "<Enter><Esc><Esc><Esc>", "Q", "<C-c>", "<C-z>", "<Enter>/x<C-c>",
      "<F1>:q<Enter>",
    ] {
      let browser = try kiosk(keys)
      let others = browser.effects.filter { if case .audit = $0 { false } else { true } }
      #expect(!browser.hasQuit && others.isEmpty, "\(keys)")
    }
    #expect(try kiosk("<Enter>qqq").state.place == .opening)
    #expect(try kiosk("<Enter><Esc>").state.place == .opening)
    #expect(try kiosk("<Enter>/fire<Enter><Esc>").state.place == .events)
  }

  @Test("goes back to its first screen after its quiet time, and forgets")
  func idle() throws {
    var browser = try kiosk("<Enter>jj/fire<Enter><Enter>")
    browser.update(.ticked(seconds: 1179))
    #expect(browser.state.place == .reader)
    browser.update(.ticked(seconds: 1180))
    #expect(browser.state.place == .opening)
    #expect(browser.frame == (try kiosk().frame))
    browser.press([.enter])
    #expect(browser.frame == (try kiosk("<Enter>").frame))
  }

  @Test(
    "keeps nothing of the way back to its first screen, and forgets after its quiet time",
    arguments: [
      "<Enter>/fire<Enter>q", "<Enter>/fire<Enter><BS>", "<Enter>/fire<Enter><Esc><Esc>",
      "<Enter>/fire<Enter><Tab><Tab>q", "<Enter>t2009<Enter>q", "<Enter>jjj<Enter>qqq",
      "<Enter>a/fire<Enter>qq", "<Enter>/no such thing<Enter>q", "/fire<Enter>q", "<Down><Enter>+q",
    ])
  func wayBack(keys: String) throws {
    var browser = try kiosk(keys)
    #expect(browser.state.place == .opening)
    #expect(browser.state.here.events.list.filter.query == nil)
    browser.press(try KeyPress.keys("<Home>"))
    #expect(browser.frame == (try kiosk().frame))
    browser.press([.enter])
    #expect(browser.frame == (try kiosk("<Enter>").frame))
    browser.update(.ticked(seconds: 1180))
    browser.press([.enter])
    #expect(browser.frame == (try kiosk("<Enter>").frame))
  }

  @Test("does not leave a message on its first screen for ever")
  func message() throws {
    var browser = try kiosk("Q")
    #expect(browser.frame != (try kiosk().frame))
    browser.update(.ticked(seconds: 1180))
    #expect(browser.frame == (try kiosk().frame))
  }

  @Test("with little quiet time counts down for a third of it, and says how to stay")
  func shortCountdown() throws {
    var browser = try browser("<Enter>", options: BrowserOptions(kiosk: true, idle: 12))
    browser.update(.ticked(seconds: 1000))
    browser.update(.ticked(seconds: 1007))
    #expect(!browser.frame.text.contains("back to the start"))
    browser.update(.ticked(seconds: 1009))
    #expect(browser.frame.text.contains("back to the start in 3 s · any key: stay"))
  }

  private static let remote = BrowserOptions(kiosk: true, idle: 180, canLeave: true)

  @Test(
    "says how to leave it where that can be done, everywhere and in both languages",
    arguments: [(120, 34), (80, 24), (60, 20)])
  func waysOut(size: (Int, Int)) throws {
    for keys in ["", "<Enter>", "<Enter>a", "<Enter><Enter>"] {
      let footer = { (keys: String) throws -> Substring in
        try browser(keys, size: size, options: Self.remote).frame.text
          .split(separator: "\n").last ?? ""
      }
      #expect(try footer(keys).contains("F8 leave"), "\(keys)")
      #expect(try footer(keys + "<F2>").contains("F8 salir"), "\(keys)")
    }
    #expect(!(try kiosk().frame.text.contains("leave")))
    #expect(try screen(options: Self.remote).contains("To leave: F8, then Enter."))
    #expect(
      try browser("<F2>", options: Self.remote).frame.text.contains("Para salir: F8 y luego Intro.")
    )
  }

  @Test(
    "is left by its key and Enter, from anywhere",
    arguments: [
      "<F8><Enter>", "<Enter><F8><Enter>", "<Enter><Enter><F8><Enter>",
      "<Enter>/fire<F8><Enter>", "<Enter>t<F8><Enter>", "<F1><F8><Enter>", "<F2><F8><Enter>",
      "<Enter><Enter>i<F8><Enter>",
    ])
  func left(keys: String) throws {
    let browser = try browser(keys, options: Self.remote)
    #expect(browser.hasQuit)
  }

  @Test(
    "asks before it is left, and any other key stays and does nothing else",
    arguments: ["<F8>", "Q", "<Esc>", "<Down>", "q", "<F2>", "<Click:5,5>", "x"])
  func stays(answer: String) throws {
    var browser = try browser("<Enter>j", options: Self.remote)
    let before = browser.frame
    browser.press([.function(8)])
    #expect(
      browser.frame.text.contains("Enter leaves and ends the connection · any other key: stay"))
    browser.press(try KeyPress.keys(answer))
    #expect(browser.frame == before)
    // The next Enter reads again.
    browser.press([.enter])
    #expect(!browser.hasQuit)
    #expect(browser.state.place == .reader)
  }

  @Test("does not ask the next visitor whether to leave")
  func unanswered() throws {
    var browser = try browser("", options: Self.remote)
    browser.update(.ticked(seconds: 1000))
    let opening = browser.frame
    browser.press([.function(8)])
    browser.update(.ticked(seconds: 1180))
    #expect(browser.frame == opening)
    browser.press([.enter])
    #expect(!browser.hasQuit)
  }

  @Test("cannot be left by a key where visitors share it")
  func noWayOut() throws {
    let browser = try kiosk("<F8><Enter><Enter><F8><Enter>")
    #expect(!browser.hasQuit)
  }

  @Test("remembers no places that nothing leads back to")
  func noVisits() throws {
    let keys = String(repeating: "<Enter>q", count: 5)
    #expect(try kiosk("<Enter>" + keys + "/fire<Enter><Esc>").state.history.past.isEmpty)
    #expect(try !browser("<Enter>q").state.history.past.isEmpty)
  }

  @Test("names the keys that every keyboard has")
  func functionKeys() throws {
    let footer = try kiosk("<Enter>").frame.text.split(separator: "\n").last ?? ""
    #expect(footer.contains("F3 search") && !footer.contains("/ search"))
    #expect(try kiosk("<Enter><F1>").frame.text.contains("F5  t "))
  }

  @Test("does not list on its first screen how to go back from there")
  func nothingBefore() throws {
    #expect(!(try kiosk("<F1>").frame.text.contains("back one screen")))
    #expect(try kiosk("<Enter><F1>").frame.text.contains("back one screen"))
    #expect(!(try kiosk("<Enter><F1>").frame.text.contains("quit")))
  }

  @Test("counts its last ten seconds down; the key that stops that does nothing else")
  func countdown() throws {
    var browser = try kiosk("<Enter>")
    browser.update(.ticked(seconds: 1169))
    #expect(!browser.frame.text.contains("back to the start"))
    browser.update(.ticked(seconds: 1171))
    #expect(browser.frame.text.contains("back to the start in 9 s"))
    browser.press([.down])
    #expect(!browser.frame.text.contains("back to the start"))
    #expect(browser.state.here.events.list.selected == 0)
    browser.press([.down])
    #expect(browser.state.here.events.list.selected == 1)
    browser.update(.ticked(seconds: 1340))
    #expect(browser.state.place == .events)
    browser.update(.ticked(seconds: 1351))
    #expect(browser.state.place == .opening)
  }

  @Test("does not take a key that is held down for a visitor")
  func heldKey() throws {
    var browser = try kiosk("<Enter>")
    for second in 1001..<1235 {
      browser.press([.down])
      browser.update(.ticked(seconds: second))
    }
    #expect(browser.state.place == .events)
    for second in 1235..<1250 {
      browser.press([.down])
      browser.update(.ticked(seconds: second))
    }
    #expect(browser.state.place == .opening)
  }

  @Test("stays where it is without a clock, and a browser that is no kiosk has no quiet time")
  func noClock() throws {
    var browser = try browser("j")
    browser.update(.ticked(seconds: 0))
    browser.update(.ticked(seconds: 100_000))
    #expect(browser.state.here.events.list.selected == 1)
  }
}

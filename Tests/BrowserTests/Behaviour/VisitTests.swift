import Screen
import Testing

@testable import Browser

@Suite("Visits of a kiosk")
struct VisitTests {
  private func kiosk(blank: Int = 0) throws -> SynchronousBrowser {
    var options = BrowserOptions(kiosk: true, idle: 180)
    options.blank = blank
    var browser = try browser("", options: options)
    browser.update(.ticked(seconds: 1000))
    return browser
  }

  private func audited(_ browser: SynchronousBrowser) -> [VisitEvent] {
    browser.effects.compactMap { if case .audit(let event) = $0 { event } else { nil } }
  }

  @Test("are told from the first key to the last, with what was opened")
  func told() throws {
    var browser = try kiosk()
    browser.press(try KeyPress.keys("<Enter>/foreman<Enter>"))
    browser.update(.ticked(seconds: 1020))
    // Going back and typing something else are no more searches and no more openings.
    browser.press(try KeyPress.keys("<Enter><Esc>t2009<Enter>/<Esc>"))
    browser.update(.ticked(seconds: 1200))
    let events = audited(browser)
    #expect(events.count == 4)
    #expect(events.first == .began)
    #expect(events.dropFirst().first == .searched(query: "foreman", found: 2))
    #expect(events.count { if case .read = $0 { true } else { false } } == 1)
    #expect(events.last == .ended(seconds: 20, keys: 20))
    #expect(browser.effects.last == .rested)
  }

  @Test("end once where a key is stuck, which is no visitor")
  func stuckKey() throws {
    var browser = try kiosk()
    for second in 1001..<1800 {
      browser.press([.down])
      browser.update(.ticked(seconds: second))
    }
    let events = audited(browser)
    #expect(events.count == 2 && events.first == .began)
    #expect(events.last == .ended(seconds: 59, keys: 60))
  }

  @Test("name the landmark that was chosen, wherever it stands in the timeline")
  func landmark() throws {
    var browser = try kiosk()
    let row = try #require(browser.state.story?.landmarks.last)
    // Its rows are not here yet.
    browser.press(try KeyPress.keys("<End><Up><Up><Enter>"))
    #expect(audited(browser).contains(.opened(event: row.title)))
  }

  @Test("Nobody is told of where nobody is, but staff may look for a new story now and then")
  func rest() throws {
    var browser = try kiosk()
    for second in 1001...1360 { browser.update(.ticked(seconds: second)) }
    #expect(browser.effects == [.rested, .rested])
  }

  @Test("The opening screen turns dark after a time; the key that lights it does nothing else")
  func dark() throws {
    var browser = try kiosk(blank: 600)
    let lit = browser.frame
    browser.update(.ticked(seconds: 1599))
    #expect(browser.frame == lit)
    browser.update(.ticked(seconds: 1600))
    #expect(browser.frame.text.allSatisfy { $0 == "\n" || $0 == " " })
    #expect(browser.frame.cursor == nil)
    browser.press([.enter])
    #expect(browser.frame == lit)
    browser.press([.enter])
    #expect(browser.frame != lit)
    // Where a visitor has gone, the dark waits for the return.
    browser.update(.ticked(seconds: 1780))
    #expect(browser.frame == lit)
  }
}

import Screen
import Testing

@testable import Browser

/// The selected event's title after some keys.
private func title(_ keys: String, size: (Int, Int) = (80, 24)) throws -> String? {
  try browser(keys, size: size).state.here.events.list.selection?.title
}

@Suite("Moving")
struct MovingTests {
  @Test(
    "selects events",
    arguments: [
      ("", "Old cranes carry grain day and night"),
      ("k", "Old cranes carry grain day and night"),
      ("j", "Dredgers deepen the channel"),
      ("<Down><Down><Up>", "Dredgers deepen the channel"),
      ("G", "The board denies everything"),
      ("<End>k", "A letter asks for new cranes"),
      ("Gg", "Old cranes carry grain day and night"),
      ("<PgDn>", "Pier 7 opens again"),
      ("<Space>b", "Old cranes carry grain day and night"),
      ("<C-d>", "A night shift runs the pier alone"),
      ("<WheelDown:5,6>", "The board pays for eighteen inspections"),
      ("}", "Dredgers deepen the channel"),
      ("}}", "The board pays for eighteen inspections"),
      ("}}}", "A night shift runs the pier alone"),
      ("G{", "Pier 7 opens again"),
      ("t2009-12<Enter>", "Fire burns the grain store, and nobody is charged with it to this day"),
      ("tdec 2009<Enter>", "Fire burns the grain store, and nobody is charged with it to this day"),
      ("t1995<Enter>", "The board pays for eighteen inspections"),
      ("t2031<Enter>", "The board denies everything"),
      ("tsome day<Enter>", "Old cranes carry grain day and night"),
      ("Gt1990<Esc>", "The board denies everything"),
    ])
  func selection(keys: String, expected: String) throws {
    #expect(try title(keys) == expected)
  }

  @Test("remembers where one was: < and > after leaps")
  func visits() throws {
    #expect(try title("jt2011<Enter><lt>") == "Dredgers deepen the channel")
    #expect(try title("jt2011<Enter><lt>>") == "The foreman leaves")
    #expect(try browser("<lt>").state.message == "no earlier place")
    #expect(try browser(">").state.message == "no later place")
  }

  @Test("keeps so many places, and forgets the oldest")
  func placesKept() {
    let here = Location(BrowserOptions())
    var history = NavigationHistory()
    for _ in 0..<60 { history.leave(here) }
    var steps = 0
    while history.back(from: here) != nil { steps += 1 }
    #expect(steps == 50)
  }

  @Test("Enter in the reader's events goes to the event's passage")
  func eventOfReader() throws {
    let state = try browser("jjjjjjj<Enter><Tab>j", size: (120, 34)).state
    #expect(state.place == .readerEvents)
    let read = try browser("jjjjjjj<Enter><Tab>j<Enter>", size: (120, 34))
    #expect(read.state.place == .reader)
    #expect(read.frame.text.contains(" = 4 Jun 2010"))
  }

  @Test("comes back to the same screen from the reader, the articles and what is undated")
  func comesBack() throws {
    for size in [(120, 34), (80, 24), (40, 12)] {
      let before = try browser("jjjjjjj", size: size).frame
      for keys in ["<Enter>q", "aq", "uq", "a<Enter>]qq", "<Enter>jjuqq", "aa", "<Enter>aa"] {
        let after = try browser("jjjjjjj" + keys, size: size).frame
        #expect(after.text == before.text, "\(keys) \(size)")
      }
    }
  }

  @Test("Tab goes round the panes, and back")
  func panes() throws {
    let places = try [
      "", "<Tab>", "<Tab><Tab>", "<Tab><Tab><Tab>", "<S-Tab>", "l", "<Right><Left>",
    ]
    .map { try browser($0).state.place }
    #expect(places == [.events, .reports, .passages, .events, .passages, .reports, .events])
  }

  @Test("Esc undoes one thing, q goes back and then quits")
  func leaving() throws {
    #expect(try browser("<Esc><Esc>").hasQuit == false)
    #expect(try browser("q").effects == [.quit(printing: nil)])
    #expect(try browser("aq").hasQuit == false)
    #expect(try browser("aqq").effects == [.quit(printing: nil)])
    #expect(try browser("<Enter><Enter>Q").effects == [.quit(printing: nil)])
    #expect(try browser("/fire<C-c>").effects == [.quit(printing: nil)])
    #expect(try browser("<BS>").hasQuit == false)
    #expect(try browser(":q<Enter>").effects == [.quit(printing: nil)])
    #expect(try browser("<C-z><C-l>").effects == [.suspend, .redraw])
    let zoomed = try browser("/fire<Enter>z<Esc>").state
    #expect(!zoomed.here.events.isZoomed && zoomed.here.events.list.filter.query != nil)
    #expect(try browser("/fire<Enter>z<Esc><Esc>").state.here.events.list.filter.query == nil)
  }

  @Test("A key without meaning says so and does nothing")
  func unknownKey() throws {
    #expect(try browser("x").state.message == "x means nothing here, ? for all keys")
    #expect(try browser("]").state.message == "] means nothing here, ? for all keys")
    #expect(
      try browser("<F9>", options: BrowserOptions(kiosk: true)).state.message
        == "F9 means nothing here, F1 for all keys")
    #expect(try browser("xj").state.message == nil)
  }
}

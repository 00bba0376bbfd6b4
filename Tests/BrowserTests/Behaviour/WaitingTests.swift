import Archive
import Screen
import Testing

@testable import Browser

@Suite("Waiting, and answers that do not come")
struct WaitingTests {
  @Test("says that it reads until the first answers are here", arguments: [(80, 24), (40, 12)])
  func reading(size: (Int, Int)) {
    var state = BrowserState(size: Size(columns: size.0, rows: size.1))
    let effects = state.start()
    #expect(effects.count == 1)
    #expect(draw(state).text.contains("Reading the timeline…"))
    #expect(state.update(.key("q")) == [.quit(printing: nil)])
  }

  @Test("says what the archive said when it cannot be read, and can still be left")
  func failing() throws {
    var browser = SynchronousBrowser(size: Size(columns: 80, rows: 24)) {
      Reply($0, .failed("the archive is damaged"))
    }
    #expect(browser.frame.text.contains("the archive is damaged"))
    browser.press(try KeyPress.keys("jj<Enter>a/x<Enter><Esc>qq"))
    #expect(browser.effects.last == .quit(printing: nil))
  }

  @Test(
    "says of what cannot be read that it cannot, not that it is being read",
    arguments: ["<Enter>", "<Enter><Enter>", "a", "a<Enter>", "u", "#", "<Enter>]]"])
  func failingLater(keys: String) throws {
    let archive = try Story.pier.get()
    for size in [(120, 34), (80, 24), (40, 12)] {
      var browser = SynchronousBrowser(size: Size(columns: size.0, rows: size.1)) {
        switch $0 {
        case .story, .window, .event, .axis: answer($0, from: archive)
        default: Reply($0, .failed("an article is damaged"))
        }
      }
      browser.press(try KeyPress.keys(keys))
      if browser.state.place == .event { continue }
      let text = browser.frame.text
      #expect(text.contains("cannot be read from the"), "\(size)")
      #expect(!text.contains("Reading") && !text.contains("Looking through"), "\(size)")
    }
  }

  @Test("asks for nothing that it has or waits for already")
  func asksOnce() throws {
    let archive = try Story.pier.get()
    var state = BrowserState(size: Size(columns: 80, rows: 24))
    var asked: [Request] = []
    var queue: [(Request, Int)] = []
    func note(_ effects: [Effect]) {
      for case .ask(let requests, let generation) in effects {
        asked += requests
        queue += requests.map { ($0, generation) }
      }
    }
    note(state.start())
    note(state.update(.noted("nothing new")))
    while !queue.isEmpty {
      let (request, generation) = queue.removeFirst()
      note(state.update(.replied(answer(request, from: archive), generation: generation)))
    }
    #expect(Set(asked).count == asked.count)
    let before = asked.count
    note(state.update(.resized(Size(columns: 80, rows: 24))))
    #expect(asked.count == before)
  }

  @Test("Generations only grow")
  func generations() throws {
    let archive = try Story.pier.get()
    var state = BrowserState(size: Size(columns: 80, rows: 24))
    var last = 0
    var queue: [(Request, Int)] = []
    func note(_ effects: [Effect]) {
      for case .ask(let requests, let generation) in effects {
        #expect(generation > last)
        last = generation
        queue += requests.map { ($0, generation) }
      }
    }
    note(state.start())
    for key in try KeyPress.keys("jj/fire<Enter>n<Esc>a<Enter>q") {
      note(state.update(.key(key)))
      while !queue.isEmpty {
        let (request, generation) = queue.removeFirst()
        note(state.update(.replied(answer(request, from: archive), generation: generation)))
      }
    }
    #expect(last > 5)
  }
}

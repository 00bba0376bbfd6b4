import Screen
import Testing

@testable import Browser

@Suite("Last queries")
struct LastQueriesTests {
  private func line(_ keys: String) throws -> String? {
    try browser(keys).state.prompt?.line.text
  }
  private static let two = "/fire<Enter><Esc>/foreman<Enter><Esc>"

  @Test("Ctrl-R on the search line brings back the last queries, newest first")
  func recall() throws {
    #expect(try line(Self.two + "/<C-r>") == "foreman")
    #expect(try line(Self.two + "/<C-r><C-r>") == "fire")
    #expect(try line(Self.two + "/<C-r><C-r><C-r>") == "fire")
    #expect(try browser(Self.two + "/<C-r><C-r><C-r>").state.prompt?.note == "no older query")
    #expect(try browser("/<C-r>").state.prompt?.note == "no query before this one")
    // The events follow at once.
    #expect(try browser(Self.two + "/<C-r>").state.here.events.list.total == 2)
    // What is typed after it changes it.
    #expect(try line(Self.two + "/<C-r> left") == "foreman left")
    // Without a search line it begins one.
    #expect(try line(Self.two + "<C-r>") == "foreman")
  }

  @Test("Esc brings back what was typed, then the place")
  func escape() throws {
    #expect(try line(Self.two + "/gra<C-r><C-r><Esc>") == "gra")
    #expect(try browser(Self.two + "/gra<C-r><Esc><Esc>").state.prompt == nil)
    #expect(try browser(Self.two + "/gra<C-r><Esc><Esc>").state.here.events.list.total == 12)
    #expect(try browser(Self.two + "/<C-r><Enter>").state.here.events.list.total == 2)
  }

  @Test("A query that is kept, or followed, is told once and stands first; one undone is not")
  func kept() throws {
    let browser = try browser("/fire<Enter>/foreman<Enter>/fire<Enter>/grave<Esc>")
    #expect(browser.state.memory.queries == ["fire", "foreman"])
    #expect(
      browser.effects == [
        .remember(.searched("fire")), .remember(.searched("foreman")),
        .remember(.searched("fire")),
      ])
    let followed = try Self.followed()
    #expect(followed == ["outlet:\"Harbour Post\""])
  }

  private static func followed() throws -> [String] {
    try browser("f<Enter>").state.memory.queries
  }

  @Test("Those of earlier sessions come back too")
  func earlier() throws {
    var browser = SynchronousBrowser(
      size: Size(columns: 80, rows: 24), memory: Memory(queries: ["grave", "pier"]),
      archive: try Story.pier.get())
    browser.press(try KeyPress.keys("/fire<Enter>/<C-r>"))
    #expect(browser.state.prompt?.line.text == "fire")
    browser.press(try KeyPress.keys("<C-r>"))
    #expect(browser.state.prompt?.line.text == "grave")
  }

  @Test("No more than a hundred are kept")
  func bound() {
    var memory = Memory()
    for number in 1...150 { memory.add(query: "\(number)") }
    #expect(memory.queries.count == Memory.mostQueries)
    #expect(memory.queries.first == "150")
  }

  @Test("A kiosk has none")
  func kiosk() throws {
    let browser = try browser(
      "<Enter>/fire<Enter>/<C-r>", options: BrowserOptions(kiosk: true))
    #expect(browser.state.prompt?.line.text == "")
    #expect(!browser.effects.contains { if case .remember = $0 { true } else { false } })
  }
}

import Archive
import Screen
import Testing

@testable import Browser

/// A story that nobody curated begins with the events that most articles mention.
@Suite("Screens: a first page")
struct FirstPageTests {
  /// Three events of the built-in story, two of them with titles of more than one line.
  private func browser() throws -> SynchronousBrowser {
    var options = BrowserOptions()
    options.detail = 8
    return try BrowserTests.browser(size: (80, 40), options: options)
  }

  @Test func titlesUnfoldWhereRowsAreLeft() throws {
    let browser = try browser()
    let rows = browser.frame.text.split(separator: "\n", omittingEmptySubsequences: false)
    let list = try #require(browser.state.here.events.list.rows.first { $0.title.count > 60 })
    let words = list.title.split(separator: " ")
    let last = try #require(words.last)
    // The title's last word is on the screen, on a row of its own.
    let first = try #require(
      rows.firstIndex { $0.contains(words.prefix(3).joined(separator: " ")) })
    #expect(rows[(first + 1)...].prefix(2).contains { $0.contains(last) })
    #expect(!rows[first].contains("…"))
  }

  @Test func aClickOnTheSecondLineSelectsTheEvent() throws {
    var browser = try browser()
    let rows = browser.frame.text.split(separator: "\n", omittingEmptySubsequences: false)
    let list = browser.state.here.events.list
    let long = try #require(list.rows.firstIndex { $0.title.count > 60 })
    let words = list.rows[long].title.split(separator: " ").prefix(3).joined(separator: " ")
    let first = try #require(rows.firstIndex { $0.contains(words) })
    browser.press([.click(Point(column: 30, row: first + 1))])
    #expect(browser.state.here.events.list.selected == list.offset + long)
  }

  @Test("is what Esc brings back after a search, and what is said to come back")
  func comesBack() throws {
    for (detail, told) in [(8, "the 8 most told events"), (5000, "all 54 events")] {
      var options = BrowserOptions()
      options.detail = detail
      func text(_ keys: String, _ size: (Int, Int) = (80, 24)) throws -> String {
        try BrowserTests.screen(keys: keys, size: size, options: options, of: Story.builtIn)
      }
      #expect(try text("/grave", (120, 34)).contains("Esc brings back \(told) and the place"))
      #expect(try text("/zeppelin").contains("Esc brings back \(told)."))
      #expect(try text("/zeppelin<Enter>").contains("Esc shows \(told) again."))
      #expect(
        try text("/grave<Enter>", (120, 34)).contains(
          detail == 8 ? "Esc most told" : "Esc all events"))
      #expect(
        try text("/grave<Enter>", (40, 12)).contains(detail == 8 ? "Esc back" : "Esc all"))
    }
  }

  @Test func whatLiesOutsideIsFoldedAtBothEnds() throws {
    var options = BrowserOptions()
    options.detail = 1
    let browser = try BrowserTests.browser(size: (80, 40), options: options)
    let text = browser.frame.text
    let list = browser.state.here.events.list
    let all = try #require(browser.state.story?.events)
    let earlier = try #require(list.earlier)
    #expect(text.contains("▸ \(earlier.count) earlier, "))
    let later = list.later.map(\.count) ?? 0
    #expect(earlier.count + later < all)
  }
}

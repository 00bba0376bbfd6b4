import Screen
import Testing

@testable import Browser

/// Three articles of which one gives another day.
@Suite("Screens: articles that disagree on a date")
struct DisagreementScreenTests {
  private func browser(size: (Int, Int), linear: Bool = false) throws -> SynchronousBrowser {
    try BrowserTests.browser(
      size: size, options: BrowserOptions(linear: linear, source: .folder("bridge")),
      of: Story.bridge)
  }

  private func lines(_ browser: SynchronousBrowser) -> [String] {
    browser.frame.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test func showEachOnesDaysSideBySide() throws {
    let stacked = lines(try browser(size: (80, 24)))
    #expect(
      stacked.contains {
        $0.hasPrefix("─ 3 Apr 2001 · in 3 of 3 articles · they disagree on the date")
      })
    #expect(
      stacked.contains { $0.contains("3 9 Jun 2001") && $0.hasSuffix("≠ 4 Apr 2001 · about 7 wk") })
    #expect(stacked.contains { $0.hasPrefix("▶2001  3 Apr") && $0.hasSuffix(" ≠3") })

    let wide = lines(try browser(size: (120, 34)))
    #expect(wide.contains { $0.hasSuffix("≠ 4 Apr 2001 · about 7 wk") })
  }

  @Test func areFoundByAQuery() throws {
    var browser = try browser(size: (80, 24))
    browser.press(try KeyPress.keys("/is:disagreed<Enter>"))
    #expect(lines(browser).contains { $0.hasPrefix("▶2001  3 Apr") })
  }

  @Test(
    "A search for what the articles disagree on says plainly where there is nothing",
    arguments: [
      ("is:disagreed", "No two articles give incompatible days for one event."),
      (
        "outlet:\"Coast Weekly\" is:disagreed",
        "None of the 8 events found has articles that give incompatible days."
      ),
      (
        "fire is:disagreed",
        "The one event found has no articles that give incompatible days."
      ),
      ("is:landmark fire", "The one event found is not a landmark."),
      ("is:disagreed zeppelin", "No event mentions this."),
      ("zeppelin", "No event mentions this."),
    ])
  func nothing(query: String, words: String) throws {
    for size in [(120, 34), (80, 24), (40, 12)] {
      for end in ["", "<Enter>"] {
        let browser = try BrowserTests.browser("/\(query)\(end)", size: size)
        let text = lines(browser).map { $0.split(separator: "│").first ?? "" }
          .joined(separator: " ").split(separator: " ").joined(separator: " ")
        #expect(text.contains(words), "\(size)")
      }
    }
  }

  @Test func sayItInWordsWhereTheScreenIsReadAloud() throws {
    var browser = try browser(size: (80, 24), linear: true)
    browser.press([.enter])
    #expect(lines(browser).contains { $0.hasSuffix("other days: 4 Apr 2001 · about 7 wk") })
  }

  @Test func sayWhoseDaysAreShownWhenAsked() throws {
    var browser = try browser(size: (80, 50))
    browser.press(["i"])
    let text = lines(browser).map { $0.trimmed }.joined(separator: " ")
    #expect(
      text.contains("3 Apr 2001, the days that most articles give in words of their own"))
    #expect(text.contains("3 Arnau Echo"))
    #expect(text.contains("4 Apr 2001, which cannot be the same"))
  }
}

import Archive
import Testing
import Words

@testable import Browser

@Suite("Going to a date")
struct GoingToDateTests {
  @Test(
    "What is said where one lands",
    arguments: [
      ("t6 may 2011<Enter>", "no event on 6 may 2011; the next: 28 Sep 2011"),
      ("/crane<Enter>t1800s<Enter>", "no event in 1800s among these 2; the next: 1980s"),
      ("t2009<Enter>", "first event of 2009"), ("t<Enter>", "no date was typed"),
      ("tdec 2009<Enter>", "first event of dec 2009"),
      (
        "tlast year<Enter>",
        "no event in 1979 (last year, counted from 1 Jan 1980); the next: 1980s"
      ),
    ])
  func landing(keys: String, message: String) throws {
    let said = try browser(keys).state.message ?? ""
    #expect(said.hasPrefix(message), "\(said)")
  }

  /// The built-in story with its landmarks and the most told event.
  private func short(_ keys: String, size: (Int, Int) = (80, 24)) throws -> SynchronousBrowser {
    var options = BrowserOptions()
    options.detail = 1
    return try browser(keys, size: size, options: options, of: Story.builtIn)
  }

  @Test("A date whose events are not shown shows as many more as that needs")
  func farDate() throws {
    let before = try short("").state.here.events.list
    #expect(!before.rows.contains { $0.title.contains("Gary Hart") })
    let state = try short("t1991<Enter>").state
    let list = state.here.events.list
    let shown = try #require(list.filter.top)
    #expect(list.selection?.date.edtf == "1991")
    #expect(list.total > before.total)
    let said = state.message ?? ""
    #expect(
      said.hasPrefix("first event of 1991 · the \(shown) most told are shown now, - fewer"),
      "\(said)")
    // With fewer of them there is none in that year.
    let days = try #require(list.selection).date.days
    let fewer = try #require([1, 5, 10, 20, 50].last { $0 < shown })
    let archive = try Story.builtIn.get()
    #expect(try archive.landing(days, Filter(top: fewer))?.isInside == false)
    #expect(try archive.landing(days, Filter(top: shown))?.isInside == true)
  }

  @Test("A date with events that are shown shows no more")
  func nearDate() throws {
    let list = try short("t2025<Enter>").state.here.events.list
    #expect(list.filter.top == 1)
    #expect(list.selection.flatMap { DateWords.year($0.date) } == 2025)
  }

  @Test("A date without any event leads to the next one shown")
  func noDate() throws {
    let state = try short("t1700<Enter>").state
    let list = state.here.events.list
    #expect(list.filter.top == 1)
    #expect(list.selected == 0)
    let said = state.message ?? ""
    #expect(said.hasPrefix("no event in 1700; the next of these \(list.total): "), "\(said)")
  }
}

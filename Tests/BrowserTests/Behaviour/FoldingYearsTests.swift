import Screen
import Testing

@testable import Browser

@Suite("Folded years")
struct FoldingYearsTests {
  private func chosen(_ keys: String) throws -> String? {
    let state = try browser(keys).state
    guard let screen = state.here.screen as? YearsScreen else { return nil }
    return screen.selection(in: state.here.events.axis.axis)?.label
  }

  @Test("Y folds the timeline to a row a year, at the year of the selected event")
  func fold() throws {
    #expect(try chosen("Y") == "1980s")
    #expect(try chosen("jjjjjY") == "2009")
    #expect(try chosen("GY") == "2011")
    #expect(try chosen("Yjj") == "2008")
    #expect(try chosen("YG") == "2011")
    #expect(try chosen("YGkkkkkkkkkk") == "1980s")
    let rows = try screen(keys: "Y").split(separator: "\n")
    #expect(rows.contains { $0.contains("2009") && $0.contains("4 events") })
  }

  @Test("Enter goes to the year's first event, < back to where one was")
  func enter() throws {
    let state = try browser("YGk<Enter>").state
    #expect(state.place == .events)
    #expect(state.here.events.list.selection?.title == "Pier 7 opens again")
    let back = try browser("jjYGk<Enter><lt>").state
    #expect(back.here.events.list.selection?.title == "The board buys the pier")
  }

  @Test("Y again, Esc and q unfold it and change nothing")
  func unfold() throws {
    let before = try browser("jjjj").frame
    for keys in ["YY", "Yjj<Esc>", "Yjq", "Yj<BS>"] {
      #expect(try browser("jjjj" + keys).frame == before, "\(keys)")
    }
  }

  @Test("A search folds to the years that have hits")
  func search() throws {
    let state = try browser("/foreman<Enter>Y").state
    #expect(
      YearsScreen.slots(of: state.here.events.axis.axis).compactMap {
        state.here.events.axis.axis?.slots[$0].label
      } == ["2009", "2011"])
    #expect(try browser("/zebra<Enter>Y").state.message == "there are no years to fold here")
  }

  @Test("A click chooses a year, a second one goes there")
  func click() throws {
    var browser = try browser("Y")
    browser.press([.click(Point(column: 4, row: 2))])
    #expect(browser.state.place == .years)
    browser.press([.click(Point(column: 4, row: 2))])
    #expect(browser.state.here.events.list.selection?.title == "Dredgers deepen the channel")
  }
}

import Screen
import Testing

@testable import Browser

@Suite("The mouse")
struct MouseTests {
  @Test("A click selects, a click on what is selected reads")
  func events() throws {
    #expect(try browser("<Click:30,7>").state.here.events.list.selected == 3)
    #expect(try browser("<Click:30,7><Click:30,7>").state.place == .reader)
    #expect(try browser("<Click:30,3>").state.here.events.list.selected == 0)
    #expect(try browser("<Click:9,3>", size: (40, 12)).state.here.events.list.selected == 1)
    #expect(
      try browser("<Click:9,3><Click:9,3>", size: (40, 12)).state.place == .event)
  }

  @Test("A click on a year of the axis goes there")
  func axis() throws {
    #expect(
      try browser("<Click:21,2>").state.here.events.list.selection?.title
        == "A night shift runs the pier alone")
    #expect(try browser("<Click:60,2>").state.here.events.list.selected == 0)
  }

  @Test("A click in another pane takes the keys there")
  func panes() throws {
    let start = "jjjjjjj"
    #expect(try browser(start + "<Click:30,16>").state.place == .reports)
    let chosen = try browser(start + "<Click:30,16>").state
    #expect(chosen.here.events.choice.position == .index(2))
    #expect(try browser(start + "<Click:30,16><Click:30,16>").state.place == .reader)
    #expect(try browser(start + "<Click:30,18>").state.place == .passages)
    #expect(
      try browser("<Click:20,8>", options: BrowserOptions(kiosk: true)).state.place == .events)
  }

  @Test("The wheel moves what is under the pointer")
  func wheel() throws {
    #expect(
      try browser("<WheelDown:5,6><WheelDown:5,6><WheelUp:5,6>").state.here.events.list.selected
        == 3)
    #expect(try browser("jjjjjjj<WheelDown:5,15>").state.place == .reports)
  }

  @Test("A click beside everything does nothing")
  func nowhere() throws {
    for size in [(120, 34), (80, 24), (40, 12), (10, 3), (0, 0)] {
      let before = try browser(size: size).frame
      #expect(try browser("<Click:500,500>", size: size).frame == before)
    }
  }
}

import Screen
import Testing

@testable import Browser

@Suite("The cursor of a list")
struct ListCursorTests {
  @Test(
    "moves by rows, pages and halves of them, and stays in the list",
    arguments: [
      ([.rows(1)], 1, 0), ([.rows(-1)], 0, 0), ([.pages(1)], 9, 9), ([.halfPages(1)], 5, 5),
      ([.pages(1), .pages(-1)], 0, 0), ([.halfPages(1), .halfPages(1)], 10, 10),
      ([.last], 29, 20), ([.last, .rows(1)], 29, 20), ([.last, .first], 0, 0),
      ([.last, .halfPages(-1)], 24, 15), ([.rows(9), .rows(1)], 10, 1),
      // Behind a leap there is something to be seen before the selection.
      ([.rows(15)], 15, 12),
    ] as [([Motion], Int, Int)])
  func moves(motions: [Motion], selected: Int, top: Int) {
    var cursor = ListCursor()
    for motion in motions { cursor.move(motion, page: 10, of: 30) }
    #expect(cursor == ListCursor(selected: selected, top: top))
  }

  @Test("of an empty list stays where it is", arguments: [Motion.rows(1), .pages(-1), .last])
  func empty(motion: Motion) {
    var cursor = ListCursor()
    cursor.move(motion, page: 10, of: 0)
    #expect(cursor == ListCursor())
  }

  /// The text of the selected row.
  private func selected(_ keys: String, size: (Int, Int)) throws -> String? {
    let frame = try browser(keys, size: size).frame
    return frame.cursor.map {
      String(frame.text.split(separator: "\n", omittingEmptySubsequences: false)[$0.row])
    }
  }

  @Test(
    "goes half as far with Ctrl-D as with PgDn, and back with Ctrl-U",
    arguments: [
      ("collected", "mjmjmjmjmjmjmjmjm'", (80, 10), "<Down><Down>", "<Down><Down><Down>"),
      ("follow", "jjjjjjjf", (80, 24), "<Down><Down>", "<Down><Down><Down><Down>"),
      ("articles", "a", (80, 24), "<Down>", "<Down><Down>"),
      (
        "years", "Y", (80, 12), "<Down><Down><Down><Down><Down>",
        "<Down><Down><Down><Down><Down><Down><Down><Down><Down>"
      ),
    ] as [(String, String, (Int, Int), String, String)])
  func halfPages(name: String, keys: String, size: (Int, Int), half: String, page: String) throws {
    #expect(try selected(keys + "<C-d>", size: size) == selected(keys + half, size: size))
    #expect(try selected(keys + "<PgDn>", size: size) == selected(keys + page, size: size))
    #expect(try selected(keys + "<C-d><C-u>", size: size) == selected(keys, size: size))
  }

  @Test("scrolls an explanation by half a page, and back from its end")
  func explanation() throws {
    let size = (40, 8)
    func lines(_ keys: String) throws -> String {
      try screen(keys: "jjjjjjji" + keys, size: size)
    }
    #expect(try lines("<C-d>") == lines("<Down><Down><Down>"))
    #expect(try lines("<PgDn>") == lines("<Down><Down><Down><Down><Down><Down>"))
    #expect(try lines("<End><Up><Down>") == lines("<End>"))
    #expect(try lines("<End><Up>") != lines("<End>"))
  }

  @Test("chooses the passage half a page on")
  func passages() throws {
    // Where the pane is low a half is no less than the next passage.
    let low = try browser("jjjjjjj<Tab><Tab><C-d>", size: (120, 24)).state
    let high = try browser("jjjjjjj<Tab><Tab><PgDn>", size: (120, 24)).state
    let index = try #require(
      low.here.events.detail.flatMap { low.here.events.choice.index(in: $0) })
    #expect(index >= 1)
    #expect(
      try index <= #require(
        high.here.events.detail.flatMap { high.here.events.choice.index(in: $0) }))
  }
}

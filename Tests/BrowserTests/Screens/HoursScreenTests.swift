import Archive
import ArchiveSQLite
import Screen
import Testing

@testable import Browser

@Suite("Screens: hours of events")
struct HoursScreenTests {
  /// The pier opens at an hour that the articles tell.
  private static let opening = Result {
    var timeline = try HandMadeStory.pier().timeline()
    let index = try #require(timeline.events.firstIndex { $0.date.edtf == "2010-06-04" })
    timeline.events[index].date.minute = 9 * 60 + 5
    return try SQLiteArchive(inMemory: timeline)
  }

  /// Goes to it.
  private static let opened = "t2010-06-04<Enter>"

  private func row(
    _ words: String, size: (Int, Int), options: BrowserOptions = BrowserOptions(),
    of story: Result<SQLiteArchive, any Error> = opening
  ) throws -> Substring? {
    try screen(keys: Self.opened, size: size, options: options, of: story).split(separator: "\n")
      .first { $0.contains(words) }
  }

  @Test(
    "stand behind the day in a list that has room",
    arguments: [
      ((80, 24), "▶2010  4 Jun 09:05 *Pier 7 opens again"),
      ((120, 34), "▶2010  4 Jun 09:05 *Pier 7 opens again"),
      // Where the row itself has to name the year, that is more than the hour.
      ((60, 12), "▶4 Jun 10    *Pier 7 opens again"),
    ])
  func rows(size: (Int, Int), row: String) throws {
    let shown = try screen(keys: Self.opened, size: size, of: Self.opening)
    #expect(shown.contains(row))
  }

  @Test("are left out on a narrow screen, where the row is as without them")
  func narrow() throws {
    let row = try row("opens", size: (40, 12))
    #expect(row?.contains("4 Jun") == true)
    #expect(row == (try self.row("opens", size: (40, 12), of: Story.pier)))
  }

  @Test("widen the dates of every row, and those of a story without them stay narrow")
  func columns() throws {
    func column(of words: String, _ story: Result<SQLiteArchive, any Error>) throws -> Int? {
      let row = try screen(keys: "", size: (80, 24), of: story).split(separator: "\n")
        .first { $0.contains(words) }
      return row?.range(of: words).map {
        row?.distance(from: row?.startIndex ?? $0.lowerBound, to: $0.lowerBound) ?? 0
      }
    }
    let titles = ["The board buys the pier", "Briefing for the board"]
    #expect(try titles.map { try column(of: $0, Story.pier) } == [18, 18])
    #expect(try titles.map { try column(of: $0, Self.opening) } == [20, 20])
  }

  @Test("stand in the head of the event and in a row that is read aloud")
  func heads() throws {
    let whole = try screen(keys: Self.opened, size: (80, 24), of: Self.opening)
    #expect(whole.contains("4 Jun 2010, 09:05 · in "))
    let aloud = try row(
      "opens", size: (80, 24), options: BrowserOptions(linear: true))
    #expect(aloud?.contains("4 Jun 2010, 09:05 ") == true)
  }
}

import Archive
import ArchiveSQLite
import Articles
import Story
import Testing

@testable import dateline

/// What is too much for a kiosk's memory.
@Suite struct KioskLimitsTests {
  @Test func `An archive with too long an article is refused by the article's name`() throws {
    let most = KioskLimits.longestArticle
    for (bytes, isTooLong) in [(100, false), (most, false), (most + 1, true)] {
      var timeline = Timeline(title: "A story")
      timeline.articles = [article("short", bytes: 10), article("long", bytes: bytes)]
      let archive = try SQLiteArchive(inMemory: timeline)
      guard isTooLong else {
        try KioskLimits.check(archive)
        continue
      }
      let expected = Fault(
        .badData, "long.txt: an article of 3 MB; a kiosk shows none of more than 2 MB")
      #expect(throws: expected) { try KioskLimits.check(archive) }
    }
  }

  private func article(_ id: String, bytes: Int) -> Article {
    Article(
      id: id, file: id + ".txt", sha256: String(repeating: "0", count: 64),
      text: String(repeating: "é", count: bytes / 2) + (bytes % 2 == 0 ? "" : "."), regions: [])
  }
}

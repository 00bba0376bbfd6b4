import ArchiveStory
import Story
import Testing

@testable import Archive
@testable import ArchiveSQLite

@Suite("The most told events")
struct DaySalienceTests {
  @Test("are one of each day, by the articles that mention the day in any event")
  func days() throws {
    var story = Story()
    for id in ["a", "b", "c", "d"] { story.article(id, "2001", "It rained. It snowed. It blew.") }
    func told(_ ids: String..., words: String) -> [Passage] {
      ids.map { story.passage($0, words) }
    }
    let rain = told("a", words: "It rained.")
    let snow = told("b", "c", words: "It snowed.")
    let wind = told("a", "d", words: "It blew.")
    story.event("2000-05-01", "rain", rain[0])
    story.event("2000-05-01", "snow", snow[0], snow[1])
    story.event("2000-06-02", "wind", wind[0], wind[1])
    let archive = try story.archive()
    // May 1 is mentioned by three articles and stands once; June 2 by two comes before its rain.
    #expect(try archive.found("", top: 1) == ["snow"])
    #expect(try archive.found("", top: 2) == ["snow", "wind"])
  }
}

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

  @Test("are no asides of days that all articles mention: one article's event stands for itself")
  func asides() throws {
    var story = Story()
    let ids = ["a", "b", "c", "d", "e"]
    for id in ids { story.article(id, "2001", "It rained. It snowed. It blew. It thawed.") }
    func told(_ ids: String..., words: String) -> [Passage] {
      ids.map { story.passage($0, words) }
    }
    // Four mention 1 May, each in an event of its own.
    for (id, title) in zip(ids, ["one", "two", "three", "four"]) {
      story.event("2000-05-01", title, told(id, words: "It rained.")[0])
    }
    let snow = told("a", "b", words: "It snowed.")
    story.event("2000-06-02", "snow", snow[0], snow[1])
    let wind = told("c", "d", words: "It blew.")
    story.event("2000-07-03", "wind", wind[0], wind[1])
    let thaw = told("a", "b", "e", words: "It thawed.")
    story.event("2000-07-03", "thaw", thaw[0], thaw[1], thaw[2])
    let archive = try story.archive()
    #expect(try archive.found("", top: 3) == ["snow", "wind", "thaw"])
  }

  @Test("are of other days before they are the second of one day")
  func seconds() throws {
    var story = Story()
    for id in ["a", "b", "c"] { story.article(id, "2001", "It rained. It snowed. It blew.") }
    func told(_ ids: String..., words: String) -> [Passage] {
      ids.map { story.passage($0, words) }
    }
    let rain = told("a", "b", "c", words: "It rained.")
    story.event("2000-05-01", "rain", rain[0], rain[1], rain[2])
    let snow = told("a", "b", words: "It snowed.")
    story.event("2000-05-01", "snow", snow[0], snow[1])
    let wind = told("b", "c", words: "It blew.")
    story.event("2000-06-02", "wind", wind[0], wind[1])
    #expect(try story.archive().found("", top: 2) == ["rain", "wind"])
  }
}

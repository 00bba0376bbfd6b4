import Archive
import ArchiveSQLite
import Articles
import Formats
import Indexing
import Story
import TestSupport
import Testing

@Suite("A language that nobody reads")
struct UnreadLanguageTests {
  private let dutch = """
    title: Brug over de rivier gaat weer open

    De gemeenteraad heeft op 15 januari 2024 besloten om de brug over de rivier weer te openen. De \
    brug was sinds oktober gesloten, nadat een schip tegen een van de pijlers was gevaren.

    Volgens de burgemeester duurt het werk nog vier weken. In maart 2024 kan het verkeer er weer over.
    """

  private func article(_ text: String) throws -> Article {
    try ArticleReader.article(file: "a.txt", bytes: Array(text.utf8))
  }

  @Test("is told of an article by its words, where there are enough of them")
  func told() throws {
    #expect(try article(dutch).language == "nl")
    #expect(try article("De brug is open.").language == "en")
    #expect(
      try article(
        """
        The council voted on 15 January 2024 to reopen the bridge over the river. It had been closed \
        since October, after a ship ran into one of its piers, and the mayor said that work would \
        take four weeks more.
        """
      ).language == "en")
  }

  @Test("makes no events, and its sentences are still found")
  func silent() throws {
    let timeline = try Timeline.build(articles: [try article(dutch)])
    #expect(timeline.events.isEmpty)
    let archive = try SQLiteArchive(inMemory: timeline)
    #expect(try archive.articles(matching: try Query("burgemeester")).count == 1)
  }
}

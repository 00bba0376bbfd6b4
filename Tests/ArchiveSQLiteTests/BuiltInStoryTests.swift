import ArchiveStory
import Articles
import BuiltInStory
import Editions
import Formats
import Story
import TestSupport
import Testing

@testable import Archive
@testable import ArchiveSQLite

/// Built once for all tests; nothing changes an archive.
private enum BuiltIn {
  private static let built = Result { () throws -> SQLiteArchive in
    let articles = try BuiltInStory.articles.map {
      try ArticleReader.article(file: $0.file, bytes: $0.bytes)
    }
    let edition = try Edition(yaml: BuiltInStory.editionText)
    return try SQLiteArchive(inMemory: try Timeline.build(articles: articles, edition: edition))
  }

  static func archive() throws -> SQLiteArchive { try built.get() }
}

@Suite("The built-in story, searched")
struct BuiltInStoryTests {
  @Test func graveIsFoundByFocusAndInAComment() throws {
    let archive = try BuiltIn.archive()
    let query = try Query("grave", whileTyping: true)
    #expect(
      try archive.found("grave", whileTyping: true) == [
        "Task Force 7 works beside the Mexican military",
        "Plumlee tips off Narco News about the Palomas grave inquiry",
        "Mass grave reported near Palomas",
      ])
    #expect(try archive.counts(query).articles == 2)
    let outside = try archive.outside(article: nil, query: query)
    #expect(outside.map(\.kind) == [.comment])
    #expect(outside[0].text.hasPrefix("fort bliss"))
    #expect(outside[0].hits.count == 1)
  }

  @Test(
    "queries of every kind",
    arguments: [
      ("\"mass grave\"", 3), ("grave -plumlee", 0), ("outlet:nation", 0), ("during:1985", 1),
      ("before:1990", 2), ("after:2025-02-06", 3), ("kind:nothing", 0), ("place:campeche", 2),
      ("beltran leyva", 1),
    ])
  func counts(_ query: String, _ count: Int) throws {
    #expect(try BuiltIn.archive().found(query).count == count, "\(query)")
  }

  @Test(
    "fields find the events whose passages have them",
    arguments: [("voice:document", nil), ("voice:quotation", nil), ("speaker:plumlee", "Plumlee")])
  func findsByVoice(_ query: String, _ speaker: String?) throws {
    let archive = try BuiltIn.archive()
    let rows = try archive.window(.everything, at: .first, limit: 100).rows
    let expected = try rows.filter { row in
      let passages = try archive.event(row.id, query: nil)?.event.passages ?? []
      return passages.contains { passage in
        switch passage.voice {
        case .article: false
        case .document: query == "voice:document"
        case .quotation(let name):
          query == "voice:quotation" || speaker.map { name?.contains($0) ?? false } ?? false
        }
      }
    }
    #expect(!expected.isEmpty)
    #expect(try archive.found(query) == expected.map(\.title))
  }

  @Test func theAxisIsThatOfTheScreens() throws {
    let axis = try BuiltIn.archive().axis(.everything)
    #expect(axis.unit == .year)
    #expect(
      axis.slots.map { ($0.gapBefore ? "┄ " : "") + $0.label }.joined(separator: " ")
        == "1800s ┄ 1980s ┄ 1990 1991 ┄ 1994 ┄ 2000 ┄ 2005 2006 ┄ 2008 2009 2010 2011 2012 ┄ 2025")
  }

  @Test func everyPassageIsShownWithItsFocus() throws {
    let archive = try BuiltIn.archive()
    for row in try archive.window(.everything, at: .first, limit: 100).rows {
      let detail = try #require(try archive.event(row.id, query: nil))
      #expect(!detail.passages.isEmpty, "\(row.title)")
      #expect(detail.reports.count == row.articles)
      for passage in detail.passages {
        #expect(!passage.focus.isEmpty && passage.focus.upperBound <= passage.text.utf8.count)
        #expect(!passage.text.contains("](#)"))
        #expect(passage.expression?.isEmpty != true, "\(passage.text)")
      }
    }
  }
}

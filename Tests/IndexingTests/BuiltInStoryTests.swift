import Articles
import BuiltInStory
import Formats
import Foundation
import Temporal
import TestSupport
import Testing

@testable import Editions
@testable import Indexing
@testable import Story

/// The built-in story, read and built as the program does.
enum BuiltIn {
  static func articles() throws -> [Article] {
    try BuiltInStory.articles.map { try ArticleReader.article(file: $0.file, bytes: $0.bytes) }
  }

  static func edition() throws -> Edition {
    try Edition(yaml: BuiltInStory.editionText)
  }

  /// Built once for all tests.
  private static let built = Result { try Timeline.build(articles: articles(), edition: edition()) }

  static func timeline() throws -> Timeline { try built.get() }
}

@Suite("The built-in story")
struct BuiltInStoryTests {
  @Test(
    "holds its five articles byte for byte",
    arguments: [
      (
        "000_c3246e2899958083.txt",
        "4fc1ad5b91a76df18cf53f2526136432f0d37145b3cb128942c8b528bda9b994"
      ),
      (
        "001_0d3de298a267181f.txt",
        "9e4e898fc2873070f0396e3b775a0c6506149e5e4a9bbdf02def695cf9065934"
      ),
      (
        "002_b4d965b3fb2b850c.txt",
        "0333822065601d792f800eb5b3d7c84d5018e9b5990a5c034e0ed34382313475"
      ),
      (
        "003_b4127dcb3e8ac46d.txt",
        "5f24a7ba0f6f5e39446115730ccbbcbb5f674a13a3b4338f81155407dad9358c"
      ),
      (
        "004_2f26953e6f289714.txt",
        "47375a416306541d0876ab854978c9e8a0d81142ec4e22493091c56a9c23a3f1"
      ),
    ])
  func seeds(file: String, sha256: String) throws {
    let embedded = try #require(BuiltInStory.articles.first { $0.file == file })
    #expect(try ArticleReader.article(file: file, bytes: embedded.bytes).sha256 == sha256)
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let stored = try Data(contentsOf: root.appending(path: "seeds/\(file)"))
    #expect(Array(stored) == embedded.bytes)
  }

  @Test("has an edition in which every anchor names a place")
  func noIssues() throws {
    let built = try TimelineBuilder.timeline(
      of: try BuiltIn.articles(), edition: try BuiltIn.edition())
    #expect(built.issues.map(\.description) == [])
  }

  @Test("has 54 events of five articles, in order of time")
  func counts() throws {
    let timeline = try BuiltIn.timeline()
    #expect(timeline.title == "US special forces in Mexico")
    #expect(timeline.events.count == 54)
    #expect(timeline.events.map(\.id) == timeline.events.map(\.id).sorted())
    #expect(Set(timeline.events.map(\.id)).count == 54)
    #expect(
      timeline.events.allSatisfy { $0.curated && !$0.passages.isEmpty && !$0.reports.isEmpty })
    #expect(
      timeline.articles.map { $0.published?.edtf } == [
        "2010-06", "[2010-06..2010-12]", "2012-11-01", "[2012-09..2013-06]",
        "[2025-02-17..2025-02-28]",
      ])
  }

  @Test(
    "has four landmarks on their days",
    arguments: [
      ("The briefing that listed Mexico", "2009-05-11", "2009-05-20"),
      ("The report of a US task force", "2010-06-04", "2010-06-30"),
      ("The e-mails about Task Force 7", "2012-01-01", "2012-04-30"),
      ("The training in Campeche", "2025-02-17", "2025-03-30"),
    ])
  func landmarks(name: String, first: String, last: String) throws {
    let landmarks = try BuiltIn.timeline().events.filter { $0.landmark != nil }
    #expect(landmarks.count == 4)
    let event = try #require(landmarks.first { $0.landmark == name })
    #expect(event.date.days.first?.isoText == first)
    #expect(event.date.days.last?.isoText == last)
  }

  @Test("stands on whole sentences of the body, one to three each, focus and date inside")
  func passages() throws {
    let timeline = try BuiltIn.timeline()
    for article in timeline.articles {
      let body = article.regions.filter { $0.kind == .body }.map(\.bytes)
      let passages = timeline.events.flatMap(\.passages) + timeline.undated
      for passage in passages where passage.article == article.id {
        let sentences = article.sentences.filter { $0.overlaps(passage.bytes) }
        #expect(1...3 ~= sentences.count)
        #expect(sentences.first?.lowerBound == passage.bytes.lowerBound)
        #expect(sentences.last?.upperBound == passage.bytes.upperBound)
        #expect(body.contains { $0.contains(passage.bytes.lowerBound) })
        #expect(passage.focus.clamped(to: passage.bytes) == passage.focus && !passage.focus.isEmpty)
        if let expression = passage.expression {
          #expect(expression.bytes.clamped(to: passage.bytes) == expression.bytes)
        }
      }
    }
  }

  @Test("is the same whatever the order and names of its files")
  func order() throws {
    let articles = try BuiltIn.articles()
    let edition = try BuiltIn.edition()
    let timeline = try Timeline.build(articles: articles, edition: edition)
    #expect(try Timeline.build(articles: articles.reversed(), edition: edition) == timeline)
    #expect(
      try Timeline.build(articles: Array(articles[2...] + articles[..<2]), edition: edition)
        == timeline)
    let renamed = articles.enumerated().map { index, article in
      var article = article
      article.file = "\(9 - index).txt"
      return article
    }
    let other = try Timeline.build(articles: renamed, edition: edition)
    #expect(other.events == timeline.events)
    let found = try Timeline.build(articles: articles)
    #expect(try Timeline.build(articles: articles.reversed()) == found)
  }
}

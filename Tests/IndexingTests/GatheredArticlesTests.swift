import BuiltInStory
import Formats
import Foundation
import Temporal
import TestSupport
import Testing

@testable import Articles
@testable import Indexing

/// An article is decoded and searched for times once, however often it is read: when its publication
/// is worked out, when it is ordered, and when it is studied.
@Suite("Articles that are gathered")
struct GatheredArticlesTests {
  private func builtIn() throws -> [Article] {
    try BuiltInStory.articles.map { try ArticleReader.article(file: $0.file, bytes: $0.bytes) }
  }

  private func gathered(_ articles: [Article], _ folder: TemporaryFolder) throws
    -> GatheredArticles
  {
    var gathered = GatheredArticles(folder: folder.path)
    try gathered.add(articles)
    return gathered
  }

  @Test("are searched for times once, and again only their date lines and lead-ins")
  func searchedOnce() throws {
    let folder = try TemporaryFolder()
    var articles = try gathered(try builtIn(), folder)
    let shared = try articles.finish()
    try PublicationInference.infer(&articles, shared: shared, folder: folder.path)
    let (order, echoes) = try TimelineBuilder.ordered(articles, shared, folder: folder.path)
    let reading = StudyMaker(
      articles: articles, order: order, echoes: echoes,
      curated: CuratedEvents(nil, articles.match), isKept: false)
    for rank in order.indices { _ = try reading.study(rank) }
    var searched = 0
    var bytes = 0
    for index in order.indices {
      let body = try articles.body(index)
      #expect(body.searched >= body.bytes.count)
      searched += body.searched
      bytes += body.bytes.count
    }
    #expect(Double(searched) < 1.25 * Double(bytes))
  }

  @Test("are what they were when they were read, with what was learnt of them since")
  func known() throws {
    let folder = try TemporaryFolder()
    let read = try builtIn()
    var articles = try gathered(read, folder)
    _ = try articles.finish()
    let publication = Publication(
      edtf: "2010-06", days: try EDTF("2010-06").days, source: .inferred, basis: "a guess")
    articles.infer(publication, of: 2)
    for (index, article) in read.enumerated() {
      var expected = article
      if index == 2 { expected.published = publication }
      #expect(try articles.article(index) == expected)
      #expect(try articles.body(index).article == expected)
    }
  }

  @Test("are read from the scratch file once they are too many for memory")
  func many() throws {
    let folder = try TemporaryFolder()
    let filler = String(repeating: "It is so. ", count: 100)
    let read = try (0..<3).map { index in
      try ArticleReader.article(
        file: "\(index).txt", bytes: Array("Number \(index) fell on May 5. \(filler)\n".utf8))
    }
    var articles = GatheredArticles(folder: folder.path, mostInMemory: 5_000)
    try articles.add(read)
    for (index, article) in read.enumerated() {
      let body = try articles.body(index)
      #expect(body.article == article)
      #expect(body.recognized.count == 1)
      #expect(body.searched == 0)
    }
    #expect(articles.portions(of: [2, 0, 1], index: { $0 }) == [[2, 0, 1]])
  }

  @Test("are read in portions of so many, in the order that is asked for")
  func portions() throws {
    let folder = try TemporaryFolder()
    let count = TimelineBuilder.portion + 3
    let read = try (0..<count).map { index in
      try ArticleReader.article(file: "a.txt", bytes: Array("Number \(index) fell.\n".utf8))
    }
    let portions = try gathered(read, folder)
      .portions(of: Array((0..<count).reversed()), index: { $0 })
    #expect(portions.map(\.count) == [TimelineBuilder.portion, 3])
    #expect(Array(portions.joined()) == Array((0..<count).reversed()))
  }
}

import BuiltInStory
import Formats
import Story
import Temporal
import TestSupport
import Testing

@testable import Articles
@testable import Indexing

/// What an archive keeps of an article is taken for what a new study would give.
@Suite("Kept studies")
struct KeptStudyTests {
  /// What an archive was given to keep.
  private struct Archive: KeptStudies, TimelineReceiver {
    var timeline = Timeline(title: "")
    var studies: [String: StoredStudy] = [:]
    var counts: [UInt8]?

    let keepsStudies = true
    let version = TimelineBuilder.version
    var ids: Set<String> { Set(timeline.articles.map(\.id)) }

    func article(_ id: String) -> Article? { timeline.articles.first { $0.id == id } }
    func study(of id: String) -> StoredStudy? { studies[id] }
    func words() -> [UInt8]? { counts }

    mutating func describe(title: String, introduction: String?, aliases: [[String]]) {
      timeline.describe(title: title, introduction: introduction, aliases: aliases)
    }
    mutating func add(_ article: Article, undated passages: [Passage]) {
      timeline.add(article, undated: passages)
    }
    mutating func add(_ event: Event) { timeline.add(event) }
    mutating func keep(_ study: StoredStudy) { studies[study.article] = study }
    mutating func keepWords(_ bytes: [UInt8]) { counts = bytes }
  }

  private func articles() throws -> [Article] {
    try BuiltInStory.articles.map { try ArticleReader.article(file: $0.file, bytes: $0.bytes) }
  }

  private func archive(of articles: [Article]) throws -> Archive {
    var builder = TimelineBuilder()
    try builder.add(articles)
    var archive = Archive()
    _ = try builder.build(into: &archive)
    return archive
  }

  /// - Returns: the archive, and which articles nothing was kept of.
  private func again(_ base: Archive) throws -> (archive: Archive, missing: [String]) {
    var builder = TimelineBuilder()
    builder.base = base
    let missing = try builder.add(kept: base.timeline.articles.map { ($0.id, nil) }).missing
    var archive = Archive()
    _ = try builder.build(into: &archive)
    return (archive, missing)
  }

  /// Where this fails, some article gives another timeline than before: raise
  /// `TimelineBuilder.version`, so that archives are made anew, and note the new digest here.
  @Test("are those of this version of the analysis")
  func version() throws {
    let archive = try archive(of: try articles())
    var bytes: [UInt8] = []
    for study in archive.studies.values.sorted(by: { $0.article < $1.article }) {
      bytes += study.origin + study.study
    }
    for event in archive.timeline.events {
      bytes += Array("\(event.id.number) \(event.title)".utf8)
    }
    #expect(TimelineBuilder.version == 2)
    #expect(SHA256.hexadecimal(of: bytes).prefix(12) == "875a3598825d")
  }

  @Test("give the same timeline without a text being studied")
  func same() throws {
    let first = try archive(of: try articles())
    let (second, missing) = try again(first)
    #expect(missing.isEmpty)
    #expect(first.timeline == second.timeline)
    #expect(first.studies == second.studies && first.counts == second.counts)
  }

  @Test("are made anew where the article was told otherwise")
  func otherKey() throws {
    var first = try archive(of: try articles())
    for id in first.ids { first.studies[id]?.key = "of another day" }
    let (second, missing) = try again(first)
    #expect(missing.isEmpty)
    #expect(first.timeline == second.timeline)
    #expect(first.studies != second.studies)
  }

  @Test("of days that no passage tells are refused, however many they are")
  func forgedDays() throws {
    let article = try articles()[0]
    var found = FoundPassage(
      passage: Passage(article: article.id, bytes: 0..<20, focus: 0..<20),
      days: DayRange(first: Day(number: 5), last: Day(number: 6), precision: .range), stems: [],
      tellers: [], telling: Telling(titles: [], words: "", language: "en"))
    func isRead(_ study: OwnStudy) -> Bool { (try? OwnStudy(study.bytes, of: article)) == study }
    #expect(isRead(OwnStudy(news: [found])))
    // What is dated says by which words.
    #expect(!isRead(OwnStudy(found: [found])))
    found.days = DayRange(first: Day(number: 5), last: Day(number: 1 << 39), precision: .range)
    #expect(!isRead(OwnStudy(news: [found])))
    found.days = DayRange(first: nil, last: nil, precision: .range)
    #expect(!isRead(OwnStudy(news: [found])))
  }

  @Test("that are damaged are made anew, or read as something that no count or position trips over")
  func damaged() throws {
    let whole = try archive(of: try articles())
    var random = RepeatableNumbers(seed: 7)
    for _ in 0..<4 {
      var base = whole
      for id in base.ids {
        guard var study = base.studies[id] else { continue }
        for _ in 0...3 {
          let place = Int.random(in: 0..<study.study.count, using: &random)
          study.study[place] = UInt8.random(in: .min ... .max, using: &random)
          let other = Int.random(in: 0..<study.origin.count, using: &random)
          if Bool.random(using: &random) {
            study.origin[other] ^= 1 << UInt8.random(in: 0..<8, using: &random)
          }
        }
        if Bool.random(using: &random) { study.study.removeLast(study.study.count / 3) }
        base.studies[id] = study
      }
      _ = try again(base)
    }
  }
}

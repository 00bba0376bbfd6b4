import Articles
import Temporal
import Testing

@testable import Editions
@testable import Indexing
@testable import Story

@Suite("The built-in story's reports")
struct BuiltInReportsTests {
  let timeline: Timeline

  init() throws { timeline = try BuiltIn.timeline() }

  private func event(_ key: String) throws -> Event {
    try #require(timeline.events.first { $0.key == key })
  }

  private func words(_ passage: Passage, _ range: Range<Int>?) -> String? {
    range.flatMap { range in timeline.articles.first { $0.id == passage.article }?.slice(range) }
  }

  @Test("count each article's events, and its passages that belong to none")
  func counts() {
    let ids = timeline.articles.map(\.id)
    let events = ids.map { id in
      timeline.events.count { $0.reports.contains { $0.article == id } }
    }
    #expect(events == [15, 11, 13, 16, 13])
    #expect(ids.map { id in timeline.undated.count { $0.article == id } } == [1, 5, 3, 0, 0])
  }

  @Test("order three articles of a killing: by days, and by words where the days cannot tell")
  func order() throws {
    let reports = try event("beltran-leyva-killed-2009-12").reports
    #expect(reports.map(\.article) == [0, 1, 3].map { timeline.articles[$0].id })
    #expect(reports.map(\.first) == [true, false, false])
    #expect(reports.map(\.afterFirst) == [nil, 0...210, 794...1122])
    #expect(reports[0].afterEvent == 155...211)
    #expect(reports[1].basis?.hasPrefix("repeats words of") ?? false)
    #expect(reports[2].basis == nil)
  }

  @Test("count the date of a quoted passage from the article that is quoted")
  func quoted() throws {
    let passages = try event("beltran-leyva-killed-2009-12").passages
    #expect(
      passages.map { words($0, $0.expression?.bytes) }
        == Array(repeating: "last December", count: 3))
    #expect(passages.map { $0.expression?.value } == ["2009-12", "2009-12", "2009-12"])
    #expect(passages.map(\.voice) == [.article, .article, .document(name: "Narco News")])
    #expect(passages.map(\.echoOf) == [nil, nil, timeline.articles[0].id])
    guard case .document(_, let days) = passages[2].expression?.countedFrom else {
      Issue.record("not counted from a document")
      return
    }
    #expect(days == timeline.articles[0].published?.days)
  }

  @Test("tell five events of one sentence, each by its clause")
  func clauses() throws {
    let keys = [
      "juarez-warehouse-find", "juarez-uniform-raid", "palomas-grave-2009-05",
      "beltran-leyva-killed-2009-12",
    ]
    let first = try keys.map { try #require(try event($0).passages.first) }
    #expect(Set(first.map(\.bytes)).count == 1)
    #expect(Set(first.map(\.focus)).count == 4)
    let told = first.map { words($0, $0.focus) ?? "" }
    #expect(
      zip(told, ["warehouse", "sweatshop", "grave", "Cuernavaca"]).allSatisfy { $0.contains($1) })
  }

  @Test(
    "date the documents that are quoted",
    arguments: [
      (0, "The Nation", "2010-06-04"), (0, "the White House", "2009-03"),
      (3, "the 2011 Narco News story", "2011-06-05"), (4, "ABC News (@ABC)", "2025-02-06"),
    ])
  func documents(article: Int, name: String, date: String) throws {
    let documents = timeline.articles[article].documents
    let document = try #require(documents.first { $0.name == name })
    #expect(document.date.map { EDTF(days: $0).description } == date)
  }
}

@Suite("A timeline")
struct EmptyTimelineTests {
  @Test("may have no articles, and articles may have no words")
  func empty() throws {
    let options = TimelineOptions(title: "Nothing")
    #expect(try Timeline.build(articles: [], options: options) == Timeline(title: "Nothing"))
    let blank = Article(id: "a", file: "a.txt", sha256: "", text: "")
    #expect(try Timeline.build(articles: [blank]).events == [])
    #expect(try Timeline.build(articles: [blank], edition: Edition()).articles == [blank])
  }
}

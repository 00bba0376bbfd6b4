import Articles
import Temporal
import Testing

@testable import Indexing
@testable import Story

@Suite("Reports")
struct ReportsTests {
  private func article(_ id: String, _ edtf: String?) throws -> Article {
    let published = try edtf.map {
      Publication(edtf: $0, days: try EDTF($0).days, source: .edition, basis: "")
    }
    return Article(
      id: id, file: "\(id).txt", sha256: "", title: "Title of \(id)", outlet: "Outlet",
      published: published, text: "")
  }

  private func reports(
    _ articles: [(String, String?)], event: String, repeats: [String: Set<String>] = [:]
  ) throws -> [Report] {
    let given = try articles.map { try article($0.0, $0.1) }
    let sorted = PublicationOrder.sorted(given.map { OrderedArticle($0) }).map { given[$0] }
    let order = PublicationOrder(inOrder: sorted.map(\.id))
    var reports = ReportMaker(
      order: order, published: { sorted[$0].published?.days },
      repeats: Dictionary(
        uniqueKeysWithValues: repeats.map { (order.rank($0), Set($1.map(order.rank))) }),
      article: { sorted[$0] })
    let passages = given.map { Passage(article: $0.id, bytes: 0..<1, focus: 0..<1) }
    return try reports.reports(of: passages, days: try EDTF(event).days)
  }

  @Test("stand in order of publication; lags are ranges where dates are")
  func lags() throws {
    let found = try reports(
      [("late", "[2012-09..2013-06]"), ("first", "2010-06"), ("none", nil)], event: "2009-12")
    #expect(found.map(\.article) == ["first", "late", "none"])
    #expect(found.map(\.first) == [true, false, false])
    #expect(found.map(\.afterFirst) == [nil, 794...1125, nil])
    #expect(found[0].afterEvent == 152...211)
    #expect(found[2].afterEvent == nil)
  }

  @Test("tie where the days cannot tell")
  func tie() throws {
    let found = try reports([("a", "2010-06"), ("b", "[2010-06..2010-12]")], event: "2009")
    #expect(found.map(\.first) == [true, true])
    #expect(found[1].afterFirst == 0...213)
    #expect(found[1].basis == nil)
  }

  @Test("are ordered by repeated words where the days cannot tell, and say so")
  func basis() throws {
    let found = try reports(
      [("a", "2010-06"), ("b", "[2010-06..2010-12]")], event: "2009", repeats: ["b": ["a"]])
    #expect(found.map(\.first) == [true, false])
    #expect(found[1].basis == "repeats words of “Title of a” (Outlet)")
  }

  @Test("call none of several undated articles first")
  func undated() throws {
    let found = try reports([("a", nil), ("b", nil)], event: "2009")
    #expect(found.map(\.first) == [false, false])
    #expect(try reports([("a", nil)], event: "2009").map(\.first) == [true])
  }

  @Test("name the basis where no day is known at all")
  func unknown() throws {
    let found = try reports([("a", nil), ("b", nil)], event: "2009", repeats: ["b": ["a"]])
    #expect(found.map(\.first) == [true, false])
    #expect(found[1].afterFirst == nil)
    #expect(found[1].basis == "repeats words of “Title of a” (Outlet)")
  }

  @Test("need no basis where the days tell")
  func noBasis() throws {
    let found = try reports([("a", "2010"), ("b", "2011")], event: "2009", repeats: ["b": ["a"]])
    #expect(found[1].basis == nil)
  }

  @Test("count the lag after what lasted from its first day, and none after an open start")
  func events() throws {
    #expect(
      try reports([("a", "2025-02-20")], event: "2025-02-17/2025-03-30")[0].afterEvent == 3...3)
    #expect(try reports([("a", "2025-02-20")], event: "[..2025-02-17]")[0].afterEvent == nil)
  }

  @Test(
    "articles stand after those that they quote, unless the days forbid it",
    arguments: [
      ([nil, nil], ["a1", "a0"]), (["2010", nil], ["a1", "a0"]), (["2010", "2010"], ["a1", "a0"]),
      (["2010-06-14", "2010-06-14"], ["a1", "a0"]), (["2010", "2011"], ["a0", "a1"]),
    ] as [([String?], [String])])
  func quoting(dates: [String?], expected: [String]) throws {
    let articles = try dates.enumerated().map { try article("a\($0.offset)", $0.element) }
    let order = PublicationOrder.refined(articles.map { OrderedArticle($0) }) {
      $0 == 0 ? [1] : []
    }
    #expect(order.map { articles[$0].id } == expected)
  }

  @Test(
    "articles stand by their last possible day, then by the first, then by id",
    arguments: [
      (["2012-11-01", "[2012-09..2013-06]"], [0, 1]),
      (["[2010-06..2010-12]", "2010-06"], [1, 0]),
      (["2010-06", "2010-06-30"], [0, 1]),
      ([nil, "2025"], [1, 0]),
      // Where the days are the same, by id, in whatever order they were read.
      (["2010-06-14", "2010-06-14"], [0, 1]), (["2010-06", "2010-06"], [0, 1]),
      ([nil, nil], [0, 1]),
    ] as [([String?], [Int])])
  func order(dates: [String?], expected: [Int]) throws {
    let articles = try dates.enumerated().map { try article("a\($0.offset)", $0.element) }
    for given in [articles, articles.reversed()] {
      let order = PublicationOrder.sorted(given.map { OrderedArticle($0) })
      #expect(order.map { given[$0].id } == expected.map { "a\($0)" })
    }
  }
}

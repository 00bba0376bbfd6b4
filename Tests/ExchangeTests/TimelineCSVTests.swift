import Articles
import BuiltInStory
import Editions
import Formats
import Story
import TestSupport
import Testing

@testable import Exchange

/// The built-in story, to be written in one form or another.
struct BuiltInTimeline {
  let timeline: Timeline

  init() throws {
    let articles = try BuiltInStory.articles.map {
      try ArticleReader.article(file: $0.file, bytes: $0.bytes)
    }
    let edition = try Edition(yaml: BuiltInStory.editionText)
    timeline = try Timeline.build(articles: articles, edition: edition)
  }

  func article(_ id: String) -> Article? { timeline.articles.first { $0.id == id } }
}

@Suite struct TimelineCSVTests {
  @Test func hasARowForEachPassageAndOneForTheHead() throws {
    let story = try BuiltInTimeline()
    var csv = TimelineCSV(to: Collector(), article: story.article)
    csv.begin()
    for event in story.timeline.events { try csv.add(event) }
    let rows = Self.rows(of: csv.output.text)
    #expect(rows.first == TimelineCSV<Collector>.columns)
    #expect(rows.count == 1 + story.timeline.events.reduce(0) { $0 + $1.passages.count })
    #expect(rows.allSatisfy { $0.count == TimelineCSV<Collector>.columns.count })
    let titles = Set(rows.dropFirst().map { $0[4] })
    #expect(titles == Set(story.timeline.events.map(\.title)))
  }

  @Test func givesTheHourOfAnEventInItsLastColumn() throws {
    let story = try BuiltInTimeline()
    var event = story.timeline.events[0]
    event.date.minute = 16 * 60 + 53
    var csv = TimelineCSV(to: Collector(), article: story.article)
    csv.begin()
    try csv.add(event)
    let rows = Self.rows(of: csv.output.text)
    #expect(rows.first?.last == "time")
    #expect(rows.dropFirst().allSatisfy { $0.last == "16:53" })
  }

  @Test(arguments: [
    ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"so\"", "\"say \"\"so\"\"\""),
    ("two\nlines", "\"two\nlines\""), ("", ""),
    ("a \"\u{301},=1", "\"a \"\"\u{301},=1\""),
    // What a spreadsheet would carry out.
    ("=1+2", "'=1+2"), ("+49", "'+49"), ("-- who", "'-- who"), ("@SUM(A1)", "'@SUM(A1)"),
  ])
  func quotesWhatItMust(text: String, cell: String) {
    #expect(TimelineCSV<Collector>.cell(text) == cell)
  }

  @Test func leavesDaysBeforeChristAlone() {
    #expect(TimelineCSV<Collector>.cell("-0043-03-15", isText: false) == "-0043-03-15")
  }

  /// The cells of each row, read by RFC 4180.
  static func rows(of text: String) -> [[String]] {
    var rows: [[String]] = [[""]]
    var isQuoted = false
    func append(_ scalar: Unicode.Scalar) {
      rows[rows.count - 1][rows[rows.count - 1].count - 1].unicodeScalars.append(scalar)
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: rows[rows.count - 1].append("")
      case "\r" where !isQuoted: break
      case "\n" where !isQuoted: rows.append([""])
      default: append(scalar)
      }
    }
    return rows.filter { $0 != [""] }
  }
}

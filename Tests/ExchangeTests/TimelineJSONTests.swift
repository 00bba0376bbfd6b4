import Articles
import BuiltInStory
import Editions
import Exchange
import Formats
import Foundation
import Story
import TestSupport
import Testing

/// Collects what is written.
struct Collector: TextOutputStream {
  var text = ""
  mutating func write(_ string: String) { text += string }
}

@Suite("dateline.timeline/1")
struct TimelineJSONTests {
  let timeline: Timeline

  init() throws {
    let articles = try BuiltInStory.articles.map {
      try ArticleReader.article(file: $0.file, bytes: $0.bytes)
    }
    let edition = try Edition(yaml: BuiltInStory.editionText)
    timeline = try Timeline.build(articles: articles, edition: edition)
  }

  private func article(_ id: String) -> Article? { timeline.articles.first { $0.id == id } }

  private func json() throws -> String {
    var writer = TimelineJSON(to: Collector(), article: article)
    writer.begin(title: timeline.title)
    for article in timeline.articles { writer.add(article) }
    writer.beginEvents()
    for event in timeline.events { try writer.add(event) }
    writer.end()
    return writer.output.text
  }

  private func parsed() throws -> [String: Any] {
    let value = try JSONSerialization.jsonObject(with: Data(try json().utf8))
    return try #require(value as? [String: Any])
  }

  @Test("is JSON with schema, title, articles and events")
  func whole() throws {
    let root = try parsed()
    #expect(root["schema"] as? String == "dateline.timeline/1")
    #expect(root["title"] as? String == timeline.title)
    let articles = try #require(root["articles"] as? [[String: Any]])
    #expect(articles.map { $0["id"] as? String } == timeline.articles.map(\.id))
    #expect(articles.map { $0["file"] as? String } == timeline.articles.map(\.file))
    #expect(articles.last?["title"] is NSNull)
    let events = try #require(root["events"] as? [[String: Any]])
    #expect(events.map { $0["title"] as? String } == timeline.events.map(\.title))
  }

  @Test("keeps its keys in order")
  func keys() throws {
    let text = try json()
    let event = try #require(text.split(separator: "\n").first { $0.contains("\"reports\"") })
    let keys = [
      "id", "title", "date", "time", "from", "to", "extent", "precision", "mod", "kind", "places",
      "people", "summary", "curated", "landmark", "articles", "reports", "passages", "article",
      "voice", "speaker", "echoOf", "target", "position", "quote", "exact", "prefix", "suffix",
      "focus", "expression",
    ]
    var rest = event[...]
    for key in keys {
      let found = try #require(rest.range(of: "\"\(key)\":"), "\(key) is missing or out of order")
      rest = rest[found.upperBound...]
    }
  }

  @Test("tells the hour of an event, or null")
  func hour() throws {
    func time(_ minute: Int?) throws -> String? {
      var event = timeline.events[0]
      event.date.minute = minute
      var writer = TimelineJSON(to: Collector(), article: article)
      writer.begin(title: "")
      writer.beginEvents()
      try writer.add(event)
      writer.end()
      let json = try JSONSerialization.jsonObject(with: Data(writer.output.text.utf8))
      let events = try #require((json as? [String: Any])?["events"] as? [[String: Any]])
      #expect(events[0].keys.contains("time"))
      return events[0]["time"] as? String
    }
    #expect(try time(9 * 60 + 5) == "09:05")
    #expect(try time(nil) == nil)
  }

  @Test("counts positions in Unicode code points, which give back quote, focus and expression")
  func positions() throws {
    let texts = Dictionary(
      uniqueKeysWithValues: timeline.articles.map { ($0.id, Array($0.text.unicodeScalars)) })
    func slice(_ id: String, _ start: Int, _ end: Int) -> String {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: texts[id]?[start..<end] ?? [])
      return String(view)
    }
    let events = try #require(try parsed()["events"] as? [[String: Any]])
    var count = 0
    for passage in events.flatMap({ $0["passages"] as? [[String: Any]] ?? [] }) {
      let id = try #require(passage["article"] as? String)
      let target = try #require(passage["target"] as? [String: Any])
      let position = try #require(target["position"] as? [String: Int])
      let quote = try #require(target["quote"] as? [String: String])
      let (start, end) = (position["start"] ?? 0, position["end"] ?? 0)
      #expect(slice(id, start, end) == quote["exact"])
      #expect(slice(id, max(0, start - 32), start) == quote["prefix"])
      #expect(slice(id, end, min(end + 32, texts[id]?.count ?? 0)) == quote["suffix"])
      let focus = try #require(passage["focus"] as? [String: Int])
      #expect(start <= focus["start"] ?? -1 && focus["end"] ?? .max <= end)
      if let expression = passage["expression"] as? [String: Any] {
        let a = try #require(expression["start"] as? Int)
        let b = try #require(expression["end"] as? Int)
        #expect(slice(id, a, b) == expression["text"] as? String)
      }
      count += 1
    }
    #expect(count == timeline.events.reduce(0) { $0 + $1.passages.count })
  }

  @Test("writes the same events as JSON lines, one a line")
  func lines() throws {
    var writer = TimelineJSONLines(to: Collector(), article: article)
    for event in timeline.events { try writer.add(event) }
    let lines = writer.output.text.split(separator: "\n")
    #expect(lines.count == timeline.events.count)
    let events = try #require(try parsed()["events"] as? [[String: Any]])
    for (line, event) in zip(lines, events) {
      let value = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? NSDictionary
      #expect(value == event as NSDictionary)
    }
  }

  @Test("writes null for what is absent, and lags as pairs of days")
  func absent() throws {
    let events = try #require(try parsed()["events"] as? [[String: Any]])
    let open = try #require(events.first { ($0["date"] as? String)?.hasPrefix("[..") ?? false })
    #expect(open["from"] is NSNull)
    #expect(open["landmark"] is NSNull)
    let reports = events.flatMap { $0["reports"] as? [[String: Any]] ?? [] }
    #expect(reports.contains { $0["afterFirst"] is NSNull })
    let lags = reports.compactMap { $0["afterFirst"] as? [Int] }
    #expect(!lags.isEmpty && lags.allSatisfy { $0.count == 2 && $0[0] <= $0[1] })
  }
}

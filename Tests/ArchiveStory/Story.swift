import Archive
import Articles
import Story
import Temporal
import Testing

/// Small timelines made by hand; passages are named by their words.
public struct Story {
  public var timeline = Timeline(title: "A story")

  private static let kinds: [Character: RegionKind] = ["#": .comment, "!": .debris, "=": .header]

  public init() {}

  /// Adds an article whose lines are sentences of its body; lines that begin with `#` are comments,
  /// with `!` debris, with `=` header lines.
  public mutating func article(
    _ id: String, _ published: String? = nil, title: String? = nil, outlet: String? = nil,
    author: String? = nil, _ text: String
  ) {
    var regions: [Region] = []
    var sentences: [Range<Int>] = []
    var start = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let end = start + line.utf8.count
      let kind = Self.kinds[line.first ?? " "] ?? .body
      if kind == .body { sentences.append(start..<end) }
      if let last = regions.last, last.kind == kind, kind == .body {
        regions[regions.count - 1].bytes = last.bytes.lowerBound..<end
      } else {
        regions.append(Region(kind: kind, bytes: start..<end))
      }
      start = end + 1
    }
    let publication = published.map {
      Publication(edtf: $0, days: days($0), source: .edition, basis: "given")
    }
    timeline.articles.append(
      Article(
        id: id, file: id + ".txt", sha256: String(repeating: "0", count: 64), title: title,
        outlet: outlet, author: author, published: publication, text: text, regions: regions,
        sentences: sentences))
  }

  /// Adds an event, later than those before.
  public mutating func event(
    _ date: String, _ title: String, kind: String? = nil, places: [String] = [],
    people: [String] = [], landmark: String? = nil, _ passages: Passage...
  ) {
    let number = Int64(timeline.events.count + 1)
    timeline.events.append(
      Event(
        id: EventID(number: number * 10), title: title,
        date: EventDate(edtf: date, days: days(date)), kind: kind, places: places, people: people,
        landmark: landmark, passages: passages))
  }

  /// The passage with these words; its focus is `focus`, or all of it.
  public func passage(
    _ article: String, _ words: String, focus: String? = nil, voice: Voice = .article,
    echoOf: String? = nil
  ) -> Passage {
    let bytes = bytes(words, in: article)
    return Passage(
      article: article, bytes: bytes, focus: focus.map { self.bytes($0, in: article) } ?? bytes,
      voice: voice, echoOf: echoOf)
  }

  public func bytes(_ words: String, in article: String) -> Range<Int> {
    let text = timeline.articles.first { $0.id == article }?.text ?? ""
    guard let range = text.firstRange(of: words) else {
      Issue.record("“\(words)” is not in \(article)")
      return 0..<0
    }
    let lower = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    return lower..<lower + words.utf8.count
  }
}

public func days(_ edtf: String) -> DayRange {
  do {
    return try EDTF(edtf).days
  } catch {
    Issue.record(error)
    return DayRange(first: nil, last: nil, precision: .range)
  }
}

extension Story {
  /// Events of 2001, 2002 … with these titles, told by nobody.
  public init(titles: [String]) {
    for (index, title) in titles.enumerated() { event(String(2001 + index), title) }
  }
}

extension TimelineArchive {
  /// The titles of what passes, in order.
  public func found(_ query: String, whileTyping: Bool = false, top: Int? = nil) throws -> [String]
  {
    let filter = Filter(query: try Query(query, whileTyping: whileTyping), top: top)
    return try window(filter, at: .first, limit: 1000).rows.map(\.title)
  }

  /// All that is outside the timeline.
  public func outside(article: String?, query: Query?) throws -> [OutsideRow] {
    try outside(article: article, query: query, from: 0, limit: .max).rows
  }
}

extension String {
  /// With `[…]` round ranges of UTF-8 bytes.
  public func marked(_ ranges: [Range<Int>]) -> String {
    var result = ""
    var next = 0
    let bytes = Array(utf8)
    for range in ranges {
      result += String(decoding: bytes[next..<range.lowerBound], as: UTF8.self)
      result += "[" + String(decoding: bytes[range], as: UTF8.self) + "]"
      next = range.upperBound
    }
    return result + String(decoding: bytes[next...], as: UTF8.self)
  }
}

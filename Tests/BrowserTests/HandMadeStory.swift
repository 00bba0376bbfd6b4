import Articles
import Indexing
import Story
import Temporal

/// A small story put together by hand: three articles about a pier, with every kind of date.
struct HandMadeStory {
  /// A passage: an article, the sentence and the clause of it that tells the event, by their first
  /// and last words.
  struct Told {
    var article: Int
    var from: String
    var to: String
    var focusFrom: String?
    var words: String?
    var date: String?
    var countedFrom: Reference?
    var voice = Voice.article
    var echoOf: Int?
  }

  struct Happened {
    var title: String
    var date: String
    var mod: Modifier?
    var fiscalYear: Int?
    var kind: String?
    var landmark: String?
    var told: [Told]
  }

  var articles: [Article]
  var events: [Happened]
  var undated: [Told] = []
  var title = "The fire at Pier 7"
  var introduction: String? = "What three articles say about a fire, and in which words."

  struct NotFound: Error { var words: String }

  func timeline() throws -> Timeline {
    var events = try self.events.enumerated().map { try event($1, serial: $0) }
    events.sort { $0.id < $1.id }
    return Timeline(
      title: title, introduction: introduction, articles: articles, events: events,
      undated: try undated.map(passage))
  }

  private func event(_ happened: Happened, serial: Int) throws -> Event {
    let days =
      try happened.fiscalYear.map(DayRange.fiscalYear) ?? EDTF(happened.date).days
    let sortDay = (days.first ?? days.last)?.number ?? 0
    // Longer spans first.
    let span = max(0, 40_000 - (days.dayCount ?? 40_000))
    let number = (Int64(sortDay) * 50_000 + Int64(span)) * 100 + Int64(serial)
    var event = Event(
      id: EventID(number: number), title: happened.title,
      date: EventDate(
        edtf: happened.date, days: days, mod: happened.mod, fiscalYear: happened.fiscalYear),
      kind: happened.kind, summary: nil, curated: true, landmark: happened.landmark,
      passages: try happened.told.map(passage))
    var numbers: [Int] = []
    for told in happened.told where !numbers.contains(told.article) { numbers.append(told.article) }
    let first = articles[numbers[0]].published?.days
    event.reports = numbers.enumerated().map { position, number in
      Report(
        article: articles[number].id, first: position == 0,
        afterFirst: position == 0 ? nil : lag(first, articles[number].published?.days))
    }
    return event
  }

  private func lag(_ a: DayRange?, _ b: DayRange?) -> ClosedRange<Int>? {
    guard let a0 = a?.first, let a1 = a?.last, let b0 = b?.first, let b1 = b?.last else {
      return nil
    }
    return max(0, b0.number - a1.number)...max(0, b1.number - a0.number)
  }

  private func passage(_ told: Told) throws -> Passage {
    let text = articles[told.article].text
    let bytes = try range(told.from, told.to, in: text)
    let focus = try told.focusFrom.map { try range($0, told.to, in: text) } ?? bytes
    var expression: TimeExpression?
    if let words = told.words, let date = told.date {
      let place = try range(words, words, in: text, after: bytes.lowerBound)
      expression = TimeExpression(
        bytes: place, type: .date, value: date, mod: nil, range: try EDTF(date).days,
        countedFrom: told.countedFrom)
    }
    return Passage(
      article: articles[told.article].id, bytes: bytes, focus: focus, expression: expression,
      voice: told.voice, echoOf: told.echoOf.map { articles[$0].id })
  }

  private func range(
    _ from: String, _ to: String, in text: String, after: Int = 0
  ) throws -> Range<Int> {
    guard let start = Self.find(from, in: text, after: after) else { throw NotFound(words: from) }
    guard let end = Self.find(to, in: text, after: start.lowerBound) else {
      throw NotFound(words: to)
    }
    return start.lowerBound..<end.upperBound
  }

  static func find(_ words: String, in text: String, after: Int = 0) -> Range<Int>? {
    let (text, words) = (Array(text.utf8), Array(words.utf8))
    guard words.count <= text.count else { return nil }
    for index in max(0, after)...(text.count - words.count)
    where text[index..<index + words.count].elementsEqual(words) {
      return index..<index + words.count
    }
    return nil
  }

  static func article(
    _ number: Int, title: String?, outlet: String?, author: String? = nil, published: String?,
    source: Publication.Source = .printed, basis: String = "", text: String
  ) throws -> Article {
    var paragraphs: [Range<Int>] = []
    var start = 0
    let utf8 = Array(text.utf8)
    for index in 0...utf8.count where index == utf8.count || utf8[index] == 10 {
      if start < index { paragraphs.append(start..<index) }
      start = index + 1
    }
    let comment = find("\n\nComment: ", in: text).map { $0.lowerBound + 2 } ?? utf8.count
    var regions = [Region(kind: .body, bytes: 0..<comment)]
    if comment < utf8.count { regions.append(Region(kind: .comment, bytes: comment..<utf8.count)) }
    return Article(
      id: String(repeating: String(number), count: 12), file: "pier-\(number).txt",
      sha256: String(repeating: String(number), count: 64), title: title, outlet: outlet,
      author: author,
      published: try published.map {
        Publication(edtf: $0, days: try EDTF($0).days, source: source, basis: basis)
      }, text: text, regions: regions, paragraphs: paragraphs)
  }
}

import Archive
import Articles
import Story
import Temporal

// The objects of `dateline.timeline/1`; the order of the keys is part of the format.
extension JSONWriter {
  mutating func article(_ article: Article) {
    object { $0.fields(of: article) }
  }

  /// The fields of an article, in an object that is open.
  mutating func fields(of article: Article) {
    value(article.id, "id")
    value(article.title, "title")
    value(article.outlet, "outlet")
    value(article.author, "author")
    value(article.published?.edtf, "published")
    value(article.published?.basis, "publishedBasis")
    value(article.file, "file")
    value(article.sha256, "sha256")
  }

  /// - Throws: what finding an article's text threw.
  mutating func event(_ event: Event, _ shelf: inout QuoteShelf) throws {
    var quotes: [String: ArticleQuotes] = [:]
    for passage in event.passages { quotes[passage.article] = try shelf.quotes(passage.article) }
    object { json in
      json.value(event.id.description, "id")
      json.value(event.title, "title")
      json.value(event.date.edtf, "date")
      json.value(event.date.clock, "time")
      json.bounds(event.date.days)
      json.value(event.date.days.extent.rawValue, "extent")
      json.value(event.date.days.precision.rawValue, "precision")
      json.value(event.date.mod?.rawValue, "mod")
      json.value(event.kind, "kind")
      json.values(event.places, "places")
      json.values(event.people, "people")
      json.value(event.summary, "summary")
      json.value(event.curated, "curated")
      json.value(event.landmark, "landmark")
      json.values(event.reports.map(\.article), "articles")
      json.list("reports") { list in
        for report in event.reports { list.report(report) }
      }
      json.list("passages") { list in
        for passage in event.passages { list.passage(passage, quotes[passage.article]) }
      }
      json.disagreement(event.disagreement)
    }
  }

  private mutating func report(_ report: Report) {
    object { json in
      json.value(report.article, "article")
      json.value(report.first, "first")
      json.lag(report.afterFirst, "afterFirst")
      json.lag(report.afterEvent, "afterEvent")
      json.bounds(report.days)
    }
  }

  /// Whose days the event's date follows, and who gives others: ids of articles.
  private mutating func disagreement(_ disagreement: DateDisagreement?) {
    guard let disagreement else { return null("disagreement") }
    object("disagreement") { json in
      json.values(disagreement.follows, "follows")
      json.values(disagreement.against, "against")
    }
  }

  private mutating func passage(_ passage: Passage, _ quotes: ArticleQuotes?) {
    object { json in
      json.value(passage.article, "article")
      json.voice(passage.voice)
      json.value(passage.echoOf, "echoOf")
      json.target(passage.bytes, quotes)
      json.position(quotes?.codePoints(passage.focus), "focus")
      json.expression(passage.expression, quotes)
    }
  }

  /// What stands outside the timeline.
  mutating func outside(_ row: OutsideRow, _ quotes: ArticleQuotes?) {
    object { json in
      json.value(row.article.id, "article")
      json.value(row.kind.rawValue, "kind")
      json.target(row.bytes, quotes)
    }
  }

  /// A stretch of an article, as W3C Web Annotation selects it.
  mutating func target(_ bytes: Range<Int>, _ quotes: ArticleQuotes?) {
    object("target") { target in
      target.position(quotes?.codePoints(bytes), "position")
      target.object("quote") { quote in
        quote.value(quotes?.text(bytes), "exact")
        quote.value(quotes?.prefix(of: bytes), "prefix")
        quote.value(quotes?.suffix(of: bytes), "suffix")
      }
    }
  }

  mutating func voice(_ voice: Voice) {
    switch voice {
    case .article:
      value("article", "voice")
      null("speaker")
    case .quotation(let speaker):
      value("quotation", "voice")
      value(speaker, "speaker")
    case .document(let name):
      value("document", "voice")
      value(name, "speaker")
    }
  }

  mutating func expression(_ expression: TimeExpression?, _ quotes: ArticleQuotes?) {
    guard let expression else { return null("expression") }
    object("expression") { json in
      let position = quotes?.codePoints(expression.bytes)
      json.value(position?.lowerBound, "start")
      json.value(position?.upperBound, "end")
      json.value(quotes?.text(expression.bytes), "text")
      json.value(expression.type.rawValue, "type")
      json.value(expression.value, "value")
      json.value(expression.mod?.rawValue, "mod")
      json.bounds(expression.range)
      json.reference(expression.countedFrom, quotes)
    }
  }

  /// What it was counted from: `publication`, the name of a `document`, the words of an `expression`.
  private mutating func reference(_ reference: Reference?, _ quotes: ArticleQuotes?) {
    let kind: String
    let name: String?
    let days: DayRange
    switch reference {
    case nil: return null("countedFrom")
    case .publication(let range): (kind, name, days) = ("publication", nil, range)
    case .document(let zone, let range):
      let documents = quotes?.article.documents ?? []
      let document = documents.indices.contains(zone) ? documents[zone].name : nil
      (kind, name, days) = ("document", document, range)
    case .expression(let bytes, let range):
      (kind, name, days) = ("expression", quotes?.text(bytes), range)
    }
    object("countedFrom") { json in
      json.value(kind, "kind")
      json.value(name, "name")
      json.bounds(days)
    }
  }

  private mutating func bounds(_ days: DayRange?) {
    value(days?.first?.isoText, "from")
    value(days?.last?.isoText, "to")
  }

  private mutating func lag(_ lag: ClosedRange<Int>?, _ key: String) {
    guard let lag else { return null(key) }
    list(key) { list in
      list.value(lag.lowerBound)
      list.value(lag.upperBound)
    }
  }

  mutating func position(_ range: Range<Int>?, _ key: String) {
    guard let range else { return null(key) }
    object(key) { json in
      json.value(range.lowerBound, "start")
      json.value(range.upperBound, "end")
    }
  }
}

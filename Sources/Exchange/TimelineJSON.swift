import Archive
import Articles
import Story
import Temporal

/// Writes a timeline as `dateline.timeline/1`: one JSON document, event by event.
///
/// Positions are Unicode code points of the articles' text; what is absent is null. Call `begin`,
/// `add` for each article, `beginEvents`, `add` for each event, after a query
/// `beginOutside` and `add` for each passage outside the timeline, `end`.
public struct TimelineJSON<Output: TextOutputStream> {
  private var json: JSONWriter<Output>
  private var shelf: QuoteShelf

  /// - Parameter article: the article of an id, with its text; asked again for long timelines.
  public init(to output: Output, article: @escaping (String) throws -> Article?) {
    json = JSONWriter(to: output)
    shelf = QuoteShelf(article: article)
  }

  /// What was written to.
  public var output: Output { json.output }

  public mutating func begin(title: String) {
    json.open("{")
    json.value("dateline.timeline/1", "schema")
    json.value(title, "title")
    json.open("[", "articles")
  }

  public mutating func add(_ article: Article) {
    json.newline()
    json.article(article)
  }

  public mutating func beginEvents() {
    json.close("]")
    json.open("[", "events")
  }

  public mutating func add(_ event: Event) throws {
    try load(event)
    json.newline()
    try json.event(event, &shelf)
  }

  /// Ends the events: what a query finds outside of them follows.
  public mutating func beginOutside() {
    json.close("]")
    json.open("[", "outside")
  }

  /// - Throws: what finding the article's text threw.
  public mutating func add(_ row: OutsideRow) throws {
    let quotes = try shelf.quotes(row.article.id)
    json.newline()
    json.outside(row, quotes)
  }

  public mutating func end() {
    json.close("]")
    json.close("}")
    json.newline()
  }

  /// Fails before anything of the event is written.
  private mutating func load(_ event: Event) throws {
    for passage in event.passages { _ = try shelf.quotes(passage.article) }
  }
}

/// Writes events as JSON lines: one event a line, in the form of `dateline.timeline/1`.
public struct TimelineJSONLines<Output: TextOutputStream> {
  private var json: JSONWriter<Output>
  private var shelf: QuoteShelf

  /// - Parameter article: the article of an id, with its text; asked again for long timelines.
  public init(to output: Output, article: @escaping (String) throws -> Article?) {
    json = JSONWriter(to: output)
    shelf = QuoteShelf(article: article)
  }

  /// What was written to.
  public var output: Output { json.output }

  public mutating func add(_ event: Event) throws {
    try json.event(event, &shelf)
    json.newline()
  }
}

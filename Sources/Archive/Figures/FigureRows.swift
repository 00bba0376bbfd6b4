import Articles
import Story
import Temporal

// What the archive answers with to the question which numbers articles give for a thing.

/// Which numbers are asked for.
public struct FigureQuestion: Hashable, Sendable {
  /// As a person names it: "dead", "barrels a day"; `nil`: what most numbers are given for.
  public var thing: String?
  /// Only of articles that match.
  public var query: Query?
  /// The event that the question is about: its passages say what things there are.
  public var event: EventID?
  /// Only of articles that tell the event.
  public var onlyInEvent: Bool

  public init(
    thing: String? = nil, query: Query? = nil, event: EventID? = nil, onlyInEvent: Bool = false
  ) {
    (self.thing, self.query, self.event, self.onlyInEvent) = (thing, query, event, onlyInEvent)
  }
}

/// The numbers that articles give for a thing.
public struct Figures: Hashable, Sendable {
  /// What they count; empty: nothing was named, and no article counts anything.
  public var thing: String
  /// Things that numbers are given for, the most frequent first; of the event's passages where the
  /// question is about an event. Empty where the question names a thing and no event.
  public var things: [FigureThing]
  /// In order of the day on which each was given first.
  public var rows: [FigureRow]
  /// How many articles give one.
  public var articles: Int
  /// Articles that were not looked through, because they are too many.
  public var unread: Int

  public init(
    thing: String, things: [FigureThing] = [], rows: [FigureRow] = [], articles: Int = 0,
    unread: Int = 0
  ) {
    self.thing = thing
    self.things = things
    self.rows = rows
    self.articles = articles
    self.unread = unread
  }
}

/// A thing that numbers are given for.
public struct FigureThing: Hashable, Sendable {
  public var name: String
  /// How often.
  public var count: Int

  public init(name: String, count: Int) { (self.name, self.count) = (name, count) }
}

/// A number, and those who give it.
public struct FigureRow: Hashable, Sendable {
  /// Equal in all its reports, however they write it.
  public var amount: FigureAmount
  /// The day as of which it is first given, where the sentence says so.
  public var asOf: DayRange?
  /// When what it counts was, where its sentence dates that long before the article.
  public var about: DayRange?
  /// Whether one of its reports stands in a passage of the event that was asked about.
  public var isOfEvent: Bool
  /// One an article, the first first, at most 20. Never empty.
  public var reports: [FigureReport]
  /// Articles after the first that give it too.
  public var again: Int

  public init(
    amount: FigureAmount, asOf: DayRange? = nil, about: DayRange? = nil, isOfEvent: Bool = false,
    reports: [FigureReport], again: Int = 0
  ) {
    self.amount = amount
    self.asOf = asOf
    self.about = about
    self.isOfEvent = isOfEvent
    self.reports = reports
    self.again = again
  }
}

/// A sentence that gives a number.
public struct FigureReport: Hashable, Sendable {
  public var article: ArticleRow
  /// The sentence: UTF-8 bytes in the article's text.
  public var bytes: Range<Int>
  /// The number with the words that belong to it: UTF-8 bytes in the article's text.
  public var figure: Range<Int>
  /// The sentence without markup.
  public var text: String
  /// The number's UTF-8 bytes in `text`.
  public var lit: Range<Int>
  public var voice: Voice
  /// Who gives it, as the text names them; `nil`: the article itself.
  public var source: String?

  public init(
    article: ArticleRow, bytes: Range<Int>, figure: Range<Int>, text: String, lit: Range<Int>,
    voice: Voice, source: String? = nil
  ) {
    self.article = article
    self.bytes = bytes
    self.figure = figure
    self.text = text
    self.lit = lit
    self.voice = voice
    self.source = source
  }

  /// The number as it is written.
  public var written: String {
    let bytes = Array(text.utf8)
    return String(decoding: bytes[lit.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }
}

/// TIMEX3 `type`.
public enum TimexType: String, Sendable, Hashable {
  case date = "DATE", time = "TIME", duration = "DURATION", set = "SET"
}

/// TIMEX3 `mod`.
public enum Modifier: String, Sendable, Hashable {
  case before = "BEFORE", after = "AFTER", onOrBefore = "ON_OR_BEFORE", onOrAfter = "ON_OR_AFTER"
  case lessThan = "LESS_THAN", moreThan = "MORE_THAN", equalOrLess = "EQUAL_OR_LESS"
  case equalOrMore = "EQUAL_OR_MORE", start = "START", mid = "MID", end = "END", approx = "APPROX"
}

/// What a relative expression was counted from.
public enum Reference: Hashable, Sendable {
  /// The publication date of the article.
  case publication(DayRange)
  /// A quoted document with a date of its own: index into the zones given to the tagger.
  case document(zone: Int, DayRange)
  /// Another expression of the same text: its bytes, and the days it means.
  case expression(bytes: Range<Int>, DayRange)
}

/// A span of a text that names a time.
public struct TimeExpression: Hashable, Sendable {
  /// UTF-8 bytes in the text, end exclusive.
  public var bytes: Range<Int>
  public var type: TimexType
  /// TIMEX3 `value`: "2009-05", "P2W", "PAST_REF", "198" …
  public var value: String
  public var mod: Modifier?
  /// The days it means; `nil` when the text does not say ("the past").
  public var range: DayRange?
  /// `nil` when the expression is complete in itself.
  public var countedFrom: Reference?

  public init(
    bytes: Range<Int>, type: TimexType, value: String, mod: Modifier? = nil,
    range: DayRange? = nil, countedFrom: Reference? = nil
  ) {
    self.bytes = bytes
    self.type = type
    self.value = value
    self.mod = mod
    self.range = range
    self.countedFrom = countedFrom
  }
}

/// A stretch of the text that speaks from a time of its own: a quoted document, a post, an e-mail.
public struct ReferenceZone: Hashable, Sendable {
  /// UTF-8 bytes, end exclusive. Zones are in order and do not overlap.
  public var bytes: Range<Int>
  /// Its date, when known; `nil` keeps relative expressions inside it unresolved.
  public var date: DayRange?

  public init(bytes: Range<Int>, date: DayRange?) {
    self.bytes = bytes
    self.date = date
  }
}

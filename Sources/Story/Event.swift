import Temporal

/// When an event happened.
public struct EventDate: Hashable, Sendable {
  /// EDTF ("2009-05", "[2012-09..2013-06]", "2010~").
  public var edtf: String
  public var days: DayRange
  /// START, MID, END, APPROX …
  public var mod: Modifier?
  /// A fiscal year keeps its name ("FY2009").
  public var fiscalYear: Int?
  /// Minutes after midnight, 0 to 1439, by the clock that the articles go by; only where `days` is
  /// one day. `nil`: no article says when on that day.
  public var minute: Int?

  public init(
    edtf: String, days: DayRange, mod: Modifier? = nil, fiscalYear: Int? = nil, minute: Int? = nil
  ) {
    self.edtf = edtf
    self.days = days
    self.mod = mod
    self.fiscalYear = fiscalYear
    self.minute = minute
  }

  /// Minutes of a day.
  public static let minutes = 0...(24 * 60 - 1)

  /// "16:53"; `nil`: no article says when on its day.
  public var clock: String? {
    minute.map { Day.twoDigits($0 / 60) + ":" + Day.twoDigits($0 % 60) }
  }
}

extension EventDate {
  /// The date that a time expression gives: its own value where that is EDTF, else its days.
  public init(_ expression: TimeExpression, days: DayRange) {
    let isFiscal = expression.value.hasPrefix("FY")
    self.init(edtf: EDTF(days: days).description, days: days, mod: expression.mod)
    if isFiscal { fiscalYear = Int(expression.value.dropFirst(2)) }
    if let edtf = try? EDTF(expression.value), edtf.days.contains(days) {
      self.edtf = edtf.description
      if days.dayCount != edtf.days.dayCount { self.days.precision = edtf.days.precision }
    }
  }
}

/// An event's place in time: sort day, then length (months and more first, then the short before the
/// long; of what lasted a day that without an hour, then the others as the hours go by), then bits of
/// a content hash.
public struct EventID: Hashable, Comparable, Sendable, CustomStringConvertible {
  public var number: Int64

  public init(number: Int64) { self.number = number }
  public static func < (a: EventID, b: EventID) -> Bool { a.number < b.number }
  public var description: String { String(number) }
}

/// How one article reports an event, in order of publication.
public struct Report: Hashable, Sendable {
  /// `Article.id`.
  public var article: String
  /// Whether it is, or may be, the earliest of these articles that have a date.
  public var first: Bool
  /// Days after the first report: at least and at most; `nil` for the first itself or when unknown.
  public var afterFirst: ClosedRange<Int>?
  /// Days after the event: at least and at most.
  public var afterEvent: ClosedRange<Int>?
  /// Why it is ordered as it is, where the days alone cannot tell ("repeats words of …").
  public var basis: String?
  /// The days that this article gives the event, as finely as it does; `nil`: none of its own.
  public var days: DayRange?

  public init(
    article: String, first: Bool, afterFirst: ClosedRange<Int>? = nil,
    afterEvent: ClosedRange<Int>? = nil, basis: String? = nil, days: DayRange? = nil
  ) {
    self.article = article
    self.first = first
    self.afterFirst = afterFirst
    self.afterEvent = afterEvent
    self.basis = basis
    self.days = days
  }
}

/// Articles that name days for one happening which cannot all be right.
public struct DateDisagreement: Hashable, Sendable {
  /// `Article.id` of those whose days the event's date follows, in order of publication.
  public var follows: [String]
  /// `Article.id` of those that name other days for it, in order of publication.
  public var against: [String]

  public init(follows: [String], against: [String]) {
    self.follows = follows
    self.against = against
  }
}

extension Event {
  /// The days that an article gives it, where they cannot be the event's; `nil`: it gives none, or
  /// the same.
  public func otherDays(in report: Report) -> DayRange? {
    disagreement?.against.contains(report.article) == true ? report.days : nil
  }
}

/// What happened in a range of days.
public struct Event: Hashable, Sendable, Identifiable {
  public var id: EventID
  public var title: String
  public var date: EventDate
  public var kind: String?
  public var places: [String]
  public var people: [String]
  public var summary: String?
  /// Named by an edition, not found.
  public var curated: Bool
  /// The short name that an editor gave a landmark ("The 2009 briefing"); `nil`: no landmark.
  public var landmark: String?
  /// In order of their articles' publication, then of position.
  public var passages: [Passage]
  /// In order of publication.
  public var reports: [Report]
  /// The edition's name for it; `nil`: found.
  public var key: String?
  /// `nil`: no article names a day that forbids another's.
  public var disagreement: DateDisagreement?

  public init(
    id: EventID, title: String, date: EventDate, kind: String? = nil, places: [String] = [],
    people: [String] = [], summary: String? = nil, curated: Bool = false, landmark: String? = nil,
    passages: [Passage] = [], reports: [Report] = [], key: String? = nil,
    disagreement: DateDisagreement? = nil
  ) {
    self.id = id
    self.title = title
    self.date = date
    self.kind = kind
    self.places = places
    self.people = people
    self.summary = summary
    self.curated = curated
    self.landmark = landmark
    self.passages = passages
    self.reports = reports
    self.key = key
    self.disagreement = disagreement
  }
}

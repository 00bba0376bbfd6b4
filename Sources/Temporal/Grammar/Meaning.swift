/// What a matched expression says, before it is known from when it is said.
package struct Meaning: Sendable, Hashable {
  package var kind: Kind
  package var mod: Modifier?
  package var time: TimeOfDay?
  /// The type, where it is not the usual one of the kind.
  package var type: TimexType?
  /// "the week of March 6": the unit around the date is meant.
  package var widened: TimeUnit?
  /// "two days before Christmas": the date is so far from the one that is named.
  package var offset: Offset?
  /// Where the year stands that a date takes from the words behind it ("May 5 to June 2, 2010").
  package var yearBytes: Range<Int>?
  /// "mid-to-late 1990s": the part with which the one of `mod` is joined.
  package var modEnd: Modifier?
  /// "the second half of the 19th century": which of how many equal parts is meant.
  package var portion: Portion?
  /// "'42", "the sixties": the writer leaves the century out.
  package var lacksCentury = false

  package struct Portion: Sendable, Hashable {
    /// From 1.
    package var index: Int8
    package var count: Int8

    package init(index: Int8, count: Int8) {
      self.index = index
      self.count = count
    }
  }

  package struct Offset: Sendable, Hashable {
    package var amount: Amount
    package var sign: Int
    /// "20 years ago today" is one day, "two years before May 4" a year.
    package var toTheDay = false

    package init(amount: Amount, sign: Int, toTheDay: Bool = false) {
      self.amount = amount
      self.sign = sign
      self.toTheDay = toTheDay
    }
  }

  package init(_ kind: Kind, mod: Modifier? = nil, time: TimeOfDay? = nil, type: TimexType? = nil) {
    self.kind = kind
    self.mod = mod
    self.time = time
    self.type = type
  }

  package enum Kind: Sendable, Hashable {
    /// A full date, or a year, decade, century.
    case point(CalendarPoint)
    /// A date without its year or more ("June 4", "Monday", "summer").
    case incomplete(Incomplete, Choice)
    /// "last year", "this week", "that same month": a unit, so many steps from the one of `anchor`.
    case unit(TimeUnit, steps: Int, Anchor)
    /// "two weeks ago", "a day earlier".
    case shifted(Amount, sign: Int, Anchor)
    /// "August of that year": the inner one in a unit that is so many steps from the one of `anchor`.
    case inUnit(Incomplete, TimeUnit, steps: Int, Anchor)
    /// A part of the day of its own ("at 3 p.m.", "that night"), so many days from `anchor`.
    case timeOnly(steps: Int, Anchor)
    /// Four figures that may be the hour and minute of an entry of a live report, or a year; `year` is
    /// `nil` for figures that can be none. `LiveStamps` tells which they are, or drops them.
    case stamp(Int, Int, year: Int?)
    /// Four figures behind a word that goes before hours and years alike: "by 1221". `FiguredHours`
    /// tells which they are.
    case hourOrYear(Int, Int, year: Int)
    /// A length of time; `span` tells where it lies, when the words say so.
    case duration(Amount, Span)
    /// "the first week of April": so much of the start or the end of a date.
    case edge(Amount, fromStart: Bool, Whole)
    /// "the year ended Sept. 30": so much up to the end of a date.
    case endedBy(Amount, Whole)
    /// Again and again; `amount` is the period.
    case repeated(String)
    /// "the past", "now", "soon".
    case reference(Vague)
    /// "at that time": what the text spoke of last.
    case sameTime
    /// A value that needs no resolution, with its range.
    case fixed(String, DayRange?)
    /// "the quarter", "the year-ago period": the period that the text reports on, or one beside it.
    case period(Period)
    /// "this fiscal year": so many steps from the speaker's.
    case fiscalYear(steps: Int)
    /// "today" as a day, so many days from the speaker's.
    case deictic(days: Int)
  }

  /// The date that an edge is cut from.
  package enum Whole: Sendable, Hashable {
    case point(CalendarPoint)
    case incomplete(Incomplete, Choice)
    /// "the year", "last year", so many steps from the speaker's.
    case unit(TimeUnit, steps: Int)
  }

  package enum Span: Sendable, Hashable {
    case anywhere
    /// "the last three weeks": up to the anchor.
    case upTo(Anchor)
    /// "the next two days": from the anchor on.
    case from(Anchor)
  }

  package enum Period: Sendable, Hashable {
    /// "the quarter": none where the text reports on none.
    case reported
    /// "the latest period": without one, the quarter that is just over.
    case latest
    /// "a year earlier" beside figures, "the year-ago quarter".
    case yearBefore
    /// "the 1988 period".
    case inYear(Int)
    /// "future earnings": in reports of figures no time that anybody asks for.
    case future
  }

  package enum Vague: String, Sendable, Hashable {
    case past = "PAST_REF", present = "PRESENT_REF", future = "FUTURE_REF"
  }

  /// From when an expression is counted.
  package enum Anchor: Sendable, Hashable {
    /// When the text speaks: its publication or its document's date.
    case speech
    /// What the text spoke of last.
    case thread
    /// The same where that is as fine as what is counted: "the day after the collapse" is counted from a
    /// day, if from any.
    case fineThread
  }

  package enum Incomplete: Sendable, Hashable {
    case month(Int)
    case monthDay(Int, Int)
    case dayOfMonth(Int)
    case weekday(Int)
    /// "Friday the 13th": a weekday (1 to 7) that is so many days into its month.
    case weekdayNumber(Int, Int)
    /// "the first Tuesday in November": which weekday of which month (1 to 12); the last is -1.
    case nthWeekday(Int, weekday: Int, month: Int)
    /// "the last Thursday of the month".
    case nthWeekdayOfAMonth(Int, weekday: Int)
    /// "the last day of the month".
    case lastDay
    case season(Season)
    case quarter(Int)
    case half(Int)
    case decade(Int)
    case holiday(Holiday)
    case weekend
  }

  /// Which of the many Junes is meant.
  package enum Choice: Sendable, Hashable {
    /// As the words round the date have it.
    case context(DateContext)
    /// "last June" (-1): the latest before the anchor; "next June" (1): the first after it; 0: that of
    /// the anchor's own year or week.
    case steps(Int, Anchor)
    /// "Friday to Monday": the first from the day on that the expression at a byte names; ahead of
    /// the speaker only where it may lie there or the tense says so.
    case joined(DateContext, behind: Int, mayLieAhead: Bool)
  }

  /// How many of which unit; no number for "several".
  package struct Amount: Sendable, Hashable {
    private var number: Int32
    private var fraction: UInt8
    package var unit: TimeUnit

    /// - Parameter count: less than a thousand millions.
    package init(count: Int? = nil, tenths: Int = 0, unit: TimeUnit) {
      number = count.map { Int32(clamping: $0) } ?? .min
      fraction = UInt8(clamping: tenths)
      self.unit = unit
    }

    package var count: Int? {
      get { number == .min ? nil : Int(number) }
      set { number = newValue.map { Int32(clamping: $0) } ?? .min }
    }

    package var tenths: Int {
      get { Int(fraction) }
      set { fraction = UInt8(clamping: newValue) }
    }

    /// The greatest count that days are counted for; more ("65 million years") is only a length.
    package static let greatest = 100_000

    package var value: String {
      guard let count else { return unit.amount("X") }
      if tenths > 0 { return unit.amount("\(count).\(tenths)") }
      return unit.amount(unit == .fortnight ? "\(count * 2)" : "\(count)")
    }
  }
}

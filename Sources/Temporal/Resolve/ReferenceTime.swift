/// The days from which an expression can be counted, and what gave them.
struct ReferenceTime: Sendable {
  var first: Day
  var last: Day
  var source: Reference
  /// How finely the reference itself is known.
  var unit: TimeUnit

  /// `nil` for days with an open end: nothing can be counted from them.
  init?(_ days: DayRange?, unit: TimeUnit = .day, source: (DayRange) -> Reference) {
    guard let days, let first = days.first, let last = days.last else { return nil }
    self.first = first
    self.last = last
    self.unit = unit
    self.source = source(days)
  }

  var range: DayRange {
    switch source {
    case .publication(let days), .document(_, let days), .expression(_, let days): days
    }
  }
}

/// What a text spoke of last: the thread that "a month later" and "that year" take up.
struct NarrativeThread: Sendable {
  /// The last date of any precision.
  var last: Mention?
  /// The last date that says in which year it is.
  var lastInYear: Mention?
  /// The last date whose year the text names, for dates beside it that name none.
  var named: Named?
  /// The sentence of the last expression that was counted from the day of writing.
  var spoken: Int?
  /// The last such date that was named in passing.
  var aside: Named?

  /// What the text reports on, and the last month that it names.
  var period: Period?
  var month: Period?
  /// The day of the entry that is read, and its sentence.
  var entry: (day: Day, bytes: Range<Int>, sentence: Int)?
  /// The last time of the clock: its hour, its day and its sentence.
  var clock: (hour: Int, day: Day, sentence: Int)?

  /// A date with the year that the text gives it.
  struct Named: Sendable {
    var point: CalendarPoint
    var days: DayRange
    var bytes: Range<Int>
    var sentence: Int
    var place: Recognizer.Place
    var opensSentence: Bool
  }

  struct Mention: Sendable {
    var point: CalendarPoint
    var days: DayRange
    /// The part of the days that "early" or "late" leaves.
    var part: DayRange
    var bytes: Range<Int>
    /// Its sentence's number in the text.
    var sentence: Int
    /// It was counted from the day of writing by its own words.
    var isSpoken = false
  }

  /// Takes up what an expression became.
  ///
  /// - Parameter written: the last day on which the text may have been written.
  mutating func follow(_ mention: Recognizer.Mention, _ resolved: Resolved, written: Day?) {
    if let point = resolved.point, let days = resolved.days {
      speak(of: point, days, in: mention)
      report(mention, point, by: written)
      if case .day(let day) = point {
        if let hour = mention.meaning.time?.hour { clock = (hour, day, mention.sentence) }
        if mention.place == .entry { entry = (day, mention.bytes, mention.sentence) }
      }
    }
    if mention.place == .heading { entry = nil }
    name(mention, resolved)
  }

  /// A year in passing ("a campaign planned for 1976") does not move the story; one that opens a
  /// sentence does, and so does every month and day.
  private mutating func speak(
    of point: CalendarPoint, _ days: DayRange, in mention: Recognizer.Mention
  ) {
    let spoken = Mention(
      point: point, days: days, part: days.part(of: mention.meaning), bytes: mention.bytes,
      sentence: mention.sentence, isSpoken: mention.meaning.isSpoken)
    last = spoken
    guard point.year != nil else { return }
    if lastInYear == nil || mention.opensSentence || point.unit < .year { lastInYear = spoken }
  }
}

extension ReferenceTime {
  init?(_ mention: NarrativeThread.Mention?) {
    guard let mention else { return nil }
    self.init(mention.days, unit: mention.point.unit) {
      .expression(bytes: mention.bytes, $0)
    }
  }
}

/// What a text as a whole says of its single expressions.
struct TextHabits: Sendable {
  private var dates = NumericOrder()
  private var stamps = LiveStamps()
  private var hours = FiguredHours()
  private var narrative = Narrative()

  /// Takes note of the next expression, as it was found.
  mutating func note(_ mention: Recognizer.Mention, in text: Span<UInt8>) {
    dates.note(mention, in: text)
    stamps.note(mention)
    hours.note(mention, in: text)
    narrative.note(mention)
  }

  /// Whether there is anything to settle.
  var decideAny: Bool { dates.isDayFirst || !stamps.isEmpty || !hours.isEmpty }

  /// Gives an expression what only the whole text tells of it.
  func settle(_ mention: inout Recognizer.Mention, in text: Span<UInt8>) {
    dates.settle(&mention, in: text)
    stamps.settle(&mention)
    hours.settle(&mention)
  }

  /// - Parameter published: the days on which the text may have been published.
  func isNarrative(published: DayRange?) -> Bool {
    narrative.tells(published: published, stampsAreYears: !stamps.areHours)
  }

  /// The days that are named with their year.
  var namedDays: Set<Day> { dates.namedDays }
}

/// Tells histories from news by the times they speak of.
struct Narrative: Sendable {
  /// How many expressions name each year.
  private var years: [Int: Int] = [:]
  /// The same of stamps that may be years.
  private var stampYears: [Int: Int] = [:]
  private var spoken = 0

  mutating func note(_ mention: Recognizer.Mention) {
    switch mention.meaning.kind {
    case .point(let point):
      if let year = point.year { years[year, default: 0] += 1 }
    case .hourOrYear(_, _, let year): years[year, default: 0] += 1
    case .stamp(_, _, let year?): stampYears[year, default: 0] += 1
    case .deictic, .unit(_, _, .speech), .shifted(_, _, .speech),
      .incomplete(.weekday, _), .incomplete(_, .steps(_, .speech)), .inUnit(_, _, _, .speech):
      spoken += 1
    default: break
    }
  }

  /// A narrative dates what it tells by years long gone; news speaks from the day it is written.
  ///
  /// - Parameter published: the days on which the text may have been published.
  func tells(published: DayRange?, stampsAreYears: Bool) -> Bool {
    let recent = published?.first.map { $0.year - 1 } ?? .max
    func past(_ years: [Int: Int]) -> Int {
      years.reduce(0) { $0 + ($1.key < recent ? $1.value : 0) }
    }
    let past = past(years) + (stampsAreYears ? past(stampYears) : 0)
    return past > 5 && past > 3 * spoken
  }
}

/// Tells the stamps of a live report ("1403 Police say …") from years at the same place.
struct LiveStamps: Sendable {
  /// So many stamps at least make a live report.
  private static let fewest = 3

  private var count = 0
  /// How many do not lie where years do.
  private var outsideYears = 0
  /// How many do not go back behind the one before.
  private var rising = 0
  /// The last one's minute of the day.
  private var last: Int?

  var isEmpty: Bool { count == 0 }

  mutating func note(_ mention: Recognizer.Mention) {
    guard case .stamp(let hour, let minute, _) = mention.meaning.kind else { return }
    let time = hour * 60 + minute
    count += 1
    if !(17...20).contains(hour) { outsideYears += 1 }
    if let last, time >= last { rising += 1 }
    last = time
  }

  /// Hours of entries go up or go down, and do not all lie where years do.
  var areHours: Bool {
    guard count >= Self.fewest, outsideYears * 5 >= count else { return false }
    let steps = count - 1
    return max(rising, steps - rising) * 4 >= steps * 3
  }

  /// Gives a stamp its hour, or its year. What is neither stays a stamp, and gets no day.
  func settle(_ mention: inout Recognizer.Mention) {
    guard case .stamp(let hour, let minute, let year) = mention.meaning.kind else { return }
    if areHours {
      mention.meaning.kind = .timeOnly(steps: 0, .speech)
      mention.meaning.time = TimeOfDay(hour: hour, minute: minute)
    } else if let year {
      mention.meaning.kind = .point(.year(year))
    }
  }
}

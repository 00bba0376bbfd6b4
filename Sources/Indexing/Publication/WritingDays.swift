import Temporal

/// Finds on which days a text would have been written for one of its expressions to mean given days.
///
/// The text is read again as of one day after another; the tagger says what the expression means then.
struct WritingDays {
  /// A stretch of an article, long enough for what the expression is counted from.
  private let text: RecognizedText
  /// In `text`.
  private let expression: Range<Int>
  /// It is counted from what the text told before, and from nothing else.
  private let isNarrative: Bool

  /// A stretch of an article with what was found in it.
  struct Stretch {
    fileprivate var bytes: Range<Int>
    fileprivate var text: RecognizedText
  }

  /// - Parameters:
  ///   - before: how many sentences before its own an expression may be counted from.
  ///   - last: the stretch that was read last: one with many expressions is read once.
  init(
    of mention: DatingText.Mention, in text: DatingText, sentencesBefore before: Int = 0,
    isNarrative: Bool = false, last: inout Stretch?
  ) {
    self.isNarrative = isNarrative
    let start = text.sentences[max(0, mention.sentence - before)].lowerBound
    let bytes = start..<text.sentences[mention.sentence].upperBound
    let read = last.flatMap { $0.bytes == bytes ? $0 : nil }
    let stretch =
      read
      ?? Stretch(bytes: bytes, text: text.language.times.recognize(Array(text.bytes[bytes])))
    last = stretch
    self.text = stretch.text
    expression = (mention.bytes.lowerBound - start)..<(mention.bytes.upperBound - start)
  }

  /// How far from the days that it names an expression may be written: days.
  private static let reach = 800
  /// So close every day is tried, further off a few of each month.
  private static let near = 45

  /// `nil` when no day, or no bounded stretch of days, will do.
  func days(meaning target: DayRange) -> (first: Day, last: Day)? {
    guard let from = target.first, let to = target.last else { return nil }
    let candidates = WritingDays.candidates(from: from, to: to)
    let fitting = candidates.indices.filter { means(target, on: candidates[$0]) }
    guard let low = fitting.first, let high = fitting.last, high - low + 1 == fitting.count,
      low > 0, high < candidates.count - 1
    else { return nil }
    var first = candidates[low]
    while first.advanced(by: -1) > candidates[low - 1], means(target, on: first.advanced(by: -1)) {
      first = first.advanced(by: -1)
    }
    var last = candidates[high]
    while last.advanced(by: 1) < candidates[high + 1], means(target, on: last.advanced(by: 1)) {
      last = last.advanced(by: 1)
    }
    return (first, last)
  }

  private static func candidates(from: Day, to: Day) -> [Day] {
    let start = from.number - reach
    let end = to.number + reach
    let close = (from.number - near)...(to.number + near)
    let isShort = to.number - from.number <= near
    return (start...end).map(Day.init(number:)).filter { day in
      isShort && close.contains(day.number) || [1, 8, 15, 22, 28].contains(day.components.day)
    }
  }

  private func means(_ target: DayRange, on day: Day) -> Bool {
    let published = DayRange(first: day, last: day, precision: .day)
    let found = text.expression(at: expression, published: published)
    guard let range = found?.range, range.dayCount != nil, let source = found?.countedFrom else {
      return false
    }
    if isNarrative, case .publication = source { return false }
    return range.overlaps(target)
  }
}

/// What can be counted from at one place of a text.
package struct Scope: Sendable {
  let speech: ReferenceTime?
  let thread: NarrativeThread
  let isNarrative: Bool
  let namedDays: Set<Day>
  /// Of the expression that is resolved: its sentence's number in the text, and its place.
  let sentence: Int
  let place: Recognizer.Place
  let opensSentence: Bool

  /// `nil` where the words are no time after all.
  func resolve(_ meaning: Meaning) -> Resolved? {
    let suffix = meaning.time?.suffix ?? ""
    switch meaning.kind {
    case .point(let named):
      let point = meaning.lacksCentury ? inCentury(named) : named
      let source = meaning.yearBytes.flatMap { bytes in
        point.year.map { Reference.expression(bytes: bytes, .year($0)) }
      }
      return Resolved(
        value: point.value + suffix, point: point, days: point.range, source: source)
    case .fixed(let value, let days):
      return Resolved(value: value, days: days)
    case .reference(let vague):
      let days = vague == .present ? speech?.range : nil
      return Resolved(value: vague.rawValue, days: days, source: days == nil ? nil : speech?.source)
    case .sameTime:
      guard let last = thread.last, let source = ReferenceTime(last)?.source else {
        return Resolved(value: "PAST_REF")
      }
      return Resolved(value: last.point.value, days: last.part, source: source)
    case .repeated(let value):
      return Resolved(value: value, type: .set)
    case .duration(let amount, let span):
      return duration(amount, span)
    case .edge(let amount, let fromStart, let whole):
      return resolve(Meaning(whole.kind)).map { edge(amount, fromStart: fromStart, of: $0) }
    // Neither an hour nor a year to `LiveStamps`.
    case .stamp: return nil
    case .hourOrYear(_, _, let year): return resolve(Meaning(.point(.year(year))))
    case .endedBy(let amount, let whole):
      return resolve(Meaning(whole.kind)).map { ended(amount, by: $0) }
    case .period(let period):
      return self.period(period)
    case .fiscalYear(let steps):
      return fiscalYear(steps)
    case .deictic(let steps):
      return deictic(steps, suffix)
    case .timeOnly(let steps, let anchor):
      return dayOf(steps, anchor, meaning.time, suffix)
    case .unit(let unit, let steps, let anchor):
      var reference = reference(anchor)
      // "Last month" of a history's year is no month of that year.
      if anchor == .speech, isNarrative, let found = reference, found.unit > unit || steps < 0 {
        reference = speech
      }
      return counted(from: reference, unknown: Scope.unknown(unit) + suffix, suffix) {
        CalendarPoint.containing($0, unit).advanced(by: steps)
      }
    case .shifted(let amount, let sign, let anchor):
      let part = anchor == .speech ? nil : thread.last?.part
      return shifted(amount, sign, reference(anchor, for: amount.unit), part: part, suffix)
    case .incomplete(let incomplete, let choice):
      return complete(incomplete, choice, suffix)
    case .inUnit(let incomplete, let unit, let steps, let anchor):
      return counted(from: reference(anchor), unknown: Scope.unknown(incomplete) + suffix, suffix) {
        let outer = CalendarPoint.containing($0, unit).advanced(by: steps)
        guard unit == .year, let year = outer.year else {
          return outer.range?.first.flatMap { incomplete.first(after: $0, strictly: false) }
        }
        return incomplete.point(in: year)
      }
    }
  }

  /// What an anchor stands for here. A narrative speaks from its own thread.
  ///
  /// - Parameter unit: of what is counted from it.
  func reference(_ anchor: Meaning.Anchor, for unit: TimeUnit = .day) -> ReferenceTime? {
    switch anchor {
    case .speech: isNarrative ? ReferenceTime(thread.lastInYear) ?? speech : speech
    case .thread: ReferenceTime(thread.last) ?? speech
    case .fineThread: ReferenceTime(thread.last).flatMap { $0.unit <= unit ? $0 : nil }
    }
  }

  /// Counts from the first and the last day of a reference and keeps what both agree on.
  func counted(
    from reference: ReferenceTime?, unknown: String, _ suffix: String,
    _ point: (Day) -> CalendarPoint?
  ) -> Resolved {
    guard let reference else { return Resolved(value: unknown) }
    guard let low = point(reference.first), let high = point(reference.last) else {
      return Resolved(value: unknown, source: reference.source)
    }
    if low == high {
      return Resolved(
        value: low.value + suffix, point: low, days: low.range, source: reference.source)
    }
    var days = low.range.flatMap { a in high.range.map { a.union($0) } }
    days?.precision = .range
    // "This month" of some day in a window is somewhere in that window.
    if let all = days, all.contains(reference.range), low.range?.overlaps(reference.range) == true,
      high.range?.overlaps(reference.range) == true
    {
      days = DayRange(
        first: reference.first, last: reference.last, precision: .range, extent: .within)
    }
    return Resolved(
      value: low.valueSharedWith(high) + suffix, days: days, source: reference.source)
  }

  /// A value whose year, and what else is not said, is unknown.
  package static func unknown(_ unit: TimeUnit) -> String {
    switch unit {
    case .second, .minute, .hour, .day: "XXXX-XX-XX"
    case .week, .fortnight: "XXXX-WXX"
    case .weekend: "XXXX-WXX-WE"
    case .month: "XXXX-XX"
    case .quarter: "XXXX-QX"
    case .season: "XXXX-XX"
    case .half: "XXXX-HX"
    case .year: "XXXX"
    case .decade: "XXX"
    case .century, .millennium: "XX"
    }
  }

  package static func unknown(_ incomplete: Meaning.Incomplete) -> String {
    switch incomplete {
    case .month(let month): "XXXX-\(Day.twoDigits(month))"
    case .monthDay(let month, let day): "XXXX-\(Day.twoDigits(month))-\(Day.twoDigits(day))"
    case .dayOfMonth(let day): "XXXX-XX-\(Day.twoDigits(day))"
    case .weekday(let weekday): "XXXX-WXX-\(weekday)"
    case .weekdayNumber(_, let day): "XXXX-XX-\(Day.twoDigits(day))"
    case .nthWeekday(_, _, let month): "XXXX-\(Day.twoDigits(month))-XX"
    case .nthWeekdayOfAMonth, .lastDay: "XXXX-XX-XX"
    case .season(let season): "XXXX-\(season.rawValue)"
    case .quarter(let quarter): "XXXX-Q\(quarter)"
    case .half(let half): "XXXX-H\(half)"
    case .decade(let digit): "XX\(digit)"
    case .weekend: "XXXX-WXX-WE"
    case .holiday: "XXXX-XX-XX"
    }
  }
}

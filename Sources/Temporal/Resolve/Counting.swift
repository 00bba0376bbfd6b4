extension Scope {
  /// "yesterday", "today", "tomorrow".
  func deictic(_ steps: Int, _ suffix: String) -> Resolved {
    guard let speech, !isNarrative else {
      let value = steps == 0 && suffix.isEmpty ? "PRESENT_REF" : "XXXX-XX-XX" + suffix
      return Resolved(value: value)
    }
    if steps == 0, suffix.isEmpty, speech.first != speech.last {
      return Resolved(value: "PRESENT_REF", days: speech.range, source: speech.source)
    }
    return counted(from: speech, unknown: "XXXX-XX-XX" + suffix, suffix) {
      .day($0.advanced(by: steps))
    }
  }

  /// A clock time or part of the day without a date: on the day that the text speaks of.
  func dayOf(_ steps: Int, _ anchor: Meaning.Anchor, _ suffix: String) -> Resolved {
    var reference = reference(anchor)
    if let found = reference, found.unit > .day, !isNarrative { reference = speech }
    return counted(from: reference, unknown: "XXXX-XX-XX" + suffix, suffix) {
      .day($0.advanced(by: steps))
    }
  }

  /// "two weeks ago", "a day earlier".
  ///
  /// - Parameter part: the part of the reference's days that "early" or "late" left of them.
  func shifted(
    _ amount: Meaning.Amount, _ sign: Int, _ reference: ReferenceTime?, part: DayRange?,
    _ suffix: String
  ) -> Resolved {
    guard let count = amount.count else {
      let value = sign < 0 ? "PAST_REF" : "FUTURE_REF"
      return Resolved(value: value, source: nil)
    }
    let unit = amount.unit
    let suffix = unit < .day ? "TXX:XX" : suffix
    func moved(_ day: Day) -> Day {
      var (days, months) = unit.length(count * sign)
      if amount.tenths > 0 { months += unit.length(sign).months * Int(amount.tenths) / 10 }
      if amount.tenths > 0 { days += unit.length(sign).days * Int(amount.tenths) / 10 }
      return day.advanced(byMonths: months).advanced(by: days)
    }
    var resolved = counted(from: reference, unknown: Scope.unknown(unit) + suffix, suffix) {
      switch unit {
      case .decade, .century, .millennium, .half: .containing(moved($0), .year)
      case .weekend: .containing(moved($0), .week)
      case .season, .quarter: .containing(moved($0), .month)
      case .year where amount.tenths > 0: .containing(moved($0), .month)
      case .year where reference?.unit == .quarter: .containing(moved($0), .quarter)
      default: .containing(moved($0), unit)
      }
    }
    // A month after early April is early May.
    if let part, resolved.point?.unit == thread.last?.point.unit, part != thread.last?.days,
      let first = part.first, let last = part.last
    {
      resolved.days = DayRange(first: moved(first), last: moved(last), precision: .range)
    }
    return resolved
  }

  func duration(_ amount: Meaning.Amount, _ span: Meaning.Span) -> Resolved {
    var resolved = Resolved(value: amount.value, type: .duration)
    let anchor: Meaning.Anchor
    let sign: Int
    switch span {
    case .anywhere: return resolved
    case .upTo(let of): (anchor, sign) = (of, -1)
    case .from(let of): (anchor, sign) = (of, 1)
    }
    guard let count = amount.count, count <= Meaning.Amount.greatest,
      let reference = reference(anchor)
    else { return resolved }
    let (days, months) = amount.unit.length(count * sign)
    let from = sign < 0 ? reference.first : reference.last
    let moved = from.advanced(byMonths: months).advanced(by: days)
    resolved.days = DayRange(
      first: sign < 0 ? moved : reference.first, last: sign < 0 ? reference.last : moved,
      precision: .range, extent: .lasting)
    resolved.source = reference.source
    return resolved
  }

  /// "June 4", "Monday", "last December": finds the year, or the week, that is meant.
  func complete(
    _ incomplete: Meaning.Incomplete, _ choice: Meaning.Choice, _ suffix: String
  ) -> Resolved {
    let unknown = Scope.unknown(incomplete) + suffix
    switch choice {
    case .steps(let steps, let anchor):
      return counted(from: reference(anchor), unknown: unknown, suffix) {
        incomplete.stepped(steps, from: $0)
      }
    case .joined(let tense, let byte, let mayLieAhead):
      guard let last = thread.last, last.bytes.lowerBound == byte, case .day(let day) = last.point,
        let next = incomplete.first(after: day, strictly: false),
        mayLieAhead || tense == .future || next.isBegun(by: speech?.last) || next == last.point
      else { return complete(incomplete, .context(tense), suffix) }
      return Resolved(
        value: next.value + suffix, point: next, days: next.range,
        source: .expression(bytes: last.bytes, last.days))
    case .context(let tense):
      if isNarrative, let mention = thread.lastInYear,
        !incomplete.isOfWeek || mention.point.unit <= .month
      {
        return counted(from: ReferenceTime(mention), unknown: unknown, suffix) { _ in
          incomplete.following(mention)
        }
      }
      let resolved = counted(from: speech, unknown: unknown, suffix) {
        incomplete.spokenOf(on: $0, tense)
      }
      return resolved.point == nil ? named(incomplete, resolved, suffix) : resolved
    }
  }

  /// Where the publication allows several days, the one that the text also names in full.
  private func named(
    _ incomplete: Meaning.Incomplete, _ resolved: Resolved, _ suffix: String
  ) -> Resolved {
    guard case .weekday(let weekday) = incomplete, let days = resolved.days else { return resolved }
    guard let first = days.first, let last = days.last, last.number - first.number < 800 else {
      return resolved
    }
    let start = first.advanced(by: (weekday - first.weekday).modulo(7))
    let possible = stride(from: start.number, through: last.number, by: 7)
      .map { Day(number: $0) }.filter(namedDays.contains)
    guard possible.count == 1, let day = possible.first else { return resolved }
    let point = CalendarPoint.day(day)
    return Resolved(
      value: point.value + suffix, point: point, days: point.range, source: resolved.source)
  }
}

extension Meaning.Incomplete {
  /// A weekday or weekend, which no year tells.
  fileprivate var isOfWeek: Bool {
    switch self {
    case .weekday, .weekend: true
    default: false
    }
  }
}

extension CalendarPoint {
  /// Whether it has begun on a day; so it has where no day is known.
  fileprivate func isBegun(by day: Day?) -> Bool {
    guard let first = range?.first, let day else { return true }
    return first <= day
  }
}

extension TimeUnit: Comparable {
  static func < (a: TimeUnit, b: TimeUnit) -> Bool { a.rawValue < b.rawValue }
}

extension Meaning.Incomplete {
  /// "last", "this" and "next" of a date without its year.
  func stepped(_ steps: Int, from day: Day) -> CalendarPoint? {
    switch steps {
    case ..<0:
      let before = beginning(of: day)
      return latest(before: before, strictly: true)
    case 0:
      switch self {
      case .weekday(let weekday): return .day(day.advanced(by: weekday - day.weekday))
      case .weekend: return .containing(day, .weekend)
      // In January "this winter" began the year before.
      case .season(.winter): return closest(to: day)
      default: return point(in: day.year)
      }
    default: return first(after: day, strictly: true)
    }
  }

  /// "Last December" of a day in December is not that December.
  private func beginning(of day: Day) -> Day {
    guard let around = latest(before: day, strictly: false)?.range, around.contains(day) else {
      return day
    }
    return around.first ?? day
  }

  /// What news means by a bare weekday, month or date: the latest, or the next when it looks ahead.
  func spokenOf(on day: Day, _ tense: Tense) -> CalendarPoint? {
    switch (self, tense) {
    case (.weekday, .future), (.weekend, .future): return first(after: day, strictly: false)
    case (.weekday, _), (.weekend, _): return latest(before: day, strictly: false)
    case (.monthDay, .unknown): return closest(to: day)
    default: return closest(to: day, agreeingWith: tense)
    }
  }

  /// What a narrative means by it: the one closest to what it spoke of last.
  func following(_ mention: NarrativeThread.Mention) -> CalendarPoint? {
    guard let first = mention.days.first, let last = mention.days.last else { return nil }
    switch self {
    case .weekday, .weekend, .dayOfMonth:
      return self.first(after: first, strictly: false)
    default:
      return closest(to: Day(number: (first.number + last.number) / 2))
    }
  }
}

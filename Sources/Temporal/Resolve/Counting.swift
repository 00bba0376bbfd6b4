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
  ///
  /// Hours past midnight belong to the day after: "from 11 p.m. Saturday until 4 a.m."
  func dayOf(
    _ steps: Int, _ anchor: Meaning.Anchor, _ time: TimeOfDay?, _ suffix: String
  ) -> Resolved {
    var steps = steps
    if anchor == .thread, let hour = time?.hour, let clock = thread.clock,
      clock.sentence == sentence, clock.hour >= 17, hour < 12, hour < clock.hour % 24
    {
      steps += 1
    }
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
    // "that November" of a text that has named no year
    case .steps(0, .thread)
    where incomplete.isOfYear && !isNarrative && thread.last?.isSpoken != false:
      return Resolved(value: unknown)
    case .steps(let steps, let anchor):
      return counted(from: reference(anchor), unknown: unknown, suffix) {
        incomplete.stepped(steps, from: $0)
      }
    case .joined(let context, let byte, let mayLieAhead):
      guard let last = thread.last, last.bytes.lowerBound == byte, let day = last.days.first,
        last.point.unit <= .season
      else { return complete(incomplete, .context(context), suffix) }
      // "from Sept. 14 to Thursday": the Thursday that the clause means, when it is behind.
      if case .weekday = incomplete {
        let own = complete(incomplete, .context(context), suffix)
        if let first = own.days?.first, first > day { return own }
      }
      guard let next = incomplete.first(after: day, strictly: false),
        mayLieAhead || context.looksAhead || next.isBegun(by: speech?.last) || next == last.point
      else { return complete(incomplete, .context(context), suffix) }
      return Resolved(
        value: next.value + suffix, point: next, days: next.range,
        source: .expression(bytes: last.bytes, last.days))
    case .context(let context):
      // A history speaks of its own years, until it turns to the present.
      if isNarrative, let mention = thread.lastInYear, !isOfPresent(context),
        !incomplete.isOfWeek || mention.point.unit <= .month
      {
        return counted(from: ReferenceTime(mention), unknown: unknown, suffix) { _ in
          incomplete.following(mention)
        }
      }
      if let (point, source) = inNamedYear(incomplete, context) {
        return Resolved(
          value: point.value + suffix, point: point, days: point.range, source: source)
      }
      if case .weekday = incomplete, let entry = thread.entry, sentence == entry.sentence,
        let point = incomplete.spokenOf(on: entry.day, context)
      {
        return Resolved(
          value: point.value + suffix, point: point, days: point.range,
          source: .expression(bytes: entry.bytes, .day(entry.day)))
      }
      let told = place == .entry ? context.ofEntry : context
      let resolved =
        inPublication(incomplete, told, suffix)
        ?? counted(from: speech, unknown: unknown, suffix) { incomplete.spokenOf(on: $0, told) }
      return resolved.point == nil ? named(incomplete, resolved, suffix) : resolved
    }
  }

  /// Whether a history that is dated speaks of its own day: it looks ahead, or has just said "on
  /// Tuesday".
  private func isOfPresent(_ context: DateContext) -> Bool {
    guard speech != nil else { return false }
    if context.tense == .future, !context.namesEvent, thread.spoken != nil { return true }
    guard let spoken = thread.spoken, let named = thread.lastInYear else { return false }
    return spoken - named.sentence > 3 && sentence - spoken <= 1
  }

  /// A date inside the days of publication, where these are several: written in June 2010, "a June 4
  /// story" is of that June.
  private func inPublication(
    _ incomplete: Meaning.Incomplete, _ context: DateContext, _ suffix: String
  ) -> Resolved? {
    guard incomplete.isOfYear, let speech, speech.first != speech.last else { return nil }
    let points = [speech.last, speech.first].compactMap { incomplete.spokenOf(on: $0, context) }
    guard let point = points.first(where: { $0.range.map(speech.range.contains) == true }) else {
      return nil
    }
    return Resolved(
      value: point.value + suffix, point: point, days: point.range, source: speech.source)
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
    case .weekday, .weekdayNumber, .weekend, .nthWeekdayOfAMonth, .lastDay: true
    default: false
    }
  }
}

extension DateContext {
  /// A chronology tells in the present tense what has been.
  fileprivate var ofEntry: DateContext { DateContext(.past) }
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
      guard let last = latest(before: before, strictly: true) else { return nil }
      return steps == -1
        ? last : last.range?.first.flatMap { stepped(steps + 1, from: $0) }
    case 0:
      switch self {
      case .weekday(let weekday): return .day(day.advanced(by: weekday - day.weekday))
      case .weekend: return .containing(day, .weekend)
      // In January "this winter" began the year before.
      case .season(.winter): return closest(to: day)
      default: return point(in: day.year)
      }
    default:
      guard let next = first(after: day, strictly: true) else { return nil }
      return steps == 1 ? next : next.range?.last.flatMap { stepped(steps - 1, from: $0) }
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
  func spokenOf(on day: Day, _ context: DateContext) -> CalendarPoint? {
    if let year = context.knownYear, let known = point(in: 1900 + year),
      let first = known.range?.first,
      let recent = latest(before: day, strictly: false)?.range?.first, day >= first
    {
      return day.number - recent.number <= 30 ? .day(recent) : known
    }
    if let weekday = context.weekday, let point = closest(to: day, on: weekday) { return point }
    if let end = context.rangeEnd, !context.looksBack, let point = opening(end, on: day, context) {
      return point
    }
    switch self {
    case .weekday, .weekend:
      return context.looksAhead
        ? first(after: day, strictly: false) : latest(before: day, strictly: false)
    default: break
    }
    if context.looksBack {
      return context.rangeEnd.flatMap { $0.latest(before: day, strictly: false)?.range?.first }
        .flatMap { latest(before: $0, strictly: false) } ?? latest(before: day, strictly: false)
    }
    switch context.tense {
    case .future, .present:
      // "It will report its third quarter" in October: the one that has just ended.
      if case .quarter = self { return closest(to: day) }
      // "A woman holds a poster in Paris on Feb. 5": a picture of that day.
      if case .monthDay = self, context.tense == .present,
        let last = latest(before: day, strictly: false), let over = last.range?.last,
        day.number - over.number <= 21
      {
        return last
      }
      return first(after: day, strictly: false)
    case .due:
      guard let last = latest(before: day, strictly: false), let over = last.range?.last,
        day.number - over.number <= 14
      else { return first(after: day, strictly: false) }
      return last
    case .reported:
      // "He said he would leave on Dec. 31": ahead, unless that was not long ago.
      guard let last = latest(before: day, strictly: false), let over = last.range?.last,
        day.number - over.number <= 60
      else { return first(after: day, strictly: false) }
      return last
    case .near, .continuous, .arranged: return closest(to: day)
    case .past, .aimed, .unknown: return likely(on: day)
    }
  }

  /// The start of a range that is not over: "The show runs from November to March."
  private func opening(
    _ end: Meaning.Incomplete, on day: Day, _ context: DateContext
  ) -> CalendarPoint? {
    var endsThisWeek = false
    if case .weekday = end { endsThisWeek = true }
    guard context.tense != .future || endsThisWeek,
      let last = end.first(after: day, strictly: false)?.range?.first,
      let start = latest(before: last, strictly: false), let first = start.range?.first
    else { return nil }
    return context.tense != .reported || first <= day ? start : nil
  }

  /// Where no verb tells: the latest, unless the next is much closer.
  private func likely(on day: Day) -> CalendarPoint? {
    guard let before = latest(before: day, strictly: false), let last = before.range?.last else {
      return first(after: day, strictly: false)
    }
    guard let after = first(after: day, strictly: true), let first = after.range?.first else {
      return before
    }
    return (first.number - day.number) * 4 < day.number - last.number ? after : before
  }

  /// What a narrative means by it: the one closest to what it spoke of last.
  func following(_ mention: NarrativeThread.Mention) -> CalendarPoint? {
    guard let first = mention.days.first, let last = mention.days.last else { return nil }
    switch self {
    case .weekday, .weekdayNumber, .weekend, .dayOfMonth, .nthWeekdayOfAMonth, .lastDay:
      return self.first(after: first, strictly: false)
    default:
      return closest(to: Day(number: (first.number + last.number) / 2))
    }
  }
}

extension Scope {
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

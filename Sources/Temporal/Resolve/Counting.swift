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
    var (days, months) = amount.unit.length(count * sign)
    // "the last 48 hours"
    if amount.unit == .hour { days = count * sign / 24 }
    let from = sign < 0 ? reference.first : reference.last
    let moved = from.advanced(byMonths: months).advanced(by: days)
    resolved.days = DayRange(
      first: sign < 0 ? moved : reference.first, last: sign < 0 ? reference.last : moved,
      precision: .range, extent: .lasting)
    resolved.source = reference.source
    return resolved
  }
}

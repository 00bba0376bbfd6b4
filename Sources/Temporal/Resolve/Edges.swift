extension Scope {
  /// "The first two weeks of April": a length, and the days it takes of the whole.
  func edge(_ amount: Meaning.Amount, fromStart: Bool, of whole: Resolved) -> Resolved {
    var resolved = Resolved(value: amount.value, type: .duration, source: whole.source)
    guard let count = amount.count, count <= Meaning.Amount.greatest, whole.point != nil,
      let days = whole.days,
      let first = days.first,
      let last = days.last
    else { return resolved }
    let (length, months) = amount.unit.length(count)
    let cut =
      fromStart
      ? first.advanced(byMonths: months).advanced(by: length - 1)
      : last.advanced(by: 1).advanced(byMonths: -months).advanced(by: -length)
    guard days.contains(cut) else { return resolved }
    resolved.days = DayRange(
      first: fromStart ? first : cut, last: fromStart ? cut : last, precision: .range)
    return resolved
  }
}

extension Scope {
  /// "The year ended Sept. 30": a length, and its days; of a quarter the calendar's.
  func ended(_ amount: Meaning.Amount, by end: Resolved) -> Resolved {
    guard let last = end.days?.last, let count = amount.count,
      count <= Meaning.Amount.greatest, end.point != nil
    else {
      return Resolved(value: amount.value, type: .duration, source: end.source)
    }
    if amount.unit == .quarter {
      let quarter = CalendarPoint.containing(last, .quarter)
      return Resolved(
        value: quarter.value, point: quarter, days: quarter.range, source: end.source)
    }
    let (days, months) = amount.unit.length(count)
    let first = last.advanced(by: 1).advanced(byMonths: -months).advanced(by: -days)
    return Resolved(
      value: amount.value, type: .duration,
      days: DayRange(first: first, last: last, precision: .range, extent: .lasting),
      source: end.source)
  }
}

extension Meaning.Whole {
  /// The date as an expression of its own.
  var kind: Meaning.Kind {
    switch self {
    case .point(let point): .point(point)
    case .incomplete(let incomplete, let choice): .incomplete(incomplete, choice)
    case .unit(let unit, let steps): .unit(unit, steps: steps, .speech)
    }
  }
}

extension Resolved {
  /// What becomes of a date in "two days before Christmas" and "the week of March 6".
  func adjusted(to meaning: Meaning) -> Resolved {
    guard meaning.offset != nil || meaning.widened != nil else { return self }
    guard case .day(var day)? = point else { return Resolved(value: "XXXX-XX-XX", source: source) }
    var unit = meaning.widened ?? .day
    if let offset = meaning.offset, let count = offset.amount.count,
      count <= Meaning.Amount.greatest
    {
      let (days, months) = offset.amount.unit.length(count * offset.sign)
      day = day.advanced(byMonths: months).advanced(by: days)
      if offset.amount.unit > .week, !offset.toTheDay { unit = offset.amount.unit }
    }
    // The weekend of a Monday's feast is the one before it.
    if unit == .weekend, day.weekday <= 2 { day = day.advanced(by: -day.weekday) }
    var copy = self
    let moved = CalendarPoint.containing(day, unit)
    copy.point = moved
    copy.value = moved.value
    copy.days = moved.range
    return copy
  }
}

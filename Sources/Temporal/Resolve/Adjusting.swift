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

extension DayRange {
  /// The part that "early", "mid-to-late" or "the second half of" leaves.
  func part(of meaning: Meaning) -> DayRange {
    if let portion = meaning.portion { return self.portion(portion) }
    let part = part(meaning.mod)
    guard let other = meaning.modEnd else { return part }
    var joined = part.union(self.part(other))
    joined.precision = .range
    return joined
  }

  /// One of so many equal parts, in whole years where they are many, else in months.
  private func portion(_ portion: Meaning.Portion) -> DayRange {
    guard let first, let last else { return self }
    let (firstYear, firstMonth, _) = first.components
    let (endYear, endMonth, _) = last.advanced(by: 1).components
    let months = (endYear - firstYear) * 12 + endMonth - firstMonth
    let start = first.advanced(byMonths: months * (Int(portion.index) - 1) / Int(portion.count))
    let end = first.advanced(byMonths: months * Int(portion.index) / Int(portion.count)).advanced(
      by: -1)
    return DayRange(first: start, last: end, precision: .range, extent: extent)
  }
}

extension DayRange {
  /// "early", "mid" and "late" of a unit; other modifiers leave the range as it is.
  ///
  /// Months: days 1-10, 11-20, 21-last. Years: January-April, May-August, September-December.
  /// Decades: four, three and three years ("the early 1990s" is 1990-1993); centuries 34, 33 and
  /// 33. Seasons, quarters and halves: a third of their months. Weeks: two, two and three days.
  public func part(_ modifier: Modifier?) -> DayRange {
    guard let modifier, let first, let last else { return self }
    let cuts: (Day, Day)
    switch precision {
    case .day: return self
    case .week: cuts = (first.advanced(by: 2), first.advanced(by: 4))
    case .month: cuts = (first.advanced(by: 10), first.advanced(by: 20))
    case .season, .quarter: cuts = (first.advanced(byMonths: 1), first.advanced(byMonths: 2))
    case .year: cuts = (first.advanced(byMonths: 4), first.advanced(byMonths: 8))
    case .decade: cuts = (first.advanced(byMonths: 48), first.advanced(byMonths: 84))
    case .century: cuts = (first.advanced(byMonths: 408), first.advanced(byMonths: 804))
    case .range:
      let count = last.number - first.number + 1
      guard count >= 3 else { return self }
      cuts = (first.advanced(by: count / 3), first.advanced(by: count * 2 / 3))
    }
    var copy = self
    copy.precision = .range
    switch modifier {
    case .start: copy.last = cuts.0.advanced(by: -1)
    case .mid: (copy.first, copy.last) = (cuts.0, cuts.1.advanced(by: -1))
    case .end: copy.first = cuts.1
    default: return self
    }
    return copy
  }
}

extension Scope {
  /// A year or decade whose century is not said, in that of the text: of the story where it is a
  /// history, else the latest that is not far ahead of the day of writing.
  package func inCentury(_ point: CalendarPoint) -> CalendarPoint {
    if isNarrative, let year = thread.lastInYear?.point.year {
      return point.shifted(closeTo: year + 50)
    }
    guard let year = speech?.last.year else { return point }
    // "Born in 1812, he was by the forties the richest man."
    if let named = thread.named ?? thread.aside, sentence - named.sentence <= 1,
      let own = named.point.year, own < year - 100
    {
      return point.shifted(closeTo: own + 99)
    }
    return point.shifted(closeTo: year + 5)
  }
}

extension CalendarPoint {
  /// The one of its kind, whole centuries off, that is the latest not after a year.
  fileprivate func shifted(closeTo year: Int) -> CalendarPoint {
    guard let own = range?.first?.year else { return self }
    let centuries = (year - own).floorDivided(by: 100)
    switch self {
    case .day(let day): return .day(day.advanced(byMonths: centuries * 1200))
    case .month(let own, let month): return .month(own + centuries * 100, month)
    case .season(let own, let season): return .season(own + centuries * 100, season)
    case .year(let own): return .year(own + centuries * 100)
    case .decade(let tens): return .decade(tens + centuries * 10)
    default: return self
    }
  }
}

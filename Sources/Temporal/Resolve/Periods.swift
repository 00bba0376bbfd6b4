extension NarrativeThread {
  /// A period that the text reports on, and the sentence that named it last.
  struct Period: Sendable {
    var point: CalendarPoint
    var bytes: Range<Int>
    var sentence: Int
  }

  /// Keeps the period that figures are given for; those it is compared with do not replace it.
  ///
  /// - Parameter written: the last day on which the text may have been written.
  mutating func report(_ mention: Recognizer.Mention, _ point: CalendarPoint, by written: Day?) {
    switch point {
    case .quarter, .half, .fiscalYear: break
    case .month:
      month = Period(point: point, bytes: mention.bytes, sentence: mention.sentence)
      return
    default: return
    }
    guard let days = point.range, let first = days.first else { return }
    // "It expects a profit in the fourth quarter."
    if let written, let last = days.last, last > written.advanced(by: 15) { return }
    if case .period(.yearBefore) = mention.meaning.kind { return }
    if let known = period?.point.range?.first, first < known { return }
    period = Period(point: point, bytes: mention.bytes, sentence: mention.sentence)
  }
}

extension Scope {
  /// The period that the text reports on; `nil` where there is none.
  func period(_ which: Meaning.Period) -> Resolved? {
    var base = thread.period
    // "In October sales rose 5 percent from a year earlier."
    if which == .yearBefore, let month = thread.month, month.sentence == sentence { base = month }
    let source = base.flatMap { base in
      base.point.range.map { Reference.expression(bytes: base.bytes, $0) }
    }
    switch which {
    case .future: return base == nil ? resolve(Meaning(.reference(.future))) : nil
    case .reported: return base.map { resolved($0.point, source) }
    case .latest:
      if let base { return resolved(base.point, source) }
      return counted(from: speech, unknown: "XXXX-QX", "") {
        CalendarPoint.containing($0, .quarter).advanced(by: -1)
      }
    case .yearBefore:
      if let base { return resolved(base.point.yearsLater(-1), source) }
      if let named = thread.last, named.sentence == sentence, case .year(let year) = named.point {
        return resolved(.year(year - 1), .expression(bytes: named.bytes, named.days))
      }
      return counted(from: reference(.speech), unknown: "XXXX", "") {
        CalendarPoint.containing($0, .year).advanced(by: -1)
      }
    case .inYear(let year):
      guard let base, let own = base.point.year else {
        return resolved(.year(year), nil)
      }
      return resolved(base.point.yearsLater(year - own), source)
    }
  }

  /// "this fiscal year", as the United States count it.
  func fiscalYear(_ steps: Int) -> Resolved {
    counted(from: speech, unknown: "XXXX", "") {
      .fiscalYear($0.year + ($0.month >= 10 ? 1 : 0) + steps)
    }
  }

  private func resolved(_ point: CalendarPoint, _ source: Reference?) -> Resolved {
    Resolved(value: point.value, point: point, days: point.range, source: source)
  }
}

extension CalendarPoint {
  /// The same month, quarter or half of another year.
  fileprivate func yearsLater(_ years: Int) -> CalendarPoint {
    switch self {
    case .month(let year, let month): .month(year + years, month)
    case .quarter(let year, let quarter): .quarter(year + years, quarter)
    case .half(let year, let half): .half(year + years, half)
    case .fiscalYear(let year): .fiscalYear(year + years)
    default: .year((year ?? 0) + years)
    }
  }
}

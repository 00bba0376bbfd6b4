import Temporal

extension EnglishRules {
  /// "the first week of April", "the last two months of 1939".
  static let edges: [Rule] = [
    Rule(
      """
      the (first | opening | last | final | closing) [COUNT | SEVERAL] (UNIT | UNITS) \
      of MONTH [[,|of] YEAR]
      """,
      [
        .init("They met in [the first week of April] there.", "P1W"),
        .init("In [the last two weeks of February 1951] it broke.", "P2W"),
      ]
    ) { reading in
      guard let month = reading[.month] else { return nil }
      return reading.edge(
        of: reading[.year].map { .point(.month($0, month)) }
          ?? .incomplete(.month(month), .context(reading.context)))
    },
    Rule(
      "[the] (first | opening | last | final | closing) [COUNT | SEVERAL] (UNIT | UNITS) of YEAR",
      [.init("In [the first ten months of 1915] they stood.", "P10M")]
    ) { reading in
      reading[.year].flatMap { reading.edge(of: .point(.year($0))) }
    },
    Rule(
      """
      the (first | opening | last | final | closing) [COUNT | SEVERAL] (UNIT | UNITS) \
      of (the | this | last | next) (year | month)
      """,
      [
        .init("It rose in [the first nine months of the year] here.", "P9M"),
        .init("It fell in [the last three months of last year] here.", "P3M"),
      ]
    ) { reading in
      let which = reading.after(-1)
      let steps = reading.isWord(which, "last") ? -1 : reading.isWord(which, "next") ? 1 : 0
      let isYear = reading.isWord(reading.after(0), "year")
      return reading.edge(of: .unit(isYear ? .year : .month, steps: steps))
    },
  ]
}

extension Reading {
  fileprivate func edge(of whole: Meaning.Whole) -> Meaning? {
    guard let unit = block.token(edgeUnit).flatMap({ TimeUnit(rawValue: $0.value) }),
      unit >= .day, unit != .quarter || (self[.count] ?? 1) > 1, unit != .half
    else { return nil }
    var amount = Meaning.Amount(unit: unit)
    if let count = token(.count) { amount.count = count.value }
    if !has(.count), !has(.vague), has(.unit) { amount.count = 1 }
    // "the last day of the month" is a day, not a length.
    if amount.count == 1, unit == .day { return nil }
    let isStart = block.tokens[found.tokens].prefix(2).contains { isWord($0, "first", "opening") }
    return Meaning(.edge(amount, fromStart: isStart, whole))
  }

  /// Where the unit of the edge stands: before the date's own.
  private var edgeUnit: Int {
    found.filled.first { $0.slot == .unit || $0.slot == .units }?.token ?? -1
  }
}

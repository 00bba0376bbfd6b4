import Temporal

extension EnglishRules {
  /// Quarters, halves and fiscal years.
  static let quarters: [Rule] = [
    Rule(
      "[the] [fiscal] ORDINAL [-] quarter [[of | in] [fiscal] YEAR]",
      [
        .init("In [the third quarter of 1998] it rose.", "1998-Q3"),
        .init("It said [first-quarter] profit fell.", "2010-Q1"),
      ]
    ) { $0.oneOfQuarters },
    Rule(
      """
      [the] ORDINAL > ((and|or|to|,|DASH) ORDINAL [(and|or|to|,) ORDINAL] \
      [-] (quarter | quarters) [(of | in) [fiscal] YEAR])
      """,
      [.init("It grew in [the first] and third quarters of 2009.", "2009-Q1")]
    ) { $0.oneOfQuarters },
    Rule(
      "[the] ORDINAL quarters [(of | in) [fiscal] YEAR]",
      [.init("It grew in the first and [third quarters of 2009].", "2009-Q3")]
    ) { $0.oneOfQuarters },
    Rule(
      "[the] ORDINAL [-] quarter [of | in] (the | this | last | next) year",
      [
        .init("It rose in [the second quarter of this year].", "2010-Q2"),
        .init("It fell in [the fourth quarter last year].", "2009-Q4"),
      ]
    ) { reading in
      guard let quarter = reading.quarter else { return nil }
      let which = reading.after(-1)
      let steps = reading.isWord(which, "last") ? -1 : reading.isWord(which, "next") ? 1 : 0
      return Meaning(.inUnit(.quarter(quarter), .year, steps: steps, .speech))
    },
    Rule(
      "[the] (last|final) quarter of YEAR",
      [.init("It fell in [the last quarter of 2008].", "2008-Q4")]
    ) { reading in
      reading[.year].map { Meaning(.point(.quarter($0, 4))) }
    },
    Rule(
      "[the] (last|final) quarter of (the|this|last) year",
      [.init("It fell in [the last quarter of the year].", "2010-Q4")]
    ) { reading in
      let last = reading.isWord(reading.after(-1), "last")
      return Meaning(.inUnit(.quarter(4), .year, steps: last ? -1 : 0, .speech))
    },
    Rule(
      "[the] (first|second|latter) half of YEAR",
      [.init("In [the second half of 1998] it fell.", "1998-H2")]
    ) { reading in
      guard let year = reading[.year] else { return nil }
      return Meaning(.point(.half(year, reading.isFirstHalf ? 1 : 2)))
    },
    Rule(
      "[the] (first|second|latter) half of (the|this|last) year",
      [.init("It fell in [the first half of the year].", "2010-H1")]
    ) { reading in
      let last = reading.isWord(reading.after(-1), "last")
      return Meaning(
        .inUnit(.half(reading.isFirstHalf ? 1 : 2), .year, steps: last ? -1 : 0, .speech))
    },
    Rule(
      "(fiscal|financial) [year] YEAR | [the] YEAR (fiscal|financial) year",
      [
        .init("In [the 2012 fiscal year] it rose.", "FY2012"),
        .init("They were there as of [fiscal year 2009].", "FY2009"),
        .init("Sales for [fiscal 1998] rose.", "FY1998"),
      ]
    ) { reading in
      reading[.year].map { Meaning(.point(.fiscalYear($0))) }
    },
    Rule(
      "fy YEAR | FY2009", [.init("Sales for [FY 2009] rose.", "FY2009")]
    ) { reading in
      (reading[.year] ?? reading[.fiscalYear]).map { Meaning(.point(.fiscalYear($0))) }
    },
    Rule("Q3 [of] [YEAR]", [.init("Sales in [Q3 2009] rose.", "2009-Q3")]) { reading in
      guard let quarter = reading[.quarterName] else { return nil }
      guard let year = reading[.year] else {
        return Meaning(.incomplete(.quarter(quarter), .context(reading.context)))
      }
      return Meaning(.point(.quarter(year, quarter)))
    },
  ]
}

extension Reading {
  /// The quarter that an ordinal names, from 1.
  var quarter: Int? {
    self[.ordinal].flatMap { 1...4 ~= $0 ? $0 : nil }
  }

  fileprivate var oneOfQuarters: Meaning? {
    guard let quarter, !isOfGame else { return nil }
    guard let year = self[.year] else {
      return Meaning(.incomplete(.quarter(quarter), .context(context)))
    }
    var meaning = Meaning(.point(.quarter(year, quarter)))
    meaning.yearBytes = yearBehind
    return meaning
  }

  /// "They led after the third quarter": not a quarter of the year.
  fileprivate var isOfGame: Bool {
    block.classes.contains(.game) || isWord(after, "of") && isWord(after(3), "game", "match")
  }

  fileprivate var isFirstHalf: Bool {
    isWord(first, "first") || isWord(block.token(found.tokens.lowerBound + 1), "first")
  }
}

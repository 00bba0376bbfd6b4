extension EnglishRules {
  /// Days of a month without their year.
  static let monthDays: [Rule] = [
    Rule(
      "{part} {weekday} MONTH [the] DAY",
      [
        .init("It ran a [June 4] story.", "2010-06-04"),
        .init("He was shot on [Friday, Oct. 23], at home.", "2009-10-23"),
        .init("They will meet on [Jan. 14] again.", "2011-01-14"),
      ]
    ) { reading in
      if reading.after?.has(.countedNoun) == true { return nil }
      return reading.date(year: nil, month: reading[.month], day: reading[.day])
    },
    Rule(
      "{part} {weekday} [the] DAY [of] MONTH",
      [
        .init("They left on [26 January].", "2010-01-26"),
        .init("It fell on [the 5th of May].", "2010-05-05"),
      ]
    ) { reading in
      let isSmallNumber = reading.token(.day)?.has(.digits) == true
      guard isSmallNumber || reading.token(.day)?.has(.ordinal) == true else { return nil }
      return reading.date(year: nil, month: reading[.month], day: reading[.day])
    },
    Rule("the DAY", [.init("He came Monday and leaves on [the 21st], he said.", "2010-06-21")]) {
      reading in
      guard let day = reading[.day], reading.token(.day)?.has(.ordinal) == true,
        reading.token(.day)?.word == 0, reading.isWord(reading.before, "on"),
        reading.after?.shape.contains(.isWord) != true
      else { return nil }
      return Meaning(.incomplete(.dayOfMonth(day), .context(reading.tense)))
    },
    Rule(
      "MONTH DAY > (to|through|until|till|and|DASH|or) MONTH DAY [,] YEAR",
      [.init("It runs from [February 17] to March 30, 2025.", "2025-02-17")]
    ) { $0.date(year: $0[.year], month: $0[.month], day: $0[.day]) },
    Rule(
      "MONTH DAY > (to|through|until|till|and|DASH|or|,) DAY , YEAR",
      [.init("It ran [January 5]-7, 1999.", "1999-01-05")]
    ) { $0.date(year: $0[.year], month: $0[.month], day: $0[.day]) },
    Rule(
      "DAY > (to|and|DASH|or) DAY [of] MONTH [[,] YEAR]",
      [.init("On the nights of [3] and 4 May 1904 they fled.", "1904-05-03")]
    ) { reading in
      guard reading.token(.day)?.has(.digits) == true else { return nil }
      return reading.date(year: reading[.year], month: reading[.month], day: reading[.day])
    },
    Rule(
      "DAY MONTH > (to|and|DASH|or|until) DAY MONTH [,] YEAR",
      [.init("From [30 May] to 4 June 1904 they fought.", "1904-05-30")]
    ) { $0.date(year: $0[.year], month: $0[.month], day: $0[.day]) },
  ]
}

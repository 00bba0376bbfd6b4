import Temporal

extension EnglishRules {
  /// Dates with their year, in words.
  static let fullDates: [Rule] = [
    Rule(
      "[this] {part} {weekday} MONTH [the] DAY [[,] | in [the year] | of] YEAR",
      [
        .init("It came on [June 5, 2011].", "2011-06-05"),
        .init("They met on [Friday, Oct. 23, 1998], in Paris.", "1998-10-23"),
        .init("It was [May 1st 1945] then.", "1945-05-01"),
      ]
    ) { $0.date(year: $0[.year], month: $0[.month], day: $0[.day]) },
    Rule(
      "{part} {weekday} [the] DAY [of] MONTH [[,] | in [the year] | of] YEAR",
      [
        .init("It began on [26 January 1910].", "1910-01-26"),
        .init("On [25 July, 1918] it ended.", "1918-07-25"),
        .init("It was signed on [the 3rd of March 1918].", "1918-03-03"),
      ]
    ) { $0.date(year: $0[.year], month: $0[.month], day: $0[.day]) },
    Rule(
      "{part} MONTH [,|of|in] (YEAR | '98)",
      [
        .init("It closed in [Sept. '08] for good.", "2008-09"),
        .init("In [June 2010], they wrote.", "2010-06"),
        .init("It was shown in [mid-May 2009].", "2009-05", .mid),
        .init("Until [the end of April 1942] they held.", "1942-04", .end),
        .init("It ended in [October, 1917].", "1917-10"),
      ]
    ) { reading in
      guard let year = reading.year, let month = reading[.month] else { return nil }
      var meaning = Meaning(.point(.month(year, month)), mod: reading.modifier)
      meaning.modEnd = reading.secondModifier
      meaning.lacksCentury = reading.has(.short)
      return meaning
    },
    Rule(
      "{part} MONTH [,|of] COUNT ERA",
      [.init("They landed in [September 490 BC].", "BC0490-09")]
    ) { reading in
      guard let year = reading.year, let month = reading[.month] else { return nil }
      return Meaning(.point(.month(year, month)), mod: reading.modifier)
    },
  ]

  /// Dates in figures.
  static let numericDates: [Rule] = [
    Rule("ISO", [.init("RE: [2011-09-28] letter", "2011-09-28")]) { reading in
      reading.dayInFigures()
    },
    Rule(
      "8/16/98",
      [
        .init("Sent on [8/16/98] at home", "1998-08-16"),
        .init("Sent on [16/8/1998] at home", "1998-08-16"),
        .init("It has been so since [9/11] there.", "2001-09-11"),
      ]
    ) { reading in
      reading.dayInFigures()
    },
  ]
}

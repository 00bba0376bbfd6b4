import Temporal

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
      if reading.after?.has(.countedNoun) == true || reading.namesMovement { return nil }
      // "in June 09"
      if reading.isWord(reading.before, "in"), let token = reading.token(.day), token.value < 10,
        token.has(.digits), token.end - token.start == 2, let month = reading[.month]
      {
        return Meaning(.point(.month(2000 + token.value, month)))
      }
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
    Rule(
      "the DAY",
      [
        .init("He came Monday and leaves on [the 21st], he said.", "2010-06-21"),
        .init("On [the 9th] the pump broke.", "2010-06-09"),
        .init("The rent is due by [the 25th].", "2010-06-25"),
      ]
    ) { reading in
      guard let day = reading[.day], reading.token(.day)?.has(.ordinal) == true,
        reading.token(.day)?.word == 0,
        reading.isWord(reading.before, "on", "by", "until", "before", "since"),
        !reading.countsNoun
      else { return nil }
      return Meaning(.incomplete(.dayOfMonth(day), .context(reading.context)))
    },
    Rule(
      "DAY > (to|and|DASH|or|,) [DAY (to|and|DASH|or|,)] DAY [of] MONTH [[,] YEAR]",
      [.init("On the nights of [3] and 4 May 1904 they fled.", "1904-05-03")]
    ) { reading in
      guard reading.token(.day)?.has(.digits) == true else { return nil }
      return reading.date(year: reading[.year], month: reading[.month], day: reading[.day])
    },
  ]
}

extension Reading {
  /// "the April 6 Movement".
  fileprivate var namesMovement: Bool {
    guard let after, after.shape.contains([.capitalized, .isWord]) else { return false }
    return after.plays(.dateNamed)
  }
}

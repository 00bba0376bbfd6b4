import Temporal

extension EnglishRules {
  /// Days by their place in a month or a year: "Friday the 13th", "the first Tuesday in November".
  static let daysByPlace: [Rule] = [
    Rule(
      "WEEKDAY [,] [the] DAY",
      [
        .init("He won on [Friday the 13th], he said.", "2009-11-13"),
        .init("They will meet on [Tuesday 22nd].", "2010-06-22"),
      ]
    ) { reading in
      guard let weekday = reading[.weekday], let day = reading[.day],
        let token = reading.token(.day),
        token.has(.ordinal)
      else { return nil }
      // "fell on Friday, the fourth decline"
      let isJoined = reading.isWord(reading.block.token(reading.found.tokens.lowerBound + 1), ",")
      if token.word != 0, isJoined { return nil }
      // "will free on Wednesday the first of five hostages"
      if token.word != 0, reading.isWord(reading.after, "of"), reading.after(2)?.has(.month) != true
      {
        return nil
      }
      return Meaning(.incomplete(.weekdayNumber(weekday, day), .context(reading.context)))
    },
    Rule(
      """
      WEEKDAY [the] DAY > (and|to|,|DASH|or|until|till|through) \
      [WEEKDAY [the] DAY (and|to|,|DASH|or)] [WEEKDAY] [the] DAY [of] MONTH
      """,
      [.init("Trains ran late on [Monday 7] and Tuesday 8 June.", "2010-06-07")]
    ) { reading in
      guard let weekday = reading[.weekday], let day = reading[.day] else { return nil }
      return Meaning(.incomplete(.weekdayNumber(weekday, day), .context(reading.context)))
    },
    Rule(
      "[the] (ORDINAL | last | final) WEEKDAY (of | in) MONTH [[,|of|in] YEAR]",
      [
        .init("It will be held on [the first Tuesday in November].", "2010-11-02"),
        .init("It opened on [the last Sunday in March 2008].", "2008-03-30"),
        .init("It opened on [the third Thursday of June 2008].", "2008-06-19"),
      ]
    ) { reading in
      guard let nth = reading.nth, let weekday = reading[.weekday], let month = reading[.month]
      else { return nil }
      guard let year = reading[.year] else {
        return Meaning(
          .incomplete(
            .nthWeekday(nth, weekday: weekday, month: month), .context(reading.context)))
      }
      return Day.weekday(weekday, nth: nth, month: month, year: year)
        .map { Meaning(.point(.day($0))) }
    },
    Rule(
      "[the] (ORDINAL | last | final) WEEKDAY (of | in) MONTH [,] [of] (last | this | next) year",
      [.init("He won on [the second Sunday of October last year].", "2009-10-11")]
    ) { reading in
      guard let nth = reading.nth, let weekday = reading[.weekday], let month = reading[.month]
      else { return nil }
      return Meaning(
        .inUnit(
          .nthWeekday(nth, weekday: weekday, month: month), .year,
          steps: reading.step(reading.after(-1)), .speech))
    },
    Rule(
      "[the] (ORDINAL | last | final) WEEKDAY (of | in) (the | this | last | next) month",
      [.init("They will meet on [the last Thursday of the month].", "2010-06-24")]
    ) { reading in
      guard let nth = reading.nth, let weekday = reading[.weekday] else { return nil }
      return Meaning(
        .inUnit(
          .nthWeekdayOfAMonth(nth, weekday: weekday), .month,
          steps: reading.step(reading.after(-1)), .speech))
    },
    Rule(
      "[the] (ORDINAL | last) WEEKDAY (of | in) (every | each) (month | year)",
      [.init("They meet on [the first Sunday of every month].", "P1M")]
    ) { reading in
      Meaning(.repeated(reading.isWord(reading.after(0), "year") ? "P1Y" : "P1M"))
    },
    Rule(
      "the (last | final) day of MONTH [[,|of|in] YEAR]",
      [.init("He came on [the final day of May 2008].", "2008-05-31")]
    ) { reading in
      guard let month = reading[.month] else { return nil }
      let year = reading[.year]
      return reading.date(
        year: year, month: month, day: Day.length(ofMonth: month, year: year ?? 2001))
    },
    Rule(
      "the (last | final) day of (the | this | last | next) (month | year)",
      [.init("It ends on [the last day of the year].", "2010-12-31")]
    ) { reading in
      let steps = reading.step(reading.after(-1))
      if reading.isWord(reading.after(0), "year") {
        return Meaning(.inUnit(.monthDay(12, 31), .year, steps: steps, .speech))
      }
      return Meaning(.inUnit(.lastDay, .month, steps: steps, .speech))
    },
    Rule(
      "[the] DAY (day of | of) (this | last | next) month",
      [
        .init("It was seen on [the 5th of last month].", "2010-05-05"),
        .init("It is fixed for [the 15th of next month].", "2010-07-15"),
      ]
    ) { reading in
      guard let day = reading[.day], reading.token(.day)?.has(.ordinal) == true else { return nil }
      return Meaning(
        .inUnit(.dayOfMonth(day), .month, steps: reading.step(reading.after(-1)), .speech))
    },
    Rule(
      "[the] DAY (inst | instant | ult | ultimo | prox | proximo)",
      [
        .init("They met on [the 4th inst.] at noon.", "2010-06-04"),
        .init("She sailed on [the 28th ult.] with salt.", "2010-05-28"),
        .init("It is fixed for [the 3rd proximo].", "2010-07-03"),
      ]
    ) { reading in
      guard let day = reading[.day], reading.token(.day)?.has(.ordinal) == true else { return nil }
      let word = reading.after(0)
      let steps =
        reading.isWord(word, "ult", "ultimo") ? -1 : reading.isWord(word, "prox", "proximo") ? 1 : 0
      return Meaning(.inUnit(.dayOfMonth(day), .month, steps: steps, .speech))
    },
    Rule(
      "(the | this | that) DAY day of MONTH [[,] [in the year] [ERA] YEAR]",
      [
        .init("It was sealed on [the 3rd day of March, 1897].", "1897-03-03"),
        .init("Sworn on [the 14th day of July, A.D. 1889].", "1889-07-14"),
        .init("It fell on [the first day of June].", "2010-06-01"),
      ]
    ) { reading in
      if reading[.era] == 1 { return nil }
      return reading.date(year: reading[.year], month: reading[.month], day: reading[.day])
    },
  ]
}

extension Reading {
  /// Which of the month's weekdays: from 1, the last is -1.
  fileprivate var nth: Int? {
    guard let ordinal = self[.ordinal] else { return -1 }
    return 1...5 ~= ordinal ? ordinal : nil
  }

  /// "last", "this" and "next" as steps.
  func step(_ token: Token?) -> Int {
    isWord(token, "last") ? -1 : isWord(token, "next") ? 1 : 0
  }
}

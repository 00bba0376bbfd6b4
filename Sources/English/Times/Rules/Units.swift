import Temporal

extension EnglishRules {
  /// "last year", "this week", "the end of the month": counted from when the text speaks.
  static let units: [Rule] = [
    Rule(
      "[the] week of {date}", [.init("It is heard in [the week of March 6, 2000].", "2000-W10")]
    ) { reading in
      var meaning = reading.date(year: reading[.year], month: reading[.month], day: reading[.day])
      meaning?.widened = .week
      return meaning
    },
    Rule("(the|this) weekend", [.init("They met over [the weekend].", "2010-W23-WE")]) { reading in
      Meaning(.incomplete(.weekend, .context(reading.context)))
    },
    Rule(
      "{part} last UNIT",
      [
        .init("It fell [last year].", "2009"),
        .init("It closed [late last month].", "2010-05", .end),
        .init("It closed [earlier last week].", "2010-W23"),
      ]
    ) { reading in
      // "the last month of the war" is counted from no speaker.
      if reading.isWord(reading.after, "of") { return nil }
      return reading.unitShift(-1, .speech)
    },
    Rule(
      "this past weekend", [.init("They met [this past weekend].", "2010-W23-WE")]
    ) { _ in Meaning(.incomplete(.weekend, .context(DateContext(.past)))) },
    Rule(
      "the same week (last year | a year (ago | earlier))",
      [.init("It fell from [the same week last year].", "2009-W25")]
    ) { reading in
      guard let value = reading.block.token(reading.found.tokens.lowerBound + 2)?.value,
        let unit = TimeUnit(rawValue: value)
      else { return nil }
      var meaning = Meaning(.deictic(days: 0))
      meaning.offset = Meaning.Offset(
        amount: .init(count: 1, unit: .year), sign: -1, toTheDay: true)
      meaning.widened = unit
      return meaning
    },
    Rule(
      "{part} next UNIT",
      [
        .init("It ends [early next week].", "2010-W25", .start),
        .init("It is [next year].", "2011"),
      ]
    ) { $0.unitShift(1, .speech) },
    Rule(
      "{part} (this | [the] current) UNIT",
      [
        .init("It was said [earlier this week].", "2010-W24"),
        .init("It surfaced [this month].", "2010-06"),
        .init("It was only in [this century].", "20"),
      ]
    ) { $0.unitShift(0, .speech) },
    Rule(
      "[the] (latest | most recent) UNIT",
      [.init("It fell in [the latest month].", "2010-05")]
    ) { $0.unitShift(-1, .speech) },
    Rule(
      "([the] coming | this coming | [the] upcoming) UNIT",
      [.init("They meet [this coming week].", "2010-W25")]
    ) { $0.unitShift(1, .speech) },
    Rule(
      "([the] [very] END of | EARLY in | later in | earlier in) the UNIT",
      [
        .init("At [the start of the month] it began.", "2010-06", .start),
        .init("By [the end of the year] it is over.", "2010", .end),
      ]
    ) { $0.unitShift(0, .speech) },
    Rule(
      "the (EARLY | latter | later | first) (part | half | days) of the UNIT",
      [.init("In [the early part of the year] it rained.", "2010", .start)]
    ) { $0.unitShift(0, .speech) },
  ]
  /// "later in the day".
  static let partsOfThatDay: [Rule] = [
    Rule(
      "(later | earlier | early | late) in the day",
      [.init("On May 4, 2010 he ate and [later in the day] he left.", "2010-05-04")]
    ) { _ in Meaning(.unit(.day, steps: 0, .thread)) }
  ]

  /// "the week before last", "the year after next".
  static let unitsTwoAway: [Rule] = [
    Rule("the UNIT before last", [.init("It fell [the year before last].", "2008")]) {
      $0.unitShift(-2, .speech)
    },
    Rule("the UNIT after next", [.init("It ends [the week after next].", "2010-W26")]) {
      $0.unitShift(2, .speech)
    },
  ]

  /// "year-end", "the year-ago quarter".
  static let yearEnds: [Rule] = [
    Rule(
      "year (- | 's) end [YEAR] | year end [YEAR]",
      [
        .init("It is due by [year-end].", "2010", .end),
        .init("It was so at [year-end 1990].", "1990"),
      ]
    ) { reading in
      if let year = reading[.year] { return Meaning(.point(.year(year))) }
      return Meaning(.unit(.year, steps: 0, .speech), mod: .end)
    }
  ]

  /// "that same year", "the following month": counted from what the text spoke of last.
  static let unitsOfThread: [Rule] = [
    Rule(
      "{part} (that [very] [same] | the [very] same) UNIT",
      [
        .init("In 1991 he came; it was [that same year].", "1991"),
        .init("On May 10, 1940 they met. [That day] it rained.", "1940-05-10"),
        .init("In 1991 he came and [later that year] he left.", "1991"),
      ]
    ) { $0.unitShift(0, .thread) },
    Rule(
      "{part} the (following | next | subsequent | ensuing | succeeding) UNIT",
      [
        .init("In May 1941 he came; [the following month] he left.", "1941-06"),
        .init("On May 10, 1940 they met. [The next day] it rained.", "1940-05-11"),
        .init("It began in 1968, and will go on for [the next decade].", "202"),
      ]
    ) { reading in
      let isToCome =
        reading[.unit] != TimeUnit.day.rawValue
        && reading.block.tokens[reading.found.tokens].contains { reading.isWord($0, "next") }
        && reading.context.tense == .future
      return reading.unitShift(1, isToCome ? .speech : .thread)
    },
    Rule(
      "{part} the (previous | preceding | prior) UNIT",
      [.init("In May 1941 he came; [the previous year] he had not.", "1940")]
    ) { $0.unitShift(-1, .thread) },
  ]
}

extension Reading {
  /// A unit so many steps away; hours and less are no dates.
  fileprivate func unitShift(_ steps: Int, _ anchor: Meaning.Anchor) -> Meaning? {
    guard let unit = self[.unit].flatMap(TimeUnit.init(rawValue:)), unit > .hour else { return nil }
    if anchor == .speech, unit == .day { return nil }
    if let after, after.has(.dash), !after.shape.contains(.spaceBefore), unit == .day { return nil }
    return Meaning(.unit(unit, steps: steps, anchor), mod: modifier)
  }
}

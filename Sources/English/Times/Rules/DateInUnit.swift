import Temporal

extension EnglishRules {
  /// "early April last year", "August of that year".
  static let dateInUnit: [Rule] =
    within(
      "(last | [the] previous) year", -1, .speech,
      [
        .init("In [early April last year] he gave it.", "2009-04", .start),
        .init("On [May 5 of last year] he came.", "2009-05-05"),
      ])
    + within("this year", 0, .speech, [.init("In [March this year] he gave it.", "2010-03")])
    + within("next year", 1, .speech, [.init("In [March next year] he goes.", "2011-03")])
    + within(
      "(that [same] | the same) year", 0, .thread,
      [
        .init("In 1940 he came, and left in [August of that year].", "1940-08")
      ])
    + within(
      "the (following | next) year", 1, .thread,
      [
        .init("In 1940 he came, and left in [March of the following year].", "1941-03")
      ])

    + [
      Rule(
        "WEEKDAY [PART] [,] [of] (last | next | this) week",
        [
          .init("They meet on [Tuesday of next week].", "2010-06-22"),
          .init("He fell on [Monday night last week].", "2010-06-07TNI"),
        ]
      ) { reading in
        guard let weekday = reading[.weekday] else { return nil }
        let words = reading.block.tokens[reading.found.tokens]
        let steps =
          words.contains { reading.isWord($0, "last") }
          ? -1 : words.contains { reading.isWord($0, "next") } ? 1 : 0
        let part = reading.part
        return Meaning(
          .inUnit(.weekday(weekday), .week, steps: steps, .speech),
          time: part.map { TimeOfDay(part: $0) })
      }
    ]

  private static func within(
    _ words: String, _ steps: Int, _ anchor: Meaning.Anchor, _ examples: [Rule.Example]
  ) -> [Rule] {
    [
      Rule("{part} ({date} | MONTH | SEASON) [,] [of|in] \(words)", examples) { reading in
        guard !reading.has(.year) else { return nil }
        var inner = reading.named
        if let month = reading[.month], let day = reading[.day] {
          guard Day(year: 2000, month: month, day: day) != nil else { return nil }
          inner = .monthDay(month, day)
        }
        guard let inner else { return nil }
        return Meaning(.inUnit(inner, .year, steps: steps, anchor), mod: reading.modifier)
      }
    ]
  }
}

import Temporal

extension EnglishRules {
  /// Days and seasons counted by their own name: "two Fridays ago", "the Friday before last".
  static let namesakes: [Rule] = [
    Rule(
      "(COUNT | a couple of) (\(plurals.map(\.word).joined(separator: " | "))) (ago | from now)",
      [
        .init("He left [two Fridays ago].", "2010-06-04"),
        .init("It opened [two summers ago].", "2008-SU"),
      ]
    ) { reading in
      let count = reading[.count] ?? 2
      guard 1...60 ~= count, let named = reading.plural else { return nil }
      let isAgo = reading.isWord(reading.after(0), "ago")
      return Meaning(.incomplete(named, .steps(isAgo ? -count : count, .speech)))
    },
    Rule(
      "the (WEEKDAY | MONTH | SEASON) (before last | after next)",
      [
        .init("It happened [the Friday before last].", "2010-06-04"),
        .init("It ends [the Friday after next].", "2010-06-25"),
      ]
    ) { reading in
      let steps = reading.isWord(reading.after(0), "last") ? -2 : 2
      return reading.named.map { Meaning(.incomplete($0, .steps(steps, .speech))) }
    },
    Rule(
      "(WEEKDAY | MONTH) (last | next)",
      [
        .init("He was held on [Saturday last], he said.", "2010-06-12"),
        .init("They meet on [Tuesday next].", "2010-06-22"),
      ]
    ) { reading in
      guard let named = reading.named, !reading.goesOnWithNoun else { return nil }
      return Meaning(
        .incomplete(named, .steps(reading.step(reading.after(0)), .speech)))
    },
    Rule(
      "WEEKDAY week | a week (on | from) WEEKDAY",
      [
        .init("They meet [Monday week] again.", "2010-06-28"),
        .init("They meet [a week on Friday].", "2010-06-25"),
      ]
    ) { reading in
      guard let weekday = reading[.weekday] else { return nil }
      if reading.isWord(reading.after(0), "week"), reading.isWord(reading.before, "the", "this") {
        return nil
      }
      var meaning = Meaning(.incomplete(.weekday(weekday), .context(DateContext(.future))))
      meaning.offset = Meaning.Offset(
        amount: .init(count: 1, unit: .week), sign: 1, toTheDay: true)
      return meaning
    },
  ]

  fileprivate static let plurals: [(word: String, named: Meaning.Incomplete)] = [
    ("mondays", .weekday(1)), ("tuesdays", .weekday(2)), ("wednesdays", .weekday(3)),
    ("thursdays", .weekday(4)), ("fridays", .weekday(5)), ("saturdays", .weekday(6)),
    ("sundays", .weekday(7)), ("springs", .season(.spring)), ("summers", .season(.summer)),
    ("autumns", .season(.autumn)), ("falls", .season(.autumn)), ("winters", .season(.winter)),
    ("christmases", .holiday(.christmas)), ("easters", .holiday(.easter)),
    ("thanksgivings", .holiday(.thanksgiving)), ("halloweens", .holiday(.halloween)),
    ("weekends", .weekend),
  ]
}

extension Reading {
  /// What "Fridays" or "summers" are many of.
  fileprivate var plural: Meaning.Incomplete? {
    let words = block.tokens[found.tokens]
    return EnglishRules.plurals.first { plural in
      words.contains { isWord($0, plural.word) }
    }?.named
  }

  /// "Monday next month", "Sunday last rites".
  fileprivate var goesOnWithNoun: Bool {
    guard let after, after.shape.contains(.isWord) else { return false }
    return !after.has([.preposition, .conjunction, .and]) && !after.plays(.particle)
  }
}

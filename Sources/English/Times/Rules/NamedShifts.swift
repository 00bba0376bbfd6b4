import Temporal

extension EnglishRules {
  /// "last December", "next Tuesday", "this past summer".
  static let namedShifts: [Rule] =
    shifted(
      "last", -1, .speech,
      [
        .init("He was killed [last December].", "2009-12"),
        .init("He came [last Friday].", "2010-06-11"),
        .init("It began [late last fall].", "2009-FA", .end),
      ])
    + shifted("this past", -1, .speech, [.init("It was sent [this past spring].", "2010-SP")])
    + shifted("past", -1, .speech, [])
    + shifted("next", 1, .speech, [.init("They meet [next March].", "2011-03")])
    + shifted("this coming", 1, .speech, []) + shifted("[the] coming", 1, .speech, [])
    + shifted("this", 0, .speech, [.init("They meet [this July].", "2010-07")])
    + shifted(
      "[the] (following | next)", 1, .thread,
      [
        .init("In May 2008 he left; [the following March] he came.", "2009-03")
      ])
    + shifted(
      "[the] (previous | preceding)", -1, .thread,
      [
        .init("In May 2008 he left; [the previous December] he came.", "2007-12")
      ])
    + shifted(
      "(that [same] | the same)", 0, .thread,
      [
        .init("In May 2008 he left; [that December] he died.", "2008-12")
      ])

  private static func shifted(
    _ word: String, _ steps: Int, _ anchor: Meaning.Anchor, _ examples: [Rule.Example]
  ) -> [Rule] {
    [
      Rule("{part} \(word) (MONTH | WEEKDAY | SEASON | HOLIDAY [day]) [PART]", examples) {
        reading in
        guard let incomplete = reading.named else { return nil }
        // "that Sun", a company
        if reading.isWord(reading.token(.weekday), "sat", "sun") { return nil }
        // "The talks dragged past Easter."
        // "following Tuesday's earthquake": behind it.
        if steps == 1, reading.isWord(reading.first, "following"),
          reading.isWord(reading.after, "'s")
        {
          return nil
        }
        if word == "past", !reading.isWord(reading.before, "the", "in", "over", "during") {
          return nil
        }
        let part = reading.part
        if part != nil, !reading.has(.weekday) { return nil }
        return Meaning(
          .incomplete(incomplete, .steps(steps, anchor)), mod: reading.modifier,
          time: part.map { TimeOfDay(part: $0) })
      },
      Rule("\(word) MONTH DAY", []) { reading in
        guard let month = reading[.month], let day = reading[.day],
          Day(year: 2000, month: month, day: day) != nil
        else { return nil }
        // "this Nov. 21, 2019, file photo"
        let next = reading.isWord(reading.after, ",") ? reading.after(2) : reading.after
        if next?.has(.year) == true { return nil }
        return Meaning(.incomplete(.monthDay(month, day), .steps(steps, anchor)))
      },
    ]
  }
}

extension Reading {
  /// The month, weekday, season or feast in the match.
  var named: Meaning.Incomplete? {
    if let month = self[.month] { return .month(month) }
    if let weekday = self[.weekday] { return .weekday(weekday) }
    if let season { return .season(season) }
    return self[.holiday].flatMap(Holiday.init(rawValue:)).map { .holiday($0) }
  }
}

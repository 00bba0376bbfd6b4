import Temporal

extension EnglishRules {
  /// Morning, afternoon, evening, night.
  static let partsOfDay: [Rule] = [
    Rule("PART", [.init("They fled at [night] then.", "XXXX-XX-XXTNI")]) { reading in
      guard let part = reading.part,
        reading.isWord(reading.before, "at", "by")
      else { return nil }
      return Meaning(.fixed("XXXX-XX-XX" + TimeOfDay(part: part).suffix, nil), type: .time)
    },
    Rule(
      "[earlier|later] this PART", [.init("He said [this morning] so.", "2010-06-16TMO")]
    ) { $0.partOfDay(days: 0, .speech) },
    Rule(
      "(today|tonight)",
      [
        .init("They will meet [tonight].", "2010-06-16TNI"),
        .init("They met [today] in Paris.", "2010-06-16"),
      ]
    ) { reading in
      let last = reading.block.tokens[reading.found.tokens.upperBound - 1]
      // "the Today programme"
      let isCapital = last.shape.contains(.capitalized) && !last.shape.contains(.sentenceStart)
      if isCapital, reading.after?.plays(.broadcast) == true { return nil }
      if reading.isWord(last, "today") { return Meaning(.deictic(days: 0)) }
      return Meaning(.deictic(days: 0), time: TimeOfDay(part: .night))
    },
    Rule("[late] last night", [.init("He died [last night].", "2010-06-15TNI")]) { _ in
      Meaning(.deictic(days: -1), time: TimeOfDay(part: .night))
    },
    Rule(
      "[early|late] (yesterday|tomorrow) [PART]",
      [
        .init("He came [yesterday].", "2010-06-15"),
        .init("He comes [tomorrow morning].", "2010-06-17TMO"),
      ]
    ) { reading in
      let words = reading.block.tokens[reading.found.tokens]
      let days = words.contains { reading.isWord($0, "tomorrow") } ? 1 : -1
      let part = reading.part
      return Meaning(.deictic(days: days), time: part.map { TimeOfDay(part: $0) })
    },
    Rule("[the] day before yesterday", [.init("He left [the day before yesterday].", "2010-06-14")])
    { _ in Meaning(.deictic(days: -2)) },
    Rule("[the] day after tomorrow", []) { _ in Meaning(.deictic(days: 2)) },
    Rule(
      "[later|earlier|early|late] (that | [that | the] same) PART",
      [.init("On May 4, 2010 he ate and [that night] he left.", "2010-05-04TNI")]
    ) { $0.partOfDay(days: 0, .thread) },
    Rule(
      "[early|late] the (next | following) PART",
      [.init("On May 4, 2010 he ate and [the next morning] he left.", "2010-05-05TMO")]
    ) { $0.partOfDay(days: 1, .thread) },
    Rule(
      "the (previous | preceding) PART",
      [.init("On May 4, 2010 he ate; [the previous evening] he had not.", "2010-05-03TEV")]
    ) { $0.partOfDay(days: -1, .thread) },
    Rule(
      "the PART before",
      [.init("On May 4, 2010 he ate; [the night before] he had not.", "2010-05-03TNI")]
    ) { $0.partOfDay(days: -1, $0.tellsOfWhat ? .fineThread : .thread) },
    Rule(
      "the PART after",
      [.init("On May 4, 2010 he ate; [the morning after], he had not.", "2010-05-05TMO")]
    ) { reading in
      reading.after?.shape.contains(.isWord) == true ? nil : reading.partOfDay(days: 1, .thread)
    },
    Rule(
      "[early in] the [EARLY] (PART | PART hours) of [WEEKDAY [,]] {date}",
      [
        .init("On [the night of 8 February 1904] they struck.", "1904-02-08TNI"),
        .init("In [the morning of May 13] it rained.", "2010-05-13TMO"),
      ]
    ) { $0.dateInPart },
    Rule(
      "[early|late] the PART of DAY > (and|DASH|to|or) DAY [of] MONTH [[,] YEAR]",
      [.init("On [the night of 3]-4 May 1904 they fled.", "1904-05-03TNI")]
    ) { $0.dateInPart },
    Rule(
      "[the] PART of [the] WEEKDAY",
      [.init("On [the evening of Monday] he left.", "2010-06-14TEV")]
    ) { reading in
      guard let weekday = reading[.weekday],
        let part = reading.part
      else { return nil }
      return Meaning(
        .incomplete(.weekday(weekday), .context(reading.context)), time: TimeOfDay(part: part))
    },
    Rule(
      "[the] (early | small) [morning] hours of (WEEKDAY | {date})",
      [.init("He died in [the early hours of Monday].", "2010-06-14TMO")]
    ) { reading in
      let time = TimeOfDay(part: .morning)
      if let weekday = reading[.weekday] {
        return Meaning(.incomplete(.weekday(weekday), .context(reading.context)), time: time)
      }
      return reading.date(
        year: reading[.year], month: reading[.month], day: reading[.day], time: time)
    },
    Rule(
      "[the] [EARLY [-]] PART on (WEEKDAY | [WEEKDAY [,]] {date})",
      [
        .init("They struck at [dawn on Sunday].", "2010-06-13TMO"),
        .init("It was over by [the morning on May 13].", "2010-05-13TMO"),
      ]
    ) { reading in
      guard let part = reading.part else { return nil }
      let time = TimeOfDay(part: part)
      guard reading.has(.month) else {
        guard let weekday = reading[.weekday] else { return nil }
        return Meaning(.incomplete(.weekday(weekday), .context(reading.context)), time: time)
      }
      return reading.date(
        year: reading[.year], month: reading[.month], day: reading[.day], time: time)
    },
    Rule(
      "the PART | [the] EARLY - PART",
      [
        .init("On May 4, 2010 he came; in [the evening] he left.", "2010-05-04TEV"),
        .init("By [mid-afternoon] the square was full.", "2010-06-16TAF", .mid),
      ]
    ) { reading in
      let isWhen =
        reading.isWord(reading.before, "in", "by", "during", "through", "throughout", "until")
        || reading.isWord(reading.before, "since")
      if !isWhen || reading.isWord(reading.after, "of", "before", "after") { return nil }
      guard var meaning = reading.partOfDay(days: 0, .thread) else { return nil }
      meaning.mod = reading.modifier
      return meaning
    },
    Rule(
      "{date} [-] PART",
      [.init("In the [May 13 evening] news it was said.", "2010-05-13TEV")]
    ) { $0.dateInPart },
  ]
}

extension Reading {
  /// The part of a day that is named.
  var part: TimeOfDay.Part? { self[.part].flatMap(TimeOfDay.Part.init(rawValue:)) }

  /// The part of a day that its date is named with.
  fileprivate var dateInPart: Meaning? {
    date(
      year: self[.year], month: self[.month], day: self[.day],
      time: part.map { TimeOfDay(part: $0) })
  }

  fileprivate func partOfDay(days: Int, _ anchor: Meaning.Anchor) -> Meaning? {
    guard let part else { return nil }
    if anchor == .speech { return Meaning(.deictic(days: days), time: TimeOfDay(part: part)) }
    return Meaning(.timeOnly(steps: days, anchor), time: TimeOfDay(part: part))
  }
}

import Temporal

extension EnglishRules {
  /// Times of the clock, alone or with their day.
  static let clockTimes: [Rule] =
    timed(
      "(CLOCK|HOUR|COUNT) AM/PM [ZONE | (local | NAME [standard | daylight]) time]",
      [
        .init("He left at [3:30 p.m.] that day.", "2010-06-16T15:30"),
        .init("It shook at [2:46 p.m. local time Friday].", "2010-06-11T14:46"),
        .init("It began at [9 p.m. Eastern time].", "2010-06-16T21:00"),
      ])
    + [
      Rule(
        "(CLOCK|HOUR) > (DASH|to|until|till|and) (CLOCK|HOUR) AM/PM",
        [.init("It is open [7]-9 p.m. today.", "2010-06-16T19:00")]
      ) { reading in
        guard let time = reading.clockTime else { return nil }
        return Meaning(.timeOnly(steps: 0, .thread), time: time)
      }
    ]
    + timed(
      "CLOCK [hours] [ZONE | local time]", [.init("He left at [15:30] sharp.", "2010-06-16T15:30")])
    + timed("HOUR in the PART", [.init("He left at [4 in the morning] then.", "2010-06-16T04:00")])
    + timed("COUNT ZONE", [.init("He left at [1530 GMT] sharp.", "2010-06-16T15:30Z")])
    + timed(
      "COUNT (hours | local time)", [.init("He left at [0900 hours] sharp.", "2010-06-16T09:00")])
    + timed(
      "(half past | [a] quarter (past | to)) COUNT [AM/PM]",
      [
        .init("He left at [half past nine] sharp.", "2010-06-16T09:30"),
        .init("He left at [a quarter to ten] sharp.", "2010-06-16T09:45"),
      ])
    + timed("COUNT o'clock", [.init("He left at [3 o'clock] sharp.", "2010-06-16T03:00")])
    + timed("(noon|midday|midnight)", [.init("They ate at [noon] there.", "2010-06-16T12:00")])

  /// Hours in four figures, which else are years: "departed at 2100", "about 1100 he told police".
  static let hourFigures: [Rule] = [
    Rule(
      "0930",
      [
        .init("The ship departed at [2100].", "2010-06-16T21:00"),
        .init("About [1100] he told police so.", "2010-06-16T11:00"),
      ]
    ) { reading in
      guard reading.saysHour, let time = reading.figuredTime else { return nil }
      return Meaning(.timeOnly(steps: 0, reading.dayOfClock), time: time)
    },
    Rule(
      "0930 [{otherZone}] [,] [on] WEEKDAY [PART]",
      [.init("It shook at [1653 (2153 GMT) on Tuesday].", "2010-06-15T16:53")]
    ) { reading in
      guard reading.saysHour, let time = reading.figuredTime, let weekday = reading[.weekday] else {
        return nil
      }
      return Meaning(.incomplete(.weekday(weekday), .context(reading.context)), time: time)
    },
    Rule(
      "0930 [{otherZone}] [,] on {date}",
      [.init("It shook at [1653 on May 5, 2010].", "2010-05-05T16:53")]
    ) { reading in
      guard reading.saysHour, let time = reading.figuredTime else { return nil }
      return reading.date(
        year: reading[.year], month: reading[.month], day: reading[.day], time: time)
    },
    Rule(
      "0930 [{otherZone}] [on] {deictic}",
      [.init("He was found around [1800 yesterday].", "2010-06-15T18:00")]
    ) { reading in
      guard reading.figuredTime != nil, reading.followsPreposition else { return nil }
      return reading.deicticClock(reading.figuredTime)
    },
    Rule(
      "0930 > (DASH|to|until|till|and) COUNT (ZONE | hours | local time)",
      [.init("It is on air from [1410] to 1430 GMT today.", "2010-06-16T14:10")]
    ) { reading in
      reading.figuredTime.map { Meaning(.timeOnly(steps: 0, .thread), time: $0) }
    },
    Rule(
      "(about | around) 0930",
      [.init("He fell asleep at [about 1100].", "2010-06-16T11:00", .approx)]
    ) { reading in
      guard reading.isWord(reading.before, "at"), reading.isNoAmount,
        let time = reading.figuredTime
      else { return nil }
      return Meaning(.timeOnly(steps: 0, .thread), mod: .approx, time: time)
    },
    Rule("0930", []) { reading in
      guard let figures = reading.figuresOfHourOrYear else { return nil }
      return Meaning(.hourOrYear(figures.hour, figures.minute, year: figures.year))
    },
    Rule("0930", []) { reading in
      guard let figures = reading.stampFigures else { return nil }
      return Meaning(.stamp(figures.hour, figures.minute, year: figures.year))
    },
  ]

  /// A clock time alone, before its day and behind it.
  private static func timed(_ clock: String, _ examples: [Rule.Example]) -> [Rule] {
    return [
      Rule("\(clock) [in the PART | at night]", examples) { reading in
        guard let time = reading.clockTime else { return nil }
        return Meaning(
          .timeOnly(steps: 0, reading.isStamp ? .speech : reading.dayOfClock), time: time)
      },
      Rule("\(clock) [{otherZone}] [,] [on] WEEKDAY [PART]", []) { reading in
        guard let time = reading.clockTime, let weekday = reading[.weekday] else { return nil }
        return Meaning(.incomplete(.weekday(weekday), .context(reading.context)), time: time)
      },
      Rule("\(clock) [{otherZone}] [,] [on] [WEEKDAY [,]] {date}", []) { reading in
        guard let time = reading.clockTime else { return nil }
        return reading.date(
          year: reading[.year], month: reading[.month], day: reading[.day], time: time)
      },
      Rule("\(clock) [{otherZone}] [on | ,] {deictic}", []) { $0.deicticClock($0.clockTime) },
      Rule("{deictic} [,] at \(clock)", []) { $0.deicticClock($0.clockTime) },
      Rule("WEEKDAY [PART] [,] [at] \(clock)", []) { reading in
        guard let time = reading.clockTime, let weekday = reading[.weekday] else { return nil }
        return Meaning(.incomplete(.weekday(weekday), .context(reading.context)), time: time)
      },
      Rule("[WEEKDAY [,]] {date} [,] [at] \(clock)", []) { reading in
        guard let time = reading.clockTime else { return nil }
        return reading.date(
          year: reading[.year], month: reading[.month], day: reading[.day], time: time)
      },
      Rule("(ISO|8/16/98) [,|at] \(clock)", []) { reading in
        reading.clockTime.flatMap { reading.dayInFigures(at: $0) }
      },
    ]
  }
}

extension Reading {
  /// "7:30 tonight", "tomorrow at 9 p.m.".
  fileprivate func deicticClock(_ time: TimeOfDay?) -> Meaning? {
    guard let time else { return nil }
    let words = block.tokens[found.tokens]
    let days =
      words.contains { isWord($0, "yesterday", "last") }
      ? -1 : words.contains { isWord($0, "tomorrow") } ? 1 : 0
    return Meaning(.deictic(days: days), time: time)
  }

  /// What the day of a clock time is: that which the text spoke of last; in "at 0130 on the morning of
  /// his death" only where it spoke of a day.
  fileprivate var dayOfClock: Meaning.Anchor {
    let isOfWhat =
      isWord(after(1), "on") && isWord(after(2), "the")
      && isWord(after(3), "day", "morning", "afternoon", "evening", "night")
      && isWord(after(4), "of") && after(5)?.has(.determiner) == true
    return isOfWhat ? .fineThread : .thread
  }

  /// The clock time of the match; `nil` where the figures are none.
  var clockTime: TimeOfDay? {
    var time = TimeOfDay()
    if let token = token(.clock) {
      time.hour = token.value / 10_000
      time.minute = token.value / 100 % 100
      if token.shape.contains(.grouped) { time.second = token.value % 100 }
      let isDated = has(.month) || has(.iso)
      // "He won in 2:04:15": a length.
      let isWhen = followsPreposition && !isWord(before, "in", "of", "with", "within", "under")
      guard has(.meridiem) || has(.zone) || isWhen || isDated || saysToday || isStamp else {
        return nil
      }
    } else if let count = token(.count), let parts = wholeTime(count) {
      (time.hour, time.minute) = parts
    } else if let hour = self[.hour] {
      guard hour <= 24, token(.hour)?.tenths == 0 else { return nil }
      time.hour = hour
    } else if has(.count) || isWord(before, "high") {
      return nil
    } else {
      time.hour = block.tokens[found.tokens].contains { isWord($0, "midnight") } ? 24 : 12
    }
    if let half = self[.meridiem], let hour = time.hour {
      guard 1...12 ~= hour else { return nil }
      time.hour = hour % 12 + (half == 2 ? 12 : 0)
    }
    // "2 o'clock at night" is before dawn.
    let isNight = block.tokens[found.tokens].contains { isWord($0, "tonight", "night") }
    let isLate = 3...4 ~= self[.part] ?? 0
    if isLate || isNight, !has(.meridiem), let hour = time.hour, (isLate ? 1 : 6)..<12 ~= hour {
      time.hour = hour + 12
    }
    if let zone = ownZone, zone != 100 {
      time.zone = zone == 0 ? "Z" : (zone < 0 ? "-" : "+") + Day.twoDigits(abs(zone))
    }
    return time
  }

  /// The zone of the time itself: not that of "10:35 a.m. (0735 GMT)".
  private var ownZone: Int? {
    let bracket = block.tokens[found.tokens].firstIndex { isWord($0, "(") }
    let zone = found.filled.first { $0.slot == .zone && $0.token < bracket ?? .max }
    return zone.map { block.tokens[$0.token].value }
  }

  private var saysToday: Bool {
    block.tokens[found.tokens].contains {
      isWord($0, "today", "tonight", "tomorrow", "yesterday", "this")
    }
  }

  /// Whether it stands as the stamp of an entry: "14:03 Police say …", "(Update 8:53 p.m. Cairo)".
  fileprivate var isStamp: Bool {
    if before?.plays(.stamp) == true { return true }
    // "(10:40 a.m. ET) Warnings are issued."
    if isWord(before, "("), before?.shape.contains(.sentenceStart) == true, isWord(after, ")") {
      return true
    }
    guard first.shape.contains(.sentenceStart), let after else { return false }
    return has(.clock)
      && (after.shape.contains(.capitalized) || isWord(after, ":") || after.has(.dash))
  }

  /// "1530" before a zone, "ten" before "o'clock".
  private func wholeTime(_ token: Token) -> (hour: Int, minute: Int?)? {
    let words = block.tokens[found.tokens]
    if let said = words.first(where: { isWord($0, "past", "to") }) {
      guard 1...12 ~= token.value else { return nil }
      let isHalf = words.contains { isWord($0, "half") }
      if isWord(said, "to") { return ((token.value + 22) % 12 + 1, 45) }
      return (token.value, isHalf ? 30 : 15)
    }
    let isMilitary = words.contains { isWord($0, "hours") }
    let follows = isWord(before, "at", "by", "until", "from", "about", "around", "after", "before")
    if isMilitary, !follows, !has(.zone) { return nil }
    if has(.meridiem) {
      // "1209 a.m.", "430 p.m."
      guard 3...4 ~= token.end - token.start, token.has(.digits), token.value % 100 < 60 else {
        return nil
      }
      return (token.value / 100, token.value % 100)
    }
    if has(.zone) || isMilitary || words.contains(where: { isWord($0, "local") }) {
      return hourFigures(token)
    }
    if token.end - token.start == 4 { return nil }
    return 1...24 ~= token.value ? (token.value, nil) : nil
  }
}

extension EnglishRules {
  /// Times of the clock, alone or with their day.
  static let clockTimes: [Rule] =
    timed(
      "(CLOCK|HOUR) AM/PM [ZONE | (local | NAME [standard | daylight]) time]",
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
    + timed("COUNT hours", [.init("He left at [0900 hours] sharp.", "2010-06-16T09:00")])
    + timed(
      "(half past | [a] quarter (past | to)) COUNT [AM/PM]",
      [
        .init("He left at [half past nine] sharp.", "2010-06-16T09:30"),
        .init("He left at [a quarter to ten] sharp.", "2010-06-16T09:45"),
      ])
    + timed("COUNT o'clock", [.init("He left at [3 o'clock] sharp.", "2010-06-16T03:00")])
    + timed("(noon|midday|midnight)", [.init("They ate at [noon] there.", "2010-06-16T12:00")])

  /// A clock time alone, before its day and behind it.
  private static func timed(_ clock: String, _ examples: [Rule.Example]) -> [Rule] {
    return [
      Rule("\(clock) [in the PART | at night]", examples) { reading in
        guard let time = reading.clockTime else { return nil }
        return Meaning(.timeOnly(steps: 0, .thread), time: time)
      },
      Rule("\(clock) [,] [on] WEEKDAY [PART]", []) { reading in
        guard let time = reading.clockTime, let weekday = reading[.weekday] else { return nil }
        return Meaning(.incomplete(.weekday(weekday), .context(reading.tense)), time: time)
      },
      Rule("\(clock) [,] [on] [WEEKDAY [,]] {date}", []) { reading in
        guard let time = reading.clockTime else { return nil }
        return reading.date(
          year: reading[.year], month: reading[.month], day: reading[.day], time: time)
      },
      Rule("\(clock) [on | ,] {deictic}", []) { $0.deicticClock },
      Rule("{deictic} [,] at \(clock)", []) { $0.deicticClock },
      Rule("WEEKDAY [PART] [,] [at] \(clock)", []) { reading in
        guard let time = reading.clockTime, let weekday = reading[.weekday] else { return nil }
        return Meaning(.incomplete(.weekday(weekday), .context(reading.tense)), time: time)
      },
      Rule("[WEEKDAY [,]] {date} [,] [at] \(clock)", []) { reading in
        guard let time = reading.clockTime else { return nil }
        return reading.date(
          year: reading[.year], month: reading[.month], day: reading[.day], time: time)
      },
      Rule("(ISO|8/16/98) [,|at] \(clock)", []) { reading in
        guard let time = reading.clockTime, let day = reading[.iso] ?? reading[.slash] else {
          return nil
        }
        return Meaning(.point(.day(Day(number: day))), time: time)
      },
    ]
  }
}

extension Reading {
  /// "7:30 tonight", "tomorrow at 9 p.m.".
  fileprivate var deicticClock: Meaning? {
    guard let time = clockTime else { return nil }
    let words = block.tokens[found.tokens]
    let days =
      words.contains { isWord($0, "yesterday", "last") }
      ? -1 : words.contains { isWord($0, "tomorrow") } ? 1 : 0
    return Meaning(.deictic(days: days), time: time)
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
      guard has(.meridiem) || has(.zone) || isWhen || isDated || saysToday else {
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
    if let zone = self[.zone], zone != 100 {
      time.zone = zone == 0 ? "Z" : (zone < 0 ? "-" : "+") + Day.twoDigits(abs(zone))
    }
    return time
  }

  private var saysToday: Bool {
    block.tokens[found.tokens].contains {
      isWord($0, "today", "tonight", "tomorrow", "yesterday", "this")
    }
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
    if isMilitary, !isWord(before, "at", "by", "until", "from", "about") { return nil }
    if has(.zone) || isMilitary {
      guard token.end - token.start == 4, token.has(.digits), token.value % 100 < 60 else {
        return nil
      }
      return token.value <= 2400 ? (token.value / 100, token.value % 100) : nil
    }
    return 1...24 ~= token.value ? (token.value, nil) : nil
  }
}

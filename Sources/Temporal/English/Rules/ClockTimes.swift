extension EnglishRules {
  /// Times of the clock, alone or with their day.
  static let clockTimes: [Rule] =
    timed("(CLOCK|HOUR) AM/PM [ZONE]", [.init("He left at [3:30 p.m.] today.", "2010-06-16T15:30")])
    + [
      Rule(
        "(CLOCK|HOUR) > (DASH|to|until|till|and) (CLOCK|HOUR) AM/PM",
        [.init("It is open [7]-9 p.m. today.", "2010-06-16T19:00")]
      ) { reading in
        guard let time = reading.clockTime else { return nil }
        return Meaning(.timeOnly(steps: 0, .thread), time: time)
      }
    ]
    + timed("CLOCK [hours] [ZONE]", [.init("He left at [15:30] sharp.", "2010-06-16T15:30")])
    + timed("HOUR in the PART", [.init("He left at [4 in the morning] then.", "2010-06-16T04:00")])
    + timed("COUNT ZONE", [.init("He left at [1530 GMT] sharp.", "2010-06-16T15:30Z")])
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
      Rule("WEEKDAY at \(clock)", []) { reading in
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
  /// The clock time of the match; `nil` where the figures are none.
  var clockTime: TimeOfDay? {
    var time = TimeOfDay()
    if let token = token(.clock) {
      time.hour = token.value / 10_000
      time.minute = token.value / 100 % 100
      if token.shape.contains(.grouped) { time.second = token.value % 100 }
      guard has(.meridiem) || has(.zone) || followsPreposition || has(.month) || has(.iso) else {
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
    if let part = self[.part], let hour = time.hour, hour < 12, part >= 3 { time.hour = hour + 12 }
    if let zone = self[.zone], zone != 100 {
      time.zone = zone == 0 ? "Z" : (zone < 0 ? "-" : "+") + Day.twoDigits(abs(zone))
    }
    return time
  }

  /// "1530" before a zone, "ten" before "o'clock".
  private func wholeTime(_ token: Token) -> (hour: Int, minute: Int?)? {
    if has(.zone) {
      guard token.end - token.start == 4, token.has(.digits), token.value % 100 < 60 else {
        return nil
      }
      return token.value <= 2400 ? (token.value / 100, token.value % 100) : nil
    }
    return 1...24 ~= token.value ? (token.value, nil) : nil
  }
}

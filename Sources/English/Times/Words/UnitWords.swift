import Temporal

extension EnglishWords {
  /// Units of time, one and many.
  static let units: [Lexicon.Entry] =
    same("seconds", .units, TimeUnit.second.rawValue) + unit("minute", .minute)
    + unit("hour", .hour) + unit("day", .day)
    + unit("weekend", .weekend) + unit("week", .week) + unit("fortnight", .fortnight)
    + unit("month", .month) + unit("quarter", .quarter) + unit("semester", .half)
    + unit("year", .year) + unit("decade", .decade)
    + same("century", .unit, TimeUnit.century.rawValue)
    + same("centuries", .units, TimeUnit.century.rawValue)
    + same("millennium", .unit, TimeUnit.millennium.rawValue)
    + same("millennia", .units, TimeUnit.millennium.rawValue)
    + same("hr min sec mo yr", []) + same("hrs", .units, TimeUnit.hour.rawValue)
    + same("mins", .units, TimeUnit.minute.rawValue) + same("yrs", .units, TimeUnit.year.rawValue)
  /// "Q3" and "FY2009".
  static let financial: [Lexicon.Entry] =
    list("q1 q2 q3 q4", .quarterName, shape: .capitalsOnly)
    + (1980...2049).map { Lexicon.Entry(text: "fy\($0)", classes: .fiscalYear, value: $0) }
    + (0..<50).map {
      Lexicon.Entry(text: "fy\(Day.twoDigits($0))", classes: .fiscalYear, value: 2000 + $0)
    }

  private static func unit(_ word: String, _ unit: TimeUnit) -> [Lexicon.Entry] {
    same(word, .unit, unit.rawValue) + same(word + "s", .units, unit.rawValue)
  }

  /// "daily" and its like; the values are those of the units.
  static let adverbsOfSet: [Lexicon.Entry] =
    same("daily nightly", .adverbOfSet, TimeUnit.day.rawValue)
    + same("hourly", .adverbOfSet, TimeUnit.hour.rawValue)
    + same("weekly", .adverbOfSet, TimeUnit.week.rawValue)
    + same("fortnightly biweekly", .adverbOfSet, TimeUnit.fortnight.rawValue)
    + same("monthly", .adverbOfSet, TimeUnit.month.rawValue)
    + same("quarterly", .adverbOfSet, TimeUnit.quarter.rawValue)
    + same("yearly annually", .adverbOfSet, TimeUnit.year.rawValue)
}

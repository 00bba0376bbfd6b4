/// One day of the proleptic Gregorian calendar, without a time zone.
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01; negative before it.
  public var number: Int

  public init(number: Int) { self.number = number }

  public static func < (a: Day, b: Day) -> Bool { a.number < b.number }
}

extension Day {
  /// The years that dates may have; astronomical, so that 0 is 1 BC.
  public static let years = -999_999...999_999

  /// `nil` for a day that no calendar has, such as February 30.
  public init?(year: Int, month: Int, day: Int) {
    guard Day.years.contains(year), 1...12 ~= month, day >= 1 else { return nil }
    guard day <= Day.length(ofMonth: month, year: year) else { return nil }
    self.init(number: Day.number(year: year, month: month, day: day))
  }

  /// The Monday (`weekday` 1) to Sunday (7) of an ISO week; `nil` for a week that the year lacks.
  public init?(isoYear: Int, week: Int, weekday: Int) {
    guard Day.years.contains(isoYear), 1...7 ~= weekday else { return nil }
    guard week >= 1, week <= Day.isoWeeks(inYear: isoYear) else { return nil }
    let january4 = Day(number: Day.number(year: isoYear, month: 1, day: 4))
    let firstMonday = january4.number - (january4.weekday - 1)
    self.init(number: firstMonday + (week - 1) * 7 + weekday - 1)
  }

  /// Year, month (1 to 12) and day of the month (from 1).
  public var components: (year: Int, month: Int, day: Int) {
    // Days are counted from March 1 of year 0, so that the leap day ends a year.
    let days = number + 719_468
    let era = days.floorDivided(by: 146_097)
    let dayOfEra = days - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  public var year: Int { components.year }
  public var month: Int { components.month }

  /// 1 for Monday to 7 for Sunday.
  public var weekday: Int { (number + 3).modulo(7) + 1 }

  /// ISO 8601 week and the year it belongs to.
  public var isoWeek: (year: Int, week: Int) {
    let thursday = Day(number: number - weekday + 4)
    let year = thursday.year
    let january1 = Day.number(year: year, month: 1, day: 1)
    return (year, (thursday.number - january1) / 7 + 1)
  }

  /// "2009-05-12"; years before 0 and past 9999 with their sign ("-0043-03-15", "+12009-05-12").
  public var isoText: String {
    let (year, month, day) = components
    return "\(Day.yearText(year))-\(Day.twoDigits(month))-\(Day.twoDigits(day))"
  }

  public func advanced(by days: Int) -> Day { Day(number: number + days) }

  /// The same day `months` later; the last day of that month where it is shorter.
  public func advanced(byMonths months: Int) -> Day {
    let (year, month, day) = components
    let total = year * 12 + month - 1 + months
    let newYear = total.floorDivided(by: 12)
    let newMonth = total.modulo(12) + 1
    let length = Day.length(ofMonth: newMonth, year: newYear)
    return Day(number: Day.number(year: newYear, month: newMonth, day: min(day, length)))
  }

  public static func isLeap(year: Int) -> Bool {
    year.modulo(4) == 0 && (year.modulo(100) != 0 || year.modulo(400) == 0)
  }

  /// Days in a month (1 to 12).
  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year: year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// 52 or 53.
  public static func isoWeeks(inYear year: Int) -> Int {
    let january1 = Day(number: number(year: year, month: 1, day: 1)).weekday
    return january1 == 4 || (january1 == 3 && isLeap(year: year)) ? 53 : 52
  }

  /// The `nth` weekday (1 to 7) of a month, the last for -1; `nil` where the month has none.
  package static func weekday(_ weekday: Int, nth: Int, month: Int, year: Int) -> Day? {
    guard let first = Day(year: year, month: month, day: 1) else { return nil }
    let length = Day.length(ofMonth: month, year: year)
    let offset = (weekday - first.weekday).modulo(7)
    if nth < 0 {
      return first.advanced(by: offset + (length - 1 - offset) / 7 * 7)
    }
    let day = offset + (nth - 1) * 7
    return nth > 0 && day < length ? first.advanced(by: day) : nil
  }

  package static func number(year: Int, month: Int, day: Int) -> Int {
    let y = month <= 2 ? year - 1 : year
    let era = y.floorDivided(by: 400)
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// At least four digits, and a sign where ISO 8601 wants one.
  package static func yearText(_ year: Int) -> String {
    let digits = String(year.magnitude)
    let padded = String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    return year < 0 ? "-" + padded : year > 9999 ? "+" + padded : padded
  }

  package static func twoDigits(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
}

extension Int {
  /// Division that rounds down, below zero too.
  package func floorDivided(by divisor: Int) -> Int {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }

  /// The remainder that is never negative; `divisor` is positive.
  package func modulo(_ divisor: Int) -> Int {
    let remainder = self % divisor
    return remainder < 0 ? remainder + divisor : remainder
  }
}

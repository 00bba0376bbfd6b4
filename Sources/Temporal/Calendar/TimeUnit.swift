/// A unit of time that texts count in.
package enum TimeUnit: Int, Sendable, Hashable {
  case second = 1
  case minute, hour, day, weekend, week, fortnight, month, quarter, season, half, year
  case decade, century, millennium

  /// TIMEX3's letters for an amount of it, with the `T` before units of the day.
  package func amount(_ number: String) -> String {
    switch self {
    case .second: "PT\(number)S"
    case .minute: "PT\(number)M"
    case .hour: "PT\(number)H"
    case .day: "P\(number)D"
    case .weekend: "P\(number)WE"
    case .week, .fortnight: "P\(number)W"
    case .month: "P\(number)M"
    case .quarter, .season: "P\(number)Q"
    case .half: "P\(number)H"
    case .year: "P\(number)Y"
    case .decade: "P\(number)DE"
    case .century: "P\(number)CE"
    case .millennium: "P\(number)ML"
    }
  }

  /// How many days or months `count` of them are.
  package func length(_ count: Int) -> (days: Int, months: Int) {
    switch self {
    case .second, .minute, .hour: (0, 0)
    case .day: (count, 0)
    case .weekend, .week: (count * 7, 0)
    case .fortnight: (count * 14, 0)
    case .month: (0, count)
    case .quarter, .season: (0, count * 3)
    case .half: (0, count * 6)
    case .year: (0, count * 12)
    case .decade: (0, count * 120)
    case .century: (0, count * 1200)
    case .millennium: (0, count * 12000)
    }
  }
}

extension TimeUnit: Comparable {
  package static func < (a: TimeUnit, b: TimeUnit) -> Bool { a.rawValue < b.rawValue }
}

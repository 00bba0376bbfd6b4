import TimelineCore

/// How long after the first report an article came, never more exact than the dates allow.
public enum LagWords {
  /// For a column: "first", "up to 7 mo", "2–3 yr".
  public static func short(_ report: Report, among reports: [Report]) -> String {
    words(report, among: reports, units: .short)
  }

  /// For reading: "up to 7 months", "2–3 years".
  public static func long(_ report: Report, among reports: [Report]) -> String {
    words(report, among: reports, units: .long)
  }

  /// A lag in days, at least and at most.
  public static func short(_ days: ClosedRange<Int>) -> String { words(days, units: .short) }
  public static func long(_ days: ClosedRange<Int>) -> String { words(days, units: .long) }

  private enum Units { case short, long }

  private static func words(_ report: Report, among reports: [Report], units: Units) -> String {
    if report.first {
      if reports.count(where: \.first) > 1 { return "first or same days" }
      // An article without a date may be older than the earliest that has one.
      return reports.contains { !$0.first && $0.afterFirst == nil } ? "first dated" : "first"
    }
    guard let days = report.afterFirst else { return "undated" }
    return words(days, units: units)
  }

  private static func words(_ days: ClosedRange<Int>, units: Units) -> String {
    let least = max(0, days.lowerBound)
    let most = max(least, days.upperBound)
    if most == 0 { return "same day" }
    let unit = Unit.allCases.last { $0.fits(most) } ?? .day
    let (from, to) = (unit.count(least), max(1, unit.count(most)))
    let name = units == .short ? unit.short : to == 1 ? unit.long : unit.long + "s"
    if from == 0 { return "up to \(to) \(name)" }
    if from < to { return "\(from)–\(to) \(name)" }
    let isExact = least == most && unit == .day
    return (isExact ? "" : "about ") + "\(to) \(name)"
  }

  private enum Unit: CaseIterable {
    case day, week, month, year

    /// Whether a lag of so many days is long enough to be told in it.
    func fits(_ days: Int) -> Bool {
      switch self {
      case .day: true
      case .week: days >= 14
      case .month: days >= 60
      case .year: days >= 730
      }
    }

    /// The nearest whole number of it.
    func count(_ days: Int) -> Int {
      switch self {
      case .day: days
      case .week: (days * 2 + 7) / 14
      case .month: (days * 24 + 365) / 730
      case .year: (days * 8 + 1461) / 2922
      }
    }

    var short: String {
      switch self {
      case .day: "d"
      case .week: "wk"
      case .month: "mo"
      case .year: "yr"
      }
    }

    var long: String {
      switch self {
      case .day: "day"
      case .week: "week"
      case .month: "month"
      case .year: "year"
      }
    }
  }
}

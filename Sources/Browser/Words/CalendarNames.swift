import Temporal

/// How much of a year a name shows.
enum YearForm: Hashable {
  /// "2009".
  case full
  /// "09".
  case short
  /// Nothing for this year, two digits for any other.
  case omitting(Int)

  /// The year with the blank before it; empty when it is left out.
  ///
  /// - Parameter unshortened: four digits, where two could be taken for a day ("Jun 10").
  func suffix(_ year: Int, unshortened: Bool = false) -> String {
    if case .omitting(year) = self { return "" }
    return " " + (unshortened || self == .full ? yearName(year) : shortYearName(year))
  }
}

/// "2009"; years before 1 as "44 BC".
func yearName(_ year: Int) -> String { year > 0 ? String(year) : "\(1 - year) BC" }

/// "09"; other than four digits in full.
func shortYearName(_ year: Int) -> String {
  guard 1000...9999 ~= year else { return yearName(year) }
  return year % 100 < 10 ? "0\(year % 100)" : String(year % 100)
}

private let months = [
  "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
]

/// "Jan" to "Dec".
func monthName(_ month: Int) -> String { months.indices ~= month - 1 ? months[month - 1] : "?" }

extension Season {
  /// "summer".
  var name: String {
    switch self {
    case .spring: "spring"
    case .summer: "summer"
    case .autumn: "autumn"
    case .winter: "winter"
    }
  }
}

extension Modifier {
  /// "early", "mid", "late"; `nil` for the others.
  var partName: String? {
    switch self {
    case .start: "early"
    case .mid: "mid"
    case .end: "late"
    default: nil
    }
  }
}

extension Day {
  /// "10 Feb", with the year as `years` has it.
  func name(_ years: YearForm) -> String {
    let (year, month, day) = components
    return "\(day) \(monthName(month))" + years.suffix(year)
  }
}

import Foundation
import Temporal

/// Dates as pages write them, in the language that a page names: "16. Dezember 2015", "Dec 16, 2015",
/// "16 de diciembre de 2015", "16.12.2015", "2015年12月16日".
struct WrittenDate {
  /// Months by their names and short names, lower case, without full stops.
  private let months: [String: Int]
  /// Whether figures give the month before the day.
  private let isMonthFirst: Bool

  /// - Parameter language: a BCP 47 tag, "de-AT"; `nil`: English.
  init(language: String?) {
    let tag = language?.replacing("_", with: "-").collapsed ?? "en"
    let parts = tag.split(separator: "-").map { $0.lowercased() }
    // "en" alone is how American sites call themselves.
    isMonthFirst =
      parts.first == "en" && (parts.count == 1 || parts.contains("us")) || parts.first == nil
    var months = Self.names(of: Locale(identifier: "en"))
    if let own = parts.first, own != "en", (2...3).contains(own.count) {
      months.merge(Self.names(of: Locale(identifier: own))) { $1 }
    }
    self.months = months
  }

  private static func names(of locale: Locale) -> [String: Int] {
    let formatter = DateFormatter()
    formatter.locale = locale
    var names: [String: Int] = [:]
    let lists = [
      formatter.shortMonthSymbols, formatter.shortStandaloneMonthSymbols,
      formatter.standaloneMonthSymbols, formatter.monthSymbols,
    ]
    for list in lists {
      for (index, name) in (list ?? []).enumerated() {
        names[name.lowercased().replacing(".", with: "")] = index + 1
      }
    }
    names["sept"] = names["sept"] ?? 9
    return names
  }

  /// The day of a tag's value: of a stamp as written, since its zone is the outlet's, of seconds since
  /// 1970, or of a date in words; ISO 8601.
  func day(ofValue value: String) -> String? {
    let value = value.collapsed
    if let match = value.firstMatch(
      of: /^((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?:\d{4,6}|T.*)?$/)
    {
      return Self.iso(Int(match.1), Int(match.2), Int(match.3))
    }
    if let match = value.firstMatch(of: /^1\d{9}(\d{3})?$/),
      let seconds = Double(match.0.prefix(10))
    {
      let style = Date.ISO8601FormatStyle().year().month().day()
      return Date(timeIntervalSince1970: seconds).formatted(style)
    }
    return day(in: value)
  }

  /// The first whole date of a text; ISO 8601.
  func day(in text: String) -> String? {
    let text = text.prefix(400).lowercased()
    if let match = text.firstMatch(
      of:
        /(?:^|[^0-9])((?:1[6-9]|20)\d\d)\s?[-\/.年]\s?(0?[1-9]|1[0-2])\s?[-\/.月]\s?(0?[1-9]|[12]\d|3[01])(?![0-9])/
    ) {
      return Self.iso(Int(match.1), Int(match.2), Int(match.3))
    }
    if let found = named(in: text) { return found }
    if let match = text.firstMatch(
      of:
        /(?:^|[^0-9.\/])(0?[1-9]|[12]\d|3[01])\s?([.\/\-])\s?(0?[1-9]|[12]\d|3[01])\s?\2\s?((?:20|19)?\d\d)(?![0-9])/
    ) {
      guard let a = Int(match.1), let b = Int(match.3), var year = Int(match.4) else { return nil }
      if year < 100 { year += year < 70 ? 2000 : 1900 }
      let isMonthFirst = b > 12 || a <= 12 && match.2 == "/" && self.isMonthFirst
      return isMonthFirst ? Self.iso(year, a, b) : Self.iso(year, b, a)
    }
    return nil
  }

  /// "16 december 2015", "december 16th, 2015", "16 de diciembre de 2015".
  private func named(in text: String) -> String? {
    let words = text.split { !($0.isLetter || $0.isNumber || $0 == "'") }.map(String.init)
    for (index, word) in words.enumerated() {
      guard let month = months[word] else { continue }
      let joints = ["de", "del", "of", "den", "d", "di"]
      let before = words[..<index].reversed().first { !joints.contains($0) }.flatMap(Self.dayNumber)
      let behind = words[(index + 1)...].filter { !joints.contains($0) }
      if let first = behind.first, let day = Self.dayNumber(first), behind.count > 1,
        let year = Self.year(behind[1])
      {
        return Self.iso(year, month, day)
      }
      if let day = before, let first = behind.first, let year = Self.year(first) {
        return Self.iso(year, month, day)
      }
    }
    return nil
  }

  private static func dayNumber(_ word: String) -> Int? {
    let digits = word.prefix { $0.isNumber }
    guard let day = Int(digits), 1...31 ~= day,
      ["", "st", "nd", "rd", "th", "er", "º", "ª"].contains(word.dropFirst(digits.count))
    else { return nil }
    return day
  }

  private static func year(_ word: String) -> Int? {
    guard word.count == 4, let year = Int(word), 1600...2100 ~= year else { return nil }
    return year
  }

  /// A day that a calendar has, in ISO 8601.
  static func iso(_ year: Int?, _ month: Int?, _ day: Int?) -> String? {
    guard let year, let month, let day, Day(year: year, month: month, day: day) != nil else {
      return nil
    }
    let pad = { (number: Int, width: Int) in
      String(repeating: "0", count: max(0, width - "\(number)".count)) + "\(number)"
    }
    return pad(year, 4) + "-" + pad(month, 2) + "-" + pad(day, 2)
  }
}

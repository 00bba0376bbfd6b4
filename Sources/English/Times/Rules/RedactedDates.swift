import Temporal

extension EnglishRules {
  /// Dates of which somebody has blacked out a part.
  static let redactedDates: [Rule] = [
    Rule(
      "WEEKDAY [,] XXX [XXX] [,] YEAR [XXX : XXX [AM/PM]]",
      [
        .init("Sent: [Tuesday, xxxx 2012 X:XX PM] To: him", "2012-WXX-2TXX:XX"),
        .init("Sent: [Monday xx 2012] To: him", "2012-WXX-1"),
      ]
    ) { reading in
      guard let weekday = reading[.weekday], let year = reading[.year] else { return nil }
      let hasTime = reading.block.tokens[reading.found.tokens].contains { reading.isWord($0, ":") }
      let value = "\(Day.padded(year, to: 4))-WXX-\(weekday)" + (hasTime ? "TXX:XX" : "")
      return Meaning(.fixed(value, .year(year)), type: hasTime ? .time : .date)
    },
    Rule(
      "MONTH XXX [,] YEAR", [.init("Sent: [June xx, 2012] To: him", "2012-06-XX")]
    ) { reading in
      guard let month = reading[.month], let year = reading[.year] else { return nil }
      let value = "\(Day.padded(year, to: 4))-\(Day.twoDigits(month))-XX"
      return Meaning(.fixed(value, .month(year, month)))
    },
  ]
}

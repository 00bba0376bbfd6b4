import Temporal

extension EnglishRules {
  /// Dates as archives, ledgers and courts write them.
  static let archiveDates: [Rule] = [
    Rule(
      "DAY - MONTH - (YEAR | 98)",
      [
        .init("The memo of [19-Nov-08] names three brokers.", "2008-11-19"),
        .init("Sent [5-Jun-2008] by him", "2008-06-05"),
      ]
    ) { $0.dateOfAnyCentury },
    Rule(
      "YEAR [- | ,] MONTH [-] DAY",
      [
        .init("Entry for [2009 March 4]: rain.", "2009-03-04"),
        .init("Filed [2009-Aug-01] by him", "2009-08-01"),
      ]
    ) { $0.date(year: $0[.year], month: $0[.month], day: $0[.day]) },
    Rule(
      "{weekday} (MONTH DAY | DAY [of] MONTH) [,] '98",
      [.init("She wrote on [Nov. 19, '42] from Oran.", "1942-11-19")]
    ) { $0.dateOfAnyCentury },
    Rule(
      "[the] (MONTH DAY | DAY [of] MONTH) [,] COUNT ERA",
      [.init("He was killed on [March 15, 44 BC].", "BC0044-03-15")]
    ) { $0.date(year: $0.year, month: $0[.month], day: $0[.day]) },
  ]
}

extension Reading {
  /// A date whose year may lack its century.
  fileprivate var dateOfAnyCentury: Meaning? {
    if after?.has(.era) == true { return nil }
    var year = self[.year] ?? self.year
    if year == nil, let short = self[.number2] { year = short < 30 ? 2000 + short : 1900 + short }
    guard let year else { return nil }
    var meaning = date(year: year, month: self[.month], day: self[.day])
    meaning?.lacksCentury = !has(.year)
    return meaning
  }
}

import Temporal

extension EnglishRules {
  /// Second halves of ranges that leave out what the first half said: "April 6 and 7", "1990-93".
  static let ranges: [Rule] = [
    Rule("DAY", [.init("On April 6 and [7] they voted.", "2010-04-07")]) { reading in
      guard let token = reading.token(.day), token.has(.digits), token.has(.dayOfMonth),
        let (month, year) = reading.dateContinued, !reading.isCounted
      else { return nil }
      return reading.date(year: year, month: month, day: token.value)
    },
    Rule(
      "DAY [,] YEAR", [.init("It ran January 5-[7, 1999].", "1999-01-07")]
    ) { reading in
      guard let (month, _) = reading.dateContinued else { return nil }
      return reading.date(year: reading[.year], month: month, day: reading[.day])
    },
    Rule("98", [.init("It lasted from 1990–[93] there.", "1993")]) { reading in
      guard let short = reading[.number2], let previous = reading.previous,
        case .point(.year(let year)) = previous.meaning.kind,
        previous.tokens.upperBound == reading.found.tokens.lowerBound - 1,
        reading.before?.has(.dash) == true || reading.isWord(reading.before, "/"),
        !reading.first.shape.contains(.spaceBefore)
      else { return nil }
      if year <= 0 {
        let before = 1 - year
        let end = before - before % 100 + short
        return end < before ? Meaning(.point(.year(1 - end))) : nil
      }
      let end = year - year % 100 + short
      return end > year ? Meaning(.point(.year(end))) : nil
    },
  ]
}

extension Reading {
  /// Month and year of a date that "and 7" or "-7" continues.
  fileprivate var dateContinued: (month: Int, year: Int?)? {
    guard let joined else { return nil }
    switch joined.meaning.kind {
    case .point(.day(let day)): return (day.month, day.year)
    case .incomplete(.monthDay(let month, _), _): return (month, nil)
    default: return nil
    }
  }

  /// The number counts something: "and 7 people", "and 7 others".
  fileprivate var isCounted: Bool {
    guard let after else { return false }
    // "On May 5, 7 of them left."
    if isWord(before, ","), !after.has(.and), !isWord(after, ",") { return true }
    if after.has([.countedNoun, .units, .unit, .cardinal, .dash]) { return true }
    return after.shape.contains([.isWord, .endsInS]) && after.isPlainWord
  }
}

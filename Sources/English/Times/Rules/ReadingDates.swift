import Temporal

extension Reading {
  /// The year in the match, before Christ where it says so.
  var year: Int? {
    if let year = self[.year] { return self[.era] == 1 ? 1 - year : year }
    if let era = self[.era], let count = self[.count] { return era == 1 ? 1 - count : count }
    if let short = self[.short] { return short < 30 ? 2000 + short : 1900 + short }
    return nil
  }

  /// A date of a month and a day, with the year if the match has one.
  func date(year: Int?, month: Int?, day: Int?, time: TimeOfDay? = nil) -> Meaning? {
    guard let month, let day, !isNounCounted else { return nil }
    if let year {
      guard let date = Day(year: year, month: month, day: day) else {
        return impossible(Day.padded(year, to: 4), month, day)
      }
      var meaning = Meaning(.point(.day(date)), mod: modifier, time: time)
      meaning.yearBytes = yearBehind
      return meaning
    }
    guard Day(year: 2000, month: month, day: day) != nil else {
      return countsNoun ? nil : impossible("XXXX", month, day)
    }
    var context = context
    context.weekday = self[.weekday]
    return Meaning(
      .incomplete(.monthDay(month, day), .context(context)), mod: modifier, time: time)
  }

  /// "in November the first inspectors": an ordinal in words that counts a noun.
  private var isNounCounted: Bool {
    guard !has(.year), let token = token(.day), token.has(.ordinal), token.word != 0, let after,
      block.tokens[found.tokens].contains(where: { isWord($0, "the") })
    else { return false }
    return after.shape.contains(.isWord) && after.isPlainWord && !after.has(.pastMark)
  }

  /// "2011-06-05", "8/16/98".
  func dayInFigures(at time: TimeOfDay? = nil) -> Meaning? {
    guard let token = token(.iso) ?? token(.slash) else { return nil }
    if token.shape.contains(.impossible) {
      let (year, date) = token.value.quotientAndRemainder(dividingBy: 10_000)
      return impossible(Day.padded(year, to: 4), date / 100, date % 100)
    }
    return Meaning(.point(.day(Day(number: token.value))), time: time)
  }

  /// "on the 21st floor": a noun that a number counts.
  var countsNoun: Bool {
    guard let after, after.shape.contains(.isWord) else { return false }
    return !after.has([.determiner, .conjunction, .and, .copula, .pastMark, .preposition])
      && !after.plays([.pronoun, .particle])
  }

  /// "February 30, 2011": what the text says, and no day.
  private func impossible(_ year: String, _ month: Int, _ day: Int) -> Meaning? {
    guard 1...31 ~= day else { return nil }
    return Meaning(.fixed("\(year)-\(Day.twoDigits(month))-\(Day.twoDigits(day))", nil))
  }

  /// The part that another is joined with: "mid-to-late".
  var secondModifier: Modifier? { token(.mod, 1).flatMap { Modifier.ofPart($0.value) } }

  /// The expression right before, when one sign or word joins this one to it ("from Monday to").
  var joined: Previous? {
    guard let previous, previous.tokens.upperBound == found.tokens.lowerBound - 1, let before,
      before.has(.dash)
        || isWord(before, "and", "or", "to", "through", "until", "till", "into", ",")
    else { return nil }
    return previous
  }

  /// How a weekday by its name is found: from the day before it, when it is joined to one.
  var weekdayChoice: Meaning.Choice {
    guard let joined else { return .context(context) }
    let isList = before?.has(.and) == true || isWord(before, "or", ",")
    return .joined(
      context, behind: block.tokens[joined.tokens.lowerBound].start, mayLieAhead: !isList)
  }

  /// The bytes of a year that is only looked at.
  var yearBehind: Range<Int>? {
    guard let token = token(.year), token.start >= block.tokens[found.tokens.upperBound - 1].end
    else { return nil }
    return token.start..<token.end
  }

  /// Whether the tokens before speak of a point in time: "in", "since", "by" …
  var followsPreposition: Bool { before?.has(.preposition) == true }
}

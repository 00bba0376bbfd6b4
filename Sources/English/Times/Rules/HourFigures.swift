import Temporal

/// Four figures without a sign between them as a time of the clock: "1530".
extension Reading {
  /// Whether four figures behind a preposition are an hour: "at 2100", "from 0900".
  var saysHour: Bool {
    guard let token = token(.figures) else { return false }
    let isEarly = token.value < 1000
    if isEarly, followsPreposition { return true }
    let isInTwoZones = block.tokens[found.tokens].contains { isWord($0, "(") }
    if isInTwoZones || after.map({ isWord($0, "yesterday", "today") }) == true { return true }
    if isWord(before, "about", "around") {
      return isWord(before(2), "at") || after?.plays(.pronoun) == true && !has(.weekday)
    }
    guard isWord(before, "at") else { return false }
    return !(2...4).contains { before($0)?.plays(.quoting) == true }
      && after?.shape.contains([.capitalized, .isWord]) != true
      && after?.has([.countedNoun, .units]) != true && !areOfYear
  }

  /// "at 2010 prices", "at 1945 levels".
  private var areOfYear: Bool {
    guard token(.figures)?.has(.year) == true, let after else { return false }
    return after.shape.contains(.isWord) && after.isPlainWord && !after.plays(.particle)
  }

  var figuredTime: TimeOfDay? {
    guard let token = token(.figures), let (hour, minute) = hourFigures(token) else { return nil }
    return TimeOfDay(hour: hour, minute: minute)
  }

  /// Four figures between two entries, or at the start of one, before a capital letter.
  var stampFigures: (hour: Int, minute: Int, year: Int?)? {
    guard let token = token(.figures), let after, let (hour, minute) = hourFigures(token),
      after.shape.contains(.capitalized) || !after.shape.contains(.isWord),
      after.shape.contains(.spaceBefore) || isWord(after, ":")
    else { return nil }
    if let before, !token.shape.contains(.sentenceStart) {
      let isJoined = before.has([
        .preposition, .determiner, .month, .season, .partModifier, .numberedThing, .and, .dash,
        .conjunction, .approximator, .cardinal, .title, .unit, .holiday, .money, .weekday,
      ])
      if isJoined || isWord(before, "/", ":", "(", "#") { return nil }
    }
    return (hour, minute ?? 0, token.has(.year) && names(year: token.value) ? token.value : nil)
  }

  /// "1530" as a time of the clock.
  func hourFigures(_ token: Token) -> (hour: Int, minute: Int?)? {
    guard token.end - token.start == 4, token.has(.digits), !token.shape.contains(.grouped),
      token.value % 100 < 60, token.value < 2400
    else { return nil }
    return (token.value / 100, token.value % 100)
  }
}

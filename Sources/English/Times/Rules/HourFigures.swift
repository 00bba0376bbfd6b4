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
      return isWord(before(2), "at") && isNoAmount
        || after?.plays(.pronoun) == true && !has(.weekday)
    }
    return isWord(before, "at") && isNoAmount
  }

  /// Whether four figures behind "at" count nothing and are not what somebody quotes or a name has.
  var isNoAmount: Bool {
    !(2...4).contains { before($0)?.plays(.quoting) == true }
      && after?.shape.contains([.capitalized, .isWord]) != true
      && after?.has([.countedNoun, .units]) != true && !areOfYear
  }

  /// "at 2010 prices", "at 1945 levels".
  private var areOfYear: Bool {
    guard token(.figures)?.has(.year) == true, let after else { return false }
    return after.shape.contains(.isWord) && after.isPlainWord && !after.plays(.particle)
  }

  /// Four figures behind a word that hours and years follow alike: "by 1221", "shortly after 1100",
  /// "between 1040 and 1050". None of the last three centuries: those are years.
  var figuresOfHourOrYear: (hour: Int, minute: Int, year: Int)? {
    guard let token = token(.figures), token.has(.year), names(year: token.value),
      let (hour, minute) = hourFigures(token), !(17...20 ~= hour),
      isWord(before, "by", "before", "after", "until", "till", "between", "and", "to")
    else { return nil }
    return (hour, minute ?? 0, token.value)
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

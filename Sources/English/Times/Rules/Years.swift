import Temporal

extension EnglishRules {
  /// A year by its number.
  static let years: [Rule] = [
    Rule(
      "(about | circa | ca | c) YEAR",
      [.init("It was founded [about 1910] there.", "1910", .approx)]
    ) { reading in
      guard let year = reading[.year], reading.namesYear else { return nil }
      return Meaning(.point(.year(year)), mod: .approx)
    },
    Rule(
      "{part} YEAR",
      [
        .init("In [1994] they revolted.", "1994"),
        .init("It has been there since [early 2009].", "2009", .start),
        .init("They wrote one [2011] e-mail.", "2011"),
        .init("It fell [late in 1957].", "1957", .end),
      ]
    ) { reading in
      guard let year = reading[.year], reading.namesYear else { return nil }
      // "the end of the 1986-87 season" is not late in 1986.
      let isSpan = reading.after?.has(.dash) == true && reading.after(2)?.has(.twoDigits) == true
      if isSpan, reading.modifier != nil { return nil }
      var meaning = Meaning(.point(.year(year)), mod: reading.modifier)
      meaning.modEnd = reading.secondModifier
      return meaning
    },
    Rule(
      "{part} [about | circa | ca | c] COUNT ERA",
      [
        .init("It fell in [480 BC] to them.", "BC0480"),
        .init("It was taken in [the spring of 480 BC] again.", "BC0480-SP"),
        .init("He reigned from [AD 14] on.", "0014"),
      ]
    ) { reading in
      guard let year = reading.year, reading.token(.count)?.tenths == 0 else { return nil }
      return Meaning(.point(.year(year)), mod: reading.modifier)
    },
    Rule("ERA COUNT", []) { reading in
      guard reading[.era] == 2, let year = reading.year else { return nil }
      return Meaning(.point(.year(year)))
    },
    Rule(
      "the (year | years) YEAR",
      [
        .init("It was so in [the years 1914]-18.", "1914"),
        .init("It ends in [the year 2020].", "2020"),
      ]
    ) { reading in
      reading[.year].map { Meaning(.point(.year($0))) }
    },
    Rule(
      "COUNT > (DASH|to|and) COUNT ERA",
      [.init("They fought in [499]-449 BC.", "BC0499")]
    ) { reading in
      guard reading[.era] == 1, let count = reading[.count], let end = reading[.count, 1],
        count > end
      else { return nil }
      return Meaning(.point(.year(1 - count)))
    },
    Rule(
      "'98",
      [
        .init("He left in [’98] for good.", "1998"),
        .init("He led it in 2005, '06 and ['07].", "2007"),
        .init("It fell in 2008-['09] again.", "2009"),
      ]
    ) { reading in
      guard let year = reading.year else { return nil }
      if let joined = reading.joined, case .point(let point) = joined.meaning.kind,
        let before = point.year
      {
        // "2008-'09"
        let own = before - before.modulo(100) + year.modulo(100)
        var meaning = Meaning(.point(.year(own < before ? own + 100 : own)))
        meaning.lacksCentury = joined.meaning.lacksCentury
        return meaning
      }
      // "the '72 campaign", but "a '67 Mustang"
      let isNamed =
        reading.isWord(reading.before, "the")
        && reading.after?.shape.contains(.isWord) == true
        && reading.after?.shape.contains(.capitalized) == false
      guard reading.followsPreposition || isNamed else { return nil }
      var meaning = Meaning(.point(.year(year)))
      meaning.lacksCentury = true
      return meaning
    },
  ]
}

extension Reading {
  /// Whether four figures are a year here and not a number of things.
  fileprivate var namesYear: Bool {
    guard let year = self[.year] else { return false }
    return modifier != nil || names(year: year)
  }

  /// Whether the match is a year with these figures.
  func names(year: Int) -> Bool {
    if isWord(after, "+") { return false }
    // "0800 1066 1914"
    if let after, after.has(.digits), after.end - after.start > 2, !after.has(.clock) {
      return false
    }
    if let before {
      if isWord(before, ":"), self.before(2)?.has(.numberedThing) == true { return false }
      if year < 1500, isWord(before, "for", "of", "to", "with") { return false }
      // "11:58 a.m. (1858 in Egypt)": an hour of another zone.
      if isWord(before, "("), self.before(2)?.has([.meridiem, .zone, .clock]) == true {
        return false
      }
      if before.has(.money) || before.has(.numberedThing) || before.has(.title) { return false }
      if isCited || isQuoted { return false }
      if isWord(before, "."), self.before(2)?.has(.title) == true { return false }
      if isWord(before, "than"), isWord(self.before(2), "earlier", "later") { return true }
      if isWord(before, "than", "#", "£", "%") { return false }
      if before.has(.digits), !before.has(.year) || before.end - before.start > 2 { return false }
      // "555-1999" is a number to call.
      if before.has(.dash), !before.shape.contains(.spaceBefore), let number = self.before(2),
        number.has(.digits), !number.has([.year, .dayOfMonth]),
        !first.shape.contains(.spaceBefore)
      {
        return false
      }
    }
    // "1600 Pennsylvania Avenue"
    for distance in 1...3 where self.after(distance)?.plays(.street) == true { return false }
    if let after, !after.shape.contains(.sentenceStart) {
      if after.has([.countedNoun, .units, .money]) || isWord(after, "%", "$") { return false }
      if isWord(after, ":"), self.after(2)?.has(.cardinal) == true { return false }
    }
    // "between 2000 and 3000 men"
    if isWord(before, "between"), let other = self.after(2), after?.has(.and) == true,
      other.has(.cardinal), !other.has(.year)
    {
      return false
    }
    if isWord(before, "at", "near"), isPlaceName(after) { return false }
    if followsPreposition,
      !isWord(before, "about", "over", "under", "around", "to", "between", "of")
    {
      return true
    }
    if isCounting || isCompound { return false }
    let lowerPlural =
      after.map {
        $0.shape.contains([.isWord, .endsInS]) && !$0.shape.contains(.capitalized) && $0.isPlainWord
      } ?? false
    return 1600...2050 ~= year && !(lowerPlural && year % 100 == 0) || !lowerPlural && year > 1400
  }

  /// "42 U.S.C. 1983", "98 N.E.2d 1850", "docket 11-cv-2010".
  private var isCited: Bool {
    guard let before else { return false }
    if before.shape.contains(.glued) || before.has(.ordinal) && !before.shape.contains(.spaceBefore)
    {
      return true
    }
    if before.shape.contains(.acronym) { return self.before(2)?.has(.digits) == true }
    guard before.has(.dash), !first.shape.contains(.spaceBefore), self.before(3)?.has(.dash) == true
    else { return false }
    return self.before(4)?.has(.digits) == true && self.before(2)?.has([.month, .digits]) == false
  }

  /// "The index closed at 2011", "against 2001 the day before".
  private var isQuoted: Bool {
    if isWord(before, "against") { return true }
    guard isWord(before, "at", "to") else { return false }
    return (2...4).contains { self.before($0)?.plays(.quoting) == true }
  }

  /// "seized 2010 pills", "a flock of 1500 geese": a number of things, which neither an article nor
  /// another word makes a name ("the 2008 floods").
  private var isCounting: Bool {
    guard let after, after.shape.contains([.isWord, .spaceBefore]), let before,
      !after.shape.contains(.capitalized), !first.shape.contains(.sentenceStart)
    else { return false }
    let isMany = after.shape.contains(.endsInS) || after.has(.countedNoun)
    let isNoun = after.isPlainWord || after.has(.countedNoun)
    guard isMany, isNoun, before.shape.contains(.isWord) || before.has(.and) else { return false }
    if isWord(before, "of") { return !isWord(self.before(2), "%", "percent") }
    if before.has(.pastMark) || isWord(before, "and", "carried") { return true }
    return before.has([.copula, .perfectMark])
  }

  /// "a 1914-seat hall"; but "a 1914-era hall".
  private var isCompound: Bool {
    guard let dash = after, dash.has(.dash), !dash.shape.contains(.spaceBefore),
      let noun = self.after(2), noun.shape.contains(.isWord), !noun.shape.contains(.spaceBefore)
    else { return false }
    return !noun.shape.contains(.capitalized)
      && !isWord(noun, "era", "vintage", "model", "style", "born", "dated", "to", "and", "present")
  }

  private func isPlaceName(_ token: Token?) -> Bool {
    token.map { $0.shape.contains([.isWord, .capitalized]) && $0.isPlainWord } ?? false
  }
}

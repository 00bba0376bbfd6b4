import Temporal

extension EnglishRules {
  /// Decades and centuries.
  static let decades: [Rule] = [
    Rule(
      "[the] [EARLY [-] [(to|or|and) [-] EARLY [-]] | END of the] DECADE [ERA]",
      [
        .init("He flew in [the 1980s].", "198"),
        .init("It began in [the early 1990s].", "199", .start),
        .init("Since [the 1800s] it stood.", "18"),
        .init("Music of [the '60s] and so on.", "196"),
        .init("Fashions of [the seventies] came back.", "197"),
      ]
    ) { reading in
      guard let tens = reading[.decade] else { return nil }
      if reading[.era] == 1 {
        return Meaning(.point(.decade(-tens)), mod: reading.modifier)
      }
      if tens < 10 {
        // "in his 30s" and "in his early 30s" are ages.
        let owner = reading.before?.has(.partModifier) == true ? reading.before(2) : reading.before
        if reading.isWord(owner, "his", "her", "their", "my", "your", "our") { return nil }
        if reading.isOfDegrees { return nil }
        let isSaid = reading.found.tokens.count > 1 || reading.token(.decade)?.word == 0
        guard isSaid, tens > 1 else { return nil }
        let century = reading.joinedCentury
        if reading.isOfAge, century == nil { return nil }
        var meaning = Meaning(
          .point(.decade((century ?? 19) * 10 + tens)), mod: reading.modifier)
        meaning.modEnd = reading.secondModifier
        meaning.lacksCentury = century == nil
        return meaning
      }
      guard 100...210 ~= tens || reading.has(.era), !reading.countsThousands else { return nil }
      var meaning = Meaning(.point(.years(ofTens: tens)), mod: reading.modifier)
      meaning.modEnd = reading.secondModifier
      return meaning
    },
    Rule(
      "[the] [EARLY [-] | END of the | EARLY part of the] ORDINAL [-] (century|centuries) [ERA]",
      [
        .init("In [the 19th century] it rose.", "18"),
        .init("It fell in [the early twenty-first century].", "20", .start),
        .init("It was built in [the 5th century BC].", "BC04"),
      ]
    ) { reading in
      guard let number = reading[.ordinal], 1...30 ~= number else { return nil }
      let hundreds = reading[.era] == 1 ? -number : number - 1
      return Meaning(.point(.century(hundreds)), mod: reading.modifier)
    },
  ]
}

extension EnglishRules {
  /// Halves and quarters of decades and centuries.
  static let portions: [Rule] = [
    Rule(
      "[the] (first | second | latter) half of the (DECADE | ORDINAL [-] century)",
      [
        .init("It decayed in [the second half of the 19th century].", "18", nil),
        .init("It doubled in [the first half of the 1990s].", "199", nil),
      ]
    ) { reading in
      let isFirst = reading.block.tokens[reading.found.tokens].contains {
        reading.isWord($0, "first")
      }
      return reading.portion(isFirst ? 1 : 2, of: 2)
    },
    Rule(
      """
      [the] (first | second | third | fourth | last | final) quarter \
      of the (DECADE | ORDINAL [-] century)
      """,
      [.init("It fell in [the last quarter of the 18th century].", "17", nil)]
    ) { reading in
      let words = ["first", "second", "third"]
      let index = words.firstIndex { word in
        reading.block.tokens[reading.found.tokens].prefix(2).contains { reading.isWord($0, word) }
      }
      return reading.portion((index ?? 3) + 1, of: 4)
    },
  ]
}

extension CalendarPoint {
  /// "the 1800s" are a century, "the 1810s" and "the 2000s" a decade.
  fileprivate static func years(ofTens tens: Int) -> CalendarPoint {
    tens % 10 == 0 && tens < 200 ? .century(tens / 10) : .decade(tens)
  }
}

extension Reading {
  fileprivate func portion(_ index: Int, of count: Int) -> Meaning? {
    var point: CalendarPoint?
    var lacksCentury = false
    if let tens = self[.decade] {
      lacksCentury = 2..<10 ~= tens
      guard 100...210 ~= tens || lacksCentury else { return nil }
      point = lacksCentury ? .decade(190 + tens) : .years(ofTens: tens)
    } else if let number = self[.ordinal], 1...30 ~= number {
      point = .century(number - 1)
    }
    var meaning = point.map { Meaning(.point($0)) }
    meaning?.lacksCentury = lacksCentury
    meaning?.portion = Meaning.Portion(index: Int8(index), count: Int8(count))
    return meaning
  }

  /// "the 1920s and 30s": the century of the decade before.
  fileprivate var joinedCentury: Int? {
    guard let joined, case .point(.decade(let tens)) = joined.meaning.kind,
      !joined.meaning.lacksCentury, tens >= 100
    else { return nil }
    return tens / 10
  }

  /// "a woman in early 30s": nobody writes so of years.
  fileprivate var isOfAge: Bool {
    !isWord(first, "the") && token(.decade)?.word == 0
      && block.token(found.tokens.upperBound - 1).map { $0.end - $0.start == 3 } == true
  }

  /// "1000s of miles", "10s of 1000s": thousands.
  fileprivate var countsThousands: Bool {
    guard found.tokens.count == 1, token(.decade)?.value == 100 else { return false }
    return isWord(after, "of") || isWord(before, "of")
  }

  /// "Highs in the 40s": degrees, not years.
  fileprivate var isOfDegrees: Bool {
    (1...12).contains {
      isWord(before($0), "highs", "lows", "temperatures", "degrees", "readings", "teens")
    }
  }
}

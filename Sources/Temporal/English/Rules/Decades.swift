extension EnglishRules {
  /// Decades and centuries.
  static let decades: [Rule] = [
    Rule(
      "[the] [EARLY [-] | EARLY to EARLY | END of the] DECADE [ERA]",
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
        return Meaning(.point(.decade(190 + tens)), mod: reading.modifier)
      }
      guard 100...210 ~= tens || reading.has(.era) else { return nil }
      let isCentury = tens % 10 == 0 && tens < 200
      return Meaning(.point(isCentury ? .century(tens / 10) : .decade(tens)), mod: reading.modifier)
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

extension Reading {
  /// "Highs in the 40s": degrees, not years.
  fileprivate var isOfDegrees: Bool {
    (1...12).contains {
      isWord(before($0), "highs", "lows", "temperatures", "degrees", "readings", "teens")
    }
  }
}

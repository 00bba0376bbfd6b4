import Temporal

extension EnglishRules {
  /// Spring, summer, autumn, winter.
  static let seasons: [Rule] = [
    Rule(
      "[the] {part} [the] SEASON [of|,] [the] [year] (YEAR [DASH 98] | '98)",
      [
        .init("It was cold in [the winter of 2009-10].", "2009-WI"),
        .init("In [the summer of 1920] it ended.", "1920-SU"),
        .init("It began in [spring 1957].", "1957-SP"),
        .init("In [the late fall of 1998] he left.", "1998-FA", .end),
      ]
    ) { reading in
      guard let year = reading.year, let season = reading.season else { return nil }
      var meaning = Meaning(.point(.season(year, season)), mod: reading.modifier)
      meaning.lacksCentury = reading.has(.short)
      return meaning
    },
    Rule(
      "[the] {part} [the] SEASON [of] COUNT ERA",
      [.init("It was taken in [the spring of 480 BC] again.", "BC0480-SP")]
    ) { reading in
      guard let year = reading.year, let season = reading.season else { return nil }
      return Meaning(.point(.season(year, season)), mod: reading.modifier)
    },
    Rule(
      "[the] {part} [the] SEASON",
      [
        .init("They came in [the summer] and left.", "2010-SU"),
        .init("It was cold in [early spring] there.", "2010-SP", .start),
      ]
    ) { reading in
      guard let season = reading.season, reading.namesSeason(season) else { return nil }
      return Meaning(.incomplete(.season(season), .context(reading.context)), mod: reading.modifier)
    },
  ]
}

extension Reading {
  var season: Season? {
    self[.season].flatMap { value in
      1...4 ~= value ? [Season.spring, .summer, .autumn, .winter][value - 1] : nil
    }
  }

  /// Whether the word is the season: "fall" and "spring" are verbs too, and seasons name games.
  fileprivate func namesSeason(_ season: Season) -> Bool {
    if let after, after.shape.contains([.capitalized, .isWord]),
      !after.shape.contains(.sentenceStart)
    {
      return false
    }
    if after?.plays(.seasonal) == true { return false }
    // "Winter's Bone"
    if after?.plays(.genitive) == true, let name = token(.season),
      name.shape.contains(.capitalized), !name.shape.contains(.sentenceStart),
      self.after(2)?.shape.contains([.capitalized, .isWord]) == true
    {
      return false
    }
    // "the fall-out"
    if let after, after.has(.dash), !after.shape.contains(.spaceBefore),
      let word = self.after(2), !word.shape.contains(.spaceBefore), !word.has(.season)
    {
      return false
    }
    // "Ed Winter"
    if let name = token(.season), name.shape.contains(.capitalized),
      !name.shape.contains(.sentenceStart), let before, before.isPlainWord,
      before.shape.contains([.capitalized, .isWord])
    {
      return false
    }
    if modifier != nil { return true }
    let hasArticle = found.tokens.count > 1
    let isFall = isWord(token(.season), "fall", "spring")
    if isFall {
      if isWord(after, "of", "from", "to", "into", "in", "out", "on") { return false }
      let isAttribute = after.map { $0.shape.contains(.isWord) && $0.isPlainWord } ?? false
      if isAttribute, before?.has(.determiner) == true { return true }
      return hasArticle || isWord(before, "in", "by", "during", "since", "until", "of", "this")
    }
    return true
  }
}

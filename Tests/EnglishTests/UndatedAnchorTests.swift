import Testing

/// Days that are counted from a happening of which only the text before may say when it was.
@Suite struct UndatedAnchorTests {
  static let cases: [DateCase] = [
    DateCase("2011-03-04", "The mayor resigned the day after the collapse.", []),
    DateCase(
      "2011-03-04", "He came back in 1997. The singer flew in the day after the flood.", ["1997"]),
    DateCase(
      "2011-03-04", "On Monday the bridge fell. The mayor resigned the day after the collapse.",
      ["2011-02-28", "2011-03-01"]),
    DateCase("2011-03-04", "The guard was seen at 0130 on the morning of the theft.", []),
    DateCase("2011-03-04", "She died the night before the trial.", []),
    // A year is counted from a year.
    DateCase(
      "2011-03-04", "The guild began in 2005. He had left the year before the founding.",
      ["2005", "2004"]),
    // What a clause tells, or "that", was spoken of before.
    DateCase(
      "2011-03-04", "They met in May 2008. The day after the pact was signed it rained.",
      ["2008-05", "2008-XX-XX"]),
    DateCase(
      "2011-03-04", "On Monday the bridge fell. He had left the day before that.",
      ["2011-02-28", "2011-02-27"]),
  ]

  @Test(arguments: cases)
  func reads(_ item: DateCase) throws { #expect(try item.tagged() == item.values) }
}

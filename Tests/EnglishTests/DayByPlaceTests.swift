import Testing

/// Days by their place in a month, a week or a year.
@Suite struct DayByPlaceTests {
  /// In a month.
  static let months: [DateCase] = [
    DateCase(
      "2015-12-02",
      "Gunmen had burst into the concert hall on Friday the 13th.",
      ["2015-11-13"]),
    DateCase(
      "2019-09-09",
      "A harvest moon will rise on Friday the 13th, astronomers say.",
      ["2019-09-13"]),
    DateCase(
      "1990-02-27",
      "Stocks plunged on Friday the 13th of October when the buyout of an airline fell "
        + "through.",
      ["1989-10-13"]),
    DateCase(
      "1912-03-18",
      "On Thursday, the 7th, news of the Norwegian's success was cabled from Hobart.",
      ["1912-03-07"]),
    DateCase(
      "2009-11-04",
      "Council tax demands will be posted on Thursday the 12th, a week late.",
      ["2009-11-12"]),
    DateCase(
      "1936-09-25",
      "The liner docked at Southampton on Monday the 21st with her flags at half mast.",
      ["1936-09-21"]),
    DateCase(
      "1996-01-30",
      "A caucus will be held on the second Monday in February.",
      ["1996-02-12"]),
    DateCase(
      "2008-10-02",
      "American elections fell on the first Tuesday in November 2004.",
      ["2004-11-02"]),
    DateCase(
      "1927-06-21",
      "The third Wednesday of May 1927 saw two aldermen come to blows.",
      ["1927-05-18"]),
    DateCase(
      "2022-07-20",
      "Hunters must hand in their tags by the first Friday in October, the state said.",
      ["2022-10-07"]),
    DateCase(
      "2012-11-14",
      "Crowds had lined the Mall on the last Friday of April 2011.",
      ["2011-04-29"]),
    DateCase(
      "1988-09-29",
      "The polytechnic shut its doors on the last Thursday in July.",
      ["1988-07-28"]),
    DateCase(
      "2007-02-13",
      "Dealers will strike on the final Saturday of March, their guild announced.",
      ["2007-03-31"]),
  ]

  /// By weeks.
  static let weeks: [DateCase] = [
    DateCase(
      "2013-05-16",
      "It was raining two Fridays ago when the wall gave way.",
      ["2013-05-03"]),
    DateCase("1977-11-23", "Three Saturdays ago a fox got in among the flamingos.", ["1977-11-05"]),
    DateCase(
      "2001-08-14",
      "Four Sundays ago, pilgrims found the shrine padlocked.",
      ["2001-07-22"]),
    DateCase(
      "2006-05-10",
      "The inquiry opens on Monday week before a retired judge.",
      ["2006-05-22"]),
    DateCase(
      "1934-10-17",
      "Sir Oswald is to speak at the Albert Hall on Sunday week.",
      ["1934-10-28"]),
    DateCase(
      "1998-02-25",
      "Ministers will decide on Thursday week whether to lift the export ban on beef.",
      ["1998-03-05"]),
    DateCase(
      "2010-04-27",
      "A week from Friday, diplomats from nine countries will meet in Geneva.",
      ["2010-05-07"]),
    DateCase(
      "1888-09-28",
      "The inquest will be resumed on Tuesday next at the Vestry Hall.",
      ["1888-10-02"]),
    DateCase("1911-06-02", "His Majesty embarks on Monday next for Spithead.", ["1911-06-05"]),
    DateCase(
      "1897-03-09",
      "On Friday last a runaway dray crushed two children in Leather Lane.",
      ["1897-03-05"]),
    DateCase(
      "2014-08-13",
      "The crane had been inspected the Friday before last and passed.",
      ["2014-08-01"]),
    DateCase(
      "1983-03-17",
      "The Monday before last, somebody threw a brick through the bishop's window.",
      ["1983-03-07"]),
    DateCase(
      "2010-01-15",
      "Aftershocks shook the capital following Tuesday's earthquake.",
      ["2010-01-12"]),
    DateCase(
      "1995-10-05",
      "Extra police are on the streets in the wake of Tuesday's verdict.",
      ["1995-10-03"]),
    DateCase(
      "2016-06-29",
      "Markets have yet to recover following Thursday's referendum.",
      ["2016-06-23"]),
    DateCase(
      "2004-03-15",
      "Following Sunday's election the new prime minister promised to bring the troops "
        + "home.",
      ["2004-03-14"]),
    DateCase(
      "1986-01-31",
      "NASA will ground the fleet indefinitely after Tuesday's explosion.",
      ["1986-01-28"]),
  ]

  @Test(arguments: months + weeks)
  func reads(_ item: DateCase) throws {
    #expect(try item.tagged() == item.values)
  }
}

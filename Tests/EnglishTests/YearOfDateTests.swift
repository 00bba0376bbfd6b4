import Testing

/// The year of a month or a day that names none: by the tense of its clause, not by nearness.
@Suite struct YearOfDateTests {
  /// Clauses that look back.
  static let past: [DateCase] = [
    DateCase(
      "1994-02-08",
      "Customs officers at Felixstowe found the paintings in October behind a false wall.",
      ["1993-10"]),
    DateCase(
      "2003-05-14",
      "The reactor was shut down on Aug. 11 after inspectors noticed hairline cracks in "
        + "its lid.",
      ["2002-08-11"]),
    DateCase(
      "2019-01-22",
      "In June, when the glacier lake burst its banks, two hamlets were swept away.",
      ["2018-06"]),
    DateCase(
      "1999-03-30",
      "Hit by falling orders, the shipyard laid off 600 welders in September.",
      ["1998-09"]),
    DateCase(
      "2008-11-19",
      "Her brother had been released on Feb. 2 and was working as a porter.",
      ["2008-02-02"]),
    DateCase(
      "1991-10-03",
      "The statue, toppled by a crowd in August, lies face down in a depot.",
      ["1991-08"]),
    DateCase(
      "2016-04-12",
      "That decision was reversed in December by an appeals panel.",
      ["2015-12"]),
    DateCase(
      "2022-07-05",
      "The drought has killed 40,000 cattle, and the worst losses came in November.",
      ["2021-11"]),
    DateCase(
      "1996-06-18",
      "Neither man knew of the transfer before it was announced on Oct. 26.",
      ["1995-10-26"]),
    DateCase(
      "2010-11-17",
      "The company, which bought the mine in April and expects to sell it before the new "
        + "tax takes effect in July, said the collapse that trapped nine men on Sept. 3 "
        + "would not delay the deal.",
      ["2010-04", "2011-07", "2010-09-03"]),
    DateCase(
      "1997-08-13",
      "When the refugees who fled in January return, as the agency hopes they will in "
        + "October, they will find that the homes they left have been given to others.",
      ["1997-01", "1997-10"]),
    DateCase(
      "2004-02-25",
      "Kemp, who was arrested on Nov. 13, is to be tried in May on charges that he stole "
        + "the coins, which a cleaner had reported missing in August.",
      ["2003-11-13", "2004-05", "2003-08"]),
    DateCase(
      "2019-03-13",
      "Although the plant will not reopen until June, the workers who were laid off in "
        + "October have been told that they will be paid through April.",
      ["2019-06", "2018-10", "2019-04"]),
    DateCase(
      "1991-12-11",
      "The bank's chairman, who resigned in July after regulators seized its offices, "
        + "has been ordered to appear on Jan. 20 before a Senate panel that began its "
        + "inquiry in September.",
      ["1991-07", "1992-01-20", "1991-09"]),
    DateCase(
      "2015-10-07",
      "Officials say the ship, last heard from on Feb. 11, probably went down in the "
        + "storm that wrecked the harbor, and a search that is to begin in March will cover "
        + "the shelf to the south.",
      ["2015-02-11", "2016-03"]),
  ]

  /// Clauses that look ahead.
  static let future: [DateCase] = [
    DateCase(
      "1997-02-19",
      "Hong Kong returns to Chinese rule in July, and the tailors are leaving.",
      ["1997-07"]),
    DateCase("2004-06-30", "A court in The Hague is due to rule on Jan. 14.", ["2005-01-14"]),
    DateCase(
      "2011-10-12",
      "The probe, to be launched in March aboard a Russian rocket, carries eleven "
        + "instruments.",
      ["2012-03"]),
    DateCase("2018-08-22", "Ministers plan to meet again in April.", ["2019-04"]),
    DateCase("1992-11-24", "Border controls are to be scrapped in January.", ["1993-01"]),
    DateCase(
      "2013-07-03",
      "The exhibition, which travels to Chicago in February, has drawn record crowds.",
      ["2014-02"]),
    DateCase(
      "2023-05-16",
      "Nurses are set to walk out on Sept. 4 unless talks resume.",
      ["2023-09-04"]),
    DateCase(
      "1999-09-15",
      "\"In May we will have a new roof on the stadium,\" the club president promised.",
      ["2000-05"]),
    DateCase(
      "2008-02-13",
      "Once the ice melts in June, barges will be able to reach the mine.",
      ["2008-06"]),
    DateCase(
      "2006-12-06",
      "Romania joins the union on Jan. 1, and its farmers are nervous.",
      ["2007-01-01"]),
    DateCase(
      "1996-09-25",
      "The airline said in July it would begin flights to Hanoi in December.",
      ["1996-07", "1996-12"]),
    DateCase(
      "2002-11-13",
      "Engineers told the inquiry that repairs would be complete by March.",
      ["2003-03"]),
    DateCase(
      "2011-02-03",
      "A spokesman said on Monday that the court would hear the appeal in June.",
      ["2011-01-31", "2011-06"]),
    DateCase("1993-10-20", "He denied reports that he would resign in January.", ["1994-01"]),
    DateCase(
      "2018-12-05",
      "The council announced that from February buses would be free.",
      ["2019-02"]),
    DateCase(
      "2005-06-22",
      "She testified that she had met the broker in November at a hotel bar.",
      ["2004-11"]),
  ]

  /// What ends or begins something.
  static let limits: [DateCase] = [
    DateCase("2000-01-12", "Since August the two families have not spoken.", ["1999-08"]),
    DateCase(
      "1997-06-24",
      "Eleven miners have been killed at the pit since Nov. 2.",
      ["1996-11-02"]),
    DateCase(
      "2015-03-04",
      "More than 900 people had drowned by October, when the patrols were ended.",
      ["2014-10"]),
    DateCase("2009-12-16", "The runway will be closed through April.", ["2010-04"]),
    DateCase("1994-09-07", "The curfew remained in force until March.", ["1994-03"]),
    DateCase("2020-05-27", "Schools are to stay shut until September.", ["2020-09"]),
    DateCase("2013-01-16", "By November the levee had been raised a foot.", ["2012-11"]),
    DateCase(
      "2018-02-28",
      "All the asbestos must be out by Aug. 1, the inspector ruled.",
      ["2018-08-01"]),
    DateCase("2004-11-03", "Sales through September rose 4 percent.", ["2004-09"]),
    DateCase(
      "1996-03-20",
      "He has held the seat since December, when his predecessor drowned.",
      ["1995-12"]),
    DateCase(
      "1998-03-04",
      "The strike lasted from Nov. 20 to Jan. 8.",
      ["1997-11-20", "1998-01-08"]),
    DateCase(
      "2012-09-19",
      "The fair, which runs from Sept. 14 to Sunday, has had little rain.",
      ["2012-09-14", "2012-09-23"]),
    DateCase(
      "2003-10-22",
      "From December to March the strait will be closed to tankers.",
      ["2003-12", "2004-03"]),
    DateCase(
      "2016-06-08", "Cattle prices fell between October and April.", ["2015-10", "2016-04"]),
  ]

  /// Dates in the name of something that has been, or is arranged.
  static let names: [DateCase] = [
    DateCase(
      "1997-10-08",
      "Relatives of the victims of the June 4 massacre at the bus station want an "
        + "inquiry.",
      ["1997-06-04"]),
    DateCase(
      "2005-02-09",
      "Negotiators, facing a May deadline, are sleeping in the office.",
      ["2005-05"]),
    DateCase(
      "2008-01-30",
      "Under a June agreement, the miners get a share of profits.",
      ["2007-06"]),
    DateCase("2014-01-15", "The cabinet is split over the Oct. 9 raid.", ["2013-10-09"]),
    DateCase(
      "2012-08-22",
      "Both parties are raising money for the November elections.",
      ["2012-11"]),
    DateCase(
      "1992-03-18",
      "An October report by the auditors had warned of the leak.",
      ["1991-10"]),
    DateCase("2003-07-30", "A grand jury is examining the Feb. 20 nightclub fire.", ["2003-02-20"]),
    DateCase(
      "1995-12-13",
      "He owes his fame to an August interview in which he wept.",
      ["1995-08"]),
    DateCase(
      "2016-11-30",
      "Prosecutors will drop the charges stemming from a March protest.",
      ["2016-03"]),
    DateCase("2007-05-23", "The September summit in Sydney will be her first abroad.", ["2007-09"]),
    DateCase("2004-03-09", "Before Sept. 11, cockpit doors were rarely locked.", ["2001-09-11"]),
    DateCase(
      "2007-02-21",
      "For the widows of September 11, the money was never the point.",
      ["2001-09-11"]),
  ]

  @Test(arguments: past + future + limits + names)
  func reads(_ item: DateCase) throws {
    #expect(try item.tagged() == item.values)
  }

  /// What only looks like a verb, a date or a year beside one; read on Jan. 27, 2011.
  @Test(arguments: [
    ("The department is ending its color-coded alerts in April, it said.", ["2011-04"]),
    ("The April 6 Movement called for a strike.", []),
    ("She has a new album coming out in March.", ["2011-03"]),
    ("The club canceled its Feb. 9 match in Cairo.", ["2011-02-09"]),
    ("The protests forced Tunisia's leader to flee in mid-January.", ["2011-01"]),
    ("A woman holds a poster at a protest in Paris on Jan. 25.", ["2011-01-25"]),
    ("Tents were needed before the expected start of the rains in May.", ["2011-05"]),
    ("He was due to start work in London on 13 December.", ["2010-12-13"]),
    ("The trial will begin, as scheduled, on 24 March.", ["2011-03-24"]),
    ("It did so during the uprising in June 09.", ["2009-06"]),
    ("In 1961 the fall-out was still fresh.", ["1961"]),
    ("The children were sent to summer camp.", []),
    ("The groundhog has predicted an early spring.", ["2011-SP"]),
    ("In November he predicted rain.", ["2010-11"]),
    ("They will vote on the announced merger in May.", ["2011-05"]),
    ("They will debate a lasting cut in May.", ["2011-05"]),
    ("The rates were cut in May.", ["2010-05"]),
    ("The mayor says the order stays until Friday.", ["2011-01-28"]),
    ("It will close, he said Friday.", ["2011-01-28"]),
    ("It closed on Friday.", ["2011-01-21"]),
    ("“We will vote on Nov. 3” and left.", ["2011-11-03"]),
  ])
  func readsTheClause(text: String, values: [String]) throws {
    #expect(try DateCase("2011-01-27", text, values).tagged() == values)
  }
}

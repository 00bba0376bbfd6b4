import Testing

/// A year that the text has just named goes on, and not too far.
@Suite struct NamedYearTests {
  /// It goes on.
  static let goesOn: [DateCase] = [
    DateCase(
      "2004-11-18",
      "Her climb began on 3 May 2001. She reached the south col on the 17th.",
      ["2001-05-03", "2001-05-17"]),
    DateCase(
      "2001-05-30",
      "In 1994 he won the regional title in June and the national one in October.",
      ["1994", "1994-06", "1994-10"]),
    DateCase(
      "2006-08-23",
      "On Oct. 2, 1996, the airliner took off from Lima and fell into the sea. On Oct. 4 "
        + "divers reached the tail.",
      ["1996-10-02", "1996-10-04"]),
    DateCase(
      "2014-02-26",
      "War came in 1914. In August the men of the village enlisted; by December half of "
        + "them were dead.",
      ["1914", "1914-08", "1914-12"]),
    DateCase(
      "2012-12-12",
      "Armed police raided the farm on 14 May 2002; on 3 June they came back with a "
        + "digger.",
      ["2002-05-14", "2002-06-03"]),
    DateCase(
      "2003-08-06",
      "It was 1953. Stalin died on March 5, Beria was arrested on June 26 and the camps "
        + "began to empty.",
      ["1953", "1953-03-05", "1953-06-26"]),
    DateCase(
      "1997-10-22",
      "Old hands at the base still talk of October in 1962, when the bombers stood "
        + "fueled.",
      ["1962-10"]),
    DateCase(
      "2006-06-14",
      "The 1976 drought, which was at its worst in August, emptied the reservoir.",
      ["1976", "1976-08"]),
    DateCase(
      "1991-01-23",
      "Belgrade was bombed in April 1941, and in July the rising began.",
      ["1941-04", "1941-07"]),
    DateCase(
      "2013-10-30",
      "Its chairman was charged in December 2008, and the trial opened the following May.",
      ["2008-12", "2009-05"]),
    DateCase(
      "2015-02-17",
      "In 2012, between May and July, seven bees in ten died.",
      ["2012", "2012-05", "2012-07"]),
    DateCase(
      "2000-10-24",
      "Eleven banks failed in 1997, most of them between August and November.",
      ["1997", "1997-08", "1997-11"]),
    DateCase(
      "1979-08-28",
      "Between April and July of 1945 the camp held nine thousand men.",
      ["1945-04", "1945-07"]),
    DateCase(
      "1994-06-28",
      "In 1986 the reactor was shut from February to April for inspection.",
      ["1986", "1986-02", "1986-04"]),
    DateCase(
      "2009-09-17",
      "The 2001 epidemic peaked in March and was over by October.",
      ["2001", "2001-03", "2001-10"]),
    DateCase(
      "1965-05-06",
      "The trawler left Hull on March 2, 1955. On the 9th her pump broke, and on the "
        + "11th she was abandoned.",
      ["1955-03-02", "1955-03-09", "1955-03-11"]),
    DateCase(
      "1916-09-28",
      "A bread riot broke out on the 9th in the market square.",
      ["1916-09-09"]),
  ]

  /// It does not.
  static let ends: [DateCase] = [
    DateCase("2006-10-18", "The theater, built in 1912, closed in June.", ["1912", "2006-06"]),
    DateCase(
      "1998-09-30",
      "He won the prize in 1971. His latest novel, published in May, is about bees.",
      ["1971", "1998-05"]),
    DateCase(
      "2013-04-24",
      "Founded in 1888, the firm lost $3 million last year.",
      ["1888", "2012"]),
    DateCase(
      "2010-05-19",
      "The famine of 1984 killed thousands; the harvest to be gathered in October will "
        + "be the worst since.",
      ["1984", "2010-10"]),
    DateCase(
      "2020-08-26",
      "The law dates from 1938, and the Senate will vote on its repeal in November.",
      ["1938", "2020-11"]),
    DateCase(
      "2001-02-21",
      "Born in 1920, she moved into the home in August and died on Sunday.",
      ["1920", "2000-08", "2001-02-18"]),
    DateCase(
      "1995-07-12",
      "Not since 1929 had the lake been as low as it was in May, rangers said.",
      ["1929", "1995-05"]),
    DateCase(
      "2004-05-26",
      "The mill was built in 1836. It burned in 1868, was rebuilt in 1870 and passed to "
        + "a cousin in 1922. It lost $2 million last year.",
      ["1836", "1868", "1870", "1922", "2003"]),
    DateCase(
      "1997-11-12",
      "The line opened in 1904. Nationalized in 1946 and sold again in 1983, it has "
        + "never made money. Its owners said on Monday that freight had doubled in September.",
      ["1904", "1946", "1983", "1997-11-10", "1997-09"]),
  ]

  /// Lists of dated entries.
  static let entries: [DateCase] = [
    DateCase(
      "2011-02-15",
      "31 Jan: march planned for Tuesday\n\n2 Feb: camel riders charge the square",
      ["2011-01-31", "2011-02-01", "2011-02-02"]),
    DateCase(
      "2012-12-18",
      "Chronology of the siege\n\n14 Nov: commander killed in his car\n\n17 Nov: envoys "
        + "due in Cairo on Sunday\n\n21 Nov: truce takes hold",
      ["2012-11-14", "2012-11-17", "2012-11-18", "2012-11-21"]),
    DateCase(
      "1989-12-28",
      "Dec. 16 - Protesters surround the pastor's house.\n\nDec. 20 - The president "
        + "returns and calls a rally for Thursday.\n\nDec. 22 - He flees by helicopter.",
      ["1989-12-16", "1989-12-20", "1989-12-21", "1989-12-22"]),
    DateCase(
      "2014-04-30",
      "Feb 18: police storm the camp\n\nFeb 20: snipers open fire; parliament to sit on "
        + "Friday\n\nFeb 22: the palace is deserted",
      ["2014-02-18", "2014-02-20", "2014-02-21", "2014-02-22"]),
    DateCase(
      "2011-12-14",
      "KEY DATES\n\nJan. 14 - Tunisia's president flees to Jeddah.\n\nFeb. 11 - Mubarak "
        + "steps down.\n\nMarch 19 - Allied planes strike Libya.\n\nOct. 20 - Gadhafi is "
        + "killed in Sirte.",
      ["2011-01-14", "2011-02-11", "2011-03-19", "2011-10-20"]),
    DateCase(
      "2006-02-01",
      "1986\n\nJan. 28: The shuttle breaks up after liftoff.\n\nJune 9: A commission "
        + "blames the seals.\n\nOct. 31: The agency names a new director.",
      ["1986", "1986-01-28", "1986-06-09", "1986-10-31"]),
    DateCase(
      "1999-06-16",
      "CHRONOLOGY\n\nSept. 23 - The Security Council demands a cease-fire.\n\nJan. 15 - "
        + "Villagers are shot at Racak.\n\nMarch 24 - Air strikes begin.\n\nJune 10 - The "
        + "bombing is suspended.",
      ["1998-09-23", "1999-01-15", "1999-03-24", "1999-06-10"]),
  ]

  @Test(arguments: goesOn + ends + entries)
  func reads(_ item: DateCase) throws {
    #expect(try item.tagged() == item.values)
  }
}

import Testing

/// Times of the clock: the hours of an entry, of a day, and past midnight.
@Suite struct HourTests {
  /// Four figures behind words that hours and years follow alike.
  static let figures: [DateCase] = [
    DateCase(
      "2011-03-04",
      "The guard fell asleep at about 1100. He woke shortly after 1130, and by 1221 the vault was "
        + "empty.",
      ["2011-03-04T11:00", "2011-03-04T11:30", "2011-03-04T12:21"]),
    DateCase(
      "2011-03-04", "The gates open at 1930 GMT. Nobody is let in after 2100 or before 1600.",
      ["2011-03-04T19:30Z", "2011-03-04T21:00", "2011-03-04T16:00"]),
    DateCase("2011-03-04", "The monks were gone by 1221.", ["1221"]),
    DateCase(
      "2011-03-04",
      "The tour begins at 1430 local time. The chapel was begun in 1160 and stood by 1221.",
      ["2011-03-04T14:30", "1160", "1221"]),
    DateCase(
      "2011-03-04", "They left at 0930 hours. It was so until 1918.", ["2011-03-04T09:30", "1918"]),
    DateCase(
      "2011-03-04",
      "We are on air at 1930 GMT. "
        + String(repeating: "The ships sailed on to the south. ", count: 80)
        + "Trade with them grew until 1640.", ["2011-03-04T19:30Z", "1640"]),
    DateCase("2011-03-04", "The index stood at about 1100 points.", []),
  ]

  /// Stamps of live reports.
  static let entries: [DateCase] = [
    DateCase(
      "2011-01-28",
      "1403 Police say the square has been cleared.\n\n1417 A helicopter is circling the "
        + "ministry.\n\n1432 State television shows footage of a queue for bread.",
      ["2011-01-28T14:03", "2011-01-28T14:17", "2011-01-28T14:32"]),
    DateCase(
      "2012-11-06",
      "14:03 The first precinct in Dixville reports.\n\n14:19 Long lines in Cleveland, "
        + "our correspondent says.\n\n14:40 Voting machines are back in service.",
      ["2012-11-06T14:03", "2012-11-06T14:19", "2012-11-06T14:40"]),
    DateCase(
      "2009-06-24",
      "2.03pm: The prime minister rises to answer.\n\n2.11pm: He is asked about the "
        + "deficit.\n\n2.26pm: The Speaker calls for order.",
      ["2009-06-24T14:03", "2009-06-24T14:11", "2009-06-24T14:26"]),
    DateCase(
      "2011-02-02",
      "(Update 8:53 p.m. Cairo) Tanks are moving toward the museum.\n\n(Update 9:20 p.m. "
        + "Cairo) Shots are heard near the bridge.\n\n(Update 10:05 p.m. Cairo) The crowd "
        + "has begun to sing.",
      ["2011-02-02T20:53", "2011-02-02T21:20", "2011-02-02T22:05"]),
    DateCase(
      "2011-01-31",
      "(Update 11:50 p.m. in Tarvo) Chants continue.\n\n(Update 12:05 a.m. Wednesday in Tarvo) "
        + "Nobody has left.",
      ["2011-01-31T23:50", "2011-02-02T00:05"]),
    DateCase(
      "2011-01-28",
      "(Updated 11:58 a.m. (1858 in Tarvo)) Crowds are on the bridge.",
      ["2011-01-28T11:58"]),
    DateCase(
      "2011-02-02",
      "(10:55 a.m. ET) Flights have been canceled.\n\nThe record was set on April 6, 1886.\n\n"
        + "(10:47 a.m. ET) Snow is on the roof of the stadium.",
      ["2011-02-02T10:55", "1886-04-06", "2011-02-02T10:47"]),
    DateCase(
      "2010-01-23",
      "The program is on air between 0910 and 0930 Tarvo time (1410 to 1430 GMT).",
      ["2010-01-23T09:10", "2010-01-23T14:10", "2010-01-23T14:30Z"]),
    DateCase(
      "2005-08-29",
      "0910: Water is coming over the Industrial Canal.\n\n0925: The mayor's office does "
        + "not answer its phone.\n\n0941: A radio station reports people on rooftops.",
      ["2005-08-29T09:10", "2005-08-29T09:25", "2005-08-29T09:41"]),
    DateCase(
      "2013-02-12",
      "1618: White smoke has not been seen.\n\n1635: A cardinal leaves by a side "
        + "door.\n\n1650: The bells, silent since 1978, are being tested.",
      ["2013-02-12T16:18", "2013-02-12T16:35", "2013-02-12T16:50", "1978"]),
  ]

  /// Hours with their day.
  static let days: [DateCase] = [
    DateCase(
      "1999-04-07",
      "The convoy departed at 2100 on Monday and was hit on the coast road.",
      ["1999-04-05T21:00"]),
    DateCase(
      "2010-01-14",
      "The first tremor was felt at 1653 (2153 GMT) on Tuesday, the survey said.",
      ["2010-01-12T16:53"]),
    DateCase(
      "2008-10-29",
      "The quake struck at 0418 (0118 GMT) on Sunday, when most people were asleep.",
      ["2008-10-26T04:18"]),
    DateCase(
      "2003-08-20",
      "On Monday at 0910 local time, a truck packed with explosives rammed the gate.",
      ["2003-08-18T09:10"]),
    DateCase(
      "1995-03-23",
      "Kickoff is at 3 p.m. Saturday, and the gates open at noon Saturday.",
      ["1995-03-25T15:00", "1995-03-25T12:00"]),
    DateCase(
      "2001-04-11",
      "At 5.45 pm on 12 March 1993 the last of the bombs went off.",
      ["1993-03-12T17:45"]),
    DateCase(
      "2014-03-12",
      "He was last seen on March 4 at 1900, leaving a betting shop.",
      ["2014-03-04", "2014-03-04T19:00"]),
    DateCase(
      "1992-05-05",
      "The verdict was read at 3:15 p.m. Wednesday to a silent room.",
      ["1992-04-29T15:15"]),
  ]

  /// Hours past midnight.
  static let nights: [DateCase] = [
    DateCase(
      "2004-07-13",
      "The bar will stay open from 9 p.m. Friday until 3 a.m.",
      ["2004-07-16T21:00", "2004-07-17T03:00"]),
    DateCase(
      "1993-09-16",
      "Shelling went on from 10:30 p.m. Monday to 1:15 a.m., the monitors reported.",
      ["1993-09-13T22:30", "1993-09-14T01:15"]),
    DateCase(
      "2000-02-02",
      "Between 11 p.m. on July 4, 1995, and 2 a.m., someone climbed the fence.",
      ["1995-07-04T23:00", "1995-07-05T02:00"]),
    DateCase(
      "2016-12-20",
      "Trains will not run from 11pm on Saturday until 6am on Sunday.",
      ["2016-12-24T23:00", "2016-12-25T06:00"]),
    DateCase(
      "2007-06-13",
      "Looters had the run of the port from 9:30 p.m. Sunday to 5 a.m.",
      ["2007-06-10T21:30", "2007-06-11T05:00"]),
    DateCase(
      "1996-11-21",
      "The bridge will be shut between 11 p.m. Saturday and 6 a.m.",
      ["1996-11-23T23:00", "1996-11-24T06:00"]),
  ]

  @Test(arguments: entries + figures + days + nights)
  func reads(_ item: DateCase) throws {
    #expect(try item.tagged() == item.values)
  }

  /// Captions stand before stamps, and years of a chronology at their place are no hours.
  @Test func tellsStampsFromYears() throws {
    let live = DateCase(
      "2010-01-13",
      "A man waits in Paris 1426 Police say the square is clear. " + "Rescuers dig 1446 "
        + "Carelp shows pictures. Nobody knows more 1521 Former presidents meet.",
      ["2010-01-13T14:26", "2010-01-13T14:46", "2010-01-13T15:21"])
    #expect(try live.tagged() == live.values)
    let years = DateCase(
      "2010-01-13",
      "A republic is born 1804 Slaves are free. Marines land 1915 Banks are taken. They leave "
        + "1934 Crowds cheer.",
      ["1804", "1915", "1934"])
    #expect(try years.tagged() == years.values)
  }
}

import Testing

/// Dates as archives, courts and other times write them.
@Suite struct ArchiveDateTests {
  /// Figures and names run together.
  static let figures: [DateCase] = [
    DateCase(
      "2013-05-21",
      "Row 88 of the ledger shows a transfer on 19-Nov-12 to a bank in Riga.",
      ["2012-11-19"]),
    DateCase("2001-07-18", "The engine log ends at 04-Aug-97, in pencil.", ["1997-08-04"]),
    DateCase(
      "2008-12-09",
      "Classified 7-Jun-82, the cable warns of an exocet attack.",
      ["1982-06-07"]),
    DateCase(
      "2015-10-20",
      "A label on the crate reads 26FEB15, days before the fire.",
      ["2015-02-26"]),
    DateCase(
      "2005-04-12",
      "The intercept, logged 09SEP01 by a clerk, went unread.",
      ["2001-09-09"]),
    DateCase("1999-10-05", "Flight orders stamped 14JUN1966 name the village.", ["1966-06-14"]),
    DateCase(
      "2010-05-11",
      "Observers logged the comet on 2009 March 4 from Siding Spring.",
      ["2009-03-04"]),
    DateCase(
      "1987-06-30",
      "The supernova of 1987 Feb. 23 is still visible to the naked eye.",
      ["1987-02-23"]),
    DateCase(
      "2020-03-24",
      "According to the registry the domain was bought on 2019-Aug-01.",
      ["2019-08-01"]),
    DateCase("2014-12-17", "Malware samples carry a compile stamp of 2014-Nov-22.", ["2014-11-22"]),
    DateCase(
      "1891-05-13",
      "The regiment marched out of Albany on May 3d, 1861, nine hundred strong.",
      ["1861-05-03"]),
    DateCase(
      "1881-07-09",
      "The President was shot on the 2d of July in the Baltimore and Potomac depot.",
      ["1881-07-02"]),
    DateCase(
      "1903-06-18",
      "June 23d, 1865, was the day Stand Watie gave up his sword.",
      ["1865-06-23"]),
  ]

  /// In words.
  static let words: [DateCase] = [
    DateCase(
      "1908-02-20",
      "Sworn before me, a notary, this 3rd day of March, 1897, the deed conveyed forty "
        + "acres.",
      ["1897-03-03"]),
    DateCase(
      "1884-08-14",
      "The bark was condemned on the 30th day of July, 1884, by a board of survey.",
      ["1884-07-30"]),
    DateCase(
      "2011-08-09",
      "It is so ordered this eleventh day of January, 1973, wrote the judge whose papers "
        + "were opened.",
      ["1973-01-11"]),
    DateCase(
      "1880-11-17",
      "The sessions were adjourned from the 4th inst. for want of a quorum.",
      ["1880-11-04"]),
    DateCase(
      "1884-03-15",
      "Letters from Suakin of the 28th ult. describe the wells as choked with dead.",
      ["1884-02-28"]),
    DateCase(
      "1899-01-12",
      "Advices from Manila dated the 30th ult. reached Hong Kong by the mail steamer.",
      ["1898-12-30"]),
    DateCase(
      "1901-11-23",
      "The lighthouse tender sails on the 5th prox. with stores for the keepers.",
      ["1901-12-05"]),
    DateCase("2009-02-03", "In nineteen sixty-eight, she sang for the sailors.", ["1968"]),
    DateCase("2011-05-17", "The choir disbanded in two thousand and one.", ["2001"]),
    DateCase("1926-10-07", "His epitaph gives the year as seventeen ninety-eight.", ["1798"]),
    DateCase(
      "1913-06-05",
      "Done at Washington this tenth day of May, one thousand nine hundred and thirteen.",
      ["1913-05-10"]),
    DateCase("2015-06-23", "Coins struck in 331 BC lay beneath the floor.", ["BC0331"]),
    DateCase(
      "1999-12-07",
      "The legion vanished after A.D. 117, when the fort was burned.",
      ["0117"]),
    DateCase("2012-07-31", "Rome was sacked in 410 AD by an army it had once paid.", ["0410"]),
  ]

  /// Years and decades of the century that the text is of.
  static let centuries: [DateCase] = [
    DateCase(
      "2004-11-16",
      "A postcard, franked Nov. 19, '42, says only that he is well.",
      ["1942-11-19"]),
    DateCase(
      "1897-09-02",
      "The old soldier's discharge is dated Dec. 13, '62, at Fredericksburg.",
      ["1862-12-13"]),
    DateCase(
      "1998-04-28",
      "In the sixties the band played every pier on the south coast.",
      ["196"]),
    DateCase(
      "1896-09-24",
      "Bison by the million were slaughtered for their hides in the seventies.",
      ["187"]),
    DateCase(
      "2005-11-08",
      "Born in 1812, the ironmaster was by the forties the richest man in Merthyr.",
      ["1812", "184"]),
    DateCase(
      "1932-06-14",
      "President Hoyt shook hands with every man of the class of '22.",
      ["1922"]),
    DateCase(
      "2023-05-16",
      "She graduated with the class of '22 and went straight to the front.",
      ["2022"]),
    DateCase("1899-06-27", "Three bishops were present from the class of '74.", ["1874"]),
  ]

  @Test(arguments: figures + words + centuries)
  func reads(_ item: DateCase) throws {
    #expect(try item.tagged() == item.values)
  }
}

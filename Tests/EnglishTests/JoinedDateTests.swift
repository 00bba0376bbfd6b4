import Testing

/// Dates that share what only one of them says.
@Suite struct JoinedDateTests {
  /// Ranges: none ends before it begins.
  static let ranges: [DateCase] = [
    DateCase(
      "2013-06-04",
      "The sixth army was encircled from 23 November to 2 February 1943.",
      ["1942-11-23", "1943-02-02"]),
    DateCase(
      "2011-11-29",
      "Schools were shut Dec. 20–Jan. 4, 2011, because of swine flu.",
      ["2010-12-20", "2011-01-04"]),
    DateCase(
      "1997-10-28",
      "Lorry drivers blockaded the ports from Nov. 18 to Jan. 3, 1996.",
      ["1995-11-18", "1996-01-03"]),
    DateCase(
      "2003-03-04",
      "Fighting raged in the capital between December and March 1992.",
      ["1991-12", "1992-03"]),
    DateCase(
      "1972-05-18",
      "Rationing was in force from October 1946 to April.",
      ["1946-10", "1947-04"]),
    DateCase(
      "2007-04-24",
      "Jazz musicians from 20 countries will play in the old arsenal on 1-3 May.",
      ["2007-05-01", "2007-05-03"]),
    DateCase(
      "2012-05-22",
      "The bishops met in Maynooth, 2-4 March 2011, behind closed doors.",
      ["2011-03-02", "2011-03-04"]),
    DateCase(
      "2011-03-08",
      "Twenty-nine men were working the seam on April 5-8, 2010, when inspectors called.",
      ["2010-04-05", "2010-04-08"]),
    DateCase(
      "1976-10-12",
      "The July 12-15, 1976, convention chose a peanut farmer.",
      ["1976-07-12", "1976-07-15"]),
    DateCase(
      "2014-10-14",
      "The northern pass will be closed from Nov. 3 to Dec. 1 for blasting.",
      ["2014-11-03", "2014-12-01"]),
    DateCase(
      "2009-09-08",
      "The orchestra toured Japan from 28 June to 19 July.",
      ["2009-06-28", "2009-07-19"]),
  ]

  /// Lists.
  static let lists: [DateCase] = [
    DateCase("2011-02-06", "The Report, July\\/August 1998, said so.", ["1998-07", "1998-08"]),
    DateCase(
      "2013-09-24",
      "Withdrawals of $9,000 each were made on May 3, 5 and 7, 2012.",
      ["2012-05-03", "2012-05-05", "2012-05-07"]),
    DateCase(
      "1981-06-09",
      "Letters dated Feb. 11, 12 and 19, 1947, turned up in a biscuit tin.",
      ["1947-02-11", "1947-02-12", "1947-02-19"]),
    DateCase(
      "2008-01-09",
      "Eruptions were recorded on 8, 14 and 21 August 2006.",
      ["2006-08-08", "2006-08-14", "2006-08-21"]),
    DateCase(
      "1995-10-18",
      "Gales on 3, 4 and 8 October sank eleven trawlers.",
      ["1995-10-03", "1995-10-04", "1995-10-08"]),
    DateCase(
      "2014-05-14",
      "Teachers will strike on 10, 11 and 12 June, their union said.",
      ["2014-06-10", "2014-06-11", "2014-06-12"]),
    DateCase(
      "2012-02-15",
      "Greek output shrank in both Q2 and Q3 2011, revised figures show.",
      ["2011-Q2", "2011-Q3"]),
    DateCase(
      "1992-04-14",
      "The carrier had posted losses for the first and third quarters of 1991.",
      ["1991-Q1", "1991-Q3"]),
    DateCase(
      "2010-08-31",
      "Orders dried up in the fourth quarter of 2008 and the first quarter of 2009.",
      ["2008-Q4", "2009-Q1"]),
    DateCase(
      "2006-04-05",
      "She won the slalom in '98 and '99 and then wrecked her knee.",
      ["1998", "1999"]),
    DateCase(
      "1994-07-12", "Vintages from '82 and '85 fetched the highest bids.", ["1982", "1985"]),
    DateCase("2012-06-19", "The freighter was refitted between '03 and '06.", ["2003", "2006"]),
    DateCase(
      "2013-03-01",
      "No trains will run on Saturday 9 and Sunday 10 March between Leeds and York.",
      ["2013-03-09", "2013-03-10"]),
    DateCase(
      "1984-10-22",
      "Pickets were out on Thursday 18 and Friday 19 October at all four gates.",
      ["1984-10-18", "1984-10-19"]),
  ]

  /// Parts of decades and centuries, and words broken by a line.
  static let parts: [DateCase] = [
    DateCase("2008-06-05", "Cod stocks crashed in the mid-to-late 1990s.", ["199"]),
    DateCase(
      "1991-09-24",
      "Dutch elm disease had reached the park in the mid to late 1960s.",
      ["196"]),
    DateCase(
      "2016-02-02",
      "The earliest salmon on record entered the river in mid-to-late April 1998.",
      ["1998-04"]),
    DateCase(
      "2014-05-15",
      "Emigration emptied the glens in the second half of the 19th century.",
      ["18"]),
    DateCase(
      "2002-01-29",
      "Plague carried off a third of the guild in the first half of the 17th century.",
      ["16"]),
    DateCase("1998-11-24", "Car ownership soared in the second half of the 1950s.", ["195"]),
    DateCase(
      "2010-02-09",
      "The last furnace went cold in Septem-\nber 2009 and has not been relit.",
      ["2009-09"]),
    DateCase(
      "1974-06-11",
      "He took office on 3 Novem-\nber 1970 amid cheering crowds.",
      ["1970-11-03"]),
    DateCase(
      "1919-03-20",
      "A treaty was signed on Febru-\nary 9, 1918, at Brest-Litovsk.",
      ["1918-02-09"]),
  ]

  @Test(arguments: ranges + lists + parts)
  func reads(_ item: DateCase) throws {
    #expect(try item.tagged() == item.values)
  }
}

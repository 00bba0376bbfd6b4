import Testing

/// Periods of business news: the ones that a sentence compares with.
@Suite struct BusinessPeriodTests {
  /// A year earlier.
  static let compared: [DateCase] = [
    DateCase(
      "2012-10-24",
      "Net income in the third quarter fell to $3.1 million from $4 million a year "
        + "earlier.",
      ["2012-Q3", "2011-Q3"]),
    DateCase(
      "1996-07-18",
      "Second-quarter profit at the brewer jumped 14 percent from a year earlier.",
      ["1996-Q2", "1995-Q2"]),
    DateCase(
      "2009-02-12",
      "Retail sales in January were down 9.7 percent from a year earlier.",
      ["2009-01", "2008-01"]),
    DateCase(
      "2004-04-15",
      "The group made 96 cents a share in 2003, up from 71 cents a year earlier.",
      ["2003", "2002"]),
    DateCase(
      "1998-11-17",
      "October exports rose to 4.4 trillion yen, compared with 4.1 trillion yen a year "
        + "earlier.",
      ["1998-10", "1997-10"]),
    DateCase(
      "2008-07-24",
      "The airline lost $1.4 billion in the second quarter; in the year-ago quarter it "
        + "had made a profit.",
      ["2008-Q2", "2007-Q2"]),
    DateCase(
      "1990-10-18",
      "Earnings for the third quarter slid to $88 million from $121 million in the "
        + "year-earlier period.",
      ["1990-Q3", "1989-Q3"]),
    DateCase(
      "2015-04-28",
      "First-quarter sales of $212 million topped the $190 million of the year-ago "
        + "period.",
      ["2015-Q1", "2014-Q1"]),
    DateCase(
      "1993-11-04",
      "Revenue in the third quarter was flat against the same quarter last year.",
      ["1993-Q3", "1992-Q3"]),
  ]

  /// The period that is reported on.
  static let reported: [DateCase] = [
    DateCase(
      "1989-10-26",
      "Third-quarter profit plunged to $9 million. The latest period included a charge "
        + "for closing two mills.",
      ["1989-Q3", "1989-Q3"]),
    DateCase(
      "2002-07-23",
      "Second-quarter revenue eased 3 percent to $640 million. Results for the latest "
        + "quarter reflect the sale of a foundry.",
      ["2002-Q2", "2002-Q2"]),
    DateCase(
      "1995-05-02",
      "The lender earned $55 million in the first quarter, or 61 cents a share. Shares "
        + "outstanding rose in the latest period.",
      ["1995-Q1", "1995-Q1"]),
    DateCase(
      "2011-10-19",
      "Profit slipped in the third quarter. Sales for the quarter totaled $7.2 billion.",
      ["2011-Q3", "2011-Q3"]),
    DateCase(
      "1987-07-22",
      "The steelmaker broke even in the second quarter, although shipments in the "
        + "quarter were the lowest on record.",
      ["1987-Q2", "1987-Q2"]),
    DateCase(
      "2007-03-01",
      "Fourth-quarter net income was $18 million. During the quarter the chain opened 40 "
        + "stores.",
      ["2006-Q4", "2006-Q4"]),
    DateCase(
      "2013-06-14",
      "Industrial output in May rose 0.4 percent from a month earlier.",
      ["2013-05", "2013-04"]),
    DateCase(
      "2010-07-30",
      "Growth slowed to 2.4 percent in the second quarter from 3.7 percent in the "
        + "previous quarter.",
      ["2010-Q2", "2010-Q1"]),
    DateCase(
      "2012-11-20",
      "For the year ended Sept. 30, the distiller reported a loss of $12 million.",
      ["2012-09-30"]),
    DateCase(
      "1994-08-16",
      "Revenue for the fiscal year ended June 30 rose 8 percent to $310 million.",
      ["1994-06-30"]),
    DateCase(
      "2001-05-22",
      "In the year ended March 31, 2001, the camera maker sold 3 million units.",
      ["2001-03-31"]),
    DateCase(
      "2011-03-15",
      "Congress has yet to pay for the rest of this fiscal year, which ends on Sept. 30.",
      ["FY2011", "2011-09-30"]),
    DateCase(
      "1997-11-11",
      "Foreign investment reached $31 billion in the first nine months of 1997.",
      []),
    DateCase(
      "2012-06-20",
      "Police recorded 214 thefts of copper in the first five months of this year.",
      []),
    DateCase("1985-04-09", "Farm foreclosures tripled during the last three months of 1984.", []),
  ]

  @Test(arguments: compared + reported)
  func reads(_ item: DateCase) throws {
    #expect(try item.tagged() == item.values)
  }
}

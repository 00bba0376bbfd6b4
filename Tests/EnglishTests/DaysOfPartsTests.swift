import Testing

@testable import English
@testable import Temporal

/// Parts of decades and centuries, and periods by the day they end: the days, which no value tells.
@Suite struct DaysOfPartsTests {
  @Test(
    "Halves and quarters of decades and centuries",
    arguments: [
      DateCase(
        "1999-06-04", "Yields halved in the second half of the 19th century.",
        ["1850-01-01/1899-12-31"]),
      DateCase(
        "2014-06-04", "The mill lost money in the first half of the 1990s.",
        ["1990-01-01/1994-12-31"]),
      DateCase(
        "2014-06-04", "Rents doubled in the first half of the '90s.",
        ["1990-01-01/1994-12-31"]),
      DateCase(
        "2014-06-04", "The chapel dates from the last quarter of the 18th century.",
        ["1775-01-01/1799-12-31"]),
    ])
  func portions(example: DateCase) throws {
    #expect(try example.days() == example.values)
  }

  @Test(
    "Years, months and quarters by the day they end",
    arguments: [
      DateCase(
        "1996-08-01", "For the year ended May 31, the tannery earned $2 million.",
        ["1995-06-01/1996-05-31", "1996-05-31/1996-05-31"]),
      DateCase(
        "2009-07-20", "In the six months ended June 30, 2009, sales fell.",
        ["2009-01-01/2009-06-30", "2009-06-30/2009-06-30"]),
      DateCase(
        "2009-05-20", "For the quarter ended March 31, it lost $9 million.",
        ["2009-01-01/2009-03-31", "2009-03-31/2009-03-31"]),
      DateCase(
        "2009-05-20", "In the 999,999,999 years ended May 31, 2008, nothing was sold.",
        ["2008-05-31/2008-05-31"]),
    ])
  func ended(example: DateCase) throws {
    #expect(try example.days() == example.values)
  }

  @Test(
    "Days known by their date alone",
    arguments: [
      DateCase("2022-06-09", "The Jan. 6 committee heard two aides.", ["2021-01-06/2021-01-06"]),
      DateCase("2025-02-01", "Families of the Oct. 7 victims spoke.", ["2023-10-07/2023-10-07"]),
      DateCase("2021-01-07", "Police had to answer for Jan. 6.", ["2021-01-06/2021-01-06"]),
      DateCase("1998-03-04", "The Oct. 7 victims were named.", ["1997-10-07/1997-10-07"]),
    ])
  func known(example: DateCase) throws {
    #expect(try example.days() == example.values)
  }
}

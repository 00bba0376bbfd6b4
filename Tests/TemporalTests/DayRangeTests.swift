import Temporal
import TestSupport
import Testing

@Suite struct DayRangeTests {
  @Test(arguments: [
    (DayRange.month(2008, 2), "2008-02-01..2008-02-29"),
    (.year(2009), "2009-01-01..2009-12-31"),
    (.decade(198), "1980-01-01..1989-12-31"),
    (.century(18), "1800-01-01..1899-12-31"),
    (.season(2012, .summer), "2012-06-01..2012-08-31"),
    (.season(2012, .winter), "2012-12-01..2013-02-28"),
    (.quarter(2009, 3), "2009-07-01..2009-09-30"),
    (.half(2009, 2), "2009-07-01..2009-12-31"),
    (.fiscalYear(2009), "2008-10-01..2009-09-30"),
    (.week(2025, 8), "2025-02-17..2025-02-23"),
    (.month(2008, 13), "none"), (.quarter(2009, 5), "none"), (.week(2010, 54), "none"),
  ])
  func namesTheDaysOfAUnit(range: DayRange?, days: String) {
    #expect((range?.bounds ?? "none") == days)
  }

  @Test(arguments: [
    (DayRange.month(2009, 5), Modifier.start, "2009-05-01..2009-05-10"),
    (.month(2009, 5), .mid, "2009-05-11..2009-05-20"),
    (.month(2009, 2), .end, "2009-02-21..2009-02-28"),
    (.year(2009), .start, "2009-01-01..2009-04-30"),
    (.year(2009), .mid, "2009-05-01..2009-08-31"),
    (.year(2009), .end, "2009-09-01..2009-12-31"),
    (.decade(199), .start, "1990-01-01..1993-12-31"),
    (.decade(199), .mid, "1994-01-01..1996-12-31"),
    (.decade(199), .end, "1997-01-01..1999-12-31"),
    (.century(19), .start, "1900-01-01..1933-12-31"),
    (.season(2009, .summer), .end, "2009-08-01..2009-08-31"),
    (.year(2009), .approx, "2009-01-01..2009-12-31"),
  ])
  func narrowsToAPart(range: DayRange?, part: Modifier, days: String) {
    #expect(range?.part(part).bounds == days)
  }

  @Test func openEndsReachForever() throws {
    let before = DayRange(first: nil, last: Day(number: 10), precision: .range)
    let after = DayRange(first: Day(number: 11), last: nil, precision: .range)
    #expect(!before.overlaps(after))
    #expect(before.overlaps(.day(Day(number: -100_000))))
    #expect(after.contains(.day(Day(number: 100_000))))
    #expect(!after.contains(before))
    #expect(before.union(after).first == nil)
  }

  @Test func isExactWhereItIsOneDay() {
    let june = DayRange.season(2010, .summer)
    let day = DayRange.day(Day(number: 14775))
    #expect(day.isExact)
    #expect(!june.isExact)
  }
}

import Temporal
import Testing

@Suite struct DayTests {
  @Test(arguments: [
    (1970, 1, 1, 0), (2000, 2, 29, 11016), (1969, 12, 31, -1), (2025, 2, 17, 20136),
    (0, 3, 1, -719_468), (1600, 1, 1, -135_140),
  ])
  func countsDaysFrom1970(year: Int, month: Int, day: Int, number: Int) throws {
    let found = try #require(Day(year: year, month: month, day: day))
    #expect(found.number == number)
    #expect(found.components == (year, month, day))
  }

  @Test(arguments: [
    (2009, 2, 30), (2009, 2, 29), (1900, 2, 29), (2010, 13, 1), (2010, 0, 1), (2010, 4, 31),
    (2010, 4, 0), (1_000_000, 1, 1),
  ])
  func refusesDaysThatNoCalendarHas(year: Int, month: Int, day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: [
    (2025, 2, 17, 1), (2000, 1, 1, 6), (1939, 9, 1, 5), (1, 1, 1, 1), (-43, 3, 15, 5),
  ])
  func knowsTheWeekday(year: Int, month: Int, day: Int, weekday: Int) {
    #expect(Day(year: year, month: month, day: day)?.weekday == weekday)
  }

  @Test(arguments: [
    (2009, 5, 12, "2009-05-12"), (-43, 3, 15, "-0043-03-15"), (476, 9, 4, "0476-09-04"),
    (12009, 1, 2, "+12009-01-02"),
  ])
  func writesISODates(year: Int, month: Int, day: Int, text: String) {
    #expect(Day(year: year, month: month, day: day)?.isoText == text)
  }

  @Test(arguments: [
    (2025, 2, 17, 2025, 8), (2010, 1, 3, 2009, 53), (2012, 12, 31, 2013, 1), (2000, 1, 1, 1999, 52),
  ])
  func knowsTheISOWeek(year: Int, month: Int, day: Int, isoYear: Int, week: Int) throws {
    let found = try #require(Day(year: year, month: month, day: day))
    #expect(found.isoWeek == (isoYear, week))
    #expect(Day(isoYear: isoYear, week: week, weekday: found.weekday) == found)
  }

  @Test func refusesWeeksThatAYearLacks() {
    #expect(Day(isoYear: 2009, week: 54, weekday: 1) == nil)
    #expect(Day(isoYear: 2010, week: 53, weekday: 1) == nil)
    #expect(Day(isoYear: 2009, week: 53, weekday: 1) != nil)
  }

  @Test(arguments: [
    (2009, 1, 31, 1, "2009-02-28"), (2009, 1, 15, -1, "2008-12-15"),
    (2008, 2, 29, 48, "2012-02-29"),
    (2010, 3, 31, -13, "2009-02-28"),
  ])
  func countsMonths(year: Int, month: Int, day: Int, months: Int, text: String) {
    #expect(Day(year: year, month: month, day: day)?.advanced(byMonths: months).isoText == text)
  }
}

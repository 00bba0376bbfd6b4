import Temporal
import Testing

@testable import Words

@Suite("Dates that are typed")
struct DateInWordsTests {
  @Test(
    "are read in the forms of the screens as well",
    arguments: [
      ("2009-12", "Dec 2009", "2009-12-01 to 2009-12-31"),
      ("dec 2009", "dec 2009", "2009-12-01 to 2009-12-31"),
      ("5 jun", "5 Jun 2011", "2011-06-05"),
      ("5 jun 11", "5 Jun 2011", "2011-06-05"),
      ("28 Sep", "28 Sep 2011", "2011-09-28"),
      ("fy2009", "fy2009", "2008-10-01 to 2009-09-30"),
      ("FY 2009", "FY 2009", "2008-10-01 to 2009-09-30"),
      ("fy 09", "fiscal year 2009", "2008-10-01 to 2009-09-30"),
      ("mid may 2009", "mid may 2009", "2009-05-11 to 2009-05-20"),
      ("early 09", "Jan–Apr 2009", "2009-01-01 to 2009-04-30"),
      ("by dec 2011", "dec 2011", "2011-12-01 to 2011-12-31"),
      ("in 09–10", "2009–2010", "2009-01-01 to 2010-12-31"),
      ("1990–93", "1990–1993", "1990-01-01 to 1993-12-31"),
      ("5/6/2011", "6 May 2011 (5/6/2011 read so)", "2011-05-06"),
    ])
  func forms(words: String, name: String, days: String) throws {
    let reading = try #require(DateInWords.reading(of: words, near: 2011))
    #expect(reading.name == name)
    #expect(Explanation.days(reading.days).hasPrefix(days), "\(Explanation.days(reading.days))")
  }

  @Test(
    "are counted from a day where their words do",
    arguments: [
      ("tuesday", "12 Jan 2010", "2010-01-12"), ("on Monday", "11 Jan 2010", "2010-01-11"),
      ("last week", "4–10 Jan 2010", "2010-01-04 to 2010-01-10"),
      ("yesterday", "12 Jan 2010", "2010-01-12"), ("two days ago", "11 Jan 2010", "2010-01-11"),
      ("last year", "2009", "2009-01-01 to 2009-12-31"),
    ])
  func counted(words: String, name: String, days: String) throws {
    let day = try #require(try? EDTF("2010-01-13").days.first)
    let reading = try #require(
      DateInWords.reading(of: words, near: 2010, from: day, in: .english))
    #expect(reading.name == "\(name) (\(words), counted from 13 Jan 2010)")
    #expect(Explanation.days(reading.days).hasPrefix(days), "\(Explanation.days(reading.days))")
    #expect(DateInWords.reading(of: words, near: 2010, in: .english) == nil)
  }

  @Test("of the year that is typed need no day: \"christmas 1751\"")
  func feast() throws {
    let reading = try #require(DateInWords.reading(of: "christmas 1751", near: 2010))
    #expect(Explanation.days(reading.days).hasPrefix("1751-12-25"))
  }

  @Test(
    "are said to name no days where they are a time without any",
    arguments: [("every day", true), ("two weeks", true), ("now", true), ("the fire", false)])
  func withoutDays(words: String, isTime: Bool) {
    let trouble = DateInWords.trouble(of: words, in: .english)
    #expect(
      trouble.hasPrefix(isTime ? "“\(words)” names no days to go to; try" : "not a date; try"))
  }

  @Test(
    "are nothing where no day is meant",
    arguments: [
      "2009-13-45", "2009-02-31", "32 dec 2009", "some day", "fire", "by", "–", "5 fires",
    ])
  func none(words: String) {
    #expect(DateInWords.reading(of: words, near: 2011) == nil)
  }
}

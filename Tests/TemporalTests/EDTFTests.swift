import Temporal
import TestSupport
import Testing

@Suite struct EDTFTests {
  @Test(arguments: [
    ("2009", "2009-01-01..2009-12-31"),
    ("2009-05", "2009-05-01..2009-05-31"),
    ("2009-05-12", "2009-05-12..2009-05-12"),
    ("2010-06~", "2010-06-01..2010-06-30"),
    ("2010?", "2010-01-01..2010-12-31"),
    ("2009/2010", "2009-01-01..2010-12-31"),
    ("2009-03-04/2009-05", "2009-03-04..2009-05-31"),
    ("../2011", "..2011-12-31"),
    ("2010/..", "2010-01-01.."),
    ("198X", "1980-01-01..1989-12-31"),
    ("19XX", "1900-01-01..1999-12-31"),
    ("2012-22", "2012-06-01..2012-08-31"),
    ("2012-XX", "2012-01-01..2012-12-31"),
    ("2012-05-XX", "2012-05-01..2012-05-31"),
    ("2012-XX-XX", "2012-01-01..2012-12-31"),
    ("[2012-09..2013-06]", "2012-09-01..2013-06-30"),
    ("[..2011]", "..2011-12-31"),
    ("[2011..]", "2011-01-01.."),
    ("-0043-03-15", "-0043-03-15..-0043-03-15"),
    ("Y12345", "+12345-01-01..+12345-12-31"),
    ("0861", "0861-01-01..0861-12-31"),
    ("0861-03~", "0861-03-01..0861-03-31"),
    ("086X", "0860-01-01..0869-12-31"),
    ("-0044", "-0044-01-01..-0044-12-31"),
    ("-0044-03/0014", "-0044-03-01..0014-12-31"),
    ("Y-12000", "-12000-01-01..-12000-12-31"),
  ])
  func readsAndWrites(edtf: String, days: String) throws {
    let parsed = try EDTF(edtf)
    #expect(parsed.days.bounds == days)
    #expect(parsed.description == edtf)
  }

  @Test(arguments: [
    ("", EDTFError.empty), ("  ", .empty),
    ("2009-02-30", .impossible("2009-02-30")),
    ("2009-13", .impossible("2009-13")),
    ("2009-99-XX", .impossible("2009-99-XX")),
    ("2010/2009", .reversed("2010/2009")),
    ("[2013..2012]", .reversed("[2013..2012]")),
    ("may 2009", .malformed("may 2009")),
    ("209", .malformed("209")),
    ("2009-5", .malformed("2009-5")),
    ("../..", .malformed("../..")),
    ("[2012", .malformed("[2012")),
    ("20X9", .malformed("20X9")),
    ("2010-06-14T25:00", .impossibleTime("2010-06-14T25:00")),
    ("2010-06-14T24:01", .impossibleTime("2010-06-14T24:01")),
    ("2010-06-14T10:60Z", .impossibleTime("2010-06-14T10:60Z")),
    ("2010-06-14T10:30:60", .impossibleTime("2010-06-14T10:30:60")),
    ("2010-06-14T10:30+24:00", .impossibleTime("2010-06-14T10:30+24:00")),
    ("2010-06-14T10:30+02:60", .impossibleTime("2010-06-14T10:30+02:60")),
    ("2010-06-31T10:30", .impossible("2010-06-31T10:30")),
    ("2010-06-14T", .malformed("2010-06-14T")),
    ("2010-06-14T10", .malformed("2010-06-14T10")),
    ("2010-06-14T1030", .malformed("2010-06-14T1030")),
    ("2010-06-14T10:30z", .malformed("2010-06-14T10:30z")),
    ("2010-06-14T10:30Z+02", .malformed("2010-06-14T10:30Z+02")),
    ("2010-06-14T10:30+2", .malformed("2010-06-14T10:30+2")),
    ("2010-06-14T10:30.5", .malformed("2010-06-14T10:30.5")),
    ("2010-06-14T10:30:00.", .malformed("2010-06-14T10:30:00.")),
    ("2010-06T10:30", .malformed("2010-06T10:30")),
    ("2010-06-14?T10:30", .malformed("2010-06-14?T10:30")),
    ("2010-06-14T10:30/2011", .malformed("2010-06-14T10:30/2011")),
  ])
  func saysWhatIsWrong(edtf: String, error: EDTFError) {
    #expect(throws: error) { try EDTF(edtf) }
  }

  @Test(
    "Of a date-time the day that is written counts, wherever its zone lies",
    arguments: [
      "T10:30", "T10:30Z", "T10:30:00", "T10:30:00Z", "T10:30:00+02:00", "T23:30-08",
      "T00:00+14:00",
      "T10:30:00.123Z", "T10:30:00,5", "T23:59:60Z", "T24:00:00",
    ])
  func readsTheDayOfATime(time: String) throws {
    let day = try #require(Day(year: 2010, month: 6, day: 14))
    #expect(try EDTF("2010-06-14" + time) == .date(EDTFDate(.day(day))))
  }

  @Test func intervalsLastAndSetsDoNot() throws {
    #expect(try EDTF("2009/2010").days.extent == .lasting)
    #expect(try EDTF("[2009..2010]").days.extent == .within)
  }

  @Test(arguments: [
    "2009-05-12", "2009-05", "2009", "198X", "19XX", "2012-22", "2009-01-01/2010-12-31",
    "[2012-09-01..2013-06-30]", "../2011-12-31",
  ])
  func findsTheShortestForm(edtf: String) throws {
    #expect(EDTF(days: try EDTF(edtf).days).description == edtf)
  }

  @Test func ignoresBlanksAround() throws {
    #expect(try EDTF(" 2009 ") == .date(EDTFDate(.year(2009))))
  }
}

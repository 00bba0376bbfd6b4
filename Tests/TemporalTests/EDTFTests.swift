import Temporal
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
  ])
  func readsAndWrites(edtf: String, days: String) throws {
    let parsed = try EDTF(edtf)
    #expect(text(of: parsed.days) == days)
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
  ])
  func saysWhatIsWrong(edtf: String, error: EDTFError) {
    #expect(throws: error) { try EDTF(edtf) }
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

import Temporal
import Testing

@Suite("Dates of three numbers")
struct NumericDateTests {
  @Test("have the month first where nothing speaks against it")
  func alone() throws {
    #expect(
      try readings("Passed on 10/11/2022.") == ["10/11/2022 = 2022-10-11 (2022-10-11..2022-10-11)"])
    #expect(
      try readings("Passed on 10-11-2022.") == ["10-11-2022 = 2022-10-11 (2022-10-11..2022-10-11)"])
  }

  @Test("have the day first where others of the same text do, before or after them")
  func dayFirst() throws {
    let november = "10/11/2022 = 2022-11-10 (2022-11-10..2022-11-10)"
    let signed = "25/11/2022 = 2022-11-25 (2022-11-25..2022-11-25)"
    #expect(try readings("Passed on 10/11/2022.\n\nSigned on 25/11/2022.") == [november, signed])
    #expect(try readings("Signed on 25/11/2022, passed on 10/11/2022.") == [signed, november])
  }

  @Test("have the month first where others of the text can have it nowhere else")
  func monthFirst() throws {
    let october = "10/11/2022 = 2022-10-11 (2022-10-11..2022-10-11)"
    #expect(try readings("Passed on 10/11/2022, signed on 11/25/2022.").first == october)
    let both = "Passed on 10/11/2022, signed on 11/25/2022, published on 26/11/2022."
    #expect(try readings(both).first == october)
  }

  @Test("say nothing of each other's order by points, which always have the day first")
  func points() throws {
    let text = "Passed on 10/11/2022, signed on 25.11.2022."
    #expect(try readings(text).first == "10/11/2022 = 2022-10-11 (2022-10-11..2022-10-11)")
  }

  @Test(
    "can be read in two ways",
    arguments: [
      ("10/11/2022", true), ("3/4/05", true), ("10-11-2022", true), ("10/10/2022", false),
      ("25/11/2022", false), ("10.11.2022", false),
    ])
  func ambiguous(words: String, isAmbiguous: Bool) throws {
    #expect(try #require(NumericDate(words)).isAmbiguous == isAmbiguous)
  }

  @Test(
    "are none",
    arguments: [
      "", "10", "10/11", "10/11/", "10/11-2022", "100/11/2022", "10/11/20222", "10/11/202",
      "12-10-11", "32/13/2022", "June 5", "1.2.99",
    ])
  func none(words: String) { #expect(NumericDate(words) == nil) }
}

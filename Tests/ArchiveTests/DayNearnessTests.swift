import Story
import Temporal
import Testing

@testable import Archive

@Suite("How well a date fits days that are asked for")
struct DayNearnessTests {
  private func nearness(_ date: String, mod: Modifier? = nil, to days: String) throws -> DayNearness
  {
    let date = try EDTF(date)
    return DayNearness(
      of: EventDate(edtf: "", days: date.days, mod: mod), to: try EDTF(days).days)
  }

  @Test(
    "The day itself goes before ranges that hold it, short before long, and open ends are last",
    arguments: [
      ("2010-05-26", "[..2010-05-26]"), ("2010-05-26", "1854/.."), ("2010-05-26", "2010-05"),
      ("2010-05-25/2010-05-27", "2010-05-24/2010-05-28"), ("2010-05", "2010"),
      ("2010", "1854/.."), ("[..2010-05-26]", "1854/.."), ("2010-05-26/..", "2010-05-20/.."),
      ("2010-05-24/2010-05-28", "[2010-05-24..2010-05-28]"),
    ])
  func order(nearer: String, farther: String) throws {
    #expect(try nearness(nearer, to: "2010-05-26") < nearness(farther, to: "2010-05-26"))
  }

  @Test("What is in a month and nowhere else goes before what reaches beyond it")
  func ofAMonth() throws {
    #expect(
      try nearness("2010-05-03/2010-05-30", to: "2010-05")
        < nearness("2010-04-30/2010-05-01", to: "2010-05"))
    #expect(try nearness("2010-05-31", to: "2010-05") < nearness("2010-05", to: "2010-05"))
    #expect(try !(nearness("2010-05-31", to: "2010-05") < nearness("2010-05-01", to: "2010-05")))
  }

  @Test("About a day goes after the day")
  func about() throws {
    #expect(
      try nearness("2010-05-26", to: "2010-05")
        < nearness("2010-05-26", mod: .approx, to: "2010-05"))
  }

  @Test(
    "A query asks for the days of its during: that must hold",
    arguments: [
      ("during:2010-05-26", "2010-05-26/2010-05-26"),
      ("rain during:2010-05", "2010-05-01/2010-05-31"),
      ("during:2010..", "2010-01-01/.."), ("-during:2010", nil), ("rain OR during:2010", nil),
      ("before:2010", nil), ("rain", nil),
    ])
  func asked(query: String, days: String?) throws {
    let asked = try Query(query).askedDays
    #expect(
      asked.map { "\($0.first?.isoText ?? "..")/\($0.last?.isoText ?? "..")" } == days)
  }
}

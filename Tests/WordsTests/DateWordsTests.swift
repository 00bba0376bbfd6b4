import Articles
import Story
import Temporal
import Testing

@testable import Words

private func date(
  _ edtf: String, mod: Modifier? = nil, from: String? = nil, to: String? = nil,
  _ precision: Precision? = nil, _ extent: Extent? = nil, fiscalYear: Int? = nil
) throws -> EventDate {
  var days = try EDTF(edtf).days
  if let from { days.first = try EDTF(from).days.first }
  if let to { days.last = try EDTF(to).days.last }
  if let precision { days.precision = precision }
  if let extent { days.extent = extent }
  return EventDate(edtf: edtf, days: days, mod: mod, fiscalYear: fiscalYear)
}

@Test("An hour stands behind its day where there is room, and nowhere else")
func hours() throws {
  var day = try date("2010-01-12")
  day.minute = 16 * 60 + 53
  #expect(
    DateWords.list(day, under: 2010, columns: DateWords.listColumnsWithHour) == "12 Jan 16:53")
  #expect(DateWords.list(day, under: 2010) == "12 Jan")
  #expect(DateWords.list(day, columns: DateWords.listColumnsWithYear) == "12 Jan 10")
  #expect(DateWords.long(day) == "12 Jan 2010, 16:53")
  #expect(DateWords.long(day, in: .spanish) == "12 ene 2010, 16:53")
  #expect(DateWords.long(day, columns: 17, in: .english) == "12 Jan 2010 16:53")
  #expect(DateWords.long(day, columns: 18, in: .english) == "12 Jan 2010, 16:53")
  #expect(DateWords.long(day, columns: 16, in: .english) == "12 Jan 2010")
  day.minute = 5
  #expect(day.clock == "00:05")
  day.mod = .approx
  #expect(DateWords.long(day) == "about 12 Jan 2010")
}

struct DateCase: CustomTestStringConvertible {
  var date: EventDate
  /// Under a heading of its own year, without any heading, and where there is room.
  var under: String
  var alone: String
  var long: String
  var testDescription: String { long }

  init(_ date: EventDate, _ under: String, _ alone: String, _ long: String) {
    (self.date, self.under, self.alone, self.long) = (date, under, alone, long)
  }
}

private func dateCases() throws -> [DateCase] {
  [
    .init(try date("18XX"), "1800s", "1800s", "1800s"),
    .init(try date("198X"), "1980s", "1980s", "1980s"),
    .init(try date("180X"), "1800–09", "1800–09", "1800–09"),
    .init(try date("1990"), "1990", "1990", "1990"),
    .init(try date("1990/1993", mod: .start), "1990–93", "1990–93", "early 1990s"),
    .init(try date("1998/2003"), "1998–2003", "1998–2003", "1998–2003"),
    .init(try date("2000-02-10"), "10 Feb", "10 Feb 00", "10 Feb 2000"),
    .init(try date("2006/2010"), "2006–10", "2006–10", "2006–2010"),
    .init(
      try date("2008-10-01/2009-09-30", fiscalYear: 2009), "FY 2009", "FY 2009",
      "fiscal year 2009"),
    .init(try date("[2009..2010-06]"), "in 09–10", "in 09–10", "in 2009–2010"),
    .init(
      try date("2009/2010-06", mod: .start), "early 09 –", "early 09 –", "since early 2009"),
    .init(try date("2009/..", mod: .start), "early 09 –", "early 09 –", "since early 2009"),
    .init(try date("2010-06/.."), "Jun –", "Jun 2010 –", "since Jun 2010"),
    .init(try date("2009-03"), "Mar", "Mar 2009", "Mar 2009"),
    .init(
      try date("2009-04", mod: .start, to: "2009-04-10"), "early Apr", "Apr 2009",
      "early Apr 2009"),
    .init(
      try date("2009-05", mod: .mid, from: "2009-05-11", to: "2009-05-20", .range), "mid May",
      "mid May 09", "mid May 2009"),
    .init(try date("2010~"), "about 2010", "about 2010", "about 2010"),
    .init(try date("2010-06~"), "about Jun", "about 2010", "about Jun 2010"),
    .init(try date("2010?"), "2010?", "2010?", "perhaps 2010"),
    .init(
      try date("2025-02-06~", from: "2025-01-27", to: "2025-02-06", .range), "about Feb",
      "about 2025", "about 6 Feb 2025"),
    .init(try date("2010-05/2010-06"), "May–Jun", "May–Jun 10", "May–Jun 2010"),
    .init(try date("[2010-06..2010-12]"), "Jun–Dec", "Jun–Dec 10", "in Jun–Dec 2010"),
    .init(try date("2010-06", from: "2010-06-04"), "Jun", "Jun 2010", "Jun 2010"),
    .init(
      try date("[2010-09..2011-08]"), "in 10–11", "in 10–11", "in Sep 2010–Aug 2011"),
    .init(try date("[..2011-12-31]"), "by Dec", "by Dec 11", "by Dec 2011"),
    .init(try date("[..2012-11-01]"), "by 1 Nov", "by Nov 12", "by 1 Nov 2012"),
    .init(try date("../2011-12"), "until Dec", "until 2011", "until Dec 2011"),
    .init(
      try date("2012", mod: .start, to: "2012-04-30", .range, .within), "early 12", "early 12",
      "early 2012"),
    .init(try date("2012-22"), "summer", "summer 12", "summer 2012"),
    .init(try date("2012-24"), "winter", "winter 12", "winter 2012"),
    .init(
      try date("2025-02-17/2025-03-30"), "Feb–Mar", "Feb–Mar 25", "17 Feb – 30 Mar 2025"),
    .init(
      try date("2024-12-27/2025-01-09"), "2024–25", "2024–25", "27 Dec 2024 – 9 Jan 2025"),
    .init(try date("2025-02-03/2025-02-28"), "3–28 Feb", "Feb 2025", "3–28 Feb 2025"),
    .init(
      EventDate(
        edtf: "", days: DayRange(first: nil, last: nil, precision: .range)), "undated",
      "undated", "undated"),
  ]
}

@Test("Dates under a year, alone and in full", arguments: try dateCases())
func dateNames(_ example: DateCase) {
  let year = DateWords.year(example.date)
  #expect(DateWords.list(example.date, under: year) == example.under)
  #expect(DateWords.list(example.date) == example.alone)
  #expect(DateWords.long(example.date) == example.long)
}

@Test("A year in the heading's row needs no words, anything else does")
func headedYear() throws {
  #expect(DateWords.list(try date("1990"), under: 1990, isHeaded: true) == "")
  #expect(DateWords.list(try date("2010~"), under: 2010, isHeaded: true) == "about 2010")
  #expect(DateWords.list(try date("2006/2010"), under: 2006, isHeaded: true) == "2006–10")
}

@Test("The heading is the year of the sort day; decades are their own")
func headingYears() throws {
  #expect(DateWords.year(try date("[..2011-12-31]")) == 2011)
  #expect(DateWords.year(try date("2008-10-01/2009-09-30", fiscalYear: 2009)) == 2008)
  #expect(DateWords.year(try date("198X")) == nil)
}

@Test(
  "Publication dates",
  arguments: [
    ("2012-11-01", "1 Nov 2012"), ("2010-06", "Jun 2010"),
    ("[2010-06-04..2010-12-31]", "Jun–Dec 2010"),
    ("[2012-09..2013-06]", "Sep 2012–Jun 2013"), ("[2025-02-17..2025-02-28]", "17–28 Feb 2025"),
    ("[2025-02-17..2025-03-02]", "17 Feb–2 Mar 2025"), ("[2010-06..]", "from Jun 2010"),
    ("2010-06~", "about Jun 2010"), ("[2009..2011]", "2009–2011"),
  ])
func publicationNames(edtf: String, name: String) throws {
  let publication = Publication(
    edtf: edtf, days: try EDTF(edtf).days, source: .inferred, basis: "")
  #expect(DateWords.published(publication) == name)
}

@Test func unknownPublication() {
  #expect(DateWords.published(nil) == "date unknown")
}

@Test("A date that names two years leaves the next row its own")
func namedYears() throws {
  #expect(DateWords.namedYear(try date("[2011..2012-11-01]")) == nil)
  #expect(DateWords.namedYear(try date("2008-10/2009-09", fiscalYear: 2009)) == nil)
  #expect(DateWords.namedYear(try date("2009/..", mod: .start)) == 2009)
  #expect(DateWords.namedYear(try date("2009-05")) == 2009)
}

import Articles
import Story
import Temporal
import Testing

@testable import Words

@Suite("Words in Spanish")
struct SpanishWordsTests {
  private func date(_ edtf: String, mod: Modifier? = nil, fiscalYear: Int? = nil) throws
    -> EventDate
  {
    let days = try EDTF(edtf).days
    return EventDate(
      edtf: edtf, days: mod.map { days.part($0) } ?? days, mod: mod, fiscalYear: fiscalYear)
  }

  @Test(
    "Dates in a list and in full",
    arguments: [
      ("2009-12", nil, "dic 2009", "dic 2009"),
      ("2009-09", nil, "sept 2009", "sept 2009"),
      ("2010-06-04", nil, "4 jun 10", "4 jun 2010"),
      ("2009-05", Modifier.mid, "med. may", "mediados de may 2009"),
      ("2009-04", .start, "ini. abr", "inicios de abr 2009"),
      ("2009-08", .end, "fin. ago", "fines de ago 2009"),
      ("2010~", nil, "hacia 2010", "hacia 2010"),
      ("2010?", nil, "2010?", "quizá 2010"),
      ("[..2011-12-31]", nil, "para 2011", "para dic 2011"),
      ("[2010-05..]", nil, "desde 2010", "desde may 2010"),
      ("[2009..2010]", nil, "en 09–10", "en 2009–2010"),
      ("1990/1993", nil, "1990–93", "1990–1993"),
      ("2010-05/2010-06", nil, "may–jun 10", "may–jun 2010"),
      ("198X", nil, "años 80", "década de 1980"),
      ("188X", nil, "años 1880", "década de 1880"),
      ("18XX", nil, "siglo XIX", "siglo XIX"),
      ("2012-22", nil, "verano 12", "verano 2012"),
    ])
  func dates(edtf: String, mod: Modifier?, list: String, long: String) throws {
    let date = try date(edtf, mod: mod)
    let year = mod == nil ? nil : DateWords.year(date)
    #expect(DateWords.list(date, under: year, in: .spanish) == list)
    #expect(DateWords.long(date, in: .spanish) == long)
  }

  @Test("What lasts, fiscal years, and no date")
  func others() throws {
    let lasting = try date("2009/..", mod: .start)
    #expect(DateWords.list(lasting, under: 2009, in: .spanish) == "ini. 09 –")
    #expect(DateWords.long(lasting, in: .spanish) == "desde inicios de 2009")
    let fiscal = try date("2008-10-01/2009-09-30", fiscalYear: 2009)
    #expect(DateWords.list(fiscal, in: .spanish) == "AF 2009")
    #expect(DateWords.published(nil, in: .spanish) == "fecha desconocida")
    #expect(centuryName(-499, in: .spanish) == "siglo V a. C.")
    #expect(yearName(-43, in: .spanish) == "44 a. C.")
  }

  @Test(
    "Lags",
    arguments: [
      (0...0, "mismo día", "mismo día"), (5...5, "5 d", "5 días"), (1...1, "1 d", "1 día"),
      (49...50, "unas 7 sem", "unas 7 semanas"), (0...210, "hasta 7 meses", "hasta 7 meses"),
      (200...210, "unos 7 meses", "unos 7 meses"), (740...1100, "2–3 años", "2–3 años"),
    ])
  func lags(days: ClosedRange<Int>, short: String, long: String) {
    #expect(LagWords.short(days, in: .spanish) == short)
    #expect(LagWords.long(days, in: .spanish) == long)
  }

  @Test(
    "Dates that are typed are read in Spanish, in the forms of the screens, and in English",
    arguments: [
      ("dic 2009", "dic 2009"), ("diciembre de 2009", "dic 2009"), ("dec 2009", "dic 2009"),
      ("3 de mayo de 2009", "3 may 2009"), ("5 jun", "5 jun 2011"), ("28 sept", "28 sept 2011"),
      ("verano 2012", "verano 2012"), ("Otoño de 2012", "otoño 2012"),
      ("años 80", "década de 1980"), ("década de 1980", "década de 1980"),
      ("los años 1880", "década de 1880"), ("siglo XIX", "siglo XIX"), ("1980s", "década de 1980"),
      ("mediados de mayo de 2009", "11–20 may 2009"), ("med. may 2009", "11–20 may 2009"),
      ("ini. 09 –", "ene–abr 2009"), ("hacia 2010", "2010"), ("en 09–10", "2009–2010"),
      ("año fiscal 2009", "año fiscal 2009"), ("AF 2009", "año fiscal 2009"),
      ("2T 2009", "2T 2009"), ("2009-12", "dic 2009"), ("para dic 2011", "dic 2011"),
    ])
  func typed(words: String, name: String) throws {
    let reading = try #require(DateInWords.reading(of: words, near: 2011, in: .spanish))
    #expect(reading.name == name)
  }

  @Test("Words that are no date stay none", arguments: ["algún día", "fuego", "para", "siglo"])
  func noDate(words: String) {
    #expect(DateInWords.reading(of: words, near: 2011, in: .spanish) == nil)
  }

  @Test(
    "Dates that count from a day",
    arguments: [
      ("martes", "2010-01-12"), ("ayer", "2010-01-12"), ("la semana pasada", "2010-01-04"),
      ("el próximo mes", "2010-02-01"),
    ])
  func countedDates(words: String, first: String) throws {
    let day = try #require(try? EDTF("2010-01-13").days.first)
    let reading = try #require(DateInWords.reading(of: words, near: 2010, from: day, in: .spanish))
    #expect(Explanation.days(reading.days).hasPrefix(first), "\(reading.name)")
  }
}

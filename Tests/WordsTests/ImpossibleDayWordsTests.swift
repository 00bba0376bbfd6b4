import Temporal
import Testing

@testable import Words

@Suite("Days that do not exist, in words")
struct ImpossibleDayWordsTests {
  @Test(
    "It is said why no calendar has them",
    arguments: [
      ("2011-02-29", "2011 is no leap year", "2011 no es bisiesto"),
      ("BC0044-02-29", "44 BC is no leap year", "44 a. C. no es bisiesto"),
      ("2011-02-30", "in 2011 February has 28 days", "en 2011 febrero tiene 28 días"),
      ("2012-02-30", "in 2012 February has 29 days", "en 2012 febrero tiene 29 días"),
      (
        "XXXX-02-30", "February never has more than 29 days",
        "febrero nunca tiene más de 29 días"
      ),
      ("XXXX-04-31", "April has 30 days", "abril tiene 30 días"),
      ("2011-01-32", "January has 31 days", "enero tiene 31 días"),
      ("2011-13-01", "there is no month 13", "no existe el mes 13"),
      ("2011-05-00", "the first day is 1", "el primer día es el 1"),
    ])
  func reasons(value: String, english: String, spanish: String) throws {
    let day = try #require(ImpossibleDay(value))
    #expect(day.reason(in: .english) == english)
    #expect(day.reason(in: .spanish) == spanish)
  }

  private let april = TimeExpression(bytes: 0..<8, type: .date, value: "XXXX-04-31")

  @Test("In a line, as full as fits")
  func line() {
    func line(columns: Int, in language: ReaderLanguage) -> String {
      CountWords.line("April 31", april, source: nil, columns: columns, in: language)
    }
    #expect(line(columns: 41, in: .english) == "April 31: no such day (April has 30 days)")
    #expect(line(columns: 40, in: .english) == "April 31: no such day")
    #expect(line(columns: 80, in: .spanish) == "April 31: ese día no existe (abril tiene 30 días)")
  }

  @Test(
    "i says what they mean, and by which rule",
    arguments: [
      (
        ReaderLanguage.english, "No such day: April has 30 days.",
        "It names a day that no calendar has, so it dates nothing."
      ),
      (
        .spanish, "Ese día no existe: abril tiene 30 días.",
        "Nombra un día que ningún calendario tiene; por eso no fecha nada."
      ),
    ])
  func explanation(language: ReaderLanguage, meaning: String, rule: String) {
    let items = Explanation("April 31", april, source: nil, in: language).items
    #expect(items.map(\.text).dropFirst().prefix(2) == [meaning, rule])
  }

  @Test("A day of an unknown year is only not known")
  func unknown() {
    let march = TimeExpression(bytes: 0..<7, type: .date, value: "XXXX-03-05")
    #expect(
      CountWords.line("March 5", march, source: nil, columns: 80)
        == "March 5 · the text does not say which days")
  }
}

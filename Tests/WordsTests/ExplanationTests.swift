import Temporal
import Testing

@testable import Words

@Suite("Why a date is what it is, in words")
struct ExplanationTests {
  @Test("An event that lasted is not said to have been on one of its days")
  func lasting() throws {
    let days = try EDTF("198X").days
    let expression = TimeExpression(bytes: 0..<5, type: .date, value: "198", range: days)
    func meaning(lasts: Bool) -> String? {
      Explanation("1980s", expression, source: nil, lasts: lasts).items.first {
        $0.name == "They mean"
      }?.text
    }
    #expect(
      meaning(lasts: false)
        == "1980s: 1980-01-01 to 1989-12-31, one unknown day of these 3653")
    #expect(
      meaning(lasts: true)
        == "1980s: 1980-01-01 to 1989-12-31, it went on during these 3653 days")
  }

  @Test(
    "A date of three numbers tells which it is with the month in the place of the day",
    arguments: [
      (
        "2022-10-11",
        "Read with the month first, as in America; with the day first it is 2022-11-10."
      ),
      (
        "2022-11-10",
        "Read with the day first, as others in the text; with the month first it is 2022-10-11."
      ),
    ])
  func orderOfNumbers(day: String, rule: String) throws {
    let expression = TimeExpression(
      bytes: 0..<10, type: .date, value: day, range: try EDTF(day).days)
    let items = Explanation("10/11/2022", expression, source: nil).items
    #expect(items.first { $0.name == "Rule" }?.text == rule)
  }

  @Test(
    "The rule of a weekday, or of a date without its year, says which was taken",
    arguments: [
      (
        "Tuesday", "2011-01-25", "2011-01-27",
        "A day of the week: the one nearest to the date it is counted from is taken."
      ),
      (
        "Friday", "2011-01-21", "2011-01-27",
        "A day of the week: it tells of what has been, so the last one before the date it is "
          + "counted from is taken, though the next is nearer."
      ),
      (
        "Tuesday", "2011-02-01", "2011-01-27",
        "A day of the week: it tells of what follows, so the first one after the date it is "
          + "counted from is taken, though the last is nearer."
      ),
      (
        "Tuesday", "2011-01-25", "2011-03",
        "A day of the week: one that other dates of the text allow is taken."
      ),
      (
        "March 3", "2011-03-03", "2011-01-27",
        "It names no year; the one nearest to the date it is counted from is taken."
      ),
      (
        "March", "2010-03", "2011-01-27",
        "It names no year, and nothing says that it is to come: the last one before the date it "
          + "is counted from is taken, though the next is nearer."
      ),
      (
        "September", "2011-09", "2011-01-27",
        "It names no year; the first one after the date it is counted from is taken, though "
          + "the last is nearer."
      ),
      (
        "Sept. 11", "2001-09-11", "2011-01-27",
        "It names no year; the one that it is known for, or that other dates of the text allow, "
          + "is taken."
      ),
    ])
  func whichOfMany(words: String, days: String, published: String, rule: String) throws {
    let expression = TimeExpression(
      bytes: 0..<words.utf8.count, type: .date, value: days, range: try EDTF(days).days,
      countedFrom: .publication(try EDTF(published).days))
    let items = Explanation(words, expression, source: nil).items
    #expect(items.first { $0.name == "Rule" }?.text == rule)
  }

  @Test("An article without a date tells how to give one")
  func unknown() {
    #expect(Explanation(nil).items.last?.text.contains("edition.yaml") == true)
  }
}

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

  @Test("An article without a date tells how to give one")
  func unknown() {
    #expect(Explanation(nil).items.last?.text.contains("edition.yaml") == true)
  }
}

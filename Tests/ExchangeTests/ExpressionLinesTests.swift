import Articles
import Indexing
import Temporal
import Testing

@testable import Exchange

@Suite("Lines of time expressions")
struct ExpressionLinesTests {
  private static let article = Article(
    id: "0", file: "a.txt", sha256: "0", text: "Étang: on “May\t5” and\nsoon")

  private func line(_ words: String, _ expression: (Range<Int>) -> TimeExpression) throws -> String
  {
    let text = Self.article.text
    let range = try #require(text.firstRange(of: words))
    let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    let lines = ExpressionLines(of: ArticleBody(Self.article), document: "the \"Post\"")
    return lines.json(expression(start..<start + words.utf8.count))
  }

  @Test("give all that is known, positions in code points")
  func whole() throws {
    let line = try line("“May\t5”") {
      TimeExpression(
        bytes: $0, type: .date, value: "2010-05-05", mod: .approx,
        range: Day(year: 2010, month: 5, day: 5).map { .day($0) })
    }
    #expect(
      line
        == #"{"doc":"the \"Post\"","start":10,"end":17,"text":"“May\t5”","type":"DATE","#
        + #""value":"2010-05-05","mod":"APPROX","from":"2010-05-05","to":"2010-05-05"}"# + "\n")
  }

  @Test("give null for what the text does not say")
  func absent() throws {
    let line = try line("soon") { TimeExpression(bytes: $0, type: .date, value: "FUTURE_REF") }
    #expect(
      line
        == #"{"doc":"the \"Post\"","start":22,"end":26,"text":"soon","type":"DATE","#
        + #""value":"FUTURE_REF","mod":null,"from":null,"to":null}"# + "\n")
  }
}

import Testing

@testable import Articles
@testable import Indexing
@testable import Temporal

@Suite("Texts with very many times")
struct ManyTimesTests {
  private func article(_ text: String) -> Article {
    Article(id: "0", file: "long.txt", sha256: "0", text: text)
  }

  @Test("are told time by time, and no more than some thousands of them are held")
  func times() {
    let count = RecognizedText.few(in: 0) + 100
    let long = String(repeating: "May 5, ", count: count)
    let expressions = TimelineBuilder.timeExpressions(of: article(long))
    #expect(expressions.mentions.kept.count == RecognizedText.few(in: 0))
    #expect(expressions.reduce(0) { sum, _ in sum + 1 } == count)
  }

  @Test("give a page of news whole")
  func news() {
    let news = String(repeating: "It rained in Kirn on May 5, 2010. ", count: 40)
    let expressions = TimelineBuilder.timeExpressions(of: article(news))
    #expect(expressions.mentions.kept.count == 40)
    #expect(expressions.map(\.value) == Array(repeating: "2010-05-05", count: 40))
  }
}

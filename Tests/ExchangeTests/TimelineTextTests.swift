import Articles
import Exchange
import Temporal
import Testing
import Story

@Suite("A timeline as text")
struct TimelineTextTests {
  @Test("reads as sentences, with reports, voices and echoes")
  func text() throws {
    let body = "It rained. The *dam* broke on 12 May 2002, and nobody came."
    let articles = ["a", "b"].map {
      Article(
        id: $0, file: "\($0).txt", sha256: "", outlet: $0 == "a" ? "The Paper" : nil, text: body,
        markup: [15..<16, 19..<20])
    }
    let focus = 11..<body.utf8.count
    let event = Event(
      id: EventID(number: 1), title: "The dam breaks", date: EventDate(try EDTF("2002-05-12")),
      summary: "Water everywhere.", landmark: "The dam",
      passages: [
        Passage(article: "a", bytes: 0..<body.utf8.count, focus: focus),
        Passage(
          article: "b", bytes: focus, focus: 11..<41, voice: .quotation(speaker: "Ms Weber"),
          echoOf: "a"),
      ],
      reports: [
        Report(article: "a", first: true),
        Report(
          article: "b", first: false, afterFirst: 2...3, basis: "repeats words of a",
          days: try EDTF("2002-05-14").days),
      ], disagreement: DateDisagreement(follows: ["a"], against: ["b"]))
    let wording = TimelineWording(
      date: \.edtf, days: { $0.first?.isoText ?? "" }, published: { _ in "May 2002" },
      lag: { report, _ in report.first ? "first" : "later" },
      voice: { $0 == .article ? "the article" : "a person" })
    var writer = TimelineText(to: "", wording: wording) { id in articles.first { $0.id == id } }
    writer.begin(title: "Floods", events: 1, articles: 2)
    try writer.add(event)
    #expect(
      writer.output == """
        Floods: 1 event in 2 articles.

        2002-05-12: Landmark. The dam breaks
          Water everywhere.
          In 2 articles:
          1. The Paper, May 2002, first.
             the article: …The dam broke on 12 May 2002, and nobody came.
          2. outlet unknown, May 2002, later, repeats words of a, on another date: 2002-05-14.
             a person, same words as 1: The dam broke on 12 May 2002…

        """)
  }
}

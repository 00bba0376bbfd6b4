import Articles
import Exchange
import Story
import Temporal
import Testing
import Words

@Suite("A timeline as text")
struct TimelineTextTests {
  private static let body = "It rained. The *dam* broke on 12 May 2002, and nobody came."

  /// What one event of two articles reads as.
  private func text(in language: ReaderLanguage, minute: Int? = nil) throws -> String {
    let published = try EDTF("2002-05").days
    let articles = ["a", "b"].map {
      Article(
        id: $0, file: "\($0).txt", sha256: "", outlet: $0 == "a" ? "The Paper" : nil,
        published: Publication(edtf: "2002-05", days: published, source: .printed, basis: ""),
        text: Self.body, markup: [15..<16, 19..<20])
    }
    let focus = 11..<Self.body.utf8.count
    var date = EventDate(try EDTF("2002-05-12"))
    date.minute = minute
    let event = Event(
      id: EventID(number: 1), title: "The dam breaks", date: date,
      summary: "Water everywhere.", landmark: "The dam",
      passages: [
        Passage(article: "a", bytes: 0..<Self.body.utf8.count, focus: focus),
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
    var writer = TimelineText(to: "", in: language) { id in articles.first { $0.id == id } }
    writer.begin(title: "Floods", events: 1, articles: 2)
    try writer.add(event)
    return writer.output
  }

  @Test("reads as sentences, with reports, voices and echoes")
  func text() throws {
    #expect(
      try text(in: .english) == """
        Floods: 1 event in 2 articles.

        12 May 2002: Landmark. The dam breaks
          Water everywhere.
          In 2 articles:
          1. The Paper, May 2002, first.
             the article: …The dam broke on 12 May 2002, and nobody came.
          2. outlet unknown, May 2002, 2–3 days, repeats words of a, on another date: 14 May 2002.
             quotation: Ms Weber, same words as 1: The dam broke on 12 May 2002…

        """)
  }

  @Test("tells the hour of an event where it is known")
  func hour() throws {
    #expect(
      try text(in: .english, minute: 9 * 60 + 30).contains(
        "12 May 2002, 09:30: Landmark. The dam breaks"))
  }

  @Test("reads in Spanish but for what the articles and the edition say")
  func spanish() throws {
    #expect(
      try text(in: .spanish) == """
        Floods: 1 suceso en 2 artículos.

        12 may 2002: Hito. The dam breaks
          Water everywhere.
          En 2 artículos:
          1. The Paper, may 2002, primero.
             el artículo: …The dam broke on 12 May 2002, and nobody came.
          2. medio desconocido, may 2002, 2–3 días, repite palabras de a, con otra fecha: 14 may 2002.
             cita: Ms Weber, mismas palabras que 1: The dam broke on 12 May 2002…

        """)
  }
}

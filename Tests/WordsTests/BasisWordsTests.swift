import Articles
import BuiltInStory
import Formats
import Story
import Temporal
import TestSupport
import Testing

@testable import Words

@Suite("What a date rests on, in words")
struct BasisWordsTests {
  @Test(
    "The reasons that archives keep are told in Spanish, the words of the texts as they are",
    arguments: [
      ("tells of “June 4” as past", "habla de “June 4” como pasado"),
      ("tells of “next May” as still to come", "habla de “next May” como algo por venir"),
      ("has a photo of “May 2, 2009”", "trae una foto de “May 2, 2009”"),
      ("has a comment of “3 May 2009”", "trae un comentario de “3 May 2009”"),
      ("compares with “2008”", "compara con “2008”"),
      ("quotes what is dated “June 4, 2010”", "cita algo fechado “June 4, 2010”"),
      ("quotes a text of “1998”", "cita un texto de “1998”"),
      ("was last changed “1 May 2009”", "última modificación: “1 May 2009”"),
      (
        "“next week” announces what is dated “3 May”",
        "“next week” anuncia lo fechado “3 May”"
      ),
      ("“a year later” is “1999”", "“a year later” es “1999”"),
      ("“last May” is 1997-05 in “Big in Japan”", "“last May” es 1997-05 en “Big in Japan”"),
      ("repeats words of “Floods” (2009-05)", "repite palabras de “Floods” (2009-05)"),
      ("“Floods” (2009-05) quotes it", "“Floods” (2009-05) lo cita"),
      ("“Floods” quotes it as of “May 1998”", "“Floods” lo cita con fecha “May 1998”"),
      ("given by the edition", "dada por la edición"),
      (
        "tells of “June; July” as past; compares with “2008”",
        "habla de “June; July” como pasado; compara con “2008”"
      ),
    ])
  func reasons(english: String, spanish: String) {
    #expect(BasisWords.words(english, in: .english) == english)
    #expect(BasisWords.words(english, in: .spanish) == spanish)
  }

  @Test("What a person wrote into an edition stays as it was written")
  func ofAPerson() throws {
    let own = Publication(
      edtf: "2009", days: .year(2009), source: .edition, basis: "the museum quotes it")
    #expect(BasisWords.words(own, in: .spanish) == "the museum quotes it")
    let unsaid = Publication(
      edtf: "2009", days: .year(2009), source: .edition, basis: "given by the edition")
    #expect(BasisWords.words(unsaid, in: .spanish) == "dada por la edición")
  }

  @Test(
    "What a person wrote stays, whole",
    arguments: ["", "“May 4”", "No date is printed.", "compares with “2008”; my own reason"])
  func own(words: String) {
    #expect(BasisWords.words(words, in: .spanish) == words)
  }

  @Test("Every reason found in the built-in articles has its Spanish")
  func builtIn() throws {
    let articles = try BuiltInStory.articles.map {
      try ArticleReader.article(file: $0.file, bytes: $0.bytes)
    }
    let timeline = try Timeline.build(articles: articles)
    let found =
      timeline.articles.compactMap { $0.published }.filter { $0.source == .inferred }.map(\.basis)
      + timeline.events.flatMap(\.reports).compactMap(\.basis)
    #expect(found.count > 3)
    for basis in Set(found) {
      #expect(BasisWords.words(basis, in: .spanish) != basis, "\(basis)")
    }
  }
}

import Articles
import Testing

/// Texts whose shape once made reading take time that grew with the square of their length: at
/// these lengths such a reading does not come to an end.
@Suite("Texts of a hostile shape")
struct HostileShapeTests {
  @Test("A paragraph of closing brackets is read")
  func brackets() throws {
    let article = try parse("Sea wall\n\n\(report)\n\n" + String(repeating: ")", count: 200_000))
    #expect(article.readSentences.contains(report))
  }

  @Test("Header lines without a sender are no e-mail, be they ever so many")
  func addressees() throws {
    let lines = String(repeating: "To: the harbour office\n\n", count: 6_000)
    let article = try parse("Sea wall\n\n\(report)\n\n\(lines)\(secondReport)\n")
    #expect(article.documents == [])
  }

  @Test("A speaker is found for every one of very many pronouns, and the nearest one")
  func pronouns() throws {
    let count = 2_000
    let pairs = (0..<count).map { index in
      let name = "Jane Roe\(String(repeating: "x", count: index % 7))"
      return "“We saw the wall go,” \(name) said.\n\n“It was late at night,” she said.\n\n"
    }
    let article = try parse("Sea wall\n\n\(report)\n\n\(pairs.joined())")
    let speakers = article.quotations.map(\.speaker)
    #expect(speakers.count == 2 * count)
    for index in stride(from: 0, to: speakers.count, by: 2) {
      #expect(speakers[index] != nil)
      #expect(speakers[index + 1] == speakers[index])
    }
  }

  @Test("Very many quotations that lead-ins announce are read, each as one quotation")
  func announced() throws {
    let block = "The Herald wrote:\n\n“The sea wall fell down and nobody was hurt in it.”\n\n"
    let article = try parse("Sea wall\n\n\(report)\n\n" + String(repeating: block, count: 2_000))
    #expect(article.documents == [])
    #expect(article.quotations.count == 2_000)
  }

  @Test(
    "Very many quotations, lead-ins and marks that nothing closes are read",
    arguments: [
      "“a,” he said. ", "\" a , \" he said . ", "\" a\n", "' a ", "‘a ", "` a ", "“a\n\n",
      "Roe said: “",
      "ROE: “a\n", "Jane Roe x. ", "“a” ",
    ])
  func quotations(unit: String) throws {
    let article = try parse(
      "Sea wall\n\n\(report)\n\n" + String(repeating: unit, count: 200_000 / unit.utf8.count))
    #expect(article.readSentences.contains(report))
  }

  @Test("Markup beside very many page headers is hidden where it does not stand in one")
  func markupAndDebris() throws {
    let page = "The *old* wall fell down on the way to the harbour town.\n\nPage 2 of 5\n\n"
    let article = try parse("Sea wall\n\n\(report)\n\n" + String(repeating: page, count: 3_000))
    let shown = article.displayText(of: 0..<article.text.utf8.count).text
    #expect(!shown.contains("*"))
    #expect(!shown.contains("Page 2"))
    #expect(shown.hasSuffix("The old wall fell down on the way to the harbour town."))
  }

  @Test("A link whose target stands before closing marks still ends its sentence")
  func link() throws {
    let text = "Sea wall\n\n\(report)\n\n\(secondReport) [(more)](https://example.org/wall)\n"
    #expect(try parse(text).readSentences.contains { $0.hasPrefix("Engineers had warned") })
  }
}

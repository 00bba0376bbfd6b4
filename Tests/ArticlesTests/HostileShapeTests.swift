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

  @Test("A link whose target stands before closing marks still ends its sentence")
  func link() throws {
    let text = "Sea wall\n\n\(report)\n\n\(secondReport) [(more)](https://example.org/wall)\n"
    #expect(try parse(text).readSentences.contains { $0.hasPrefix("Engineers had warned") })
  }
}

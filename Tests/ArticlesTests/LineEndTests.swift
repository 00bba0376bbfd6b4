import Testing

@testable import Articles

struct LineEndTests {
  @Test("Line ends of other systems and a byte order mark change nothing that is read")
  func lineEnds() throws {
    let text = "Sea wall\n\n\(report)\n\n\(secondReport)\n"
    let plain = try parse(text)
    for other in [
      text.replacing("\n", with: "\r\n"), text.replacing("\n", with: "\r"), "\u{FEFF}" + text,
    ] {
      let article = try parse(other)
      #expect(article.readSentences == plain.readSentences)
      #expect(article.outline == plain.outline)
      #expect(article.replaced.isEmpty)
    }
  }
}

import Articles
import Testing

struct SentenceTests {
  /// Sentences are parted by " | ".
  static let cases = [
    "He left. | She stayed.",
    "He met U.S. Sen. Jane Roe in Washington, D.C., on Sept. 30. | They talked.",
    "Lt. Col. Roe said so. | Gov. Doe did not.",
    "It was built in the U.S. | The rest came later.",
    "They left at 5 p.m. | He stayed. | It rained.",
    "George W. Doe won. | J. R. Roe lost.",
    "It cost $3.5 million. | No. 5 was empty. | No. | Yes.",
    "The group ... has left. | It was late … and dark.",
    "It went on... | Then it stopped.",
    "Stay with us …. | More follows.",
    "“It is over,” he said. | “Nobody came.” | She agreed.",
    "“Is it over?” he asked. | “Is it?” Mr. Roe said. | “Yes!” | They went.",
    "He called it a “farce.” | Nobody laughed.",
    "“We won.” | Mary left.",
    "He said (in 2010.) | Then he left. | [Emphasis added.]",
    "The men left,” Roe said. | https://t.co/abc pic.twitter.com/def",
    "See the report.[12] | It is long.",
    "It was cold in the city. | However, it was dry.",
    "He works for Acme Inc. and lives in St. Louis. | Smith & Co. | The end.",
    "It is 5.2 percent (up 0.1). | Prices rose.",
    "Read the [report](http://a.b/c.d). | It is long.",
    "She wrote it in *The Herald.* | It sold well.",
    "It ended. | -HERALD",
    "Plan B failed. | Was it him or I? | I asked.",
    "He is a Ph.D. student. | In Jan. 2010 he left.",
    "``It was loud,'' she said. | ``Very loud.'' | Doors shook.",
    "nobody writes like this. | but they do. | really",
  ]

  @Test("A paragraph's sentences", arguments: cases)
  func sentences(marked: String) throws {
    let expected = marked.split(separator: " | ", omittingEmptySubsequences: false).map(String.init)
    let text = "Headline\n\n\(report)\n\n\(marked.replacing(" | ", with: " "))\n"
    let article = try parse(text)
    let found = article.sentences.dropFirst(2).map { article.slice($0) }
    #expect(found == expected)
  }

  @Test("A blank that was lost between sentences does not join them")
  func lostBlank() throws {
    let article = try parse("Headline\n\nThe wall fell.However, nobody was hurt there at all.\n")
    #expect(
      article.readSentences.suffix(2) == [
        "The wall fell.", "However, nobody was hurt there at all.",
      ])
  }

  @Test(
    "What is too long for a sentence is cut between clauses, else between words, else anywhere",
    arguments: [
      ("In 2003 the council met in Lyon and ", "and In 2003"),
      ("in 2003 the council of Lyon met; ", "in 2003"),
      ("2003 Lyon ", nil), ("Lyon2003", nil), ("里昂", nil), ("voilà ", nil), ("宠物", nil),
    ])
  func tooLong(piece: String, opening: String?) throws {
    let article = try parse("Headline\n\n" + String(repeating: piece, count: 1_000))
    let sentences = article.sentences.dropFirst()
    #expect(sentences.count >= piece.utf8.count * 1_000 / 2_048)
    #expect(sentences.allSatisfy { $0.count <= 2_048 })
    let text = sentences.map { article.slice($0) }
    #expect(text.joined().filter { $0 != " " }.count == piece.filter { $0 != " " }.count * 1_000)
    if let opening { #expect(text.dropFirst().allSatisfy { $0.hasPrefix(opening) }) }
  }

  @Test("A sentence goes on below a repeated page header, which is left out when it is read")
  func pageHeader() throws {
    let text = """
      Written by [Jane Roe](#) on May 4, 2011

      Sea wall to be repaired

      \(report) The mayor of the town,

      Written by [Jane Roe](#) on May 4, 2011

      however, was [not there](#) when they voted. \(secondReport)
      """
    let article = try parse(text)
    #expect(
      article.readSentences.contains(
        "The mayor of the town, however, was not there when they voted."))
    #expect(article.regions.map(\.kind) == [.byline, .headline, .body, .debris, .body])
    #expect(article.author == "Jane Roe")
  }
}

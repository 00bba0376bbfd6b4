import Articles
import Testing

/// Quotations as real news has them: marks apart from the words, a line for each sentence, and
/// speakers who are told by the sentence before, by a pronoun, a role or a part of their name.
@Suite("Quotations in real news")
struct RealNewsQuotationTests {
  /// Lines of an article, and its quotations as "speaker: first three words".
  static let markCases: [(String, [String])] = [
    ("\" We are here , \" he said .", ["?: \" We are"]),
    (
      "\" We are all here , \" said Jane Roe . \" Nobody left the town . \"",
      ["Jane Roe: \" We are", "Jane Roe: \" Nobody left"]
    ),
    (
      "Jane Roe said it was \" a huge boost for the town \", and went.",
      ["Jane Roe: \" a huge"]
    ),
    ("` We all need to pull together , ' said Jane Roe .", ["Jane Roe: ` We all"]),
    (
      "The boys ' boat was ' safe and the girls ' boat sank, as the girls ' father knew.", []
    ),
    ("The door is 6'2\" high, which is not much for a sea wall of that age, he said.", []),
    ("The door is 6 ' 2 \" high, which is not much for a sea wall of that age, he said.", []),
    // A line for each sentence, and a mark at the first and the last only.
    (
      "\" We saw the wall go, \" said Jane Roe.\n\" It was late.\nNobody was there.\nWe ran. \"\nThen it rained.",
      ["Jane Roe: \" We saw", "Jane Roe: \" It was"]
    ),
    // The opening mark was lost.
    (
      "We saw the wall go that night, \" she said.\n\" It was late and nobody was there. \"",
      ["?: \" It was"]
    ),
  ]

  static let speakerCases: [(String, [String])] = [
    // The sentence before, a colon, a credit.
    (
      "Dr Jane Roe was tearful. “I did what I could for them.”",
      ["Dr Jane Roe: “I did what"]
    ),
    (
      "The road is safe again, says Jane Roe, head of the harbour.\n\n“We looked at every stone of it.”",
      ["Jane Roe: “We looked at"]
    ),
    (
      "Jane Roe wants to know more: “I look for anyone who saw it.”",
      ["Jane Roe: “I look for"]
    ),
    ("Jane Roe: “I look for anyone who saw it.”", ["Jane Roe: “I look for"]),
    ("“The sea has all the time in the world.” — Jane Roe", ["Jane Roe: “The sea has"]),
    ("The storm was loud. “Nobody heard the bells that night.”", ["?: “Nobody heard the"]),
    // Verbs of today.
    ("Jane Roe tweets: “The wall is gone, all of it.”", ["Jane Roe: “The wall is"]),
    ("Jane Roe e-mails: “The wall is gone, all of it.”", ["Jane Roe: “The wall is"]),
    // Behind the quotation, in the middle of a sentence, and in the next line.
    (
      "The mayor “strongly condemns what was done to the wall” and wants help, spokesman Jim Lee said Friday.",
      ["Jim Lee: “strongly condemns what"]
    ),
    (
      "\" Get out of the harbour now! \"\nshe said, as a way to describe it.",
      ["?: \" Get out"]
    ),
    (
      "Jane Roe said she saw the flood “as an opportunity for the town,” and called on them to build.",
      ["Jane Roe: “as an opportunity"]
    ),
    (
      "The army knows the “legitimate demands of the citizens,” and will not shoot at anybody, spokesman Jim Lee said.",
      ["Jim Lee: “legitimate demands of"]
    ),
    (
      "Jane Roe said it was “dear” and that it would be “a huge boost for the whole town”.",
      ["Jane Roe: “a huge boost"]
    ),
    // Apposition and roles.
    (
      "Jon Barrow, head of the Harbour Trust, said: “The wall is past saving.”",
      ["Jon Barrow: “The wall is"]
    ),
    (
      "Norway's ambassador to the town, Jane Roe, said: “The wall is past saving.”",
      ["Jane Roe: “The wall is"]
    ),
    (
      "David Rivers, a lawyer who served in the Sea Office says that “the old wall works well”.",
      ["David Rivers: “the old wall"]
    ),
    (
      "Dr Roe's spokeswoman said the raid was “a surprise to all of us here”.",
      ["Dr Roe's spokeswoman: “a surprise to"]
    ),
    (
      "“We know nothing of it,” Egyptian state television said.",
      ["Egyptian state television: “We know nothing"]
    ),
    // A live entry's clock time is no part of the name.
    (
      "Hundreds went to the harbour 1541 President Jane Roe says: “We will all help them.”",
      ["President Jane Roe: “We will all"]
    ),
  ]

  /// Paragraphs, and the speakers of their quotations.
  static let nameCases: [(String, [String])] = [
    (
      "Dr Conrad Marsh came late. “I am an honest man,” Marsh said.\n\n“I did what I could,” he said.",
      ["Dr Conrad Marsh", "Dr Conrad Marsh"]
    ),
    (
      "U.N. chief Ban Lo-min came. “We will help them all,” Mr Ban said.",
      ["Ban Lo-min"]
    ),
    (
      "White House spokesman Robert Giles came. “The wall will hold,” Giles said.",
      ["Robert Giles"]
    ),
    (
      "A spokesman, Robert Giles, came. “The wall will hold,” the spokesman said.",
      ["Robert Giles"]
    ),
    (
      "Robert Giles and Jane Giles came. “The wall will hold,” Mrs Giles said.",
      ["Jane Giles"]
    ),
    (
      "Wael Onim came. Later Monday, Onim gave an interview. He was tired. “I was at sea,” he said.",
      ["Wael Onim"]
    ),
    (
      "John Howe met Mary Howe. “It was late,” said Mary Howe. “We ran for it,” Howe said.",
      ["Mary Howe", "Mary Howe"]
    ),
    // A name that nothing makes longer stays, and a name of two stays with neither.
    ("“The wall will hold,” Giles said.", ["Giles"]),
    (
      "“The wall will hold,” Ms Dole said.\n\nRobert Dole and Jane Dole came later.",
      ["Ms Dole"]
    ),
  ]

  private func found(_ paragraphs: String) throws -> [String] {
    let article = try parse("Sea wall\n\n\(report)\n\n\(paragraphs)\n\n\(secondReport)")
    return article.quotations.map { quotation in
      let words = article.slice(quotation.bytes).split(separator: " ").prefix(3)
      return "\(quotation.speaker ?? "?"): \(words.joined(separator: " "))"
    }
  }

  @Test("Marks that stand apart, and quotations of several lines", arguments: markCases)
  func marks(paragraphs: String, expected: [String]) throws {
    #expect(try found(paragraphs) == expected)
  }

  @Test("Who speaks", arguments: speakerCases)
  func speakers(paragraphs: String, expected: [String]) throws {
    #expect(try found(paragraphs) == expected)
  }

  @Test(
    "Each form of a name is one speaker, in the fullest form of the article", arguments: nameCases)
  func names(paragraphs: String, expected: [String]) throws {
    let article = try parse("Sea wall\n\n\(report)\n\n\(paragraphs)\n\n\(secondReport)")
    #expect(article.quotations.map { $0.speaker ?? "?" } == expected)
  }

  @Test("A quotation of several lines ends at its closing mark")
  func lines() throws {
    let article = try parse(
      "Sea wall\n\n\(report)\n\" It was late.\nNobody was there.\nWe ran. \"\n\(secondReport)")
    let quotation = try #require(article.quotations.first)
    #expect(article.quotations.count == 1)
    #expect(article.slice(quotation.bytes).hasSuffix("We ran. \""))
  }

  @Test("A sentence ends behind a closing mark that stands apart")
  func sentences() throws {
    let article = try parse(
      "Sea wall\n\n\(report)\n\n\" Is the wall safe ? \" Jane Roe asked . \" It is not . \" Then it fell ."
    )
    #expect(
      article.readSentences.suffix(3) == [
        "\" Is the wall safe ? \" Jane Roe asked .", "\" It is not . \"", "Then it fell .",
      ])
  }
}

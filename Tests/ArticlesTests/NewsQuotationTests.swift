import Articles
import Testing

/// Sentences as newspapers and agencies write them, on both sides of the Atlantic.
struct NewsQuotationTests {
  /// A paragraph, and its quotations as "speaker: first three words".
  static let cases: [(String, [String])] = [
    // The verb before, after, and in the middle.
    (
      "“We lost everything in a single night,” said Amina Yusuf, 34, who sells fish at the market.",
      ["Amina Yusuf: “We lost everything"]
    ),
    (
      "Yusuf said her family had “lost everything in a single night” and would not go back.",
      ["Yusuf: “lost everything in"]
    ),
    (
      "“The lake,” the minister added, “belongs to all of us.”",
      ["the minister: “The lake,”", "the minister: “belongs to all"]
    ),
    (
      "“If they come again,” warned Col. Peter Brandt, the base commander, “we will be ready.”",
      ["Col. Peter Brandt: “If they come", "Col. Peter Brandt: “we will be"]
    ),
    (
      "Prime Minister Elin Dahl told parliament on Tuesday that the plan was “neither fair nor legal”.",
      ["Prime Minister Elin Dahl: “neither fair nor"]
    ),
    (
      "“There is no evidence of that at all,” a spokeswoman for the ministry, Ines Vidal, said.",
      ["Ines Vidal: “There is no"]
    ),
    (
      "“There is no evidence,” Vidal said in a statement released late on Sunday. “None at all.”",
      ["Vidal: “There is no", "Vidal: “None at all.”"]
    ),
    (
      "In a statement, the airline said: “We are deeply sorry for the loss of life.”",
      ["the airline: “We are deeply"]
    ),
    (
      "The union called the offer “an insult to every nurse in the country”.",
      ["The union: “an insult to"]
    ),
    (
      "“It was like the end of the world,” recalls Tomas Berg, then a boy of nine.",
      ["Tomas Berg: “It was like"]
    ),
    (
      "Asked whether he would resign, Mr Crane replied: “Not today, and not tomorrow.”",
      ["Mr Crane: “Not today, and"]
    ),
    (
      "“Why did nobody call us?” asked her brother, Luis.",
      ["her brother: “Why did nobody"]
    ),
    (
      "“Stop the boats from leaving!” shouted a man in the crowd.",
      ["a man: “Stop the boats"]
    ),
    (
      "According to the report, the bridge “had not been inspected since it was opened”.",
      ["the report: “had not been"]
    ),
    (
      "The bridge “had not been inspected since it was opened,” according to a report by the auditors.",
      ["a report: “had not been"]
    ),
    // British single marks, with an apostrophe inside.
    (
      "‘We don’t know where the children are,’ said Ruth Amadi, a teacher at the school.",
      ["Ruth Amadi: ‘We don’t know"]
    ),
    (
      "'We don't know where the children are,' said Ruth Amadi, a teacher at the school.",
      ["Ruth Amadi: 'We don't know"]
    ),
    // A quotation in a quotation.
    (
      "“He looked at me and said, ‘You will never see this house again,’” Petrova told the court.",
      ["Petrova: “He looked at"]
    ),
    (
      "\"I asked what it was for,\" Hobbs said, \"and Mr Baxter said, 'It's for the weather.'\"",
      ["Hobbs: \"I asked what", "Hobbs: \"and Mr Baxter"]
    ),
    // Agencies.
    (
      "``No cause is so great that it can justify murder,'' Estrada said in a statement.",
      ["Estrada: ``No cause is"]
    ),
    (
      "``This was very well planned _ not the work of amateurs,'' council spokesman P.J. Crowley said.",
      ["P.J. Crowley: ``This was very"]
    ),
    (
      "\"The talks were frank,\" Xinhua news agency quoted Foreign Minister Lin Bao as saying.",
      ["Foreign Minister Lin Bao: \"The talks were"]
    ),
    (
      "Foreign Minister Lin Bao was quoted as saying that the talks were \"frank and useful to all\".",
      ["Foreign Minister Lin Bao: \"frank and useful"]
    ),
    // A pronoun.
    (
      "Samuel Okello left office in April. “I have done my work and I am tired,” he said.",
      ["Samuel Okello: “I have done"]
    ),
    (
      "Judge Ana Farrow looked at the dock. “You must expect a long term,” she told him.",
      ["Judge Ana Farrow: “You must expect"]
    ),
    // Two speakers in one paragraph.
    (
      "“It was a price list,” said Leila Nazari. Her opponent, Simon Pell, said it was “nothing of the kind, and she knows it”.",
      ["Leila Nazari: “It was a", "Simon Pell: “nothing of the"]
    ),
    // The verb goes before its subject with a comma, and after a relative clause.
    (
      "Says Mira Kolev, who lost two sons: “The state gave us a flag.”",
      ["Mira Kolev: “The state gave"]
    ),
    (
      "Mutua, who has tried to bring the rivals together, said: “We are looking into the abyss.”",
      ["Mutua: “We are looking"]
    ),
    (
      "Wanjala tweeted: “I won, he knows I won.”",
      ["Wanjala: “I won, he"]
    ),
    // Apostrophes, not marks.
    ("The boys’ boat was built in ’98 by the ‘Flying Finn’ and sank, the boys’ father says.", []),
    // Not a quotation: scare quotes, a film, a nickname.
    (
      "The “peace” did not last, and Ali “the Fox” Reza sang “A Song for My Mother” to the crowd.",
      []
    ),
    // A mark that is never closed.
    (
      "“We will find out who did it, and they will answer to us, Rusk told them.",
      ["?: “We will find"]
    ),
  ]

  @Test("Quotations and their speakers", arguments: cases)
  func quotations(paragraph: String, expected: [String]) throws {
    let article = try parse("Sea wall\n\n\(report)\n\n\(paragraph)\n\n\(secondReport)")
    let found = article.quotations.map { quotation in
      let words = article.slice(quotation.bytes).split(separator: " ").prefix(3)
      return "\(quotation.speaker ?? "?"): \(words.joined(separator: " "))"
    }
    #expect(found == expected)
  }

  @Test("Several paragraphs of one speech, the last of them closed")
  func speech() throws {
    let article = try parse(
      """
      Sea wall

      \(report)

      Dahl told the crowd:

      “My friends, the winter was long.

      “Nobody came to help us, and we helped ourselves.

      “Now it is spring, and we remember.”

      The crowd went home.
      """)
    let quotation = try #require(article.quotations.first)
    #expect(article.quotations.count == 1)
    #expect(quotation.speaker == "Dahl")
    #expect(article.slice(quotation.bytes).hasSuffix("we remember.”"))
  }
}

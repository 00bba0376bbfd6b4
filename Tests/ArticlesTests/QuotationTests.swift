import Articles
import Testing

struct QuotationTests {
  /// A paragraph, and its quotations as "speaker: first words".
  static let cases: [(String, [String])] = [
    (
      "“The wall will hold this winter,” says Jane Roe, a retired pilot.",
      ["Jane Roe: “The wall will"]
    ),
    ("“The wall will hold,” the mayor told reporters on Monday.", ["the mayor: “The wall will"]),
    ("Roe said: “The wall will hold this winter.”", ["Roe: “The wall will"]),
    (
      "In addition, Sen. John Doe has stated that “no wall can hold forever.”",
      ["Sen. John Doe: “no wall can"]
    ),
    (
      "“Before it fell,” Roe told the Post in May, “we had warned them.”",
      ["Roe: “Before it fell,”", "Roe: “we had warned"]
    ),
    (
      "“It fell,” says William \"Bill\" Roe, an engineer. “We had warned them for years.”",
      ["William \"Bill\" Roe: “It fell,”", "William \"Bill\" Roe: “We had warned"]
    ),
    (
      "“Nobody listened to us,” explained harbour engineer Lt. Col. John Doe.",
      ["Lt. Col. John Doe: “Nobody listened to"]
    ),
    (
      "The council met. “We were not asked,” said a council member who asked not to be named.",
      ["a council member: “We were not"]
    ),
    (
      "“There was no money for it at all,” the clerk, identified only as K12, wrote in a note.",
      ["K12: “There was no"]
    ),
    ("“It was a bad idea,” the firm’s Mary Major wrote.", ["Mary Major: “It was a"]),
    (
      "Mary Major said the wall was old. She added, “Nobody can repair it now.”",
      ["Mary Major: “Nobody can repair"]
    ),
    (
      "When reporters asked Doe about it last week, he replied, “Ask the mayor.”",
      ["Doe: “Ask the mayor.”"]
    ),
    (
      "Doe replied, “Yes,” adding that the wall “needs to be watched closely.”",
      ["Doe: “Yes,”", "Doe: “needs to be"]
    ),
    (
      "A man described by the Post as “a harbour pilot with thirty years of service” agreed.",
      ["the Post: “a harbour pilot"]
    ),
    (
      "“Is the wall safe?” Roe asked. “No, it is not safe,” Doe said.",
      ["Roe: “Is the wall", "Doe: “No, it is"]
    ),
    ("According to Roe, “the wall is past saving.”", ["Roe: “the wall is"]),
    ("“The wall is past saving,” according to Mr. Roe.", ["Mr. Roe: “The wall is"]),
    (
      "``It was loud,'' said a harbour official. ``The house shook,'' he said.",
      ["a harbour official: ``It was loud,''", "a harbour official: ``The house shook,''"]
    ),
    // Terms, nicknames, scare quotes and titles are no quotations.
    ("The so-called “wall” was built by John “Jack” Roe, author of “The Sea and the Wall.”", []),
    ("It is a \"war\" on \"rising water\" and \"old stones\".", []),
    // A mark that is never closed ends with its paragraph.
    ("Roe said: “The wall will hold this winter and the next", ["Roe: “The wall will"]),
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

  @Test("A quotation goes on over paragraphs that each open with a mark")
  func severalParagraphs() throws {
    let text = """
      Sea wall

      \(report)

      “The wall is old,” Roe said. “It was built by people who knew the sea.

      “They did not know the storms of today, and nobody told them.”

      \(secondReport)
      """
    let article = try parse(text)
    #expect(article.quotations.count == 2)
    let last = try #require(article.quotations.last)
    #expect(last.speaker == "Roe")
    #expect(article.slice(last.bytes).hasSuffix("nobody told them.”"))
  }

  @Test("The attribution is the clause that names the speaker")
  func attribution() throws {
    let article = try parse(
      "Sea wall\n\n\(report)\n\n“It will hold this time,” says Jane Roe, who left.")
    let clause = try #require(article.quotations.first?.attribution)
    #expect(article.slice(clause) == "says Jane Roe")
  }

  /// Paragraphs, and the documents as "name: first words … last words".
  static let documentCases: [(String, [String])] = [
    (
      "From the 2009 Herald story:\n\nThe wall was built by prisoners of war.\n\nThat was long ago.",
      ["the 2009 Herald story: The wall … of war."]
    ),
    (
      "From a May 4 story in The Herald:\n\nThe wall guards six villages.\n\nIn addition, it is old.",
      ["The Herald: The wall … six villages."]
    ),
    (
      "A letter sent by the Harbour Office in 2009 states the following:\n\nThe wall guards six "
        + "villages near the town.\n\nAmong those villages was Roe.\n\nNobody read it.",
      ["the Harbour Office: The wall … was Roe."]
    ),
    (
      "Here is what the clerk had to say, according to one leaked email obtained by the Post:"
        + "\n\nI cannot confirm it.\n\n…Furthermore, nobody can do so.\n\nThe clerk has left since.",
      ["one leaked email: I cannot … do so."]
    ),
    (
      "From: Jane Roe\nSent: May 4, 2009\nSubject: Wall\n\nIs there any news of the wall?\n\n"
        + "Harbour Office\n\nThe reply:\n\nFrom: xxxx Council\nDate: May 5, 2009\n\nThere is none."
        + "\n\nCouncil Office\n\n\(secondReport)",
      [
        "e-mail from Jane Roe: From: Jane … Harbour Office",
        "e-mail from Council: From: xxxx … Council Office",
      ]
    ),
    (
      "The wall is closed from today. http://a.b/c\n— Jane Roe (@jroe) May 4, 2019\n\n\(secondReport)",
      ["Jane Roe (@jroe): The wall … 4, 2019"]
    ),
    (
      "The wall guards six villages near the harbour town. -HERALD\n\n\(secondReport)",
      ["HERALD: The wall … town. -HERALD"]
    ),
    (
      "The agreement of 1902 says:\n\n> The wall shall be kept.\n> For ever.\n\n\(secondReport)",
      ["The agreement: > The … For ever."]
    ),
    ("There are three reasons:\n\nThe wall is very old and worn.", []),
    ("Roe said this:\n\n“The wall will hold this winter,” and left.", []),
  ]

  @Test("Quoted documents", arguments: documentCases)
  func documents(text: String, expected: [String]) throws {
    let article = try parse("Sea wall\n\n\(report)\n\n\(text)")
    let found = article.documents.map { document in
      let words = article.slice(document.bytes).split(whereSeparator: \.isWhitespace)
      return "\(document.name): \(words.prefix(2).joined(separator: " ")) … "
        + words.suffix(2).joined(separator: " ")
    }
    #expect(found == expected)
  }

  @Test("An e-mail's message and date line")
  func email() throws {
    let article = try parse(
      "Sea wall\n\n\(report)\n\nThe mail:\n\nFrom: Jane Roe\n\nSent: May 4, 2009\n\nIs there news?\n\nRoe"
    )
    let document = try #require(article.documents.first)
    #expect(document.leadIn.map(article.slice) == "The mail:")
    #expect(document.dateLine.map(article.slice) == "Sent: May 4, 2009")
    #expect(document.message.map(article.slice) == "Is there news?")
  }
}

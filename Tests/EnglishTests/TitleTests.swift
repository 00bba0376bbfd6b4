import Articles
import Formats
import TestSupport
import Testing

@testable import English

@Suite("Titles of found events")
struct TitleTests {
  /// The title of a sentence with its date between ‹ and ›.
  private func title(_ marked: String, after opening: String = "") throws -> String {
    let start = marked.prefix { $0 != "‹" }.utf8.count
    let length = marked.drop { $0 != "‹" }.dropFirst().prefix { $0 != "›" }.utf8.count
    let text = opening + marked.filter { $0 != "‹" && $0 != "›" }
    let article = try ArticleReader.articles(
      file: "a", bytes: Array("A headline\n\n\(text)\n".utf8), in: Languages(EnglishLanguage()))[0]
    let origin = "A headline\n\n".utf8.count
    let sentence = (origin + opening.utf8.count)..<(origin + text.utf8.count)
    let date = (sentence.lowerBound + start)..<(sentence.lowerBound + start + length)
    var maker = ClauseTitleMaker(article: article)
    return maker.title(focus: sentence, passage: sentence, without: date).text
  }

  @Test(
    "leave out the date and what leads to it",
    arguments: [
      ("In ‹August 2002›, the dam broke.", "The dam broke"),
      ("Since ‹2006› the council has met.", "The council has met"),
      ("One ‹2011› letter claimed it was so.", "One letter claimed it was so"),
      ("Farmers cheered at ‹Sunday morning›'s fair.", "Farmers cheered at the fair"),
      ("A week later, in ‹mid-June›, the pier sank.", "The pier sank"),
      ("According to Ann Lee, the dam broke in ‹May›.", "The dam broke"),
      ("Besides, as a last resort, Lee sold a boat in ‹May›.", "Lee sold a boat"),
      ("PIRNA (AP) -- The dam broke ‹Friday›.", "The dam broke"),
      ("The dam broke ‹Friday›, police said.", "The dam broke"),
      (
        "Ten people drowned, hospital officials and a priest said as dawn broke ‹Friday›.",
        "Ten people drowned"
      ),
      ("‹Today› is a sad day for Kirn.", "It is a sad day for Kirn"),
      (
        "A letter from the port, dated ‹May 4›, asks for the plans.",
        "A letter from the port asks for the plans"
      ),
      (
        "The king declared three days of mourning beginning ‹Thursday›.",
        "The king declared three days of mourning"
      ),
      ("The quake struck shortly before ‹4am›.", "The quake struck"),
      ("The Herald says in an editorial on ‹Monday›: &QL;", "The Herald says in an editorial"),
      ("About 200 sailors — cooks among them — left Kirn ‹today›.", "About 200 sailors left Kirn"),
      ("Hastings, which sold the boats, closed the yard ‹Friday›.", "Hastings closed the yard"),
      ("That matter is under review, Lee said ‹Friday›.", "That matter is under review"),
    ])
  func dates(marked: String, expected: String) throws {
    let title = try title(marked)
    #expect(title == expected)
  }

  @Test(
    "tell the clause that has the date, with its subject",
    arguments: [
      ("They met Otto Lang, who was shot in Kirn in ‹May›.", "Otto Lang was shot in Kirn"),
      (
        "\"We flew,\" says Otto Lang, a former pilot who carried mail to Peru in the ‹1980s›.",
        "Otto Lang carried mail to Peru"
      ),
      ("It is told in a letter he sent to the king in ‹1991›.", "He sent a letter to the king"),
      ("Lee Holm, 61, who was mayor in ‹2006›, denies it.", "Lee Holm was mayor"),
      ("Holm, who was convicted on ‹March 2›, showed no emotion.", "Holm was convicted"),
      ("Kirn has a school that fell down in the ‹May› storm.", "A school fell down in the storm"),
      (
        "Found on a raft off Kirn in ‹May›, Otto Lang has become famous.",
        "Otto Lang was found on a raft off Kirn"
      ),
      (
        "The rebels fought for years, declaring victory in ‹1959› when General Batz fled.",
        "General Batz fled"
      ),
      (
        "Many of the priests who led the ‹1992› marches have moved.",
        "Many of the priests led the marches"
      ),
      (
        "They met Ann Holm of the Council of Churches, who flew to Kirn ‹Friday›.",
        "Ann Holm of the Council of Churches flew to Kirn"
      ),
      ("They freed five cooks and a sailor who was held ‹in May›.", "A sailor was held"),
      ("Lang's mother, who wept when Lang was young, spoke ‹Friday›.", "Lang's mother spoke"),
      (
        "At least 82 were killed, officials said as dawn broke ‹Saturday›.",
        "At least 82 were killed"
      ),
      ("But it was not until ‹Tuesday› that Lang spoke to the guards.", "Lang spoke to the guards"),
      (
        "On ‹Friday›, when Lang gave up his holiday, the ministry lifted the ban.",
        "The ministry lifted the ban"
      ),
      ("When farmers rose in Kirn in ‹1994›, the army came.", "Farmers rose in Kirn"),
      ("The deal comes as King Olaf closed the port ‹in May›.", "King Olaf closed the port"),
      (
        "Many were afraid and General Lang called for peace ‹today›.",
        "General Lang called for peace"
      ),
      (
        "Lang has been in hospital since he was found on a raft off Kirn on ‹May 4›.",
        "Lang was found on a raft off Kirn"
      ),
      ("In ‹May›, at a fair in Kirn, Norway, the union chose Lang.", "The union chose Lang"),
      ("‹The day after› the law was signed a film was shown in Kirn.", "A film was shown in Kirn"),
      (
        "The band, called the Larks, so they say, has sung in Kirn ‹since May›.",
        "The band has sung in Kirn"
      ),
    ])
  func clauses(marked: String, expected: String) throws {
    let title = try title(marked)
    #expect(title == expected)
  }

  @Test(
    "are the noun where the date only names something beside",
    arguments: [
      (
        "Roe has been wanted since the ‹May 4› bombing of a ferry, police say.",
        "Bombing of a ferry"
      ),
      ("Two men were charged in the ‹1988› bombing of a mail boat.", "Bombing of a mail boat"),
      (
        "Roe came to power in a ‹1994› coup of young officers.",
        "Roe came to power in a coup of young officers"
      ),
      (
        "About 500 people attended a ‹Sunday night› service for the dead.",
        "About 500 people attended a service for the dead"
      ),
    ])
  func asides(marked: String, expected: String) throws {
    let title = try title(marked)
    #expect(title == expected)
  }

  @Test("stop at the end of a quotation, whatever its last word is")
  func quotations() throws {
    let title = try title(
      "“They will fire on us,” Lang replied in ‹May›, “and we expect them to,” adding that his "
        + "men “need to protect themselves from the other army”.")
    #expect(title.count { $0 == "“" } == title.count { $0 == "”" })
  }

  @Test("name whom a pronoun means where a sentence before opens with the name")
  func pronouns() throws {
    let marked = "It is told in a letter he sent to the king in ‹1991›."
    #expect(
      try title(marked, after: "Otto Lang has many friends. ")
        == "Otto Lang sent a letter to the king")
    #expect(
      try title(marked, after: "Mr O'Neill came. O'Neill has many friends. ")
        == "O'Neill sent a letter to the king")
  }

  @Test(
    "leave a pronoun that more than one, or nobody, can be meant by",
    arguments: [
      "Otto Lang met Mr Holm on the quay. ", "Kirn has many friends. ",
      "Anna Lang has many friends. ", "Otto Lang has friends. A friend of Mr Holm has some too. ",
    ])
  func unsaidPronouns(before: String) throws {
    let marked = "It is told in a letter he sent to the king in ‹1991›."
    #expect(try title(marked, after: before) == "He sent a letter to the king")
  }

  @Test(
    "are cut where a phrase ends, with nothing half open",
    arguments: [
      "In ‹May› the harbour master of Kirn said that he had “never seen so many boats in his whole long life at sea”.",
      "The ferry Aurora (built in Lisbon by the yard of the brothers Almeida, who went bankrupt) sank ‹in May›.",
      "Officials of the eleven towns along the river and of the two ministries met in Kirn ‹in May› to talk of dykes.",
      "日本の新聞は日本の新聞は日本の新聞は日本の新聞は日本の新聞は日本の新聞は said it was so ‹in May›.",
    ])
  func lengths(marked: String) throws {
    let title = try title(marked)
    #expect(Columns.count(title) <= TitleLine.longest)
    #expect(title.count { $0 == "“" } == title.count { $0 == "”" })
    #expect(title.count { $0 == "(" } == title.count { $0 == ")" })
    let last = try #require(TitleWord.words(of: title).last)
    #expect(title.hasSuffix("…") || !TitleLine.isWeak(last))
  }

  @Test(
    "do without lead-ins that a quoted document has",
    arguments: [
      ("Subject: RE: ‹2011-09-28› letter to the port", "Letter to the port"),
      ("BREAKING: King Olaf closed the port ‹today›", "King Olaf closed the port"),
    ])
  func labels(marked: String, expected: String) throws {
    let title = try title(marked)
    #expect(title == expected)
  }

  @Test("are made of any words in any order, wherever the date stands")
  func anyWords() {
    let vocabulary = """
      who which that and but when after as He she it in of the a said, said was is began ended \
      “Yes” (and) -- — _ Otto Lang, letter he wrote by to 's , ; : then: BREAKING: says, reports \
      however, for example, story killed were 2011 … ” “ [so] http://a.b 日本
      """.split(whereSeparator: \.isWhitespace).map { TitleWord(String($0)) }
    var numbers = RepeatableNumbers(seed: 4)
    for _ in 0..<4000 {
      let words = (0..<Int.random(in: 0...14, using: &numbers)).compactMap { _ in
        vocabulary.randomElement(using: &numbers)
      }
      let date = Int.random(in: 0...words.count, using: &numbers)
      let made = ClauseTitle(clause: words, date: date, sentence: words + words).words()
      let line = TitleLine(made.words, prefix: words.first?.text ?? "")
      #expect(Columns.count(line.text) <= TitleLine.longest)
      _ = ClauseTitle.told(made.words)
      let told = words.map(\.text).joined(separator: " ")
      _ = EnglishFacts().facts(title: line.text, [ToldWords(words: told, speaker: nil)])
    }
  }
}

/// Work must grow with the text and not faster, whatever the text is.
@Suite("Lines of titles from very much text")
struct LongTitleTests {
  @Test("cut a word that no line holds, in one pass")
  func unbroken() {
    let title = TitleLine(TitleWord.words(of: String(repeating: "x", count: 100_000)))
    #expect(title.text == "X" + String(repeating: "x", count: 68) + "…")
    #expect(title.isCut)
  }

  @Test("cut a sentence of very many words where a short one is cut")
  func endless() {
    let opening = "The ferry Aurora sank off the northern cape of Skagen on a calm night with "
    let short = TitleLine(TitleWord.words(of: opening + "forty sheep and no lights on board"))
    let long = TitleLine(
      TitleWord.words(of: opening + String(repeating: "forty sheep and ", count: 10_000)))
    #expect(long.text == short.text)
  }
}

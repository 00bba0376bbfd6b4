import TestSupport
import Testing

@testable import English

@Suite("Titles of whole clauses")
struct SentenceTitleTests {
  /// The best title of a line with its date between ‹ and ›.
  private func title(
    _ marked: String, lies: TitleWorth.Distance = .near, isDay: Bool = true
  ) -> String? {
    let start = marked.prefix { $0 != "‹" }.utf8.count
    let length = marked.drop { $0 != "‹" }.dropFirst().prefix { $0 != "›" }.utf8.count
    let line = TaggedLine(marked.filter { $0 != "‹" && $0 != "›" })
    let date = length > 0 ? start..<(start + length) : nil
    return SentenceTitles(
      line, own: date, dates: [date].compactMap(\.self), focus: 0..<line.count, lies: lies,
      isDay: isDay
    ).candidates().first?.text
  }

  @Test(
    "Dates, stamps and what only leads to the clause go at the ends, nothing goes inside",
    arguments: [
      ("On ‹Friday›, the dam broke near Kirn.", "the dam broke near Kirn"),
      ("On ‹3 April 2001› the dam broke near Kirn.", "the dam broke near Kirn"),
      ("The dam broke near Kirn on ‹Friday›.", "The dam broke near Kirn"),
      ("The dam broke ‹Friday› near Kirn.", "The dam broke Friday near Kirn"),
      ("Meanwhile, the mayor fled on ‹Monday›.", "the mayor fled"),
      ("KIRN, Texas (AP) -- The dam broke on ‹Friday›.", "The dam broke"),
      ("(Update 9:38 p.m. Kirn, 2:38 p.m. ET) The dam broke ‹today›.", "The dam broke"),
      ("1145 Reporters say the dam broke on ‹Friday›.", "Reporters say the dam broke"),
      ("‹2 May 2011› The trial is delayed again.", "The trial is delayed again"),
      ("‹May 2011› The trial is delayed again.", "The trial is delayed again"),
      (
        "The dam broke near Kirn, killing nine, on ‹Friday›.",
        "The dam broke near Kirn, killing nine"
      ),
      ("Lee won elections in 1998 and ‹2003›.", "Lee won elections in 1998"),
      ("PORT KIRN The mayor fled on ‹Monday›.", "The mayor fled"),
      ("ROE (voice-over): The mayor fled on ‹Monday›.", "The mayor fled"),
      ("Lee died at his home in Kirn on ‹Friday›, aged 50.", "Lee died at his home in Kirn"),
    ])
  func ends(marked: String, expected: String) { #expect(title(marked) == expected) }

  @Test(
    "Sentences that run into each other are parted where a word opens one that no name opens with",
    arguments: [
      (
        "Ann Roe fled the old hall in ‹2009› Three of her sons have opened it again.",
        "Ann Roe fled the old hall"
      ),
      (
        "Men dig with bare hands for food and water Up to 900 soldiers will be in Kirn by ‹Monday›.",
        "Up to 900 soldiers will be in Kirn"
      ),
    ])
  func runOn(marked: String, expected: String) { #expect(title(marked) == expected) }

  @Test(
    "A clause ends before what goes on with it, at the same time or of its parts",
    arguments: [
      (
        "‹Friday› saw a rise of attacks on farmers, many of whom asked whether it was planned.",
        "Friday saw a rise of attacks on farmers"
      ),
      (
        "He lost his house and reports suggest that he fled in ‹2002› while living in Kirn.",
        "reports suggest that he fled in 2002 while living in Kirn"
      ),
      (
        "Lee, a farmer from Kirn, collapsed at his home on ‹Friday›.",
        "Lee, a farmer from Kirn, collapsed at his home"
      ),
      (
        "Lee, who has two sons, collapsed at his home on ‹Friday›.",
        "Lee, who has two sons, collapsed at his home"
      ),
      (
        "Ann Roe left Kirn in ‹2009› Lee Holm followed her to Lund.", "Ann Roe left Kirn"
      ),
      (
        "The dam broke on ‹Friday› to the east of the old mill, two officers of Kirn said.",
        "The dam broke on Friday to the east of the old mill, two officers of Kirn said"
      ),
    ])
  func parts(marked: String, expected: String) { #expect(title(marked) == expected) }

  @Test(
    "What a date is, and a picture, are no titles",
    arguments: [
      "‹This year› is no different.",
      "Ann Roe has sent this picture to the Post on ‹Friday›.",
    ])
  func ofNothing(marked: String) { #expect(title(marked) == nil) }

  @Test(
    "A date stays without which something else would be said",
    arguments: [
      ("Lee has now been in power since ‹1981›.", "Lee has now been in power since 1981"),
      ("The tents will not last in ‹May›.", "The tents will not last in May"),
      ("Lee stayed in the old house until ‹Friday›.", "Lee stayed in the old house until Friday"),
      ("The dam broke shortly after ‹9 a.m. Friday›.", "The dam broke"),
    ])
  func bounds(marked: String, expected: String) { #expect(title(marked) == expected) }

  @Test(
    "What a date stands beside is what happened on it, where the verb tells of another day",
    arguments: [
      (
        "Lee has announced that he will not stand in the ‹September› election.",
        "the September election"
      ),
      ("Lee is an expert on the ‹2004› Asian tsunami.", "the 2004 Asian tsunami"),
      (
        "Nurses have experience of disasters, such as the Kirn earthquake of ‹2005›.",
        "the Kirn earthquake"
      ),
    ])
  func named(marked: String, expected: String) {
    let line = TaggedLine(marked.filter { $0 != "‹" && $0 != "›" })
    let start = marked.prefix { $0 != "‹" }.utf8.count
    let length = marked.drop { $0 != "‹" }.dropFirst().prefix { $0 != "›" }.utf8.count
    let named = NamedByDate(line, date: line.words(at: start..<(start + length)))
    #expect(named?.candidate.text == expected)
  }

  @Test(
    "A verb that tells of another day is worth less",
    arguments: [
      ("Lee has announced that he will not stand in September.", TitleWorth.Distance.ahead),
      ("Lee opened the office for the vote in September.", .ahead),
      ("Lee is the author of many songs of 1993.", .past),
    ])
  func otherDays(text: String, lies: TitleWorth.Distance) throws {
    let line = TaggedLine(text)
    func worth(_ lies: TitleWorth.Distance) -> Int? {
      SentenceTitles(line, own: nil, dates: [], focus: 0..<line.count, lies: lies, isDay: false)
        .candidates().first?.worth
    }
    #expect(try #require(worth(lies)) < #require(worth(.near)))
  }

  @Test("A date that stands before no noun of its own names nothing")
  func unnamed() {
    let line = TaggedLine("On Tuesday President Lee left.")
    #expect(NamedByDate(line, date: 1..<2) == nil)
  }

  @Test("What something was at its date is told of that date, and US is no pronoun")
  func predicate() {
    let marked = "The song was first a ‹1993› hit for US band Holm."
    #expect(title(marked, lies: .past, isDay: false) == marked.filter { !"‹›.".contains($0) })
  }

  @Test("A month inside a title is worth less than a day")
  func coarse() throws {
    let marked = "Lee died in ‹June 2009› in his house."
    #expect(title(marked) == "Lee died in June 2009 in his house")
    let line = TaggedLine("Lee died in June 2009 in his house.")
    func worth(isDay: Bool) -> Int? {
      SentenceTitles(
        line, own: 12..<21, dates: [12..<21], focus: 0..<line.count, lies: .near, isDay: isDay
      ).candidates().first?.worth
    }
    #expect(try #require(worth(isDay: true)) > #require(worth(isDay: false)))
  }

  @Test(
    "A clause ends before what only hangs on it",
    arguments: [
      (
        "Lee was found guilty on ‹Friday›, while the crowd that had waited for hours outside sang.",
        "Lee was found guilty"
      ),
      (
        "The old dam above Kirn broke on ‹Friday› and thousands of people who lived below it fled to the hills.",
        "The old dam above Kirn broke"
      ),
      (
        "A crowd came to the old market on ‹Friday›, a sea of flags under a grey and heavy sky.",
        "A crowd came to the old market"
      ),
      (
        "Lee denied it throughout the trial ‹2 May 2011› The guard of the singer told the court that he fled.",
        "The guard of the singer told the court that he fled"
      ),
      (
        "The aide called to announce that Ann Lee, missing for a week, will be freed on ‹Monday›.",
        "The aide called to announce that Ann Lee, missing for a week, will be freed"
      ),
      (
        "The morning after Lee announced he would not run in ‹May›, crowds came.",
        "The morning after Lee announced he would not run in May, crowds came"
      ),
      (
        "Lee was freed on ‹Monday›, more than a week after he went missing.",
        "Lee was freed on Monday, more than a week after he went missing"
      ),
      (
        "Singers of three towns came to the Kirn benefit concert, which took place on ‹Friday›.",
        "Singers of three towns came to the Kirn benefit concert"
      ),
      (
        "Kirn's baker to stand trial for theft The shop was closed by the mayor A judge in Kirn has told the baker to come on ‹Friday›.",
        "A judge in Kirn has told the baker to come"
      ),
    ])
  func clauses(marked: String, expected: String) { #expect(title(marked) == expected) }

  @Test(
    "What is torn, empty or an address is no title",
    arguments: [
      "He was asked on ‹Monday›.", "The minister said in a statement on ‹Monday›.",
      "Ly\\/U6vgfT RETWEET Looking for a good car ‹today›?", "Who was seen in ‹May›.",
      "(An error occurred while the dam was filled on ‹Friday›)", "Photo of a dam, taken ‹Friday›.",
      "Satellite image of the dam was taken on ‹Friday›.", "It was the sight, ‹today›.",
      "Home | News | The dam broke on ‹Friday› near Kirn.",
      "Lund, and is shown again on ‹Friday›.", "The minister said the road to the dam, ‹today›.",
      "The opening date is ‹3 May›.",
    ])
  func none(marked: String) { #expect(title(marked) == nil) }

  @Test("Vague subjects, first persons and plans are worth less than what is told")
  func worth() {
    func worth(_ text: String) -> Int {
      let line = TaggedLine(text)
      let titles = SentenceTitles(
        line, own: nil, dates: [], focus: 0..<line.count, lies: .near, isDay: true)
      return titles.candidates().first?.worth ?? .min
    }
    let told = worth("The mayor closed the old dam.")
    #expect(told > worth("It closed the old dam."))
    #expect(told > worth("We closed the old dam."))
    #expect(told > worth("The mayor will close the old dam."))
    #expect(worth("Lee said he saw the old dam.") > worth("Lee said he would see the old dam."))
    #expect(worth("The mayor closed the old dam.") > worth("This closed the old dam."))
  }

  /// What the best title of a line is worth whose date stands between ‹ and ›.
  private func worth(_ marked: String) -> Int { best(marked)?.worth ?? .min }

  private func best(_ marked: String) -> SentenceTitles.Candidate? {
    let start = marked.prefix { $0 != "‹" }.utf8.count
    let length = marked.drop { $0 != "‹" }.dropFirst().prefix { $0 != "›" }.utf8.count
    let line = TaggedLine(marked.filter { $0 != "‹" && $0 != "›" })
    let date = start..<(start + length)
    return SentenceTitles(
      line, own: date, dates: [date], focus: 0..<line.count, lies: .near, isDay: true
    ).candidates().first
  }

  @Test(
    "A title tells what was done on the date, and by itself",
    arguments: [
      // A second verb has the date.
      ("A crew landed in Kirn on ‹Friday›.", "A crew landed and will be in Kirn on ‹Friday›."),
      ("Kirn buried nine men on ‹Friday›.", "Kirn lost nine men and said on ‹Friday› it was over."),
      (
        "Ann Lee said the men left Kirn on ‹Friday›.",
        "Ann Lee said Sunday the men left Kirn on ‹Friday›."
      ),
      // What is wished, planned, shown or hung on a noun.
      (
        "The guild of Kirn marched on ‹Friday›.",
        "The guild of Kirn urged men to march on ‹Friday›."
      ),
      ("The dam of Kirn broke on ‹Friday›.", "The dam of Kirn is in danger, closed on ‹Friday›."),
      ("Lee left Kirn for Lund on ‹Friday›.", "Lee left Kirn before the march set for ‹Friday›."),
      (
        "Lee of Kirn said nine men came on ‹Friday›.",
        "Lee of Kirn said nine men were expected to come on ‹Friday›."
      ),
      (
        "Kirn was well prepared for two floods on ‹Friday›.",
        "Kirn was well prepared, having had two floods on ‹Friday›."
      ),
      // What leans on what stood before, or on another line.
      ("The singer of Kirn left Lund on ‹Friday›.", "The singer left Kirn for Lund on ‹Friday›."),
      ("The men of Kirn left Lund on ‹Friday›.", "Men of Kirn - Ann Lee left Lund on ‹Friday›."),
      ("Four ships of Kirn docked on ‹Friday›.", "Four ships of Kirn had docked on ‹Friday›."),
      ("Four ships of Kirn docked on ‹Friday›.", "Just four ships of Kirn docked on ‹Friday›."),
      ("Lee of Kirn hired Ann Roe on ‹Friday›.", "Lee of Kirn hired the physician on ‹Friday›."),
      ("Lee of Kirn led a march on ‹Friday›.", "Lee of Kirn led another march on ‹Friday›."),
      ("Lee fled to Kirn on ‹Friday›.", "Lee was in Kirn on ‹Friday›."),
      // Who says on the date that something is to come tells what was done: he said it.
      ("Lee said on ‹Friday› he would go.", "Lee said he would go to Kirn on ‹Friday›."),
    ])
  func predicates(better: String, worse: String) { #expect(worth(better) > worth(worse)) }

  @Test(
    "A clause that hangs on another is the title where the date is its own and the other tells nothing",
    arguments: [
      (
        "The rise of the guild began in ‹1952›, when the men of Kirn took the old palace.",
        "the men of Kirn took the old palace"
      ),
      // The first clause tells something.
      (
        "Ann Roe left the old town in ‹1952›, when the men of Kirn took the palace.",
        "Ann Roe left the old town"
      ),
    ])
  func inner(marked: String, expected: String) {
    #expect(title(marked, lies: .past, isDay: false) == expected)
  }

  @Test("What is still to come is let go where what has come before it has the same date")
  func joinedPlan() {
    #expect(
      title("A crew from Lund has landed in Holm and will be in Kirn ‹later on Friday›.")
        == "A crew from Lund has landed in Holm")
  }

  @Test("A headline before a colon is no part of the sentence behind it")
  func headlineBeforeColon() {
    #expect(
      title("Mayor gives up the keys: Mayor Ann Lee left the town hall of Kirn on ‹Friday›.")
        == "Mayor Ann Lee left the town hall of Kirn")
  }

  @Test("The joint of a list ends no clause")
  func joinedNames() {
    #expect(
      title(
        "On ‹Friday› the flood left nine dead Kirn, Lund, Holm and a few towns have agreed to help."
      )
        == "the flood left nine dead Kirn, Lund, Holm and a few towns have agreed to help")
  }

  @Test("Who spoke is told with what he said")
  func spoken() {
    #expect(title("Ann Lee spoke to the men on ‹Friday›") == "Ann Lee spoke to the men")
    #expect(
      title("Lee addressed the men of Kirn on ‹Friday›, urging all of them to go home.")
        == "Lee addressed the men of Kirn on Friday, urging all of them to go home")
  }

  @Test("What nobody reads at a glance is no title")
  func longest() {
    let list = (1...20).map { "the dam of Kirn \($0)" }.joined(separator: " or ")
    #expect(title("Lee saw \(list) on ‹Friday›.") == nil)
  }

  @Test("What is said to be done to nouns that are joined keeps them all")
  func joinedNouns() {
    #expect(
      title(
        "Kirn has said ships with a load of oil and relief supplies were sent home on ‹Friday›.")
        == "Kirn has said ships with a load of oil and relief supplies were sent home")
  }

  @Test(
    "Headlines lose stamp, label and the sentence that runs on behind them",
    arguments: [
      (
        "12 October 2011 Last updated at 20:01 GMT Help The dam of Kirn has given way",
        "The dam of Kirn has given way"
      ),
      (
        "Kirn devastated by massive flood Thousands of people are feared dead in the valley.",
        "Kirn devastated by massive flood"
      ),
      ("In pics: Flood hits old town of Kirn", "Flood hits old town of Kirn"),
      ("Officers march in Kirn, Lund, on Sunday", "Officers march in Kirn, Lund"),
    ])
  func headlines(line: String, expected: String) {
    #expect(Headline(TaggedLine(line), isWhole: true)?.title.text == expected)
  }

  @Test(
    "A headline with the day of a picture, or of two parts, is worth less",
    arguments: [
      ("Officers march in old Kirn", "Officers march in old Kirn on Sunday"),
      ("Officers march in old Kirn", "Kirn today - Officers march in"),
    ])
  func poorHeadlines(better: String, worse: String) throws {
    func worth(_ line: String) -> Int? {
      Headline(TaggedLine(line), isWhole: true)?.title.worth
    }
    #expect(try #require(worth(better)) > #require(worth(worse)))
  }

  @Test(
    "A plan is told in retrospect as one",
    arguments: [
      ("Ann Roe is due to visit Kirn on ‹Friday›.", "Ann Roe was due to visit Kirn"),
      ("The men of Kirn are to mend the dam on ‹Friday›.", "The men of Kirn were to mend the dam"),
      ("The old ship of Kirn will arrive on ‹Friday›.", "The old ship of Kirn was to arrive"),
      ("Ten heavy tons of meal will arrive on ‹Friday›.", "Ten heavy tons of meal were to arrive"),
      (
        "Up to 900 US troops will be in Kirn on ‹Friday›.", "Up to 900 US troops were to be in Kirn"
      ),
      ("Up to 900 sheep will come on ‹Friday›.", "Up to 900 sheep were to come"),
      ("Ann Roe and Lee Holm will meet on ‹Friday›.", "Ann Roe and Lee Holm were to meet"),
      // No plan, and what words do not tell.
      ("Ann Roe is a friend of Kirn since ‹Friday›.", nil),
      ("Ann Roe will not visit Kirn on ‹Friday›.", nil),
      ("Ann Roe, Lee and Holm will meet on ‹Friday›.", nil),
      ("Ann Roe will be singing in Kirn on ‹Friday›.", nil),
      ("Ann Roe will visit Kirn until ‹Friday›.", nil),
      ("The hills of Kirn will be cold on ‹Friday›.", nil),
      ("Ann Roe visited the dam of Kirn on ‹Friday›.", nil),
    ])
  func retrospect(marked: String, expected: String?) {
    #expect(best(marked)?.inRetrospect == expected)
  }

  @Test func captionsAreNoHeadlines() {
    let line = TaggedLine("Satellite image of Kirn taken on 13 January")
    #expect(Headline(line, isWhole: true) == nil)
  }

  @Test(
    "A line is set as a printer would",
    arguments: [
      ("He said : \" It fell , \" and left .", "He said: “It fell,” and left."),
      ("``It fell,'' he said -- twice ( at least ) .", "“It fell,” he said — twice (at least)."),
      ("The protesters ' demands", "The protesters' demands"),
      ("Kirn 's dam is 20 % higher", "Kirn's dam is 20% higher"),
    ])
  func typography(line: String, set: String) { #expect(TitleTypography.set(line) == set) }

  @Test("Any words with any of them as the date give titles or none")
  func anyWords() {
    let words = [
      "Lee", "said", "had", "spoke", "urging", "May", "may", "and", "but", "the", "physician", ",",
      "to", "march", "has", "will", "would", "on", "Friday", "since", "who", "that", "set", ".",
      "“",
    ]
    var numbers = RepeatableNumbers(seed: 11)
    for _ in 0..<4000 {
      var line = (0..<Int.random(in: 1...12, using: &numbers)).map { _ in
        words.randomElement(using: &numbers) ?? ""
      }
      let date = Int.random(in: 0..<line.count, using: &numbers)
      line[date] = "‹\(line[date])›"
      let found = title(line.joined(separator: " "))
      #expect(found.map { 1...40 ~= $0.split(separator: " ").count } ?? true)
    }
  }

  @Test("What is left as it stands is what setting it word by word gives")
  func leftAsItStands() {
    let pieces = [
      "Kirn", "n", "'s", "n't", "'", "--", "-", "(", ")", "$", ",", ".", "%", "“", "\"", "", "9",
    ]
    var numbers = RepeatableNumbers(seed: 9)
    for _ in 0..<2000 {
      let line = (0..<4).map { _ in pieces.randomElement(using: &numbers) ?? "" }
        .joined(separator: Bool.random(using: &numbers) ? " " : "")
      #expect(TitleTypography.set(line) == TitleTypography.typeset(line))
    }
  }
}

import Articles
import Testing

struct RegionTests {
  /// A page, and its regions by their first words.
  static let pages: [(String, String)] = [
    (
      "Sea wall to be repaired\n\nTown agrees at last\n\nBy Jane Roe, Reuters\n\n\(report)",
      "headline: Sea wall to\nheadline: Town agrees at\nbyline: By Jane Roe,\nbody: The council of"
    ),
    ("\(report)\n\n\(secondReport)", "body: The council of"),
    (
      "Sea wall breached\n\nOn 3 April 2001 the wall broke.\n\n\(report)",
      "headline: Sea wall breached\nbody: On 3 April"
    ),
    (
      "Editor's Note: The picture was changed.\n(Harbour Post)—\(report)\n\(secondReport)",
      "debris: Editor's Note: The\nbody: (Harbour Post)—The council"
    ),
    (
      "Skip to content\n\nMenu\n\nSea wall to be repaired\n\nMay 4, 2011\n\nShare\n\n\(report)",
      "debris: Skip to content\nheadline: Sea wall to\nbyline: May 4, 2011\ndebris: Share\n"
        + "body: The council of"
    ),
    (
      "Sea wall\n\n\(report)\n\nStay tuned…\n\n\n\ngreat news\n\ni never liked that wall, it is ugly"
        + "\n\nLeave a reply\n\nYour email address will not be published.\n\nUser login",
      "headline: Sea wall\nbody: The council of\ncomment: great news i\ndebris: Leave a reply"
    ),
    (
      "Sea wall\n\n\(report)\n\n3 Comments\n\nI like it, says nobody but me.\n\nCopyright © 2011",
      "headline: Sea wall\nbody: The council of\ndebris: 3 Comments\ncomment: I like it,\n"
        + "debris: Copyright © 2011"
    ),
    (
      "Sea wall\n\n\(report)\n\nJoan says:\n\nMay 5, 2011 at 4:10 pm\n\nIt was time.",
      "headline: Sea wall\nbody: The council of\ncomment: Joan says: May"
    ),
    (
      "Sea wall\n\n\(report)\n\nRelated articles:\n\n[Storm Hits Coast](#)\n\n[Mayor Resigns](#)",
      "headline: Sea wall\nbody: The council of\ndebris: Related articles: [Storm"
    ),
    (
      "Sea wall\n\n\(report)\nAs we previously reported:\n- Storm Hits Coast\n- Mayor Resigns\n"
        + secondReport,
      "headline: Sea wall\nbody: The council of\ndebris: - Storm Hits\nbody: Engineers had warned"
    ),
    (
      "Sea wall\n\n\(report)\n\nIs your savings plan safe? Gold and silver protect your wealth. "
        + "Call us now and get a free guide to your retirement account.\n\n\(secondReport)",
      "headline: Sea wall\nbody: The council of\ndebris: Is your savings\nbody: Engineers had warned"
    ),
    (
      "Sea wall\n\n\(report)\n\n“You must save your money and get out,” the mayor said, naming gold "
        + "and silver prices.\n\n\(secondReport)",
      "headline: Sea wall\nbody: The council of"
    ),
    (
      "Sea wall\n\n\(report)\n\nSubscribe to the Harbour Post\n\nGet exclusive access to our news.\n\n"
        + "What's Included?\n\n- 24 issues per year\n- Cancel anytime.",
      "headline: Sea wall\nbody: The council of\ndebris: Subscribe to the"
    ),
    (
      "Sea wall\n\n\(report)\n\nvar ads = ads || []; ads.push(function() { show('top'); });\n\n"
        + secondReport,
      "headline: Sea wall\nbody: The council of\ndebris: var ads =\nbody: Engineers had warned"
    ),
    (
      "Sea wall\n\n\(report)\n\nUser login\n\n\nAbout Jane Roe",
      "headline: Sea wall\nbody: The council of\ndebris: User login About"
    ),
    (
      "title: Sea wall\nsource: Harbour Post\n\n\(report)",
      "header: title: Sea wall\nbody: The council of"
    ),
    (
      "---\ntitle: \"Sea wall\"\ntags:\n  - sea\n---\n\n\(report)",
      "header: --- title: \"Sea\nbody: The council of"
    ),
    (
      "Sea wall\n\n\(report)\n\nAbout Mexico City\n\n\(secondReport) \(secondReport) \(secondReport) "
        + "\(secondReport) \(secondReport) \(secondReport) \(secondReport) \(secondReport)",
      "headline: Sea wall\nbody: The council of"
    ),
    (
      "The Harbour Post\nHome\nAbout\nContact\n\nSea wall rebuilt after storm\n"
        + "Posted on May 4, 2011 by Jane Roe\n\n\(report)\n\nRead more: Storm hits coast\n\n"
        + "\(secondReport)\n\nShare this:\nLike this:\n\n3 thoughts on “Sea wall”\n\nJohn Doe\n"
        + "About time!\n\nLeave a Reply\nRequired fields are marked *",
      "debris: The Harbour Post\nheadline: Sea wall rebuilt\nbyline: Posted on May\n"
        + "body: The council of\ndebris: Read more: Storm\nbody: Engineers had warned\n"
        + "debris: Share this: Like\ncomment: John Doe About\ndebris: Leave a Reply"
    ),
    (
      "BREAKING NEWS\nSea wall rebuilt after storm\nBy Jane Roe, Staff Writer\n\n"
        + "HARBOUR TOWN (AP) — \(report)\n\n___\n\nJohn Doe contributed to this report.\n\n"
        + "Terms of Use | Privacy Policy",
      "debris: BREAKING NEWS\nheadline: Sea wall rebuilt\nbyline: By Jane Roe,\n"
        + "body: HARBOUR TOWN (AP)\ndebris: ___ John Doe"
    ),
    (
      "# Sea wall\n\n*The Harbour Post*, May 4, 2011\n\n\(report)\n\n![The wall](wall.jpg)",
      "headline: # Sea wall\nbyline: *The Harbour Post*,\nbody: The council of"
    ),
  ]

  @Test("The regions of a page", arguments: pages)
  func regions(page: String, outline: String) throws {
    #expect(try parse(page).outline == outline)
  }

  @Test("Paragraphs by blank lines, by single line ends, and by neither where lines are wrapped")
  func paragraphs() throws {
    #expect(try parse("One.\n\nTwo.\n\n\nThree.").paragraphs.count == 3)
    #expect(try parse("\(report)\n\(secondReport)\nThree.").paragraphs.count == 3)
    let wrapped = """
      The council of the harbour town agreed on Tuesday to repair the old
      sea wall before winter. Engineers had warned for years that the wall
      would not outlast another storm.

      The mayor was not there when the members of the council voted on a
      plan that nobody had read.
        An indented line begins a paragraph where lines are wrapped at all.
      - One item
      - Another
      """
    #expect(try parse(wrapped).paragraphs.count == 5)
  }

  @Test("One line end inside a sentence tells that lines are wrapped, whatever stands above")
  func wrappedOnce() throws {
    let article = try parse(
      """
      Mayor resigns

      The Herald
      By Joan Weber
      July 17, 1988

      On May 28, 1970, the dam at Quito opened, officials said. Two years ago Maria
      Lopez resigned as mayor.
      """)
    #expect(article.readSentences.last == "Two years ago Maria Lopez resigned as mayor.")
    #expect(
      article.outline == "headline: Mayor resigns\nheadline: The Herald\nbyline: By Joan Weber\n"
        + "body: On May 28,")
    #expect(article.author == "Joan Weber")
  }

  @Test("A day below its month begins no list")
  func dayBelowMonth() throws {
    let article = try parse(
      """
      The war ends

      On the northern front the last of the armies laid down its arms on May
      8. The council met in Lyon that evening, and the mayor spoke from the
      balcony.
      """)
    #expect(article.paragraphs.count == 2)
    #expect(article.readSentences.dropFirst().first?.hasSuffix("arms on May 8.") == true)
  }

  @Test("A short line goes on after a word that ends no sentence")
  func brokenOff() throws {
    let article = try parse("Port\n\nThe port was closed on\nMay 28, 1970, officials said.")
    #expect(article.readSentences.last == "The port was closed on May 28, 1970, officials said.")
    let heading = try parse("Five ferries to look out for\nBy Jane Roe\n\n\(report)")
    #expect(heading.title == "Five ferries to look out for")
    #expect(heading.author == "Jane Roe")
  }

  /// Lines that are paragraphs of their own, though the longest stands first.
  static let ownLines = [
    "Mayor of Quito resigns after the flood of the harbour\nBy Joan Weber\nMay 3, 1988\n\nThe dam broke.",
    "Mayor of Quito resigns after the flood of the harbour\nThe dam broke.",
    "The dam broke.\n\nStorm hits the northern coast and sinks two ferries\nMayor of Quito resigns",
    "The dam at the northern end of the valley broke.\nThe mayor resigned.",
    "Log in\nSign up\nThe dam broke.",
  ]

  @Test("Headings, bylines and lists keep their lines", arguments: ownLines)
  func linesOfTheirOwn(text: String) throws {
    #expect(try parse(text).paragraphs.count == text.split(separator: "\n").count)
  }

  @Test("Wrapped paragraphs that only an indent parts")
  func indented() throws {
    let wrapped = """
      SEA WALL TO BE REBUILT

           The council of the harbour town agreed on Tuesday to rebuild the
      old sea wall before winter.  Engineers had warned for years that the
      wall would not outlast another storm.
           "It is past saving," said Mary Major, an engineer.  "We will
      start in May."
           The wall was built in 1902 and raised twice, in 1934 and in 1956,
      after storms that took eleven lives.

                                    -30-
      """
    let article = try parse(wrapped)
    #expect(article.paragraphs.count == 5)
    #expect(article.quotations.map(\.speaker) == ["Mary Major", "Mary Major"])
    #expect(article.readSentences.contains("\"We will start in May.\""))
  }

  @Test("Title, outlet and author")
  func metadata() throws {
    let printed = try parse("By JANE ROE, Associated Press\n\nSea *wall* rebuilt\n\n\(report)")
    #expect(printed.title == "Sea wall rebuilt")
    #expect(printed.author == "JANE ROE")
    #expect(printed.outlet == "Associated Press")
    let headed = try parse("Title: A wall\nOutlet: Post\nAuthor: J. Roe\n\nSea wall\n\n\(report)")
    #expect(headed.title == "A wall")
    #expect(headed.outlet == "Post")
    #expect(headed.author == "J. Roe")
    let roles = try parse("Sea wall\n\nBy Jane Roe, Post Staff Writer\n\n\(report)")
    #expect(roles.author == "Jane Roe")
    #expect(roles.outlet == "Post")
    let credited = try parse("LONDON, May 4 (Reuters) - \(report)")
    #expect(credited.outlet == "Reuters")
    #expect(credited.title == nil)
    #expect(credited.readSentences == [report])
  }
}

import Articles
import Indexing
import TestSupport
import Testing

@testable import Formats

/// Exports of databases that hold papers which do not exist.
@Suite("An export")
struct ExportTests {
  private func articles(_ text: String, file: String = "export.txt") throws -> [Article] {
    try ArticleReader.articles(file: file, bytes: Array(text.utf8), in: .all)
  }

  private func facts(_ article: Article) -> [String?] {
    [article.title, article.outlet, article.author, article.published?.edtf]
  }

  @Test("of Nexis is as many articles as it holds, without cover, fields and load dates")
  func nexis() throws {
    let found = try articles(
      """
      Download Request: Selected Items: 1-2
      Time Of Request: Friday, March 2, 2018

                                1 of 2 DOCUMENTS

                               Harbour Echo (Lowport)

                          May 4, 2011 Wednesday 9:12 PM EST
                                   Late Edition

      PIER FALLS INTO SEA

      BYLINE: By Ann Holm and Carl Berg

      SECTION: LOCAL; Pg. 1

      LENGTH: 40 words

      The pier fell into the sea yesterday.

      Nobody was hurt, said its keeper.

      LOAD-DATE: May 6, 2011

      GRAPHIC: The pier in 1999

                    Copyright 2011 Harbour Echo

                                2 of 2 DOCUMENTS

                                  Lowport Post

                             June 1, 2012 Friday

      Pier to be rebuilt

      LENGTH: 9 words

      Work begins next week.
      """)
    #expect(
      found.map(facts) == [
        ["PIER FALLS INTO SEA", "Harbour Echo", "Ann Holm; Carl Berg", "2011-05-04"],
        ["Pier to be rebuilt", "Lowport Post", nil, "2012-06-01"],
      ])
    #expect(
      found[0].bodyText
        == "The pier fell into the sea yesterday.\n\nNobody was hurt, said its keeper."
    )
    #expect(found[0].origin?.format == "Nexis export")
    #expect(found[0].id != found[1].id)
  }

  @Test("of Nexis Uni has its facts above the words, and its end told")
  func nexisUni() throws {
    let found = try articles(
      """
      Date and Time: Friday, 5. July 2019 08:15:00 CEST
      Job Number: 12
      Documents (1)
       1. Pier falls into sea

      Pier falls into sea
      Harbour Echo
      May 4, 2011 Wednesday 9:20 AM GMT

      Copyright 2011 Harbour Echo All Rights Reserved
      Section: NEWS
      Length: 9 words
      Byline: Ann Holm
      Body

      The pier fell into the sea yesterday.

      Load-Date: May 6, 2011

      End of Document
      """)
    #expect(
      found.map(facts) == [["Pier falls into sea", "Harbour Echo", "Ann Holm", "2011-05-04"]])
    #expect(found[0].bodyText == "The pier fell into the sea yesterday.")
  }

  @Test("of Factiva is told by its codes, also where a value stands on the next line")
  func factiva() throws {
    let found = try articles(
      """
      HD
      Pier falls into sea
      BY  By Ann Holm
      WC  9 words
      PD  4 May 2011
      SN  Harbour Echo
      LP
      The pier fell into the sea yesterday.

      TD
      Nobody was hurt.

      AN  Document HRB0000020110504e7540001

      HD  Pier to be rebuilt
      PD  1 June 2012
      SN  Lowport Post
      LP
      Work begins next week.
      AN  Document LOW0000020120601e8610002
      """)
    #expect(
      found.map(facts) == [
        ["Pier falls into sea", "Harbour Echo", "Ann Holm", "2011-05-04"],
        ["Pier to be rebuilt", "Lowport Post", nil, "2012-06-01"],
      ])
    #expect(found[0].bodyText == "The pier fell into the sea yesterday.\n\nNobody was hurt.")
    #expect(found[0].origin?.taken["date"] == "PD")
  }

  @Test("of ProQuest turns names round, and its dates of report are none of its articles'")
  func proQuest() throws {
    let found = try articles(
      """
      ____________________________________________________________

      Report Information from ProQuest

      15 March 2018 10:22
      ____________________________________________________________

      Document 1 of 1

      Pier falls into sea

      Author: Holm, Ann

      Publication info: Harbour Echo ; Lowport [Lowport]04 May 2011: A.1.

      Full text: The pier fell into the sea yesterday.

      Nobody was hurt.

      Publication title: Harbour Echo

      Publication date: May 4, 2011

      Last updated: 2017-11-09
      """)
    #expect(
      found.map(facts) == [["Pier falls into sea", "Harbour Echo", "Ann Holm", "2011-05-04"]])
    #expect(found[0].bodyText == "The pier fell into the sea yesterday.\n\nNobody was hurt.")
  }

  @Test("A mail saved as text is known by its head, which is none of its words")
  func mail() throws {
    let found = try articles(
      """
      From: "Harbour Echo" <news@harbour.example>
      Sent: 4 May 2011 06:30
      To: Ann
      Subject: Pier falls into sea

      The pier fell into the sea yesterday.
      """)
    #expect(found.map(facts) == [["Pier falls into sea", "Harbour Echo", nil, "2011-05-04"]])
    #expect(found[0].bodyText == "The pier fell into the sea yesterday.")
  }

  @Test("A mail that an article quotes makes it no mail")
  func quotedMail() throws {
    let text = "A clerk wrote on 4 May 2011:\n\nFrom: Ann\nSubject: Pier\n\nIt fell."
    #expect(try articles(text)[0].origin?.format == "plain text")
  }

  @Test(
    "Articles in JSON: an object a line, a list, or a list in an object",
    arguments: [
      { $0.joined(separator: "\n") }, { "[" + $0.joined(separator: ",") + "]" },
      { #"{"status": "ok", "articles": ["# + $0.joined(separator: ",") + "]}" },
    ] as [@Sendable ([String]) -> String])
  func json(form: @Sendable ([String]) -> String) throws {
    let objects = [
      #"{"headline": "Pier falls into sea", "articleBody": "The pier fell yesterday.\n\nNobody was hurt.", "author": [{"name": "Ann Holm"}], "publisher": {"name": "Harbour Echo"}, "datePublished": "2011-05-04T08:00:00Z"}"#,
      #"{"title": "Pier to be rebuilt", "text": "Work begins next week.", "source_domain": "post.example", "date_publish": "2012-06-01 00:00:00"}"#,
    ]
    let found = try articles(form(objects), file: "a.jsonl")
    #expect(
      found.map(facts) == [
        ["Pier falls into sea", "Harbour Echo", "Ann Holm", "2011-05-04"],
        ["Pier to be rebuilt", "post.example", nil, "2012-06-01"],
      ])
    #expect(found[0].bodyText == "The pier fell yesterday.\n\nNobody was hurt.")
  }

  @Test("JSON without words is no article, and is not read as one")
  func otherJSON() {
    #expect(
      throws: ArticleError.notText("dct.json", reason: "no article is found in it")
    ) { try articles(#"{"dct": "2011-05-04"}"#, file: "dct.json") }
  }

  @Test(
    "A clipper's front matter gives outlet and authors without brackets, and no day of clipping")
  func frontMatter() throws {
    let found = try articles(
      """
      ---
      title: "Pier falls into sea"
      source: "https://www.harbour.example/2011/pier"
      author:
        - "[[Ann Holm]]"
        - "[[Carl Berg|Carl Berg]]"
      published: 2011-05-04
      created: 2024-05-04
      ---
      The pier fell into the sea yesterday.
      """, file: "a.md")
    #expect(
      found.map(facts) == [
        ["Pier falls into sea", "harbour.example", "Ann Holm; Carl Berg", "2011-05-04"]
      ])
    #expect(found[0].bodyText == "The pier fell into the sea yesterday.")
  }
}

import Temporal
import Testing

@testable import Editions

@Suite("An edition")
struct EditionReadingTests {
  static let small = """
    title: Floods on the Elbe
    introduction: >-
      What two papers say
      happened.
    complete: true
    aliases:
      - [Elbe, Labe]
    articles:
      - key: first
        file: a.txt
        outlet: The Paper
        published: 2002-08
        from: 2002-08-10
        basis: printed on the page
      - file: b.txt
    documents:
      - { article: first, anchor: the minister wrote, to: with regret, name: a letter, date: 2002~ }
    events:
      - key: dam
        title: The dam breaks
        date: 2002-08
        mod: MID
        kind: disaster
        places: [Dresden, "Pirna, Saxony"]
        people: [Ms Weber]
        summary: Water everywhere.
        landmark: The dam
        passages:
          - article: first
            anchor: the dam broke
            to: the next town
            focus: broke
            speaker: Ms Weber
          - { article: b.txt, anchor: burst, voice: article }
      - title: The year in money
        date: FY 2003
        extent: lasting
        passages: [{ article: first, anchor: the budget }]
    undated:
      - { article: first, anchor: nobody knows when }
    """

  @Test("is read with everything that it says")
  func whole() throws {
    let edition = try Edition(yaml: Self.small)
    #expect(edition.title == "Floods on the Elbe")
    #expect(edition.introduction == "What two papers say happened.")
    #expect(edition.isComplete)
    #expect(edition.aliases == [["Elbe", "Labe"]])
    #expect(edition.articles.map(\.key) == ["first", "b.txt"])
    let first = try #require(edition.articles.first)
    #expect(first.outlet == "The Paper")
    #expect(first.published?.edtf == "2002-08")
    #expect(first.published?.days.first?.isoText == "2002-08-10")
    #expect(first.published?.days.last?.isoText == "2002-08-31")
    #expect(
      edition.documents.first?.anchor == EditionAnchor("the minister wrote", to: "with regret"))
    #expect(edition.documents.first?.date?.mod == .approx)
    let dam = try #require(edition.events.first)
    #expect(dam.places == ["Dresden", "Pirna, Saxony"])
    #expect(dam.landmark == "The dam")
    #expect(dam.passages.map(\.voice) == [.quotation(speaker: "Ms Weber"), .article])
    #expect(dam.passages.first?.focus == "broke")
    #expect(edition.undated.count == 1)
  }

  @Test("narrows a month or year by START, MID and END and keeps its precision")
  func parts() throws {
    let edition = try Edition(yaml: Self.small)
    let date = try #require(edition.events.first?.date)
    #expect(date.days.first?.isoText == "2002-08-11")
    #expect(date.days.last?.isoText == "2002-08-20")
    #expect(date.days.precision == .month)
    #expect(date.mod == .mid)
  }

  @Test("keeps a fiscal year's name and gives it its days")
  func fiscalYear() throws {
    let date = try #require(try Edition(yaml: Self.small).events.last?.date)
    #expect(date.fiscalYear == 2003)
    #expect(date.days.first?.isoText == "2002-10-01")
    #expect(date.days.last?.isoText == "2003-09-30")
    #expect(date.days.extent == .lasting)
    #expect(date.edtf == "2002-10/2003-09")
    let early = Self.small.replacing("FY 2003", with: "FY 0999")
    #expect(try Edition(yaml: early).events.last?.date.edtf == "0998-10/0999-09")
  }

  @Test("may be empty")
  func empty() throws {
    #expect(try Edition(yaml: "") == Edition())
    #expect(try Edition(yaml: "# nothing yet\n") == Edition())
  }

  @Test("shows no control or invisible character of its file")
  func hostile() throws {
    let edition = try Edition(yaml: #"title: "a\e[31mb\u202Ec""#)
    #expect(edition.title == "a␛[31mb�c")
  }

  @Test(
    "names line, column and reason of what is wrong",
    arguments: [
      ("titel: x", "1:1: unknown key 'titel' in an edition; did you mean 'title'?"),
      ("title: x\ntitle: y", "1:1: the same key twice in the entry that begins here: 'title'"),
      ("title: [a]", "1:8: title must be a text"),
      ("title:", "1:7: title needs a value"),
      ("complete: maybe", "1:11: complete must be true or false"),
      ("events: none", "1:9: events must be a list ('- …')"),
      ("events:\n  - title: x", "2:5: 'date' is missing"),
      ("- a", "1:1: an edition must be keys with values, such as 'title: …'"),
      ("title: \"x", "1:10: not YAML: found unexpected end of stream"),
      ("aliases: [[one]]", "1:11: an alias needs at least two words that mean the same"),
      ("articles:\n  - { key: a }", "2:5: article 'a' needs 'file' or 'sha256'"),
      ("articles:\n  - { file: a, sha256: beef }", "2:24: sha256 must be 64 hexadecimal digits"),
      ("articles:\n  - file: a\n  - file: a", "3:5: article 'a' is listed twice"),
      (
        "events:\n  - {title: Fire, date: 2009}\n  - {title: Fire, date: 2010}",
        "3:5: event 'Fire' is listed twice; if these are two events, give each a 'key'"
      ),
      ("undated:\n  - { article: a, anchor: x }", "2:5: no article has the key 'a'"),
    ])
  func issues(yaml: String, line: String) throws {
    let error = #expect(throws: EditionError.self) { try Edition(yaml: yaml) }
    #expect(
      error?.issues.map(\.description).contains("edition.yaml:" + line) ?? false,
      "\(error?.description ?? "")")
  }

  @Test(
    "names the date that is wrong",
    arguments: [
      ("date: 2009-02-30", "3:11: date: '2009-02-30' is a date that does not exist"),
      (
        "date: last year",
        "3:11: date: 'last year' is not a date (EDTF, such as 2009-05 or 2010/2011)"
      ),
      ("date: 2010/2009", "3:11: date: '2010/2009' ends before it starts"),
      ("date: 2010\n    from: 2011", "4:11: 'to' is before 'from'"),
      ("date: 2010\n    mod: LATE", "4:10: mod 'LATE' is none of: START, MID, END, APPROX"),
      ("date: 2010\n    extent: long", "4:13: extent 'long' is none of: lasting, within"),
      ("from: 2010", "3:11: 'from' needs a 'date'"),
      (
        "date: FY-999",
        "3:11: date: 'FY-999' is not a date (EDTF, such as 2009-05 or 2010/2011)"
      ),
      (
        "date: FY0000",
        "3:11: date: 'FY0000' is not a date (EDTF, such as 2009-05 or 2010/2011)"
      ),
    ])
  func wrongDates(entry: String, line: String) throws {
    let yaml = "events:\n  - title: x\n    \(entry)\n    passages: []"
    let error = #expect(throws: EditionError.self) { try Edition(yaml: yaml, file: "e.yaml") }
    #expect(
      error?.issues.map(\.description).contains("e.yaml:" + line) ?? false,
      "\(error?.description ?? "")")
  }

  @Test(
    "takes no voice that contradicts itself",
    arguments: [
      ("voice: article, speaker: Ms Weber", "'speaker' needs 'voice: quotation', not 'article'"),
      ("voice: document, speaker: Ms Weber", "'speaker' needs 'voice: quotation', not 'document'"),
      (
        "voice: quotation, document: a diary", "'document' needs 'voice: document', not 'quotation'"
      ),
      ("voice: document", "'voice: document' needs a 'document'"),
      ("speaker: Ms Weber, document: a diary", "words are a speaker's or a document's, not both"),
    ])
  func wrongVoices(voice: String, reason: String) throws {
    let yaml = "articles: [{ file: a }]\nundated: [{ article: a, anchor: x, \(voice) }]"
    let error = #expect(throws: EditionError.self) { try Edition(yaml: yaml) }
    #expect(error?.issues.map(\.reason).contains(reason) ?? false, "\(error?.description ?? "")")
  }

  @Test("lists every issue, in order of place")
  func several() {
    let error = #expect(throws: EditionError.self) {
      try Edition(yaml: "complete: 1\nevents: 2\nfoo: 3")
    }
    #expect(error?.issues.map(\.place.line) == [1, 2, 3])
  }
}

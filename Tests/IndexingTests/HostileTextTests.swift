import Articles
import Formats
import Temporal
import TestSupport
import Testing

@testable import Indexing

/// Texts that once made the work grow with the square of their length: what is counted here instead
/// of seconds grows with the text, or stays.
@Suite("Texts that repeat themselves")
struct HostileTextTests {
  private func article(_ text: String, _ file: String = "a.txt") throws -> Article {
    try ArticleReader.article(file: file, bytes: Array("The Headline\n\n\(text)\n".utf8))
  }

  private func datingText(_ text: String) throws -> DatingText {
    DatingText(TaggedArticle(ArticleBody(try article(text)), zones: []))
  }

  @Test("give no more pairs of times to be worked out than a report has ten times over")
  func pairs() throws {
    let day = "The pier fell yesterday (May 4, 2009) at noon. "
    let text = try datingText(String(repeating: day, count: 3 * SameTimes.mostPairs))
    #expect(SameTimes(text: text).evidence().count == SameTimes.mostPairs)
  }

  @Test("are asked no more questions than a report has ten times over")
  func questions() throws {
    let event = "The Sea Wall of Arnau collapsed last December in the storm. "
    let text = try datingText(String(repeating: event, count: 3 * SharedEvents.mostQuestions))
    #expect(SharedEvents.questions(in: text).count == SharedEvents.mostQuestions)
  }

  @Test("have each sentence that names a source read once, however many documents quote it")
  func namedSources() throws {
    let count = 200
    let text = (0..<count).map { "In May \(1500 + $0) the Harbour Board wrote. " }.joined()
    let body = ArticleBody(try article(text))
    var read = 0
    var sources = NamedSources(body) { sentence in
      read += 1
      return body.recognized(in: sentence).expressions(published: nil).compactMap(\.range)
    }
    let name = WordIndex("Harbour Board").words.map(\.hash)
    for year in 0..<count {
      let date = DayRange.year(1500 + year)
      let found = sources.date(inside: date, naming: name, nearest: 0..<1, notIn: [])
      #expect(found == .month(1500 + year, 5))
    }
    #expect(read == count)
  }

  @Test(
    "are dated by the sentence that is nearest to the lead-in, and by none that is the document's")
  func nearestSource() throws {
    let body = ArticleBody(
      try article(
        "In May 2010 the Harbour Board wrote. In June 2010 the Harbour Board wrote. It is so."))
    var sources = NamedSources(body) { sentence in
      body.recognized(in: sentence).expressions(published: nil).compactMap(\.range)
    }
    let name = WordIndex("Harbour Board").words.map(\.hash)
    let last = body.sentences[2]
    func date(notIn places: [Range<Int>]) -> DayRange? {
      sources.date(inside: .year(2010), naming: name, nearest: last, notIn: places)
    }
    #expect(date(notIn: [last]) == .month(2010, 6))
    #expect(date(notIn: [last, body.sentences[1]]) == .month(2010, 5))
    #expect(date(notIn: body.sentences) == nil)
  }

  @Test("have lead-ins that are found by their places")
  func leadIns() {
    let documents = (0..<500).map { index in
      let start = index * 100
      return QuotedDocument(
        bytes: (start + 50)..<(start + 90), name: "\(index)", leadIn: start..<(start + 40))
    }
    let leadIns = LeadIns(documents)
    #expect(leadIns.documents(announcedBy: 41_010..<41_020).map(\.name) == ["410"])
    #expect(leadIns.documents(announcedBy: 41_030..<41_110).map(\.name) == ["410", "411"])
    #expect(leadIns.documents(announcedBy: 41_040..<41_100).isEmpty)
  }

  @Test("give a list no more passages than it has items, however many dates it begins with")
  func lists() throws {
    func passages(_ dates: Int) throws -> Int {
      let opening = String(repeating: "May 5, 2010, ", count: dates)
      let items = (0..<20).map { "the pier number \($0) was lost" }.joined(separator: "; ")
      let text = TaggedArticle(
        ArticleBody(try article("On \(opening)the old wall collapsed; \(items).")), zones: [])
      return OutsidePassages(text, taken: []).dated().count
    }
    #expect(try passages(1) > 20)
    #expect(try passages(40) <= 40)
  }

  @Test(
    "are read to their ends",
    arguments: [
      "Monday ", "January ", "last December ", "May 5, ", "1998-2003, ", "fell on May 5; ",
      "The wall fell Monday in Arnau. The wall of Arnau fell on Monday, May 3, 2010. ",
      "A 2010 memo by the Harbour Board reads:\n\nThe wall of the Harbour Board fell down.\n\n",
      "The Herald wrote:\n\n> The wall fell down in May 2010.\n\n",
      "From: Jane Roe\nSent: May 4, 2011\nTo: Port Office\nSubject: Wall\n\nIt fell on Monday.\n\n",
      "The wall fell down.\n\n— Jane Roe (@jroe) May 4, 2011\n\n",
      "“The wall fell down last week,” he said, and nobody was hurt.\n\n",
    ])
  func whole(_ piece: String) throws {
    let text = String(repeating: piece, count: 60_000 / piece.utf8.count)
    let built = try TimelineBuilder.timeline(of: [try article(text)]).timeline
    #expect(built.articles.first?.text.utf8.count ?? 0 > 59_000)
  }
}

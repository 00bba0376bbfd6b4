import Articles
import BuiltInStory
import Formats
import Temporal
import TestSupport
import Testing

@testable import Indexing

@Suite("Publications that are not printed")
struct PublicationInferenceTests {
  private func article(_ text: String, _ file: String = "a.txt", printed: String? = nil) throws
    -> Article
  {
    var article = try ArticleReader.article(file: file, bytes: Array(text.utf8))
    article.published = try printed.map {
      Publication(edtf: $0, days: try EDTF($0).days, source: .printed, basis: "printed")
    }
    return article
  }

  private func inferred(_ articles: [Article], _ file: String = "a.txt") throws -> Publication? {
    try TimelineBuilder.dated(articles).first { $0.file == file }?.published
  }

  @Test(
    "are bounded by what one text says",
    arguments: [
      // What is told as past was before it.
      ("The bridge at Pirna collapsed on May 4, 2009. Nobody was hurt.", "[2009-05-04..]"),
      ("The old quay was built in 1931. It was closed in March 2004.", "[2004-03-01..]"),
      // Which summer it was depends on when it was written, and a year that is told of need not be
      // that of writing: no latest day.
      ("The letters came out in early 2012. We saw them this past summer.", "[2012-01-01..]"),
      // What is planned says nothing about the earliest day, and "will" about the latest.
      ("The plans for May 4, 2019 are not known.", nil),
      ("The new bridge will open on May 4, 2009, the town writes.", "[..2009-05-04]"),
      ("The bridge was to open on May 4, 2009, but nobody paid for it.", nil),
      ("In 2008 she said that the bridge will open in June 2011.", "[2008-01-01..]"),
      // Two expressions of the same time.
      ("Last month, on May 4, 2009, the bridge at Pirna collapsed.", "2009-06"),
      ("The mayor resigned yesterday (May 4, 2009) after a long quarrel.", "2009-05-05"),
      (
        "In early June last year the guard saw a crack. A month later, in early July 2009, "
          + "the bridge collapsed.", "2010"
      ),
      // An enumeration is none.
      ("It flooded last December and in May 2009, the keeper says.", "[2009-05-01..]"),
      ("Nothing in this text has a date.", nil),
    ])
  func alone(_ text: String, _ edtf: String?) throws {
    let publication = try inferred([try article("The Headline\n\n\(text)\n")])
    #expect(publication?.edtf == edtf)
    #expect(publication.map { $0.source == .inferred } ?? true)
  }

  @Test("say which words they rest on")
  func basis() throws {
    let text = "The Headline\n\nLast month, on May 4, 2009, the bridge at Pirna collapsed.\n"
    #expect(try inferred([try article(text)])?.basis == "“Last month” is “May 4, 2009”")
  }

  private static let story =
    "A second ferry crosses the sound at night without lights, and nobody in the harbour office "
    + "claims to know who pays its crew."

  @Test("are told by an article that quotes the other as of a month")
  func announced() throws {
    let quoting = try article(
      "Old News\n\nIn June 2010, the Sound Post reported that “a second ferry crosses "
        + "the sound at night without lights, and nobody in the harbour office” knew.\n", "b.txt",
      printed: "2012-03-04")
    let publication = try inferred([try article("Night Ferry\n\n\(Self.story)\n"), quoting])
    #expect(publication?.edtf == "2010-06")
    #expect(publication?.basis == "“Old News” quotes it as of “June 2010”")
  }

  @Test("are not before an article that is quoted, nor after one that quotes")
  func ordered() throws {
    let quoting =
      "Old News\n\nThe Sound Post wrote that “a second ferry crosses the sound at night without "
      + "lights” and so on.\n"
    let original = "Night Ferry\n\n\(Self.story)\n"
    let later = try inferred([
      try article(quoting), try article(original, "b.txt", printed: "2010-06"),
    ])
    #expect(later?.edtf == "[2010-06-01..]")
    let earlier = try inferred([
      try article(original), try article(quoting, "b.txt", printed: "2012-03-04"),
    ])
    #expect(earlier?.edtf == "[..2012-03-04]")
  }

  @Test("are narrowed by another article's date of the same event, and passed on")
  func sharedEvent() throws {
    let told = try article(
      "Old News\n\nHarbour master Anders Holm Lund drowned in December 2009 off the mole.\n",
      "b.txt", printed: "2012-03-04")
    let asked = try article(
      "Night Ferry\n\nAnders Holm Lund, who drowned last December, had warned of the ferry.\n")
    #expect(try inferred([asked, told])?.edtf == "2010")
    let other = try article(
      "Night Ferry\n\nAnders Holm Lund, who married last December, had warned of the ferry.\n")
    #expect(try inferred([other, told]) == nil)
  }

  @Test("take the printed and the edition's dates as they are")
  func known() throws {
    let dated = try article("A\n\nThe bridge collapsed in May 2009.\n", printed: "2001-01-01")
    #expect(try inferred([dated])?.source == .printed)
  }

  @Test("are the same in whichever order the articles come")
  func anyOrder() throws {
    let articles = try BuiltInStory.articles.map {
      try ArticleReader.article(file: $0.file, bytes: $0.bytes)
    }
    let expected = [
      "000": "[2012-01-01..]", "001": "[2010-06-04..2010-06-30]", "002": "2012-11-01",
      "003": "[2010-06-04..2010-12-31]", "004": "[2025-02-17..2025-02-28]",
    ]
    let files = try TimelineBuilder.dated(articles).map(\.file)
    #expect(Set(files) == Set(articles.map(\.file)))
    for turn in articles.indices {
      let order = Array(articles[turn...] + articles[..<turn])
      let dated = try TimelineBuilder.dated(order)
      #expect(dated.map(\.file) == files)
      let found = dated.map { (String($0.file.prefix(3)), $0.published?.edtf ?? "") }
      #expect(Dictionary(found, uniquingKeysWith: { a, _ in a }) == expected)
    }
  }
}

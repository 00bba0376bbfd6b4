import Articles
import Formats
import Temporal
import TestSupport
import Testing

@testable import Indexing

@Suite("Publications that words bound")
struct PublicationWordsTests {
  private func inferred(_ text: String) throws -> Publication? {
    let article = try ArticleReader.article(file: "a.txt", bytes: Array(text.utf8))
    return try TimelineBuilder.dated([article]).first?.published
  }

  private func expect(_ edtf: String?, of text: String) throws {
    #expect(try inferred("The Headline\n\n\(text)\n")?.edtf == edtf)
  }

  @Test(
    "are not counted from words that are counted from the story",
    arguments: [
      (
        "They left at dawn. On the following day, March 4, 1891, the lock gate was chained.",
        "1891-03-04"
      ),
      ("They left at dawn. They came back the next day, March 4, 1891.", "1891-03-04"),
      (
        "The mill burnt down. It was rebuilt the following year, in 1893, by the town.",
        "1893-01-01"
      ),
      ("It was the same week, on May 4, 1893, that the mill closed.", "1893-05-04"),
    ])
  func narrative(_ text: String, _ first: String) throws { try expect("[\(first)..]", of: text) }

  @Test("are not counted from a clock's time or from less than the words mean")
  func unequal() throws {
    try expect(nil, of: "The tower fell at 1653 (2153 GMT), the keeper says.")
    try expect("[1990-01-01..]", of: "He left last week, in 1990, for the coast.")
  }

  @Test(
    "are not after what is told of as past",
    arguments: [
      ("The pier was built in 1931.", "[1931-01-01..]"),
      ("It was closed in the summer of 2004.", "[2004-06-01..]"),
      ("Since the 2004 tsunami nobody lives on the spit.", "[2004-01-01..]"),
      ("The harbour never got over the earthquake of 1908.", "[1908-01-01..]"),
      ("She wants her farm back and will not rest, for she left it in 1962.", "[1962-01-01..]"),
      ("The isle, which wants to be free, has been ruled from Arnau since 1972.", "[1972-01-01..]"),
      ("They will not lift the ban imposed after its 1990 invasion of the isle.", "[1990-01-01..]"),
      ("Smoke rises after an attack in the old town of Arnau on May 5, 2011.", "[2011-05-05..]"),
      ("The fishermen lost more boats than in 2017.", "[2017-01-01..]"),
      ("The town's debt will be higher than in 2017.", "[2017-01-01..]"),
      ("In this photo of May 4, 2009, boys swim below the pier.", "[2009-05-04..]"),
    ])
  func past(_ text: String, _ edtf: String) throws { try expect(edtf, of: text) }

  @Test(
    "have no bound in what is still to come, in names, or in numbers that are no years",
    arguments: [
      "The harbour vowed to run on wind alone by 2050.",
      "The council set itself a goal of clean water by 2045.",
      "Five 2024 hopefuls met in the town hall and argued.",
      "The fair runs until February 2024 and was much praised.",
      "The mayor pledged to step down in 2013 and went home.",
      "The chairman, whose term ends in 2013, was asked to leave.",
      "The judge adjourned the case, setting a new court date of 22 March 2011.",
      "The bank had an option to buy the ferry after Jan. 1, 1990 at a price.",
      "The fear of the 2012 storm kept them at home, should it come.",
      "They plan an attack on May 5, 2011, the guard says.",
      "The film, set in 2154, was shown twice.",
      "The rain stopped. 2033 The first boats were seen off the mole.",
      "Early in the sixties the grain trade brought losses.",
      "Nothing was to be lower in 2050 than in 2040, the harbour thought.",
      "The photograph on this page was updated in 2011.",
      // The date names the thing; nothing is said to be on that day.
      "The council will print its report on how to prevent the November 5, 2009, collapse.",
    ])
  func nothing(_ text: String) throws { try expect(nil, of: text) }

  @Test("have no bound where what is past and what is to come contradict each other")
  func contradicting() throws {
    try expect(nil, of: "The pier was built in 2012. The lock will open in May 2009.")
    try expect(
      "[2009-05-04..2009-08-31]",
      of: "The pier was built on May 4, 2009. The lock will open in August 2009.")
  }

  @Test("are not taken from another's June")
  func sameMonth() throws {
    let told = try ArticleReader.article(
      file: "b.txt",
      bytes: Array(
        "date: 2012-03-04\n\nHarbour master Anders Holm Lund drowned in June 2009 off the mole.\n"
          .utf8))
    let asked = try ArticleReader.article(
      file: "a.txt",
      bytes: Array("Anders Holm Lund, who drowned in June, had warned of the ferry.\n".utf8))
    let dated = try TimelineBuilder.dated([asked, told])
    #expect(dated.first { $0.file == "a.txt" }?.published == nil)
  }
}

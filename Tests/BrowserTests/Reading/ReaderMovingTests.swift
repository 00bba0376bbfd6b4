import Screen
import Testing

@testable import Archive
@testable import Browser

private func reader(_ columns: Int = 40, _ rows: Int = 11) throws -> ArticlePager {
  ArticlePager(
    try HandMadeArticle.harbour().article(), area: Area(columns: columns, rows: rows))
}

/// The words that the note explains: the marked expression.
private func marked(_ state: ArticlePager) -> String? { state.currentExpression?.words }

@Test("] and [ go from date to date and stop at the ends")
func datesInOrder() throws {
  var state = try reader()
  var words: [String?] = []
  while state.goToDate(by: 1) { words.append(marked(state)) }
  #expect(words == ["March 1999", "next spring", "4 June 2001"])
  let step1 = state.goToDate(by: -1)
  #expect(step1)
  #expect(marked(state) == "next spring")
}

@Test("A date that was scrolled out of sight is not counted from")
func datesFromTheScreen() throws {
  var state = try reader()
  let step2 = state.goToDate(by: 1)
  #expect(step2)
  state.move(.last)
  let step3 = state.goToDate(by: -1)
  #expect(step3)
  #expect(marked(state) == "next spring")
}

@Test("J and K go from event to event in time")
func eventsInTime() throws {
  var state = try reader()
  let step4 = state.goToEvent(by: 1)
  #expect(step4)
  #expect(state.currentMark?.event?.title == "A storm takes the crane")
  let step5 = state.goToEvent(by: -1)
  #expect(!step5)
  let step6 = state.goToEvent(by: 1)
  #expect(step6)
  let step7 = state.goToEvent(by: 1)
  #expect(step7)
  #expect(state.currentMark?.event?.title == "The new harbour opens")
  let step8 = state.goToEvent(by: 1)
  #expect(!step8)
}

@Test("Opening at a passage shows it in the upper third")
func openingAtPassage() throws {
  var state = try reader(40, 14)
  let opening = try #require(state.article.marks.dropFirst().first?.passage)
  state.show(opening)
  let row = state.layout.row(showing: state.text.stops[1].bytes.lowerBound)
  #expect(row - state.visibleRows.lowerBound <= state.page / 3 + 1)
  #expect(state.visibleRows.contains(row))
  #expect(marked(state) == "next spring")
}

@Test("What is folded away is unfolded to be shown")
func showingAComment() throws {
  var state = try reader()
  let comment = state.article.article.regions[3].bytes
  state.show(bytes: comment)
  #expect(state.layout.isUnfolded)
  var frame = Frame(size: Size(columns: 40, rows: 11))
  state.draw(in: &frame)
  #expect(frame.text.contains("▶ My boat sank there."))
  #expect(frame.text.hasSuffix("outside the article's own text"))
}

@Test("A sentence that is shown by its bytes alone has the date that stands in it")
func showingADatedSentence() throws {
  var state = try reader()
  let passage = try #require(state.article.marks.dropFirst().first?.passage)
  state.show(bytes: passage.bytes)
  #expect(marked(state) == "next spring")
  var frame = Frame(size: Size(columns: 40, rows: 11))
  state.draw(in: &frame)
  #expect(!frame.text.contains("no date of its own"))
}

@Test("A resize keeps the line at the top and what is marked")
func resizing() throws {
  var state = try reader(40, 11)
  state.move(.rows(12))
  let byte = state.layout.rows[state.visibleRows.lowerBound].start
  let words = marked(state)
  state.fit(Area(columns: 24, rows: 9))
  #expect(state.layout.row(showing: byte) == state.visibleRows.lowerBound)
  #expect(marked(state) == words)
  #expect(state.layout.columns == 24)
}

@Test("Moving never leaves the article", arguments: [-1000, -1, 0, 1, 1000])
func movingStaysInside(lines: Int) throws {
  var state = try reader()
  state.move(.rows(lines))
  state.move(.pages(lines))
  #expect(state.visibleRows.lowerBound >= 0)
  #expect(!state.visibleRows.isEmpty)
  state.move(.last)
  #expect(state.percentage == 100)
  state.move(.first)
  #expect(state.visibleRows.lowerBound == 0)
}

@Test("Finding counts, goes round, and says when there is nothing")
func finding() throws {
  var state = try reader()
  state.find("BASIN")
  #expect(state.findNote == "1 of 2 finds of “BASIN”")
  let step9 = state.goToHit(by: 1)
  #expect(step9)
  #expect(state.findNote == "2 of 2 finds of “BASIN”")
  let step10 = state.goToHit(by: 1)
  #expect(step10)
  #expect(state.findNote == "1 of 2 finds of “BASIN”")
  state.find("cafe and")
  #expect(state.findNote == "1 of 1 find of “cafe and”")
  state.find("log in")
  #expect(state.layout.isUnfolded)
  state.find("zeppelin")
  #expect(state.findNote == "“zeppelin” is not in this article")
  let step11 = state.goToHit(by: 1)
  #expect(!step11)
  state.find("")
  #expect(state.findNote == nil)
}

@Test("The events pane has a choice of its own")
func eventsPane() throws {
  var state = try reader(120, 30)
  #expect(state.plan.hasEventsPane)
  state.isInEvents = true
  state.move(.rows(2))
  #expect(marked(state) == nil)
  var frame = Frame(size: Size(columns: 120, rows: 30))
  state.draw(in: &frame)
  #expect(frame.text.contains("│▶4 Jun 01  *The new harbour opens"))
  #expect(frame.cursor == Point(column: 83, row: 5))
  state.fit(Area(columns: 80, rows: 24))
  #expect(!state.plan.hasEventsPane && !state.isInEvents)
}

@Test("A click marks a date, or chooses an event and then opens it")
func clicks() throws {
  var state = try reader(120, 30)
  let step14 = state.click(Point(column: 9, row: 5))
  #expect(!step14)
  #expect(marked(state) == "March 1999")
  let step15 = state.click(Point(column: 90, row: 5))
  #expect(!step15)
  #expect(state.isInEvents)
  let step16 = state.click(Point(column: 90, row: 5))
  #expect(step16)
}

@Test("An article without text, dates or title can be read at any size", arguments: 0...45)
func emptyArticle(size: Int) throws {
  let article = try HandMadeArticle(text: "").article()
  var state = ArticlePager(article, area: Area(columns: size * 3, rows: size))
  let step17 = state.goToDate(by: 1)
  #expect(!step17)
  let step18 = state.goToEvent(by: -1)
  #expect(!step18)
  state.move(.rows(3))
  var frame = Frame(size: Size(columns: size * 3, rows: size))
  state.draw(in: &frame)
  #expect(state.percentage == 100)
}

@Test("Any article fits any size", arguments: [(1, 1), (5, 3), (19, 4), (20, 5), (200, 60)])
func anySize(columns: Int, rows: Int) throws {
  for isLinear in [false, true] {
    var state = ArticlePager(
      try HandMadeArticle.harbour().article(), area: Area(columns: columns, rows: rows),
      isLinear: isLinear)
    _ = state.goToDate(by: 1)
    var frame = Frame(size: Size(columns: columns, rows: rows))
    state.draw(in: &frame)
    #expect(!frame.text.isEmpty || columns == 1)
  }
}

@Test(
  "/ folds as a search of the timeline does",
  arguments: [
    ("Strasse", "strasse"), ("Straße", "strasse"), ("an ærodrome", "aero"), ("йод", "иод"),
    ("an e-mail", "email"), ("JTF-7", "jtf 7"), ("the U.S. Army", "us army"),
    ("$10,000", "10000"),
  ])
func foldsAsSearches(text: String, words: String) throws {
  var state = ArticlePager(
    try HandMadeArticle(text: text).article(), area: Area(columns: 40, rows: 9))
  state.find(words)
  #expect(state.findNote == "1 of 1 find of “\(words)”")
}

@Test("What a search lit does not hide the marked date; finding does, until the next date")
func searchedWordsAndDates() throws {
  var state = try reader(80, 20)
  func note() -> String {
    var frame = Frame(size: Size(columns: 80, rows: 20))
    state.draw(in: &frame)
    return String(frame.text.split(separator: "\n").last ?? "")
  }
  state.light(try Query("basin"))
  #expect(note() == " 2 finds of “basin”")
  _ = state.goToDate(by: 1)
  #expect(note() == " March 1999 · A storm takes the crane")
  state.find("basin")
  #expect(note() == " 1 of 2 finds of “basin”")
  _ = state.goToDate(by: 1)
  #expect(note().hasPrefix(" next spring = spring 2000"))
}

@Test("Typing looks on from where it began; Esc goes back there, and then leaves the finds")
func typingToFind() throws {
  var state = try reader()
  state.move(.rows(2))
  let top = state.visibleRows.lowerBound
  state.beginFind()
  for words in ["b", "by", "by t", "by the lowest"] { state.find(words) }
  #expect(state.findNote == "1 of 1 find of “by the lowest”")
  #expect(state.visibleRows.lowerBound != top)
  state.find("b")
  #expect(state.find.current == state.find.hits.firstIndex { $0.lowerBound > 60 })
  state.cancelFind()
  #expect(state.visibleRows.lowerBound == top)
  #expect(!state.isFinding)
  state.beginFind()
  state.find("basin")
  state.keepFind()
  #expect(state.findNote == "1 of 2 finds of “basin”")
  let ended = state.endFind()
  #expect(ended)
  let again = state.endFind()
  #expect(!again)
}

@Test("What a search brought along is lit again when finding ends")
func litAgain() throws {
  var state = try reader()
  state.light(try Query("quay"))
  state.beginFind()
  state.find("basin")
  state.keepFind()
  state.endFind()
  #expect(state.findNote == "1 find of “quay”")
}

@Test("The headline stands above the text; what is found only there is said to be there")
func headlineIsNotFound() throws {
  var state = try reader()
  state.find("harbour that moved")
  #expect(state.findNote == "“harbour that moved” is in the headline only")
}

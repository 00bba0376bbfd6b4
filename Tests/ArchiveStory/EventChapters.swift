import Archive
import Articles
import Story
import Temporal
import Testing

extension ArchiveStory {
  /// An event, an article and what is outside are read as they were written.
  static let events: [Chapter] = [
    Chapter("tells what the story is") { store in
      let info = try story().archive(in: store).story()
      #expect(info.title == "The story")
      #expect(info.introduction == "What it is.")
      #expect((info.articles, info.events, info.undated) == (2, 2, 2))
      #expect(info.landmarks.map(\.landmark) == ["The coming"])
      #expect((info.earliest, info.latest) == ("2009", "2010-01"))
      #expect((info.articlesWithoutDate, info.passagesWaitingForDate) == (1, 1))
      #expect(info.aliases == [["a", "b"]])
    },
    Chapter("tells what is most told, and whether anybody curated it") { store in
      var story = story()
      let plain = try story.archive(in: store).story()
      #expect(plain.mostTold == EventID(number: 10))
      #expect(!plain.isCurated)
      story.timeline.events[1].curated = true
      let curated = try story.archive(in: store).story()
      #expect(curated.isCurated)
      let empty = try Story().archive(in: store).story()
      #expect(empty.mostTold == nil)
    },
    Chapter("days far from those of the articles are told last, unless an edition speaks") {
      store in
      var story = Story()
      for day in 10..<30 { story.article("\(day)", "2010-01-\(day)", "It was born. It shook.") }
      let born = (10..<14).map { story.passage("\($0)", "It was born") }
      story.event("1804", "It was born", born[0], born[1], born[2], born[3])
      story.event(
        "2010-01-12", "It shook", story.passage("14", "It shook"), story.passage("15", "It shook"))
      let found = try story.archive(in: store).story()
      #expect(found.mostTold == EventID(number: 20))
      story.timeline.events[1].curated = true
      let curated = try story.archive(in: store).story()
      #expect(curated.mostTold == EventID(number: 10))
    },
    Chapter("an event keeps everything") { store in
      let story = story()
      let detail = try #require(try story.archive(in: store).event(EventID(number: 10), query: nil))
      #expect(detail.event == story.timeline.events[0])
      #expect(detail.reports.map(\.number) == [1, 2])
      #expect(detail.reports.map(\.onlyEchoes) == [false, true])
      #expect(
        detail.reports.map(\.article.label) == [
          "First title", "Last year the unit came, they say.",
        ])
      #expect(detail.passages.map(\.number) == [1, 2])
      #expect(detail.passages.map(\.echoOf) == [nil, 1])
      #expect(detail.passages.map(\.countedFromWords) == ["a briefing", nil])
      #expect(
        detail.passages[0].text.marked([detail.passages[0].expression ?? 0..<0])
          == "It came [last year]")
      #expect(detail.passages.map(\.hits) == [[], []])
    },
    Chapter("an event keeps its hour, and the story says that there is one") { store in
      var story = story()
      let none = try story.archive(in: store)
      #expect(try none.event(EventID(number: 20), query: nil)?.event.date.clock == nil)
      #expect(try !none.story().hasHours)
      story.timeline.events[1].date.minute = 5
      let archive = try story.archive(in: store)
      #expect(try archive.event(EventID(number: 20), query: nil)?.event.date.clock == "00:05")
      let rows = try archive.window(.everything, at: .first, limit: 9).rows
      #expect(rows.map(\.date.minute) == [nil, 5])
      #expect(try archive.story().hasHours)
    },
    Chapter("a passage is shown from its focus") { store in
      let detail = try #require(
        try story().archive(in: store).event(EventID(number: 20), query: nil))
      let passage = detail.passages[0]
      #expect(passage.text.marked([passage.focus]) == "And [it went] the month after")
      #expect(passage.countedFromWords == "last year")
      #expect(detail.reports.map(\.report.article) == ["one"])
    },
    Chapter("articles are listed in order of publication") { store in
      let rows = try story().archive(in: store).articles()
      #expect(rows.map(\.number) == [1, 2])
      #expect(rows.map(\.labelIsTitle) == [true, false])
      #expect(rows.map(\.events) == [2, 1])
      #expect(rows.map(\.undated) == [1, 1])
      #expect(rows.map(\.comments) == [1, 0])
      #expect(rows[0].published?.days == days("2010-06"))
      #expect(rows[1].published == nil)
    },
    Chapter("the longest article is longest in bytes") { store in
      var story = Story()
      #expect(try story.archive(in: store).longestArticle() == nil)
      story.article("letters", nil, "eeeee")
      story.article("accents", nil, "éééé")
      let longest = try #require(try story.archive(in: store).longestArticle())
      #expect(longest == ("accents.txt", 8))
    },
    Chapter("an article is read whole") { store in
      let story = story()
      let read = try #require(try story.archive(in: store).article("one"))
      #expect(read.article == story.timeline.articles[0])
      #expect(read.row.number == 1)
      #expect(read.events.map(\.title) == ["It came", "It went"])
      #expect(read.marks.map(\.event?.title) == ["It came", "It went"])
      #expect(read.marks.map(\.countedFromWords) == ["a briefing", "last year"])
    },
    Chapter("outside is shown without markup") { store in
      let archive = try story().archive(in: store)
      let rows = try archive.outside(article: nil, query: nil)
      #expect(
        rows.map(\.text) == [
          "The unit has worked since early 2009 with the army", "!Advertisement", "# A comment.",
          "they say",
        ])
      #expect(try archive.outside(article: "two", query: nil).map(\.text) == ["they say"])
    },
    Chapter("a passage of an unknown article is refused") { store in
      var story = Story()
      story.event("2009", "Lost", Passage(article: "nowhere", bytes: 0..<1, focus: 0..<1))
      #expect(throws: ArchiveError.unknownArticle("nowhere")) { try story.archive(in: store) }
    },
  ]
}

private func story() -> Story {
  var story = Story()
  story.timeline.title = "The story"
  story.timeline.introduction = "What it is."
  story.timeline.aliases = [["a", "b"]]
  story.article(
    "one", "2010-06", title: "First title", outlet: "Narco News",
    """
    The unit has worked since early 2009 [with](#) the
    army. It came last year.
    !Advertisement
    And it went the month after.
    # A comment.
    """)
  story.article("two", nil, "Last year the unit came, they say.")
  story.timeline.articles[0].markup = [
    story.bytes("[with", in: "one").lowerBound..<story.bytes("with]", in: "one").lowerBound,
    story.bytes("](#)", in: "one"),
  ]
  story.timeline.articles[0].documents = [
    QuotedDocument(bytes: story.bytes("It came last year.", in: "one"), name: "a briefing")
  ]
  var dated = story.passage("one", "It came last year")
  dated.expression = TimeExpression(
    bytes: story.bytes("last year", in: "one"), type: .date, value: "2009", range: days("2009"),
    countedFrom: .document(zone: 0, days("2010")))
  var echo = story.passage("two", "Last year the unit came", echoOf: "one")
  echo.expression = TimeExpression(
    bytes: story.bytes("Last year", in: "two"), type: .date, value: "2009")
  var after = story.passage("one", "And it went the month after", focus: "it went")
  after.expression = TimeExpression(
    bytes: story.bytes("the month after", in: "one"), type: .date, value: "2010-01",
    countedFrom: .expression(bytes: story.bytes("last year", in: "one"), days("2009")))
  story.event("2009", "It came", landmark: "The coming", dated, echo)
  story.timeline.events[0].reports = [
    Report(article: "one", first: true, afterEvent: 151...545, days: days("2009")),
    Report(article: "two", first: false, afterFirst: 0...30, basis: "repeats words"),
  ]
  story.timeline.events[0].disagreement = DateDisagreement(follows: ["one"], against: ["two"])
  story.event("2010-01", "It went", after)
  story.timeline.undated = [
    story.passage("one", "The unit has worked since early 2009 [with](#) the\narmy")
  ]
  var waiting = story.passage("two", "they say")
  waiting.expression = TimeExpression(
    bytes: story.bytes("Last year", in: "two"), type: .date, value: "XXXX")
  story.timeline.undated.append(waiting)
  return story
}

import Archive
import Articles
import Story
import Testing

extension ArchiveStory {
  /// What numbers the articles give for a thing.
  static let figures: [Chapter] = [
    Chapter("a number first given has a row, with those who give it again") { store in
      var story = Story()
      story.sentences("one", "2010-01-13", "At least 40 people died, the Red Cross said.")
      story.sentences("two", "2010-01-14", "The quake killed 50 people.\nAt least 40 died.")
      story.sentences("three", "2010-01-15", "The toll stands at 50.\nThe toll stands at 50.")
      let found = try story.archive(in: store).figures(FigureQuestion(thing: "dead"))
      #expect(
        found.rows.map { $0.reports.map(\.article.id) } == [["one", "two"], ["two", "three"]])
      #expect(found.rows.map { $0.reports[0].written } == ["At least 40", "50"])
      #expect(found.rows.map(\.again) == [1, 1])
      #expect(found.rows[0].reports.map(\.source) == ["the Red Cross", nil])
      #expect(found.articles == 3 && found.unread == 0)
    },
    Chapter("a number that its sentence dates long before the article is another time's") { store in
      var story = Story()
      story.sentences("one", "2010-01-13", "The 1994 quake killed 800.\nThe quake killed 800.")
      story.sentences("two", "2011-01-13", "The quake of 13 January 2010 killed 800.")
      let rows = try story.archive(in: store).figures(FigureQuestion(thing: "dead")).rows
      #expect(rows.map(\.about) == [days("1994"), nil])
      // A year later it is still the same quake.
      #expect(rows.map(\.again) == [0, 1])
    },
    Chapter("who gives a number is named with the bracket that closes") { store in
      var story = Story()
      story.sentences("one", "2010-01-13", "The Port Authority (PA) says 40 people died.")
      let rows = try story.archive(in: store).figures(FigureQuestion(thing: "dead")).rows
      #expect(rows.map { $0.reports[0].source } == ["The Port Authority (PA)"])
    },
    Chapter("the day as of which a number is given is told") { store in
      var story = Story()
      story.sentences("one", "2010-01-13", "As of 11 January 2010, 12 people were missing.")
      let rows = try story.archive(in: store).figures(FigureQuestion(thing: "missing")).rows
      #expect(rows.map(\.asOf) == [days("2010-01-11")])
    },
    Chapter("numbers are asked of the articles that match or tell an event, and of its things") {
      store in
      var story = Story()
      story.sentences("one", "2010-01-13", "The dam broke and 40 people died.", outlet: "Post")
      story.sentences("two", "2010-01-14", "50 people died.\nThe army sent 300 troops.")
      story.event("2010-01-12", "The dam breaks", story.passage("one", "40 people died"))
      story.event("2010-01-13", "The army comes", story.passage("two", "The army sent 300 troops."))
      let archive = try story.archive(in: store)
      func written(_ question: FigureQuestion) throws -> [String] {
        try archive.figures(question).rows.map { $0.reports[0].written }
      }
      let ids = story.timeline.events.map(\.id)
      #expect(try written(FigureQuestion(thing: "dead")) == ["40", "50"])
      #expect(try written(FigureQuestion(thing: "dead", query: Query("outlet:post"))) == ["40"])
      #expect(
        try written(FigureQuestion(thing: "dead", event: ids[0], onlyInEvent: true)) == ["40"])
      let asked = try archive.figures(FigureQuestion(event: ids[1]))
      #expect(asked.thing == "troops" && asked.things == [FigureThing(name: "troops", count: 1)])
      #expect(asked.rows.map(\.isOfEvent) == [true])
      #expect(try archive.figures(FigureQuestion()).thing == "dead")
      #expect(try written(FigureQuestion(thing: "boats")) == [])
      #expect(try store.archive(of: Timeline(title: "")).figures(FigureQuestion()).rows == [])
    },
  ]
}

extension Story {
  /// Adds an article each line of which is a sentence.
  fileprivate mutating func sentences(
    _ id: String, _ published: String, _ text: String, outlet: String? = nil
  ) {
    article(id, published, outlet: outlet, text)
    var start = 0
    var sentences: [Range<Int>] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      sentences.append(start..<(start + line.utf8.count))
      start += line.utf8.count + 1
    }
    timeline.articles[timeline.articles.count - 1].sentences = sentences
  }
}

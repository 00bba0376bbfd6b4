import Archive
import Articles
import Story
import Temporal
import Testing

extension ArchiveStory {
  /// Windows forward, back and around, the most told events, and landing on a date.
  static let windows: [Chapter] = [
    Chapter("window of all") { store in
      let cases: [(WindowPlace, Int, String)] = [
        (WindowPlace.first, 3, "1 2 3 at 0 of 10"),
        (.first, 99, "1 2 3 4 5 6 7 8 9 10 at 0 of 10"),
        (.first, 0, " at 0 of 10"),
        (.last, 3, "8 9 10 at 7 of 10"),
        (.after(EventID(number: 20)), 2, "3 4 at 2 of 10"),
        (.after(EventID(number: 25)), 2, "3 4 at 2 of 10"),
        (.after(EventID(number: 100)), 2, " at 10 of 10"),
        (.before(EventID(number: 50)), 2, "3 4 at 2 of 10"),
        (.before(EventID(number: 20)), 5, "1 at 0 of 10"),
        (.before(EventID(number: 10)), 5, " at 0 of 10"),
        (.around(EventID(number: 50)), 5, "3 4 5 6 7 at 2 of 10"),
        (.around(EventID(number: 55)), 4, "4 5 6 7 at 3 of 10"),
        (.around(EventID(number: 10)), 5, "1 2 3 4 5 at 0 of 10"),
        (.around(EventID(number: 100)), 5, "6 7 8 9 10 at 5 of 10"),
        (.around(EventID(number: 999)), 2, "9 10 at 8 of 10"),
        (.around(EventID(number: 50)), 99, "1 2 3 4 5 6 7 8 9 10 at 0 of 10"),
      ]
      let archive = try tenEvents(store)
      for (place, limit, expected) in cases {
        #expect(try described(archive.window(.everything, at: place, limit: limit)) == expected)
      }
    },
    Chapter("the most told say what they leave out at either end") { store in
      var story = Story()
      for day in 1...3 { story.article("\(day)", "2010-01-0\(day)", "It fell.") }
      for year in ["2001", "2002", "2003", "2004", "2005"] {
        let tellers = year == "2003" ? ["1", "2", "3"] : ["1"]
        story.timeline.events.append(
          Event(
            id: EventID(number: Int64(story.timeline.events.count + 1) * 10), title: year,
            date: EventDate(edtf: year, days: days(year)),
            passages: tellers.map { story.passage($0, "It fell") }))
      }
      let archive = try story.archive(in: store)
      let window = try archive.window(Filter(top: 1), at: .first, limit: 9)
      #expect(window.rows.map(\.title) == ["2003"])
      #expect(
        window.earlier.map { "\($0.count) \($0.first.edtf) \($0.last.edtf)" } == "2 2001 2002")
      #expect(window.later.map { "\($0.count) \($0.first.edtf) \($0.last.edtf)" } == "2 2004 2005")
      let all = try archive.window(.everything, at: .first, limit: 9)
      #expect(all.earlier == nil && all.later == nil)
      let found = try archive.window(Filter(query: try Query("2003"), top: 1), at: .first, limit: 9)
      #expect(found.earlier == nil)
    },
    Chapter("window of matches") { store in
      let cases: [(WindowPlace, Int, String)] = [
        (WindowPlace.first, 2, "3 6 at 0 of 3"),
        (.last, 2, "6 9 at 1 of 3"),
        (.last, 9, "3 6 9 at 0 of 3"),
        (.after(EventID(number: 30)), 9, "6 9 at 1 of 3"),
        (.after(EventID(number: 40)), 9, "6 9 at 1 of 3"),
        (.after(EventID(number: 90)), 9, " at 3 of 3"),
        (.after(EventID(number: .max)), 9, " at 3 of 3"),
        (.before(EventID(number: 90)), 1, "6 at 1 of 3"),
        (.before(EventID(number: 30)), 1, " at 0 of 3"),
        (.around(EventID(number: 60)), 3, "3 6 9 at 0 of 3"),
        (.around(EventID(number: 100)), 2, "6 9 at 1 of 3"),
      ]
      let archive = try tenEvents(store)
      for (place, limit, expected) in cases {
        let filter = Filter(query: try Query("odd"))
        #expect(try described(archive.window(filter, at: place, limit: limit)) == expected)
      }
    },
    Chapter("pages meet without gap or overlap") { store in
      let archive = try tenEvents(store)
      for filter in [Filter.everything, Filter(query: try Query("-odd")), Filter(top: 4)] {
        var pages: [EventRow] = []
        var window = try archive.window(filter, at: .first, limit: 3)
        while let last = window.rows.last {
          #expect(window.offset == pages.count)
          pages += window.rows
          window = try archive.window(filter, at: .after(last.id), limit: 3)
        }
        #expect(pages == (try archive.window(filter, at: .first, limit: 99).rows))
        #expect(pages.count == window.total)
      }
    },
    Chapter("nothing is there") { store in
      let archive = try store.archive(of: Timeline(title: "Nothing"))
      #expect(try described(archive.window(.everything, at: .last, limit: 5)) == " at 0 of 0")
      #expect(
        try described(archive.window(.everything, at: .around(EventID(number: 1)), limit: 5))
          == " at 0 of 0")
      #expect(try archive.event(EventID(number: 1), query: nil) == nil)
      #expect(try archive.article("none") == nil)
      #expect(try archive.outside(article: "none", query: nil) == [])
      #expect(try archive.axis(.everything).slots == [])
      #expect(try archive.landing(days("2009"), .everything) == nil)
    },
    Chapter("top keeps landmarks and what most articles mention") { store in
      let cases: [(Int, String, [String])] = [
        (0, "", ["landmark"]),
        (1, "", ["landmark", "three"]),
        (2, "", ["landmark", "two", "three"]),
        (3, "", ["landmark", "two", "news", "three"]),
        (99, "", ["landmark", "two", "news", "one", "three"]),
        (1, "gamma", ["news"]),
        (1, "alpha OR gamma", ["landmark", "news"]),
      ]
      let archive = try toldStory().archive(in: store)
      for (top, query, expected) in cases {
        #expect(try archive.found(query, top: top) == expected)
      }
    },
    Chapter("a row counts articles") { store in
      let row = try #require(
        try toldStory().archive(in: store).window(.everything, at: .last, limit: 1).rows.first)
      #expect(row.articles == 3)
      #expect(row.date.edtf == "2009-05-05")
      #expect(row.date.days == days("2009-05-05"))
    },
    Chapter("lands on the first event of a range") { store in
      let cases: [(String, String, Bool, [String])] = [
        ("2009-05", "2009-05 begins", true, ["2009/.."]),
        ("2009-06", "2009-07-01 next", false, ["2009/.."]),
        ("2009-07-01", "2009-07-01 next", true, ["2009/.."]),
        ("2012", "2009-07-01 next", false, ["2009/.."]),
        ("1999", "2008/2010", false, []),
        ("2009-01", "2009/..", true, ["2008/2010"]),
      ]
      for (date, title, isInside, lasting) in cases {
        var story = Story()
        story.event("2008/2010", "2008/2010")
        story.event("2009/..", "2009/..")
        story.event("2009-05", "2009-05 begins")
        story.event("2009-05-20", "2009-05 goes on")
        story.event("2009-07-01", "2009-07-01 next")
        let landing = try #require(try story.archive(in: store).landing(days(date), .everything))
        #expect(landing.row.title == title)
        #expect(landing.isInside == isInside)
        let through = lasting + (date.hasPrefix("2009-0") && date != "2009-01" ? ["2008/2010"] : [])
        #expect(Set(landing.lasting.map(\.title)) == Set(through))
      }
    },
    Chapter("Of a month, what was in it is meant before what may have been in it") { store in
      var story = Story()
      story.event("2010-06/2010-12", "from June on")
      story.event("[2010-06..2010-12]", "June or later")
      story.event("2010-06", "some day in June")
      story.event("2010-06-04", "a day in June")
      story.event("2010", "some day of the year")
      let archive = try story.archive(in: store)
      #expect(try archive.landing(days("2010-06"), .everything)?.row.title == "some day in June")
      #expect(try archive.landing(days("2010"), .everything)?.row.title == "some day of the year")
      let filter = Filter(query: try Query("later"))
      #expect(try archive.landing(days("2010-06"), filter)?.row.title == "June or later")
    },
    Chapter("Of a year known no better what most articles tell is meant") { store in
      var story = Story()
      story.article("one", "2010-06", "alpha")
      story.article("two", "2010-07", "beta")
      story.event("1952", "told once", story.passage("one", "alpha"))
      story.event("1952", "told twice", story.passage("one", "alpha"), story.passage("two", "beta"))
      story.event("1952", "told once more", story.passage("two", "beta"))
      let archive = try story.archive(in: store)
      #expect(try archive.landing(days("1952"), .everything)?.row.title == "told twice")
    },
    Chapter("All that a query finds is no part of it") { store in
      let archive = try tenEvents(store)
      let query = try Query("odd")
      let all = try archive.window(Filter(query: query), at: .first, limit: 9)
      let same = try archive.window(Filter(query: query, top: Filter.all), at: .first, limit: 9)
      #expect(same == all && all.total > 1)
    },
    Chapter("Of one day the sure and short is meant before the vague and long") { store in
      var story = Story()
      story.event("1854/..", "a background")
      story.event("[..2010-05-26]", "by that day")
      story.event("2010-05-26/..", "from that day on")
      story.event("2010-05-26/2010-05-30", "from that day, for five days")
      story.event("2010-05-26", "that day")
      let archive = try story.archive(in: store)
      func landed(_ date: String, _ query: String = "day OR background") throws -> String? {
        try archive.landing(days(date), Filter(query: try Query(query)))?.row.title
      }
      #expect(try archive.landing(days("2010-05-26"), .everything)?.row.title == "that day")
      #expect(try landed("2010-05-26") == "that day")
      #expect(try landed("2010-05-25") == "that day")
      #expect(try landed("2010-05-26", "from") == "from that day, for five days")
      #expect(try landed("2010-05-26", "on OR by") == "by that day")
      #expect(try landed("2010-05-26", "background") == "a background")
    },
    Chapter("lands among what passes") { store in
      let archive = try tenEvents(store)
      let filter = Filter(query: try Query("odd"))
      #expect(try archive.landing(days("2004"), filter)?.row.title == "6 odd")
      #expect(try archive.landing(days("2010"), filter)?.row.title == "9 odd")
      #expect(try archive.landing(days("2006"), filter)?.isInside == true)
      #expect(try archive.landing(days("2006"), Filter(query: try Query("nothing"))) == nil)
    },
    // Large archives answer by indexes that small ones do without.
    Chapter("a large archive answers alike") { store in
      var story = Story()
      story.article("one", "2010-06", "alpha")
      for number in 0..<1200 {
        let isLasting = number == 3
        story.event(
          isLasting ? "1003/2500" : String(1000 + number), "event \(number)",
          landmark: number == 700 ? "The mark" : nil)
      }
      story.timeline.events[900].passages = [story.passage("one", "alpha")]
      let archive = try story.archive(in: store)
      #expect(try archive.found("", top: 1) == ["event 700", "event 900"])
      #expect(try archive.story().landmarks.map(\.title) == ["event 700"])
      let landing = try #require(try archive.landing(days("1500"), .everything))
      #expect(landing.row.title == "event 500")
      #expect(landing.lasting.map(\.title) == ["event 3"])
      #expect(try archive.article("one")?.events.map(\.title) == ["event 900"])
    },
  ]
}

/// Events 10, 20 … 100, titled by their number; every third mentions "odd".
private func tenEvents(_ store: StoreMaker) throws -> any TimelineArchive {
  var story = Story()
  for number in 1...10 {
    story.event(String(2000 + number), number % 3 == 0 ? "\(number) odd" : "\(number)")
  }
  return try story.archive(in: store)
}

/// The numbers of a window's events, then its offset and total.
private func described(_ window: EventWindow) -> String {
  let numbers = window.rows.map { String($0.id.number / 10) }.joined(separator: " ")
  return "\(numbers) at \(window.offset) of \(window.total)"
}

/// Told by 1, 2, 1, 3 articles; the third on the day an article appeared, the first a landmark.
private func toldStory() -> Story {
  var story = Story()
  story.article("a", "2009-05-03", "alpha beta gamma delta")
  story.article("b", "2009-06", "alpha beta gamma delta")
  story.article("c", "2009-07", "alpha beta gamma delta")
  story.event("2009-05-01", "landmark", landmark: "The mark", story.passage("a", "alpha"))
  story.event("2009-05-02", "two", story.passage("a", "beta"), story.passage("b", "beta"))
  story.event("2009-05-03", "news", story.passage("b", "gamma"))
  story.event("2009-05-04", "one", story.passage("b", "gamma"))
  story.event(
    "2009-05-05", "three", story.passage("a", "delta"),
    story.passage("b", "delta", echoOf: "a"), story.passage("c", "delta"))
  return story
}

import Temporal
import TestSupport
import Testing

@testable import Indexing
@testable import Story

@Suite("Event ids")
struct EventIDTests {
  private func id(_ edtf: String, hash: UInt64 = 0) throws -> EventID {
    EventID(days: try EDTF(edtf).days, hash: hash)
  }

  @Test(
    "walk time: by first day, where that is open by the last, then longer months and years first",
    arguments: [
      ("2009-05", "2009-06"), ("2009", "2009-01-01"), ("2009-12-31", "2010"), ("2009", "2009-01"),
      ("198X", "1980"), ("1980", "1981"), ("[..2011-12-30]", "2011-12-31"), ("19XX", "1900"),
      ("2011-12-30", "[..2011-12-31]"), ("-0044-03-15", "0001-01-01"), ("2009", "2009/.."),
    ])
  func order(earlier: String, later: String) throws {
    #expect(try id(earlier, hash: .max) < id(later, hash: 0))
  }

  @Test(
    "of one day the sure and short stand before the vague and long",
    arguments: [
      ("2010-05-26", "[..2010-05-26]"), ("2010-05-26", "2010-05-26/.."),
      ("2010-05-26", "2010-05-26/2010-05-27"), ("2010-05-26/2010-05-27", "2010-05-26/2010-06-03"),
      ("2010-05-26/2010-06-03", "2010-05-26/.."), ("2010-05-26/2010-06-03", "[..2010-05-26]"),
    ])
  func ofOneDay(first: String, then: String) throws {
    #expect(try id(first, hash: .max) < id(then, hash: 0))
  }

  @Test("of one day the day itself comes first, then its hours, then what lasted longer")
  func hours() throws {
    let day = try EDTF("2010-05-26").days
    let minutes: [Int?] = [nil] + EventDate.minutes.map { $0 }
    let ids = minutes.flatMap { minute in
      [0, UInt64.max].map { EventID(days: day, minute: minute, hash: $0) }
    }
    #expect(zip(ids, ids.dropFirst()).allSatisfy { $0 < $1 })
    let longer = try ["2010-05-26/2010-05-27", "2010-05-26/2010-06-03", "2010-05-26/.."].map {
      try id($0)
    }
    let nextDay = try id("2010-05-27")
    #expect(([ids[ids.count - 1]] + longer + [nextDay]).isSorted)
  }

  @Test("keep spans of every length in order")
  func spans() {
    let classes = (1...200_000).map { EventID.spanClass($0) }
    #expect(zip(classes, classes.dropFirst()).allSatisfy { $0 <= $1 })
    #expect(Set(classes.prefix(128)).count == 128)
    #expect(EventID.spanClass(nil) > EventID.spanClass(10_000_000))
  }

  @Test("stay apart where days and hash are the same")
  func collisions() throws {
    let passage = Passage(article: "a", bytes: 0..<9, focus: 0..<9)
    let date = EventDate(try EDTF("2009"))
    let events = ["b", "a", "c"].map {
      Event(id: EventID(number: 0), title: $0, date: date, passages: [passage])
    }
    let folder = try TemporaryFolder()
    var drafts = EventDrafts(order: PublicationOrder(inOrder: ["a"]), folder: folder.path)
    for event in events { _ = try drafts.add(event) }
    var assigned: [Event] = []
    try drafts.forEach { event, _ in assigned.append(event) }
    #expect(assigned.map(\.title) == ["a", "b", "c"])
    #expect(Set(assigned.map(\.id)).count == 3)
    #expect(assigned.map(\.id) == assigned.map(\.id).sorted())
  }

  @Test("stay apart where day, hour and hash are the same, and before the next minute")
  func collisionsOfOneMinute() throws {
    let passage = Passage(article: "a", bytes: 0..<9, focus: 0..<9)
    var date = EventDate(try EDTF("2009-05-01"))
    let folder = try TemporaryFolder()
    var drafts = EventDrafts(order: PublicationOrder(inOrder: ["a"]), folder: folder.path)
    for (title, minute) in [("later", 601), ("b", 600), ("a", 600), ("day", nil)] {
      date.minute = minute
      _ = try drafts.add(
        Event(id: EventID(number: 0), title: title, date: date, passages: [passage]))
    }
    var assigned: [Event] = []
    try drafts.forEach { event, _ in assigned.append(event) }
    #expect(assigned.map(\.title) == ["day", "a", "b", "later"])
    #expect(assigned.map(\.date.clock) == [nil, "10:00", "10:00", "10:01"])
    #expect(Set(assigned.map(\.id)).count == 4)
  }

  @Test("are the same in every run")
  func stable() throws {
    let passage = Passage(article: "4fc1ad5b91a7", bytes: 10..<90, focus: 20..<80)
    #expect(
      EventID.hash(founding: passage, name: "x") == EventID.hash(founding: passage, name: "x"))
    #expect(
      EventID.hash(founding: passage, name: "x") != EventID.hash(founding: passage, name: "y"))
    #expect(EventID.hash(founding: passage, name: "x") == 12_154_209_169_641_468_371)
  }
}

extension [EventID] {
  fileprivate var isSorted: Bool { zip(self, dropFirst()).allSatisfy { $0 < $1 } }
}

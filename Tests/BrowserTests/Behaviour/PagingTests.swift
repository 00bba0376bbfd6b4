import Screen
import Story
import Temporal
import Testing

@testable import Archive
@testable import Browser

/// An archive of many events that are made up as they are asked for.
private struct ManyEvents {
  let count: Int

  func row(_ index: Int) -> EventRow {
    let day = Day(number: index)
    return EventRow(
      id: EventID(number: Int64(index)), title: "event \(index)",
      date: EventDate(edtf: "", days: DayRange(first: day, last: day, precision: .day)),
      landmark: nil, articles: 1)
  }

  func answer(_ request: Request) -> Reply {
    switch request {
    case .story:
      return Reply(
        request,
        .story(
          StoryInfo(
            title: "Many", articles: 1, events: count, undated: 0, landmarks: [],
            articlesWithoutDate: 0, passagesWaitingForDate: 0)))
    case .window(_, let place, let limit):
      let range: Range<Int>
      switch place {
      case .first: range = 0..<min(limit, count)
      case .last: range = max(0, count - limit)..<count
      case .after(let id): range = (Int(id.number) + 1)..<min(Int(id.number) + 1 + limit, count)
      case .before(let id): range = max(0, Int(id.number) - limit)..<Int(id.number)
      case .around(let id):
        let first = max(0, Int(id.number) - limit / 2)
        range = first..<min(first + limit, count)
      }
      return Reply(
        request,
        .window(EventWindow(rows: range.map(row), offset: range.lowerBound, total: count)))
    case .landing(let days, _):
      let index = min(max(0, days.first?.number ?? 0), count - 1)
      return Reply(
        request, .landing(Landing(row: row(index), isInside: true, lasting: [])))
    case .axis: return Reply(request, .axis(Axis(unit: .year, slots: [])))
    case .event: return Reply(request, .event(nil))
    default: return Reply(request, .failed("not there"))
    }
  }

  func browser(rows: Int = 24) -> SynchronousBrowser {
    SynchronousBrowser(size: Size(columns: 80, rows: rows), answering: answer)
  }
}

@Suite("Paging")
struct PagingTests {
  @Test("holds a few screens of rows, whatever the keys")
  func bounded() throws {
    var browser = ManyEvents(count: 100_000).browser()
    for keys in [
      String(repeating: "j", count: 500), "G", String(repeating: "k", count: 500), "g",
      String(repeating: "<PgDn>", count: 100), "t1990<Enter>",
      String(repeating: "<PgUp>", count: 300),
    ] {
      browser.press(try KeyPress.keys(keys))
      #expect(browser.state.here.events.list.rows.count <= 200)
      #expect(browser.state.here.events.details.count <= 20)
    }
  }

  @Test("is where plain counting says, after any walk", arguments: 1...6)
  func walk(seed: Int) throws {
    let count = 3000
    var browser = ManyEvents(count: count).browser(rows: 12 + seed * 5)
    var random = Numbers(state: UInt64(seed))
    var expected = 0
    for _ in 0..<400 {
      let page = browser.state.here.events.page(in: browser.state.layout)
      let (key, step): (KeyPress, Int) =
        switch random.next(9) {
        case 0, 1: ("j", 1)
        case 2: ("k", -1)
        case 3, 4: (.pageDown, max(1, page - 1))
        case 5: (.pageUp, -max(1, page - 1))
        case 6: (.control("d"), max(1, page / 2))
        case 7: (.home, -count)
        default: (.end, count)
        }
      browser.press([key])
      expected = min(max(0, expected + step), count - 1)
      let list = browser.state.here.events.list
      #expect(list.selected == expected)
      #expect(list.selection?.title == "event \(expected)")
      let shown = list.top..<min(list.top + page, count)
      #expect(shown.contains(expected) && shown.allSatisfy { list[$0] != nil })
    }
  }

  @Test("asks ahead, so that a step finds its row and its neighbours at hand")
  func ahead() throws {
    var browser = ManyEvents(count: 10_000).browser()
    for _ in 0..<300 {
      browser.press(["j"])
      let list = browser.state.here.events.list
      #expect(list.end - list.selected > 5)
    }
  }

  @Test("comes to an end where an archive does not have what it says, and stays on its event")
  func missingEvents() throws {
    let events = ManyEvents(count: 50)
    for (first, total) in [(7, 50), (0, 900), (7, 900), (40, 3)] {
      var asked = 0
      var browser = SynchronousBrowser(size: Size(columns: 80, rows: 24)) { request in
        asked += 1
        #expect(asked < 200)
        guard asked < 200, case .window(_, let place, _) = request else {
          return events.answer(request)
        }
        // Nothing stands before the first of these and behind the last, whatever is said.
        var rows = (first..<first + 40).map(events.row)
        switch place {
        case .before(let id): rows.removeAll { $0.id >= id }
        case .after(let id): rows.removeAll { $0.id <= id }
        case .first, .last, .around: break
        }
        return Reply(
          request,
          .window(EventWindow(rows: rows, offset: first, total: total)))
      }
      browser.press(try KeyPress.keys("jjjG<Home>kj<End>"))
      let list = browser.state.here.events.list
      #expect(list.selection != nil)
      #expect(list.end <= list.total)
    }
  }

  @Test("An event that cannot be read is said to be so, and does not stop the keys")
  func missing() throws {
    var browser = ManyEvents(count: 50).browser()
    browser.press(["j", "j"])
    #expect(browser.state.here.events.list.selected == 2)
    #expect(browser.frame.text.contains("Not readable"))
  }
}

/// A small generator of numbers, the same in every run.
struct Numbers {
  var state: UInt64

  mutating func next(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(limit))
  }
}

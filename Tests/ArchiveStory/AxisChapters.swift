import Archive
import Articles
import Story
import Temporal
import Testing

extension ArchiveStory {
  /// The slots of the time axis, and how many events of them pass.
  static let axes: [Chapter] = [
    Chapter("has a slot for each unit") { store in
      let cases: [([String], Axis.Unit, String)] = [
        (
          ["18XX", "198X", "1990", "1990-05", "1991", "1994-02-03"], Axis.Unit.year,
          "1800s:1 ┄ 1980s:1 ┄ 1990:2 1991:1 ┄ 1994:1"
        ),
        (
          ["2009", "2009-05", "2009-06-01", "2010-02"], .month,
          "2009:1 ┄ 2009-05:1 2009-06:1 ┄ 2010-02:1"
        ),
        (
          ["2009-05-01", "2009-05-02", "2009-05-04"], .day,
          "2009-05-01:1 2009-05-02:1 ┄ 2009-05-04:1"
        ),
        (["2009-05", "2009-05-01"], .day, "2009-05:1 2009-05-01:1"),
        (["198X", "1980", "1983"], .month, "1980s:1 1980:1 ┄ 1983:1"),
        (["[2009-03..2010-06]", "2014"], .year, "2009:1 ┄ 2014:1"),
        (["[..2009-12-31]", "2014"], .year, "2009:1 ┄ 2014:1"),
        (["198X"], .decade, "1980s:1"),
        (["-0043-03-15", "0012"], .year, "44 BC:1 ┄ 12:1"),
        (["000X", "00XX"], .decade, "0s:1 0s:1"),
        ([], .year, ""),
      ]
      for (dates, unit, slots) in cases {
        let axis = try archive(of: dates, store).axis(.everything)
        #expect(axis.unit == unit)
        #expect(described(axis) == slots)
      }
    },
    Chapter("counts what passes") { store in
      var story = Story()
      story.event("2009", "one red")
      story.event("2009", "two blue")
      story.event("2010", "three blue")
      story.event("2013", "four red")
      let axis = try story.archive(in: store).axis(Filter(query: try Query("blue")))
      #expect(axis.slots.map(\.label) == ["2009", "2010", "2013"])
      #expect(axis.slots.map(\.all) == [2, 1, 1])
      #expect(axis.slots.map(\.shown) == [1, 1, 0])
      #expect(axis.slots.map(\.firstEvent.number) == [20, 30, 40])
      #expect(axis.slots[0].days == days("2009"))
    },
    Chapter("is finer for the few most told, where their days allow it") { store in
      var story = Story()
      story.article("one", "2010-02", "alpha beta")
      story.event("1958", "born")
      story.event("2010-01-12", "alpha", story.passage("one", "alpha"))
      story.event("2010-01-14", "beta", story.passage("one", "beta"))
      let archive = try story.archive(in: store)
      #expect(try archive.axis(.everything).unit == .year)
      let axis = try archive.axis(Filter(top: 2))
      #expect(axis.unit == .day)
      #expect(described(axis) == "2010-01-12:1 ┄ 2010-01-14:1")
    },
    Chapter("few slots hold many years") { store in
      let years = (0..<100).map { String(1900 + $0) }
      let axis = try archive(of: years, store).axis(.everything)
      #expect(axis.unit == .decade)
      #expect(axis.slots.map(\.label).prefix(2) == ["1900–09", "1910s"])
    },
  ]
}

/// Slots in one line: `┄` where units are left out, `label:events`.
private func described(_ axis: Axis) -> String {
  axis.slots.map { ($0.gapBefore ? "┄ " : "") + "\($0.label):\($0.shown)" }.joined(separator: " ")
}

private func archive(of dates: [String], _ store: StoreMaker) throws -> any TimelineArchive {
  var story = Story()
  for date in dates { story.event(date, "event \(date)") }
  return try story.archive(in: store)
}

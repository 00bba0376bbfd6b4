import Screen
import Story
import Temporal
import Testing

@testable import Archive
@testable import Browser

/// An axis of slots; `~` before a label stands for a gap, `=` and a number for its events.
private func axis(_ unit: Axis.Unit, _ slots: [String]) -> Axis {
  Axis(
    unit: unit,
    slots: slots.enumerated().map { index, text in
      let parts = text.split(separator: "=")
      let count = parts.count > 1 ? Int(parts[1]) ?? 0 : 1
      return Axis.Slot(
        label: parts[0].filter { $0 != "~" }, days: DayRange.year(1900 + index), all: max(1, count),
        shown: count, firstEvent: EventID(number: Int64(index)), gapBefore: text.hasPrefix("~"))
    })
}

/// The axis as it is drawn, its two rows.
private func drawn(
  _ axis: Axis, columns: Int, selected: Int? = nil, start: Int = 0
) -> [String] {
  var frame = Frame(size: Size(columns: columns, rows: 2))
  AxisBar(axis, start: start, columns: columns, in: .english)
    .draw(on: &frame, in: Area(frame.size), selected: selected)
  return frame.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
}

@Suite("The time axis")
struct AxisTests {
  static let years = axis(
    .year, ["1980s=1", "~1990=2", "1991=2", "~1994", "~2000", "~2008=4", "2009=8", "2010", "~2025"])

  @Test("has a bar by number over a label for each slot, and marks what is left out")
  func bars() {
    #expect(
      drawn(Self.years, columns: 80) == [
        " ▁▁▁▁▁   ▂▂▂▂ ▂▂   ▁▁   ▁▁▁▁   ▄▄ ██ ▁▁   ▁▁▁▁",
        " 1980s ┄ 1990 91 ┄ 94 ┄ 2000 ┄ 08 09 10 ┄ 2025",
      ])
  }

  @Test("puts brackets round the selection, and nothing shifts", arguments: 0..<9)
  func brackets(selected: Int) {
    let plain = drawn(Self.years, columns: 80)
    let marked = drawn(Self.years, columns: 80, selected: selected)
    #expect(marked[0] == plain[0])
    let unmarked = marked[1].map { "[]".contains($0) ? " " : $0 }
    #expect(String(unmarked).trimmed == plain[1].trimmed)
    #expect(marked[1].filter { $0 == "[" }.count == 1 && marked[1].filter { $0 == "]" }.count == 1)
  }

  @Test("dots out what has no hit")
  func dots() {
    let found = axis(.year, ["1980s=0", "~1990=3", "1991=0", "1992=1"])
    #expect(drawn(found, columns: 80)[0] == " ·····   ████ ·· ▃▃▃▃")
    #expect(AxisBar.bar(0, of: 0) == "·")
    #expect(AxisBar.bar(1, of: 1_000_000) == "▁")
    #expect(AxisBar.bar(1_000_000, of: 1_000_000) == "█")
  }

  @Test("names months and days")
  func finer() {
    let months = axis(.month, ["2009-11", "2009-12", "2010-01", "~2010-03"])
    #expect(drawn(months, columns: 80)[1] == " Nov 2009 Dec Jan 2010 ┄ Mar")
    let days = axis(.day, ["2009-11-29", "2009-11-30", "2009-12-01"])
    #expect(drawn(days, columns: 80)[1] == " Nov 29 30 Dec 1")
  }

  @Test("shows the part round the selection where it does not fit", arguments: [40, 80, 119])
  func scrolling(columns: Int) throws {
    let many = axis(.year, (1900..<2000).map { "\($0)" })
    let rows = (1900..<2000).enumerated().map { index, year in
      EventRow(
        id: EventID(number: Int64(index)), title: "", date: EventDate(edtf: "", days: .year(year)),
        landmark: nil, articles: 1)
    }
    var browser = SynchronousBrowser(size: Size(columns: max(70, columns), rows: 24)) { request in
      switch request {
      case .window(_, _, _):
        Reply(request, .window(EventWindow(rows: rows, offset: 0, total: rows.count)))
      case .axis: Reply(request, .axis(many))
      default: Reply(request, .failed("no"))
      }
    }
    var previous: String?
    var shifts = 0
    for index in 0..<100 {
      let labels = browser.frame.text.split(separator: "\n", omittingEmptySubsequences: false)[2]
      let year = "\(1900 + index)"
      #expect(labels.contains("[\(year.suffix(2))]") || labels.contains("[\(year)]"), "\(labels)")
      let plain = String(labels.map { "[]".contains($0) ? " " : $0 }).trimmed
      if let previous, previous != plain { shifts += 1 }
      previous = plain
      browser.press(["j"])
    }
    #expect(shifts < 12)
  }
}

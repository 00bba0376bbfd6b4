import Screen
import Testing

@testable import Browser

/// A label carries its year where no row above it and no breadcrumb names the same one.
@Suite("Screens: Years")
struct YearsScreenTests {
  private func labels(_ keys: String, size: (Int, Int), columns: Range<Int>) throws -> [String] {
    let rows = try screen(keys: keys, size: size).split(
      separator: "\n", omittingEmptySubsequences: false)
    return rows.dropFirst().dropLast().compactMap { row in
      let cells = Array(row)
      guard cells.count > columns.upperBound, cells[columns.lowerBound] != " " else { return nil }
      return String(cells[columns]).trimmed
    }
  }

  @Test("in one pane, narrow")
  func narrow() throws {
    let found = try labels("G", size: (40, 12), columns: 1..<11)
    #expect(
      found == [
        "FY 2009", "early 09 –", "early May", "mid May", "Dec", "4 Jun 10", "2011", "28 Sep",
        "by Dec",
      ])
    let searched = try labels("/board<Enter>G", size: (40, 12), columns: 1..<11)
    #expect(searched.last == "by Dec 11")
  }

  @Test("in one pane, low and broad")
  func low() throws {
    let found = try labels("", size: (100, 14), columns: 1..<13)
    #expect(
      found == [
        "1980s", "1990–93", "1990", "FY 2009", "early 09 –", "early May", "mid May", "Dec",
        "4 Jun 10", "2011", "28 Sep", "by Dec",
      ])
  }
}

import Archive
import Articles
import Foundation
import GRDB
import Temporal

/// The tables that are read row by row.
enum StoredTable: String {
  case facts, reports, sentences, axis, studies, files
  case articles = "article_rows"
  case events = "event_rows"
  case passages = "passage_rows"
  case texts = "article_texts"
}

/// A row as anybody may have written it. Every number is within bounds that leave room to count with
/// it, every text passes the boundary for hostile text, and what is neither ends the read with an
/// error that names the row; GRDB's own subscripts would end the program.
struct StoredRow {
  private let table: StoredTable
  private let row: Row

  /// - Parameter row: its first column names it: an id, a number; of `passages` and `reports` the
  ///   first two do.
  init(_ row: Row, of table: StoredTable) {
    self.row = row
    self.table = table
  }

  /// The row by itself, to be kept after the statement goes on.
  func copy() -> StoredRow { StoredRow(row.copy(), of: table) }

  func isNull(_ column: Int) -> Bool { stored(column).isNull }

  // MARK: Numbers

  func int(_ column: Int, in bounds: ClosedRange<Int>) throws(ArchiveError) -> Int {
    guard let number = try optionalInt(column, in: bounds) else { throw wrong(column) }
    return number
  }

  func optionalInt(_ column: Int, in bounds: ClosedRange<Int>) throws(ArchiveError) -> Int? {
    switch stored(column).storage {
    case .null: return nil
    case .int64(let number) where bounds.contains(Int(number)): return Int(number)
    default: throw wrong(column)
    }
  }

  /// The id of an event; one less is a number too.
  func id(_ column: Int) throws(ArchiveError) -> Int64 {
    guard case .int64(let number) = stored(column).storage, number > .min else {
      throw wrong(column)
    }
    return number
  }

  func flag(_ column: Int) throws(ArchiveError) -> Bool { try int(column, in: 0...1) == 1 }

  func day(_ column: Int) throws(ArchiveError) -> Day {
    Day(number: try int(column, in: StoredDays.numbers))
  }

  /// First day, last day, precision and extent, from `column` on.
  func days(_ column: Int) throws(ArchiveError) -> DayRange {
    let first = try optionalInt(column, in: StoredDays.numbers)
    let last = try optionalInt(column + 1, in: StoredDays.numbers)
    if let first, let last, first > last { throw wrong(column + 1) }
    return DayRange(
      first: first.map { Day(number: $0) }, last: last.map { Day(number: $0) },
      precision: try named(column + 2), extent: try named(column + 3))
  }

  /// Least and most of a number of days, in two columns; `nil` where one is missing.
  func lag(_ column: Int) throws(ArchiveError) -> ClosedRange<Int>? {
    let lags = -2 * StoredDays.open...2 * StoredDays.open
    guard let least = try optionalInt(column, in: lags),
      let most = try optionalInt(column + 1, in: lags)
    else { return nil }
    guard least <= most else { throw wrong(column + 1) }
    return least...most
  }

  /// Where something begins and ends, in two columns.
  func byteRange(_ column: Int) throws(ArchiveError) -> Range<Int> {
    let lower = try int(column, in: 0...StoredDays.open)
    let upper = try int(column + 1, in: 0...StoredDays.open)
    guard lower <= upper else { throw wrong(column + 1) }
    return lower..<upper
  }

  // MARK: Texts and bytes

  /// A text of one line.
  func text(_ column: Int) throws(ArchiveError) -> String {
    guard let text = try optionalText(column) else { throw wrong(column) }
    return text
  }

  func optionalText(_ column: Int) throws(ArchiveError) -> String? {
    switch stored(column).storage {
    case .null: return nil
    case .string(let text): return StoredText.line(text)
    default: throw wrong(column)
    }
  }

  /// A text as it is, not made safe: positions are counted in it.
  func rawText(_ column: Int) throws(ArchiveError) -> String {
    guard case .string(let text) = stored(column).storage else { throw wrong(column) }
    return text
  }

  /// A raw value, by its text.
  func named<T: RawRepresentable>(_ column: Int) throws(ArchiveError) -> T
  where T.RawValue == String {
    guard case .string(let text) = stored(column).storage, let value = T(rawValue: text) else {
      throw wrong(column)
    }
    return value
  }

  /// What `decode` makes of a column's bytes; of none where it is empty.
  func decoded<T>(
    _ column: Int, _ decode: ([UInt8]) throws(DamagedBytes) -> T
  ) throws(ArchiveError) -> T {
    do {
      return try decode(try bytes(column))
    } catch let error as DamagedBytes {
      throw damaged("\(name(column)): \(error)")
    } catch let error as ArchiveError {
      throw error
    } catch {
      throw wrong(column)
    }
  }

  func bytes(_ column: Int) throws(ArchiveError) -> [UInt8] {
    switch stored(column).storage {
    case .null: return []
    case .blob(let data): return [UInt8](data)
    default: throw wrong(column)
    }
  }

  private func stored(_ column: Int) -> DatabaseValue { row[column] }

  // MARK: What is wrong

  /// - Parameter reason: what of the row makes no sense.
  func damaged(_ reason: String) -> ArchiveError {
    var place = "table \(table.rawValue), row \(shown(stored(0)))"
    if table == .passages || table == .reports { place += "/\(shown(stored(1)))" }
    return .damaged(ArchiveDamage(place: place, reason))
  }

  private func wrong(_ column: Int) -> ArchiveError {
    damaged("\(name(column)) cannot be \(shown(stored(column)))")
  }

  private func name(_ column: Int) -> String {
    let names = Array(row.columnNames)
    return StoredText.line(column < names.count ? names[column] : "column \(column + 1)")
  }

  /// A value in a few words.
  private func shown(_ value: DatabaseValue) -> String {
    switch value.storage {
    case .null: "empty"
    case .int64(let number): "\(number)"
    case .double(let number): "\(number)"
    case .string(let text): "“\(StoredText.line(String(text.prefix(40))))”"
    case .blob(let data): "\(data.count) bytes"
    }
  }
}

import Articles
import Foundation
import GRDB
import Temporal

/// Columns by position. GRDB's own subscripts end the program when a file holds something else than
/// was asked for; these throw. Anybody may have written the file: every text crosses the boundary for
/// hostile text, as a line unless `body` is asked for.
extension Row {
  func optional<T: DatabaseValueConvertible>(_ column: Int) throws(ArchiveError) -> T? {
    let value: DatabaseValue = self[column]
    if value.isNull { return nil }
    guard let converted = T.fromDatabaseValue(value) else { throw .damaged }
    guard let text = converted as? String else { return converted }
    return StoredText.line(text) as? T
  }

  /// A text of many lines.
  func body(_ column: Int) throws(ArchiveError) -> String {
    let value: DatabaseValue = self[column]
    guard case .string(let text) = value.storage else { throw .damaged }
    return StoredText.body(text)
  }

  func value<T: DatabaseValueConvertible>(_ column: Int) throws(ArchiveError) -> T {
    guard let value: T = try optional(column) else { throw .damaged }
    return value
  }

  func bytes(_ column: Int) throws(ArchiveError) -> [UInt8] {
    let data: Data? = try optional(column)
    return Blob.bytes(data)
  }

  /// A raw value, by its text.
  func named<T: RawRepresentable>(_ column: Int) throws(ArchiveError) -> T
  where T.RawValue == String {
    guard let value = T(rawValue: try value(column)) else { throw .damaged }
    return value
  }

  /// First day, last day, precision and extent, from `column` on.
  func days(_ column: Int) throws(ArchiveError) -> DayRange {
    let first: Int? = try optional(column)
    let last: Int? = try optional(column + 1)
    return DayRange(
      first: first.map { Day(number: $0) }, last: last.map { Day(number: $0) },
      precision: try named(column + 2), extent: try named(column + 3))
  }

  func byteRange(_ column: Int) throws(ArchiveError) -> Range<Int> {
    let lower: Int = try value(column)
    let upper: Int = try value(column + 1)
    guard lower >= 0, lower <= upper else { throw .damaged }
    return lower..<upper
  }
}

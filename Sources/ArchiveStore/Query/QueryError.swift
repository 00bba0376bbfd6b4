/// A query that cannot be understood.
public struct QueryError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Column in the query, counted in characters from 1.
  public var column: Int
  public var reason: String
  public var description: String { "column \(column): \(reason)" }

  public init(column: Int, reason: String) {
    self.column = column
    self.reason = reason
  }
}

/// What a person searches for (DESIGN.md, "One query language everywhere").
public struct Query: Hashable, Sendable {
  /// As typed.
  public var text: String

  /// - Parameter whileTyping: the last word counts as a prefix and an open quotation closes itself.
  /// - Throws: `QueryError`, which says where and why.
  public init(_ text: String, whileTyping: Bool = false) throws(QueryError) {
    self.text = text
  }

  /// Nothing to search for.
  public var isEmpty: Bool { text.isEmpty }
}

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

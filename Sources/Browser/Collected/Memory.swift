import ArchiveStore

/// What of a story outlives a session.
public struct Memory: Hashable, Sendable {
  /// The passages collected in earlier sessions, in the order in which that was done.
  public var marks: [PassageMark]
  /// The last queries, newest first.
  public var queries: [String]

  public init(marks: [PassageMark] = [], queries: [String] = []) {
    self.marks = marks
    self.queries = queries
  }

  /// Queries that are kept at most; the oldest goes.
  public static let mostQueries = 100
  /// Passages that are kept at most.
  public static let mostMarks = 2000

  /// A query moves to the front.
  public mutating func add(query: String) {
    queries.removeAll { $0 == query }
    queries.insert(query, at: 0)
    queries.removeLast(max(0, queries.count - Self.mostQueries))
  }
}

/// One thing that happened and that the next session shall know of.
public enum MemoryChange: Hashable, Sendable {
  case collected(PassageMark)
  case dropped(PassageMark)
  case searched(String)
}

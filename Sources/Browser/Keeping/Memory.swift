import ArchiveStore
import TimelineCore

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

/// What was collected in earlier sessions.
struct EarlierMarks: Hashable, Sendable {
  /// All of them, also those whose articles are not in this story, or not as they were.
  private(set) var marks: [PassageMark]
  /// Those that can be shown; `nil`: not answered yet.
  private(set) var passages: [CollectedPassage]?

  init(_ marks: [PassageMark]) {
    self.marks = marks
    passages = marks.isEmpty ? [] : nil
  }

  var request: Request? { passages == nil ? .marked(marks) : nil }

  /// How many cannot be shown.
  var missing: Int { passages.map { marks.count - $0.count } ?? 0 }

  mutating func receive(_ found: [MarkedPassage]) {
    // Some may have been dropped since they were asked for.
    passages = found.filter { marks.contains($0.mark) }.map { CollectedPassage($0) }
  }

  /// - Returns: the mark as it was kept; `nil`: it was not there.
  mutating func remove(_ mark: PassageMark) -> PassageMark? {
    guard let index = marks.firstIndex(where: { $0.isSamePassage(as: mark) }) else { return nil }
    passages?.removeAll { $0.mark.isSamePassage(as: mark) }
    return marks.remove(at: index)
  }

  /// Puts back what was removed; the place is one in the list of those that can be shown.
  mutating func insert(_ mark: PassageMark, _ passage: CollectedPassage, at place: Int) {
    let shown = passages ?? []
    let next = shown.indices.contains(place) ? shown[place].mark : nil
    let index = next.flatMap { next in marks.firstIndex { $0.isSamePassage(as: next) } }
    marks.insert(mark, at: index ?? marks.count)
    passages?.insert(passage, at: min(place, shown.count))
  }
}

extension PassageMark {
  /// The passage as its article has it; without a date, which is known only from the article.
  func passage(of article: String) -> Passage {
    Passage(article: article, bytes: bytes, focus: focus)
  }

  /// Whether both mean one passage; what tells the event decides.
  public func isSamePassage(as other: PassageMark) -> Bool {
    sha256 == other.sha256 && focus.lowerBound == other.focus.lowerBound
  }
}

extension CollectedPassage {
  /// What outlives the session.
  var mark: PassageMark {
    let bytes = spot.passage?.bytes ?? spot.bytes ?? 0..<0
    return PassageMark(
      sha256: article.sha256, bytes: bytes, focus: spot.passage?.focus ?? bytes)
  }
}

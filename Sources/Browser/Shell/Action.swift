import Archive
import Screen

/// What happened to the browser.
public enum Action: Hashable, Sendable {
  case key(KeyPress)
  case resized(Size)
  /// The answer to a request of an ask with this generation.
  case replied(Reply, generation: Int)
  /// A clock that only goes forward, in seconds; needed in a kiosk, about once a second.
  case ticked(seconds: Int)
  /// A line from outside for the message line: "copied", "cannot open …".
  case noted(String)
  /// The story's folder has other articles than those that are shown; `nil`: no longer.
  case news(News?)
  /// Another archive answers from now on.
  case archiveReplaced
  /// A view was not saved to a file of that name; it is asked for another.
  case notSaved(file: String, reason: String)
  /// A view was not saved because a file of that name is there; it asks whether to replace it.
  case fileExists(String)
}

/// What the browser wants done outside of it.
public enum Effect: Hashable, Sendable {
  /// Ask the archive; each request's answer comes back on its own as `Action.replied` with this
  /// generation. Generations grow by one with each ask.
  case ask([Request], generation: Int)
  /// Leave, and print this on stdout when the terminal is restored.
  case quit(printing: String?)
  case suspend
  /// Draw everything anew, whatever the terminal shows.
  case redraw
  /// Put text into the terminal's clipboard.
  case copy(String)
  /// Open an article's source file outside; `Article.id`.
  case openSource(String)
  /// Write a view to a file, and say by `Action.noted` or `.fileExists` what came of it.
  case save(SaveOrder)
  /// A kiosk's staff may learn of this.
  case audit(VisitEvent)
  /// A kiosk is back at its opening screen, or still there after another quiet time.
  case rested
  /// Put the story's newest archive in the place of the one that answers, and say so by
  /// `Action.archiveReplaced`.
  case takeNews
  /// Keep this for the next session.
  case remember(MemoryChange)
}

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

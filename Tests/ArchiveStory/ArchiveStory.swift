import Archive
import Articles
import Editions
import Story
import Testing

/// What any store of archives must do, told in chapters that are run for each store.
public enum ArchiveStory {
  public static let chapters =
    events + windows + searches + sentences + axes + figures + keeping + interruptions
}

/// One thing that a store must do.
public struct Chapter: Sendable, CustomTestStringConvertible {
  public let name: String
  private let body: @Sendable (StoreMaker) throws -> Void

  init(_ name: String, _ body: @escaping @Sendable (StoreMaker) throws -> Void) {
    self.name = name
    self.body = body
  }

  public var testDescription: String { name }

  /// - Parameter store: makes stores that nobody else has.
  public func run(on store: StoreMaker) throws { try body(store) }
}

/// Makes empty stores of one kind.
public struct StoreMaker: Sendable {
  private let write: @Sendable (Timeline, [SourceEdition]) throws -> any TimelineArchive

  public init<Store: ArchiveStore>(_ make: @escaping @Sendable () throws -> Store) {
    write = { timeline, editions in
      let store = try make()
      try store.write(editions: editions) { try timeline.give(to: &$0) }
      return try store.open()
    }
  }

  /// A timeline written and opened again.
  func archive(
    of timeline: Timeline, editions: [SourceEdition] = []
  ) throws -> any TimelineArchive {
    try write(timeline, editions)
  }

  /// Events of 2001, 2002 … with these titles, told by nobody.
  func titles(_ titles: String...) throws -> any TimelineArchive {
    try Story(titles: titles).archive(in: self)
  }
}

extension Story {
  func archive(in store: StoreMaker) throws -> any TimelineArchive {
    try store.archive(of: timeline)
  }
}

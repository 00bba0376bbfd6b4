import Archive
import Editions
import Foundation
import GRDB
import Story
import Synchronization
import Temporal

/// A whole timeline in SQLite, in a file or in memory. Reads wait for each other.
public final class SQLiteArchive: TimelineArchive {
  private let queue: DatabaseQueue
  /// As it was named; `nil`: in memory.
  let file: String?
  /// See `Schema.version`.
  let version: Int
  let facts: StoryFacts
  let aliases: Aliases
  private let interruptions = Atomic<Int>(0)
  let shelf = Mutex(ArticleShelf(capacity: 16))
  let matches = Mutex(RecentAnswers<Filter, MatchList>())
  let sentences = Mutex(RecentAnswers<SentenceQuestion, SentenceList>())
  /// Full-text tables that are known to be as they were written.
  let checkedWords = Mutex<Set<SearchTable>>([])

  /// An archive in memory, by the code that also writes files.
  /// - Parameter build: gives the writer a timeline.
  public convenience init(inMemory build: (inout ArchiveWriter) throws -> Void) throws {
    let queue = try reportingArchiveErrors {
      let queue = try DatabaseQueue(configuration: SQLiteArchive.configuration())
      try SQLiteArchive.write(to: queue, keepsStudies: false, build)
      return queue
    }
    try self.init(queue, file: nil, version: Schema.version)
  }

  /// An archive in memory of a timeline that is whole in memory too.
  public convenience init(inMemory timeline: Timeline) throws {
    try self.init { try timeline.give(to: &$0) }
  }

  /// An archive file, which is opened for reading only and must not change while it is open.
  /// - Throws: `ArchiveError.noArchive`, `.otherVersion` or `.damaged` when the file is something
  ///   else than this program writes.
  public convenience init(file: String) throws {
    var configuration = SQLiteArchive.configuration()
    configuration.readonly = true
    let (queue, version) = try reportingArchiveErrors(file: file) {
      let queue = try DatabaseQueue(
        path: ArchiveFile.address(of: file), configuration: configuration)
      let version = try queue.unsafeRead { db in
        let version = try ArchiveFile.check(db, file: file)
        try ArchiveFile.checkSchema(db, version: version)
        if version < Schema.versionOfViews { try OlderSchema.bringUpToDate(in: db) }
        return version
      }
      return (queue, version)
    }
    try self.init(queue, file: file, version: version)
  }

  public func interrupt() {
    interruptions.wrappingAdd(1, ordering: .sequentiallyConsistent)
    queue.interrupt()
  }

  private init(_ queue: DatabaseQueue, file: String?, version: Int) throws {
    self.queue = queue
    self.version = version
    self.file = file
    facts = try reportingArchiveErrors(file: file) { try queue.unsafeRead { try StoryFacts($0) } }
    aliases = Aliases(facts.aliases)
  }

  /// Runs a read, one at a time.
  func read<T>(_ body: (ArchiveRead) throws -> T) throws -> T {
    let started = interruptions.load(ordering: .sequentiallyConsistent)
    return try reportingArchiveErrors(file: file) {
      try queue.unsafeRead { db in
        let read = ArchiveRead(archive: self, db: db, started: started)
        try read.checkInterruption()
        return try body(read)
      }
    }
  }

  fileprivate func isInterrupted(since started: Int) -> Bool {
    interruptions.load(ordering: .sequentiallyConsistent) != started
  }

  fileprivate static func write(
    to queue: DatabaseQueue, editions: [SourceEdition] = [], keepsStudies: Bool,
    _ build: (inout ArchiveWriter) throws -> Void
  ) throws {
    try queue.inDatabase { db in
      // Nobody sees the file before it is whole; it is stored once, at the end.
      try db.execute(sql: "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;")
      try db.inTransaction(.immediate) {
        var writer = try ArchiveWriter(db, keepsStudies: keepsStudies)
        try build(&writer)
        try writer.keep(editions)
        try writer.finish()
        return .commit
      }
      try db.execute(sql: "PRAGMA query_only = ON")
    }
  }

  /// - Parameter temporary: where SQLite sorts what it has no room for.
  fileprivate static func configuration(temporary: String = "MEMORY") -> Configuration {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    configuration.observesSuspensionNotifications = false
    configuration.prepareDatabase { db in
      // A file may come from anybody.
      try db.execute(
        sql: """
          PRAGMA temp_store = \(temporary); PRAGMA trusted_schema = OFF;
          PRAGMA cell_size_check = ON
          """)
    }
    return configuration
  }
}

/// One read: the connection it has, and whether it may go on.
struct ArchiveRead {
  let archive: SQLiteArchive
  let db: Database
  let started: Int

  /// Between statements, where SQLite itself does not notice an interruption.
  func checkInterruption() throws(ArchiveError) {
    if archive.isInterrupted(since: started) { throw .interrupted }
  }
}

/// A file that holds an archive, or will.
public struct SQLiteFile: ArchiveStore {
  private let path: String

  public init(_ path: String) { self.path = path }

  public func open() throws -> any TimelineArchive { try SQLiteArchive(file: path) }

  /// The file appears whole or not at all, and replaces an older one.
  /// - Throws: `ArchiveError.beingWritten` where somebody else writes it.
  public func write(
    editions: [SourceEdition] = [], _ build: (inout ArchiveWriter) throws -> Void
  ) throws {
    try Self.write(to: try ArchivePlace(of: path), editions: editions, build)
  }

  /// The same in a place that was taken before, such as to read first what is there.
  public static func write(
    to place: ArchivePlace, editions: [SourceEdition] = [],
    _ build: (inout ArchiveWriter) throws -> Void
  ) throws {
    try reportingArchiveErrors(file: place.file) {
      try place.replace { partial in
        let queue = try DatabaseQueue(
          path: URL(fileURLWithPath: partial).path,
          configuration: SQLiteArchive.configuration(temporary: "FILE"))
        try SQLiteArchive.write(to: queue, editions: editions, keepsStudies: true, build)
        // FTS5 has written everything only now.
        try queue.inDatabase { db in
          try db.execute(sql: "PRAGMA query_only = OFF")
          try db.inTransaction(.immediate) {
            try ArchiveWriter.noteWords(in: db)
            return .commit
          }
        }
        try queue.close()
      }
    }
  }
}

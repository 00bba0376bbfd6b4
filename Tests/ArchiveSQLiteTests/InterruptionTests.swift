import ArchiveStory
import Story
import Testing

@testable import Archive
@testable import ArchiveSQLite

/// SQLite does not notice an interruption between two statements; reads of many look for themselves.
@Suite("Between statements")
struct InterruptionTests {
  private static func archive() throws -> SQLiteArchive {
    var story = Story()
    story.article("one", "2010-06", "The dam broke.\nNobody came.")
    story.event("2009", "The dam", story.passage("one", "The dam broke."))
    story.timeline.undated = [story.passage("one", "Nobody came.")]
    return try story.archive()
  }

  private static let reads: [(String, @Sendable (ArchiveRead) throws -> Void)] = [
    ("what is counted", { _ = try $0.counts(try Query("dam")) }),
    ("what is outside", { _ = try $0.outside(SentenceQuestion(), from: 0, limit: 9) }),
    (
      "marks",
      {
        _ = try $0.passages(at: [PassageMark(sha256: "", bytes: 0..<1, focus: 0..<1)])
      }
    ),
    ("the look into the full-text index", { _ = try $0.fingerprint(of: .events) }),
  ]

  @Test("an interruption is noticed", arguments: reads.indices)
  func noticed(_ index: Int) throws {
    let archive = try Self.archive()
    let read = Self.reads[index].1
    try archive.read { try read($0) }
    #expect(throws: ArchiveError.interrupted, "\(Self.reads[index].0)") {
      try archive.read { started in
        archive.interrupt()
        try read(started)
      }
    }
    try archive.read { try read($0) }
  }
}

@Test func anInterruptionEndsTheReadInProgress() async throws {
  var story = Story()
  for number in 0..<20_000 { story.event(String(1000 + number % 9000), "event \(number)") }
  let archive = try story.archive()
  let ended = Task.detached {
    // Negation without words reads everything; again and again until it is stopped.
    while true {
      let filter = Filter(query: try Query("-x\(Int.random(in: 0...Int.max))"))
      _ = try archive.window(filter, at: .first, limit: 1)
    }
  }
  let interrupting = Task.detached {
    while !Task.isCancelled {
      archive.interrupt()
      await Task.yield()
    }
  }
  let result = await ended.result
  interrupting.cancel()
  #expect(throws: ArchiveError.interrupted) { try result.get() }
  #expect(try archive.window(.everything, at: .first, limit: 1).rows.count == 1)
}

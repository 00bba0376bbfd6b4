import ArchiveStory
import Articles
import Foundation
import Story
import Temporal
import Testing

@testable import Archive
@testable import ArchiveSQLite

/// A folder of its own, gone when the test is over.
private func inFolder(_ body: (URL) throws -> Void) throws {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  try body(folder)
}

@Test(arguments: ["plain.dateline", "with blank ? # % é.dateline"])
func aFileAnswersAsMemoryDoes(_ name: String) throws {
  try inFolder { folder in
    var story = Story()
    story.article("one", "2010-06", "A mass grave was found.")
    story.event("2009-05", "Bodies", story.passage("one", "A mass grave"))
    let file = folder.appendingPathComponent(name).path
    try SQLiteFile(file).write { try Timeline(title: "An older one").give(to: &$0) }
    try SQLiteFile(file).write { try story.timeline.give(to: &$0) }
    let archive = try SQLiteArchive(file: file)
    let memory = try story.archive()
    #expect(try archive.story() == memory.story())
    #expect(try archive.found("grave") == ["Bodies"])
    #expect(
      try archive.event(EventID(number: 10), query: nil)
        == memory.event(EventID(number: 10), query: nil))
    #expect(try archive.article("one") == memory.article("one"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [name])
  }
}

@Test func anArticleIsReadAsItWasWritten() throws {
  var story = Story()
  story.article(
    "one", "2010-06", title: "Bodies", outlet: "Herald", "To you:\n“It fell,” she said.")
  story.timeline.articles[0].sentences = [0..<7, 8..<32]
  story.timeline.articles[0].paragraphs = [0..<32]
  story.timeline.articles[0].quotations = [
    Quotation(bytes: 8..<22, speaker: "she", attribution: 23..<31)
  ]
  story.timeline.articles[0].documents = [
    QuotedDocument(
      bytes: 0..<32, name: "a letter", leadIn: 0..<2, dateLine: 3..<6, date: days("2009-05"),
      message: 8..<32)
  ]
  story.timeline.articles[0].markup = [0..<1]
  story.timeline.articles[0].replaced = ["ESCAPE": 2]
  let archive = try story.archive()
  #expect(try archive.article("one")?.article == story.timeline.articles[0])
  #expect(try archive.bareArticle("one") == story.timeline.articles[0])
  #expect(try archive.bareArticle("two") == nil)
}

@Test func otherFilesAreRefused() throws {
  try inFolder { folder in
    let text = folder.appendingPathComponent("text").path
    try Data(repeating: 65, count: 5000).write(to: URL(fileURLWithPath: text))
    #expect(throws: ArchiveError.noArchive(file: text)) { try SQLiteArchive(file: text) }
    let empty = folder.appendingPathComponent("empty").path
    try Data().write(to: URL(fileURLWithPath: empty))
    #expect(throws: ArchiveError.noArchive(file: empty)) { try SQLiteArchive(file: empty) }
    let missing = folder.appendingPathComponent("missing").path
    #expect(throws: ArchiveError.self) { try SQLiteArchive(file: missing) }
    #expect(throws: ArchiveError.self) {
      try SQLiteFile(folder.appendingPathComponent("no/no").path).write { _ in }
    }
  }
}

@Test func filesAndFoldersAreStored() throws {
  try inFolder { folder in
    let file = folder.appendingPathComponent("file")
    try Data("text".utf8).write(to: file)
    try ArchiveFile.store(file.path)
    try ArchiveFile.store(folder.path)
    #expect(throws: ArchiveError.self) { try ArchiveFile.store(file.path + " missing") }
  }
}

@Test func whatCannotBeWrittenLeavesTheOlderFile() throws {
  try inFolder { folder in
    let file = folder.appendingPathComponent("archive").path
    try SQLiteFile(file).write { try Timeline(title: "An older one").give(to: &$0) }
    #expect(throws: CancellationError.self) {
      try ArchivePlace(of: file).replace { partial in
        try Data("half".utf8).write(to: URL(fileURLWithPath: partial))
        throw CancellationError()
      }
    }
    #expect(try SQLiteArchive(file: file).story().title == "An older one")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["archive"])
  }
}

@Test func aDamagedFileIsAnErrorNotACrash() throws {
  try inFolder { folder in
    var story = Story()
    story.article("one", "2010-06", "A mass grave was found.")
    story.event("2009-05", "Bodies", story.passage("one", "A mass grave"))
    let file = folder.appendingPathComponent("archive").path
    try SQLiteFile(file).write { try story.timeline.give(to: &$0) }
    let whole = try Data(contentsOf: URL(fileURLWithPath: file))
    for step in stride(from: 100, to: whole.count, by: 997) {
      var damaged = whole
      for index in step..<min(step + 8, whole.count) { damaged[index] ^= 0xA5 }
      try damaged.write(to: URL(fileURLWithPath: file))
      readEverything(file)
    }
  }
}

/// Whatever comes of it.
private func readEverything(_ file: String) {
  guard let archive = try? SQLiteArchive(file: file) else { return }
  _ = try? archive.story()
  _ = try? archive.window(.everything, at: .first, limit: 10)
  _ = try? archive.event(EventID(number: 10), query: nil)
  _ = try? archive.article("one")
  _ = try? archive.axis(.everything)
  _ = try? archive.found("grave")
  _ = try? archive.outside(article: nil, query: nil)
}

import Foundation
import Story
import TestSupport
import Testing

@testable import Archive
@testable import ArchiveSQLite

@Suite("The place of an archive")
struct ArchivePlaceTests {
  @Test("is one writer's until it is let go, and leaves nothing beside the archive")
  func oneWriter() throws {
    let folder = try TemporaryFolder()
    let file = folder.path + "/x"
    let place = try ArchivePlace(of: file)
    let process = Int(ProcessInfo.processInfo.processIdentifier)
    #expect(throws: ArchiveError.beingWritten(file: file, process: process)) {
      try ArchivePlace(of: file)
    }
    #expect(throws: ArchiveError.beingWritten(file: file, process: process)) {
      try SQLiteFile(file).write { try Timeline(title: "Another").give(to: &$0) }
    }
    try SQLiteFile.write(to: place) { try Timeline(title: "The first").give(to: &$0) }
    place.release()
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["x"])
    #expect(try SQLiteArchive(file: file).story().title == "The first")
    _ = try ArchivePlace(of: file)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["x"])
  }

  @Test("loses no writer's work where many come at once")
  func many() throws {
    let folder = try TemporaryFolder()
    let file = folder.path + "/x"
    try SQLiteFile(file).write { try Timeline(title: "").give(to: &$0) }
    DispatchQueue.concurrentPerform(iterations: 16) { number in
      while true {
        guard let place = try? ArchivePlace(of: file) else {
          usleep(1000)
          continue
        }
        defer { place.release() }
        let title = (try? SQLiteArchive(file: file).story().title) ?? "lost"
        try? SQLiteFile.write(to: place) {
          try Timeline(title: title + " \(number)").give(to: &$0)
        }
        return
      }
    }
    let title = try SQLiteArchive(file: file).story().title
    #expect(title.split(separator: " ").compactMap { Int($0) }.sorted() == Array(0..<16))
  }

  @Test("is the same by a link as by its own name")
  func link() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "real/other")
    let link = folder.path + "/link"
    try FileManager.default.createSymbolicLink(
      atPath: link, withDestinationPath: "real/x")
    let place = try ArchivePlace(of: folder.path + "/real/x")
    #expect(throws: ArchiveError.self) { try ArchivePlace(of: link) }
    place.release()
    _ = try ArchivePlace(of: link)
  }
}

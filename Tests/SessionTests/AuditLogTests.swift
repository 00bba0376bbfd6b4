import Browser
import Foundation
import Glibc
import Session
import TestSupport
import Testing

@Suite("The audit log")
struct AuditLogTests {
  private func lines(_ includesQueries: Bool, _ events: [VisitEvent]) throws -> [String] {
    let ends = try pipe()
    let log = AuditLog(descriptor: ends.writer, includesQueries: includesQueries)
    for event in events { log.write(event) }
    close(ends.writer)
    let file = FileHandle(fileDescriptor: ends.reader, closeOnDealloc: true)
    return String(decoding: file.readDataToEndOfFile(), as: UTF8.self).split(separator: "\n")
      .map(String.init)
  }

  @Test("has a line of JSON for each event, and no words of a visitor's own unless asked for")
  func queries() throws {
    let events: [VisitEvent] = [.began, .searched(query: "my \"name\"\n", found: 3)]
    let lines = try lines(false, events)
    #expect(lines.count == 2)
    #expect(lines[0].contains(#""what":"visit""#))
    #expect(lines[1].contains(#""found":3"#) && !lines[1].contains("name"))
    #expect(try self.lines(true, events)[1].contains(#""query":"my \"name\"\n""#))
  }

  @Test("keeps each line whole, however long what a visitor typed is")
  func long() throws {
    let query = String(repeating: "👨‍👩‍👧", count: 400)
    let lines = try lines(true, [.searched(query: query, found: 3), .began])
    #expect(lines.count == 2 && lines.allSatisfy { $0.hasPrefix("{") && $0.hasSuffix("}") })
    #expect(lines[0].contains(#""found":3"#))
  }

  @Test(
    "loses lines that nobody reads rather than wait, whoever writes beside it",
    .timeLimit(.minutes(1)))
  func full() throws {
    let ends = try pipe()
    let log = AuditLog(
      descriptor: AuditLog.descriptor(from: ends.writer), includesQueries: false)
    for _ in 0..<2000 { log.write(.opened(event: String(repeating: "a", count: 200))) }
    // The other writer still waits for room, as it did before.
    #expect(fcntl(ends.writer, F_GETFL) & O_NONBLOCK == 0)
    close(ends.reader)
    close(ends.writer)
  }

  @Test("writes at the end of a file, where others write too")
  func file() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("before\n", to: "visits.jsonl")
    let given = open(path, O_WRONLY)
    defer { close(given) }
    let log = AuditLog(descriptor: AuditLog.descriptor(from: given), includesQueries: false)
    log.write(.began)
    let lines = try folder.read("visits.jsonl").split(separator: "\n")
    #expect(lines.count == 2 && lines[0] == "before" && lines[1].contains("visit"))
  }

  private func pipe() throws -> (reader: Int32, writer: Int32) {
    var ends: [Int32] = [-1, -1]
    try #require(Glibc.pipe(&ends) == 0)
    return (ends[0], ends[1])
  }
}

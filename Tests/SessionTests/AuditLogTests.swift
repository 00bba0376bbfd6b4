import Browser
import Foundation
import Glibc
import Session
import Testing

@Suite("The audit log")
struct AuditLogTests {
  private func lines(_ includesQueries: Bool, _ events: [VisitEvent]) throws -> [String] {
    var ends: [Int32] = [-1, -1]
    try #require(pipe(&ends) == 0)
    let log = AuditLog(descriptor: ends[1], includesQueries: includesQueries)
    for event in events { log.write(event) }
    close(ends[1])
    let file = FileHandle(fileDescriptor: ends[0], closeOnDealloc: true)
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

  @Test("loses lines that nobody reads rather than wait", .timeLimit(.minutes(1)))
  func full() throws {
    var ends: [Int32] = [-1, -1]
    try #require(pipe(&ends) == 0)
    let log = AuditLog(descriptor: ends[1], includesQueries: false)
    for _ in 0..<2000 { log.write(.opened(event: String(repeating: "a", count: 200))) }
    close(ends[0])
    close(ends[1])
  }
}

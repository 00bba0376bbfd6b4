import Archive
import Browser
import Foundation
import TestSupport
import Testing

@testable import Session

@Suite("The state file")
struct MemoryFileTests {
  private static func mark(_ letter: Character, _ start: Int = 5) -> PassageMark {
    PassageMark(
      sha256: String(repeating: letter, count: 64), bytes: 0..<40, focus: start..<30)
  }

  private static let folder = "state/dateline"

  private func file(in folder: TemporaryFolder) -> MemoryFile {
    MemoryFile(path: folder.path + "/" + Self.folder + "/story.jsonl")
  }

  @Test("keeps what was collected and searched, and can be read as text")
  func roundTrip() throws {
    let folder = try TemporaryFolder()
    let file = file(in: folder)
    #expect(file.read().memory == Memory())
    #expect(file.read().trouble == nil)
    try file.apply([.collected(Self.mark("a")), .searched("grave \"palomas\"")])
    try file.apply([.collected(Self.mark("b")), .searched("fire")])
    try file.apply([.dropped(Self.mark("a")), .searched("grave \"palomas\"")])
    #expect(
      file.read().memory
        == Memory(marks: [Self.mark("b")], queries: ["grave \"palomas\"", "fire"]))
    let digits = String(repeating: "b", count: 64)
    #expect(
      try folder.read(Self.folder + "/story.jsonl") == """
        {"dateline.state":1}
        {"mark":{"bytes":[0,40],"focus":[5,30],"sha256":"\(digits)"}}
        {"query":"fire"}
        {"query":"grave \\"palomas\\""}

        """)
  }

  @Test("is for its owner alone, and leaves nothing beside it")
  func permissions() throws {
    let folder = try TemporaryFolder()
    let file = file(in: folder)
    try file.apply([.searched("fire")])
    let manager = FileManager.default
    func mode(_ path: String) throws -> Int {
      let attributes = try manager.attributesOfItem(atPath: path)
      return try #require(attributes[.posixPermissions] as? Int)
    }
    #expect(try mode(file.path) == 0o600)
    #expect(try mode(folder.path + "/" + Self.folder) == 0o700)
    #expect(
      try manager.contentsOfDirectory(atPath: folder.path + "/" + Self.folder) == ["story.jsonl"])
  }

  @Test("loses nothing to another browser")
  func merge() throws {
    let folder = try TemporaryFolder()
    let (one, other) = (file(in: folder), file(in: folder))
    _ = (one.read(), other.read())
    try one.apply([.collected(Self.mark("a"))])
    try other.apply([.collected(Self.mark("b"))])
    try one.apply([.collected(Self.mark("c")), .collected(Self.mark("a"))])
    #expect(other.read().memory.marks == [Self.mark("a"), Self.mark("b"), Self.mark("c")])
  }

  @Test("loses nothing when many write at once")
  func race() throws {
    let folder = try TemporaryFolder()
    let file = file(in: folder)
    DispatchQueue.concurrentPerform(iterations: 16) { number in
      try? file.apply([.collected(Self.mark("a", number)), .searched("query \(number)")])
    }
    #expect(file.read().memory.marks.count == 16)
    #expect(file.read().memory.queries.count == 16)
  }

  @Test("is not touched while another browser writes it, and loses nothing to that")
  func lock() throws {
    let folder = try TemporaryFolder()
    let file = file(in: folder)
    try file.apply([.collected(Self.mark("a"))])
    // The other browser is in the middle of its change.
    let other = open(folder.path + "/" + Self.folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    #expect(flock(other, LOCK_EX) == 0)
    var text = try folder.read(Self.folder + "/story.jsonl")
    let change = DispatchGroup()
    DispatchQueue.global().async(group: change) {
      try? file.apply([.collected(Self.mark("c"))])
    }
    func isDone() -> Bool { change.wait(timeout: .now()) == .success }
    try eventually("somebody who waits for the lock, or is done") {
      isDone() || isWaitedFor(other)
    }
    #expect(!isDone())
    text += MemoryLine.mark(Self.mark("b")).text + "\n"
    try folder.write(text, to: Self.folder + "/story.jsonl")
    close(other)
    change.wait()
    #expect(file.read().memory.marks == [Self.mark("a"), Self.mark("b"), Self.mark("c")])
  }

  /// Whether somebody waits for the lock of an open file (proc(5), /proc/locks).
  private func isWaitedFor(_ descriptor: Int32) -> Bool {
    var status = stat()
    let locks = try? String(contentsOfFile: "/proc/locks", encoding: .utf8)
    guard fstat(descriptor, &status) == 0, let locks else { return false }
    return locks.split(separator: "\n").contains {
      $0.contains("-> FLOCK") && $0.contains(":\(status.st_ino) ")
    }
  }

  @Test(
    "that is broken is told in one line, and never changed",
    arguments: [
      ("not ours\n", "is no state file of this version of dateline; it is ignored"),
      ("{\"dateline.state\":2}\n", "is no state file of this version of dateline; it is ignored"),
      ("\u{0}\u{1}\u{1B}[2J", "is no state file of this version of dateline; it is ignored"),
      (String(repeating: "x", count: 1_100_000), "is larger than 1 MB; it is ignored"),
    ])
  func broken(text: String, trouble: String) throws {
    let folder = try TemporaryFolder()
    let name = Self.folder + "/story.jsonl"
    try folder.write(text, to: name)
    let file = file(in: folder)
    #expect(file.read().memory == Memory())
    #expect(file.read().trouble == "\(file.path) \(trouble)")
    #expect(throws: MemoryError.self) { try file.apply([.searched("fire")]) }
    #expect(try folder.read(name) == text)
  }

  @Test("that is a folder or a pipe is told, and nothing waits for it")
  func noPlainFile() throws {
    let folder = try TemporaryFolder()
    let file = file(in: folder)
    try folder.write("", to: Self.folder + "/story.jsonl/x")
    #expect(
      file.read().trouble == "\(file.path) cannot be used: it is no plain file; it is ignored")
    let pipe = MemoryFile(path: folder.path + "/pipe")
    #expect(mkfifo(pipe.path, 0o600) == 0)
    #expect(
      pipe.read().trouble == "\(pipe.path) cannot be used: it is no plain file; it is ignored")
  }

  @Test("leaves out lines that are not understood, tells how many, and keeps them")
  func brokenLines() throws {
    let folder = try TemporaryFolder()
    let digits = String(repeating: "a", count: 64)
    let wrong = [
      "{\"mark\":{\"bytes\":[4,2],\"focus\":[4,2],\"sha256\":\"\(digits)\"}}",
      "{\"mark\":{\"bytes\":[0,2],\"focus\":[0,99999999999999999999],\"sha256\":\"\(digits)\"}}",
      "{\"mark\":{\"bytes\":[0,2],\"focus\":[0,2],\"sha256\":\"../../etc/passwd\"}}",
      "{\"later\":true}", String(repeating: "[", count: 4000), "nonsense",
      "{\"query\":\"\(String(repeating: "x", count: 401))\"}",
    ]
    let name = Self.folder + "/story.jsonl"
    let good = "{\"query\":\"fire\"}"
    try folder.write(
      (["{\"dateline.state\":1}"] + wrong + [good]).joined(separator: "\n") + "\n", to: name)
    let file = file(in: folder)
    #expect(file.read().memory == Memory(queries: ["fire"]))
    #expect(file.read().trouble == "\(file.path): 7 lines of it not understood and ignored")
    try file.apply([.searched("grave")])
    let text = try folder.read(name)
    for line in wrong + [good] { #expect(text.contains(line + "\n")) }
    #expect(text.hasSuffix("{\"query\":\"grave\"}\n"))
  }

  @Test("Escape sequences in it never reach the screen")
  func hostile() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "{\"dateline.state\":1}\n{\"query\":\"a\\u001b[2J\\u202Eb\"}\n",
      to: Self.folder + "/story.jsonl")
    #expect(file(in: folder).read().memory.queries == ["a\u{241B}[2J\u{FFFD}b"])
  }

  @Test("is bounded: the oldest query goes, and one passage too many is refused")
  func bounds() throws {
    let folder = try TemporaryFolder()
    let file = file(in: folder)
    try file.apply((1...130).map { .searched("query \($0)") })
    #expect(file.read().memory.queries.count == Memory.mostQueries)
    #expect(file.read().memory.queries.first == "query 130")
    try file.apply(
      (0..<Memory.mostMarks).map { .collected(Self.mark("c", $0 % 30 == 0 ? 0 : 1).at($0)) })
    #expect(file.read().memory.marks.count == Memory.mostMarks)
    #expect(throws: MemoryError.full(file.path)) {
      try file.apply([.collected(Self.mark("d"))])
    }
  }

  @Test("in a folder that cannot be made says so")
  func noFolder() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "plain")
    let file = MemoryFile(path: folder.path + "/plain/dateline/story.jsonl")
    #expect(throws: MemoryError.self) { try file.apply([.searched("fire")]) }
    #expect(file.read().memory == Memory())
  }
}

extension PassageMark {
  /// The same, further on in its article.
  fileprivate func at(_ start: Int) -> PassageMark {
    PassageMark(sha256: sha256, bytes: start..<(start + 40), focus: start..<(start + 30))
  }
}

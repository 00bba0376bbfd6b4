import Foundation
import TestSupport
import Testing

@Suite("The file of dateline index")
struct IndexFileTests {
  private func index(_ arguments: [String], in folder: TemporaryFolder) throws -> ProgramRun {
    try ProgramRun.of("dateline", ["index"] + arguments, in: folder.path)
  }

  /// A folder with an archive `x` of one article, and more articles in `many` than are read and
  /// written at once.
  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("The bridge fell in May 2009.\n", to: "a.txt")
    try folder.write("The tower fell in June 2010.\n", to: "b.txt")
    var random = RepeatableNumbers(seed: 7)
    for (number, text) in InventedArticles.texts(count: 400, using: &random).enumerated() {
      try folder.write(text + "\(number)\n", to: "many/\(number).txt")
    }
    #expect(try index(["a.txt", "-o", "x"], in: folder).status == 0)
    return folder
  }

  private func names(in folder: TemporaryFolder) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  private func begin(in folder: TemporaryFolder) throws -> BackgroundProgram {
    try BackgroundProgram(
      [try builtProgram("dateline"), "index", "many", "-o", "x"], in: folder.path)
  }

  @Test("has one writer at a time; a second one is told who has it")
  func oneWriter() throws {
    let folder = try folder()
    let first = try begin(in: folder)
    let lock = folder.path + "/.x.dateline-lock"
    // The lock tells nobody's number before its holder has written it.
    try eventually("the lock") {
      FileManager.default.contents(atPath: lock).map { !$0.isEmpty } ?? false
    }
    // At work, wherever it is with it.
    kill(first.process, SIGSTOP)
    try eventually("its stop") { isStopped(first.process) }
    let second = try index(["b.txt", "-o", "x"], in: folder)
    #expect(second.status == 75)
    #expect(second.errors == "dateline: x is being written by process \(first.process)\n")
    // Another archive beside it is another matter.
    #expect(try index(["b.txt", "-o", "y"], in: folder).status == 0)
    kill(first.process, SIGCONT)
    try eventually("its end", within: 600) { first.hasEnded }
    #expect(first.log.hasPrefix("x: 401 articles (+400 −0 =1)"))
    #expect(
      try index(["b.txt", "-o", "x"], in: folder).output.hasPrefix("x: 402 articles (+1 −0 =401)"))
    #expect(try names(in: folder) == ["a.txt", "b.txt", "many", "x", "y"])
  }

  @Test(
    "is as it was, with nothing beside it, where the writer is stopped",
    arguments: [SIGINT, SIGTERM, SIGHUP])
  func stopped(_ signal: Int32) throws {
    let folder = try folder()
    let writer = try begin(in: folder)
    let partial = folder.path + "/.x.dateline-partial"
    try eventually("the new archive", within: 600, seen: { writer.log }) {
      FileManager.default.fileExists(atPath: partial)
    }
    kill(writer.process, signal)
    try eventually("its end") { writer.hasEnded }
    #expect(writer.exitStatus == 128 + signal)
    #expect(try names(in: folder) == ["a.txt", "b.txt", "many", "x"])
    let events = try ProgramRun.of("dateline", ["events", "x"], in: folder.path)
    #expect(events.output.hasPrefix("x: 1 event in 1 article."))
  }

  @Test("takes over what a killed writer left")
  func killed() throws {
    let folder = try TemporaryFolder()
    try folder.write("The bridge fell in May 2009.\n", to: "a.txt")
    try folder.write("half of an archive", to: ".x.dateline-partial")
    try folder.write("1\n", to: ".x.dateline-lock")
    #expect(try index(["a.txt", "-o", "x"], in: folder).output == "x: 1 article, 1 event.\n")
    #expect(try names(in: folder) == ["a.txt", "x"])
  }

  @Test("keeps its permissions", arguments: [0o600, 0o640, 0o444])
  func permissions(_ mode: Int) throws {
    let folder = try TemporaryFolder()
    try folder.write("The bridge fell in May 2009.\n", to: "a.txt")
    try folder.write("The tower fell in June 2010.\n", to: "b.txt")
    #expect(try index(["a.txt", "-o", "x"], in: folder).status == 0)
    let manager = FileManager.default
    func permissions() throws -> Int? {
      try manager.attributesOfItem(atPath: folder.path + "/x")[.posixPermissions] as? Int
    }
    let mask = umask(0)
    umask(mask)
    #expect(try permissions() == 0o666 & ~Int(mask))
    try manager.setAttributes([.posixPermissions: mode], ofItemAtPath: folder.path + "/x")
    #expect(try index(["b.txt", "-o", "x"], in: folder).output.hasPrefix("x: 2 articles"))
    #expect(try permissions() == mode)
  }

  @Test("is where a link leads to, which stays a link", arguments: ["real/y", "real/z"])
  func link(_ target: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("The bridge fell in May 2009.\n", to: "a.txt")
    try folder.write("The tower fell in June 2010.\n", to: "b.txt")
    try folder.write("", to: "real/other")
    #expect(try index(["a.txt", "-o", "real/y"], in: folder).status == 0)
    let link = folder.path + "/x"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: target)
    #expect(try index(["b.txt", "-o", "x"], in: folder).status == 0)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == target)
    let count = target == "real/y" ? "2 events in 2 articles" : "1 event in 1 article"
    let events = try ProgramRun.of("dateline", ["events", target], in: folder.path)
    #expect(events.output.contains(count))
    #expect(try names(in: folder) == ["a.txt", "b.txt", "real", "x"])
  }

  @Test("has a name as long as the system lets it have")
  func longNames() throws {
    let folder = try TemporaryFolder()
    try folder.write("The bridge fell in May 2009.\n", to: "a.txt")
    let long = String(repeating: "é", count: 127)
    #expect(
      try index(["a.txt", "-o", long], in: folder).output == "\(long): 1 article, 1 event.\n")
    let run = try index(["a.txt", "-o", long + "é"], in: folder)
    #expect(run.status == 73)
    #expect(run.errors == "dateline: \(long)é cannot be written: File name too long\n")
    #expect(try names(in: folder) == ["a.txt", long])
  }

  @Test("is not begun where too few files may be open, for some articles would be left out")
  func limit() throws {
    let folder = try TemporaryFolder()
    for number in 10..<50 {
      try folder.write("The bridge fell in May 20\(number).\n", to: "a/\(number).txt")
    }
    func run(_ limit: String) throws -> ProgramRun {
      try ProgramRun.of(
        path: "/bin/sh",
        ["-c", "ulimit \(limit) && \"$0\" index a -o x", try builtProgram("dateline")],
        in: folder.path)
    }
    let refused = try run("-n 20")
    #expect(refused.status == 71)
    #expect(
      refused.errors
        == "dateline: too few files may be open at once (20); 32 more are needed: ulimit -n 1024\n")
    #expect(try names(in: folder) == ["a"])
    // What the person may have is taken.
    #expect(try run("-S -n 20").output == "x: 40 articles, 40 events.\n")
  }
}

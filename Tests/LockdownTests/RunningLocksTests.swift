import Foundation
import TestSupport
import Testing

@testable import Lockdown

@Suite("A running kiosk", .serialized)
struct RunningLocksTests {
  @Test("leaves no dumps, few descriptors and no way up")
  func begin() throws {
    let run = try ProgramRun.of("LockProbe", ["begin"])
    #expect(
      run.output == """
        core 0, files \(ProcessLocks.files), memory \(ProcessLocks.memory)
        dumps 0, no new privileges 1
        descriptors [0, 1, 2]

        """)
  }

  @Test("keeps one descriptor that it is told to, as its third at most", arguments: [2, 3, 4, 63])
  func kept(number: Int) throws {
    let run = try ProgramRun.of("LockProbe", ["begin", "\(number)"])
    let kept = min(number, 3)
    #expect(run.output.hasPrefix("kept as \(kept)\n"), "\(run.output)")
    #expect(run.output.hasSuffix("descriptors \(Array(0...max(2, kept)))\n"))
  }

  @Test("is not locked where it has threads already, which would stay open")
  func threads() throws {
    let run = try ProgramRun.of("LockProbe", ["begin-with-threads"])
    #expect(run.status == 70)
    #expect(run.output == "the lock \"single thread\" cannot be set: there are 2 threads\n")
  }

  @Test(
    "tells its staff of a visit on a descriptor that they gave, to its end",
    .enabled(if: hasLandlock, noLandlock))
  func audit() throws {
    let scratch = try TemporaryFolder()
    let log = try scratch.write("", to: "visits.jsonl")
    let kiosk = try RunningKiosk(
      ["--audit", "9"], by: ["/bin/sh", "-c", "exec \"$@\" 9>>'\(log)'", "sh"])
    try kiosk.line.send("\r")
    try kiosk.line.wait(for: "1 of 54")
    kill(kiosk.process, SIGTERM)
    #expect(try kiosk.line.waitForEnd() == 143)
    let lines = try scratch.read("visits.jsonl").split(separator: "\n")
    let what = try lines.map { try #require($0.firstMatch(of: #/"what":"(\w+)"/#)).1 }
    #expect(what == ["started", "visit", "left", "stopped"])
  }

  @Test(
    "is locked in every thread, whatever it reads", .enabled(if: hasLandlock, noLandlock),
    arguments: ["the built-in story", "a folder", "an archive"])
  func locked(source: String) throws {
    let scratch = try TemporaryFolder()
    try scratch.write("The pier burnt\n\nOn 3 May 2011 the pier burnt.\n", to: "articles/a.txt")
    let folder = scratch.path + "/articles"
    let archive = scratch.path + "/a.dateline"
    var arguments: [String] = []
    switch source {
    case "a folder": arguments = [folder]
    case "an archive":
      #expect(try ProgramRun.of("dateline", ["index", folder, "-o", archive]).status == 0)
      arguments = [archive]
    default: break
    }
    let before = contents(of: scratch.path)
    let kiosk = try RunningKiosk(arguments)
    try kiosk.line.send("\r/pier\r\r")
    try kiosk.expectAnswers()
    try kiosk.expectLocked()
    kiosk.expectNoTraces()
    #expect(contents(of: scratch.path) == before)
    kill(kiosk.process, SIGTERM)
    #expect(try kiosk.line.waitForEnd() == 143)
    #expect(kiosk.line.isCooked)
  }

  @Test("reads no link out of its folder", .enabled(if: hasLandlock, noLandlock))
  func link() throws {
    let scratch = try TemporaryFolder()
    try scratch.write("The pier burnt\n\nOn 3 May 2011 the pier burnt.\n", to: "articles/a.txt")
    try scratch.write("Secret\n\nOn 4 May 2011 a secret was kept.\n", to: "secret.txt")
    try FileManager.default.createSymbolicLink(
      atPath: scratch.path + "/articles/b.txt", withDestinationPath: "../secret.txt")
    let kiosk = try RunningKiosk([scratch.path + "/articles"])
    try kiosk.line.send("\r")
    try kiosk.line.wait(for: "pier burnt")
    #expect(!String(decoding: kiosk.line.written, as: UTF8.self).contains("secret was kept"))
    let unlocked = try RunningKiosk([scratch.path + "/articles", "--unlocked"])
    try unlocked.line.send("\r")
    try unlocked.line.wait(for: "secret was kept")
  }

  @Test(
    "has an environment of its own", .enabled(if: hasLandlock, noLandlock),
    .enabled(if: geteuid() == 0, "that of a locked process is for root only"))
  func environment() throws {
    let kiosk = try RunningKiosk(environment: ["PATH": "/tmp", "LD_LIBRARY_PATH": "~"])
    let text = try #require(
      FileManager.default.contents(atPath: "/proc/\(kiosk.process)/environ"))
    #expect(
      String(decoding: text, as: UTF8.self)
        == "DATELINE_CLEAN=yes\0LC_ALL=C.UTF-8\0SWIFT_BACKTRACE=enable=no\0TERM=xterm-256color\0")
  }

  @Test("without locks is seen to have none")
  func control() throws {
    let kiosk = try RunningKiosk(["--unlocked"])
    let own = status(of: "self")?["Seccomp"]
    #expect(status(of: "\(kiosk.process)")?["Seccomp"] == own)
  }
}

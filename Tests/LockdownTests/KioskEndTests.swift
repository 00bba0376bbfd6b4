import Foundation
import TestSupport
import Testing

/// How a kiosk is ended from outside, whatever it is busy with, and how a visitor leaves one.
@Suite("The end of a kiosk", .serialized)
struct KioskEndTests {
  @Test(
    "comes by a signal where the terminal takes no bytes", .enabled(if: hasLandlock, noLandlock),
    arguments: [[SIGTERM], [SIGHUP], [SIGTERM, SIGTERM, SIGHUP]])
  func stoppedTerminal(signals: [Int32]) throws {
    let kiosk = try RunningKiosk()
    // Whole screens that nobody reads, until the line holds no more.
    for number in 0..<300 {
      kiosk.line.resize(columns: 200 + number % 2, rows: 60)
      usleep(2000)
    }
    try waitUntilIdle(kiosk.process)
    for signal in signals {
      kill(kiosk.process, signal)
      usleep(100_000)
    }
    // Reading would let it go on.
    try eventually("the end of the kiosk", within: 10) { !isAlive(kiosk.process) }
    #expect(try kiosk.line.waitForEnd() == 143)
    #expect(kiosk.line.isCooked)
  }

  @Test("is told at once where no thread can be started", .enabled(if: hasLandlock, noLandlock))
  func noThreads() throws {
    let kiosk = try RunningKiosk(
      by: [try builtProgram("LockProbe"), "refusing", "clone,clone3"], isWaitedFor: false)
    #expect(try kiosk.line.waitForEnd() == 71)
    let text = String(decoding: kiosk.line.written, as: UTF8.self)
    #expect(text.contains(" threads at a time cannot be started: "))
    #expect(text.hasSuffix("; a limit is too low (RLIMIT_NPROC, TasksMax)\r\n"))
    #expect(!text.contains(RunningKiosk.firstScreen))
    #expect(kiosk.line.isCooked)
  }

  @Test(
    "is told at once where an article is too long", .enabled(if: hasLandlock, noLandlock),
    arguments: [false, true])
  func longArticle(isInFolder: Bool) throws {
    let scratch = try TemporaryFolder()
    let text = "On 3 May 2011 the pier burnt.\n" + String(repeating: "It burnt. ", count: 500_000)
    let file = try scratch.write(text, to: "articles/long.txt")
    let source = isInFolder ? scratch.path + "/articles" : file
    let kiosk = try RunningKiosk([source], isWaitedFor: false)
    #expect(try kiosk.line.waitForEnd() == 65)
    let line = "dateline: \(file): an article of 5 MB; a kiosk shows none of more than 2 MB\r\n"
    #expect(String(decoding: kiosk.line.written, as: UTF8.self).hasSuffix(line))
  }

  @Test(
    "is a visitor's own where the visitor came by ssh, or as the staff say",
    .enabled(if: hasLandlock, noLandlock),
    arguments: [
      (["SSH_CONNECTION": "::1 50000 ::1 22"], [], true), ([:], ["--leave"], true),
      ([:], [], false),
      (["SSH_CONNECTION": "::1 50000 ::1 22"], ["--no-leave"], false),
    ])
  func leaving(environment: [String: String], arguments: [String], canLeave: Bool) throws {
    let kiosk = try RunningKiosk(arguments, environment: environment)
    // F8.
    try kiosk.line.send("\u{1B}[19~")
    try kiosk.line.wait(for: canLeave ? "Enter leaves" : "F8 means nothing here")
    guard canLeave else { return }
    try kiosk.line.send("\r")
    #expect(try kiosk.line.waitForEnd() == 0)
    #expect(kiosk.line.isCooked)
    let end = String(decoding: kiosk.line.written.suffix(200), as: UTF8.self)
    for sequence in ["\u{1B}[?1049l", "\u{1B}[?1006l", "\u{1B}[?1000l", "\u{1B}[?2004l"] {
      #expect(end.contains(sequence))
    }
  }
}

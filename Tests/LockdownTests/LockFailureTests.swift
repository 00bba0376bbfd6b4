import TestSupport
import Testing

@testable import Lockdown

@Suite("A kiosk whose lock cannot be set", .serialized)
struct LockFailureTests {
  /// What stands on the terminal after the last time that a program gave it back.
  private func lastLines(_ line: PseudoTerminal) -> [String] {
    let text = String(decoding: line.written, as: UTF8.self)
    let own = text.components(separatedBy: "\u{1B}[?1049l").last ?? ""
    return own.split(whereSeparator: \.isNewline).map {
      String($0).replacing(/\u{1B}[\[\]][0-9;?]*[a-zA-Z]|\u{1B}[=>]|\r/, with: "")
    }.filter { !$0.isEmpty }
  }

  @Test(
    "ends with 71 and one line that names it",
    arguments: [
      ("execve", "clean start"), ("close_range", "inherited descriptors"),
      ("setrlimit,prlimit64", "resource limits"), ("prctl:4", "no memory dumps"),
      ("prctl:38", "no new privileges"), ("landlock_create_ruleset", "Landlock"),
      ("landlock_add_rule", "Landlock"), ("landlock_restrict_self", "Landlock"),
    ])
  func named(calls: String, lock: String) throws {
    try expectEnd(refusing: calls, naming: lock)
  }

  @Test(
    "ends with 71 and one line that names the last of them",
    .enabled(if: hasLandlock, noLandlock))
  func lastNamed() throws {
    // By either of the two calls that set a filter.
    try expectEnd(refusing: "seccomp,prctl:22", naming: "seccomp")
  }

  private func expectEnd(refusing calls: String, naming lock: String) throws {
    let kiosk = try RunningKiosk(
      by: [try builtProgram("LockProbe"), "refusing", calls], isWaitedFor: false)
    #expect(try kiosk.line.waitForEnd() == 71)
    let lines = lastLines(kiosk.line)
    #expect(lines.count == 1, "\(lines)")
    #expect(lines.first?.hasPrefix("dateline: the lock \"\(lock)\" cannot be set: ") == true)
    #expect(lines.first?.hasSuffix("--unlocked goes without locks") == true)
    #expect(kiosk.line.isCooked)
    let text = String(decoding: kiosk.line.written, as: UTF8.self)
    #expect(!text.contains(RunningKiosk.firstScreen))
  }

  @Test("is not trusted if what must be refused is not", .enabled(if: hasLandlock, noLandlock))
  func untrusted() throws {
    let run = try ProgramRun.of("LockProbe", ["complete", "/"])
    #expect(run.output == "the locks cannot be trusted: read / (openat) is not refused: works\n")
    #expect(try ProgramRun.of("LockProbe", ["complete", "/etc"]).output == "locked\n")
  }

  @Test("cannot show all there is", arguments: ["/", "/proc/self/root", "/usr/.."])
  func everything(path: String) throws {
    let kiosk = try RunningKiosk([path], isWaitedFor: false)
    #expect(try kiosk.line.waitForEnd() == 64)
    #expect(
      lastLines(kiosk.line) == ["dateline: a kiosk shows one folder of articles, not all of /"])
  }

  @Test("ends with 71 where something adds to every program's environment")
  func restless() throws {
    let kiosk = try RunningKiosk(
      environment: ["DATELINE_CLEAN": "yes", "RESTLESS": "x"], isWaitedFor: false)
    #expect(try kiosk.line.waitForEnd() == 71)
    #expect(lastLines(kiosk.line).first?.contains("RESTLESS") == true)
  }

  @Test("runs with --unlocked, and says so on the screen")
  func unlocked() throws {
    let kiosk = try RunningKiosk(
      ["--unlocked"], by: [try builtProgram("LockProbe"), "refusing", "landlock_create_ruleset"])
    try kiosk.line.wait(for: "UNLOCKED")
    kiosk.line.resize(columns: 30, rows: 8)
    let mark = kiosk.line.written.count
    try kiosk.line.send("\r\u{C}")
    try kiosk.line.wait(for: "UNLOCKED", since: mark)
  }

  @Test("is not unlocked by itself, nor by its environment")
  func notUnlocked() throws {
    let kiosk = try RunningKiosk(
      by: [try builtProgram("LockProbe"), "refusing", "landlock_create_ruleset"],
      environment: ["DATELINE_UNLOCKED": "1", "UNLOCKED": "1"], isWaitedFor: false)
    #expect(try kiosk.line.waitForEnd() == 71)
  }

  @Test("is told by the self-test as well")
  func selfTest() throws {
    let run = try ProgramRun.of(
      "LockProbe",
      ["refusing", "landlock_restrict_self", try builtProgram("dateline"), "kiosk", "--self-test"])
    #expect(run.status == 71)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("dateline: the lock \"Landlock\" cannot be set: "))
  }
}

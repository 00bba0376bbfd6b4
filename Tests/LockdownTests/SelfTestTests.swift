import CLockdown
import Foundation
import TestSupport
import Testing

@testable import Lockdown

@Suite("The self-test", .serialized)
struct SelfTestTests {
  /// The verdict of each attempt by its title, as the table says it.
  private func verdicts(_ output: String) -> [String: String] {
    let rows = output.split(separator: "\n").dropFirst().map { row in
      row.split(separator: "  ").map { $0.trimmingCharacters(in: .whitespaces) }
        .filter { !$0.isEmpty }
    }
    return Dictionary(
      rows.filter { $0.count == 5 }.map { ($0[0], $0[4]) }, uniquingKeysWith: { first, _ in first })
  }

  private func titles(_ verdicts: [String: String], _ verdict: String) -> Set<String> {
    Set(verdicts.filter { $0.value == verdict }.keys)
  }

  /// What can be tried on any Linux, by anybody.
  private let everywhere: Set<String> = [
    "start a program", "start this program", "become two processes", "become two for a while",
    "clone without CLONE_THREAD", "memory to execute", "open to write", "open to append",
    "open a new file", "create a file", "rename", "remove a file", "change modes",
    "shorten an open file", "a local socket", "connect", "signal the parent", "set limits",
    "be another user", "leave the terminal's session",
  ]

  @Test(
    "finds every forbidden call refused, and what is needed allowed",
    .enabled(if: hasLandlock, noLandlock))
  func kiosk() throws {
    let run = try ProgramRun.of("dateline", ["kiosk", "--self-test"])
    #expect(run.status == 0, "\(run.output)\(run.errors)")
    #expect(run.errors == "")
    let verdicts = verdicts(run.output)
    #expect(verdicts.count == Attempts.all.count)
    // How many can be tried depends on what the host and this user may do at all.
    #expect(titles(verdicts, "refused").count >= 40)
    #expect(titles(verdicts, "refused").isSuperset(of: everywhere))
    #expect(titles(verdicts, "allowed").count == 4)
    for call in ["clone3", "openat2"] { #expect(try run.output.contains(Regex("\(call).*ENOSYS"))) }
    let counts = run.output.split(separator: "\n").last ?? ""
    #expect(counts.contains(", 0 NOT REFUSED, ") && counts.hasSuffix(", 0 BROKEN"))
  }

  @Test("marks what can be tried everywhere, without which it does not pass")
  func marks() {
    #expect(Set(Attempts.all.filter(\.isEverywhere).map(\.title)) == everywhere)
    let attempt = Attempts.all.first { $0.isEverywhere }
    let untried = attempt.map {
      Finding(attempt: $0, unlocked: .failed(EPERM), locked: .failed(EPERM))
    }
    #expect(!SelfTestReport(findings: [untried].compactMap(\.self)).isPassed)
  }

  @Test("leaves no shared memory behind")
  func leavesNothing() throws {
    let memory = { try String(contentsOfFile: "/proc/sysvipc/shm", encoding: .utf8) }
    let before = try memory().split(separator: "\n").count
    _ = try ProgramRun.of("dateline", ["kiosk", "--self-test"])
    #expect(try memory().split(separator: "\n").count == before)
  }

  @Test(
    "names calls that there are",
    arguments: SystemCalls.allowed + SystemCalls.refused
      + ArgumentRules.all(process: 1).map(\.name))
  func names(call: String) {
    let machines: [String] = ["x86_64", "aarch64"]
    #expect(
      machines.contains {
        seccomp_syscall_resolve_name_arch(seccomp_arch_resolve_name($0), call) >= 0
      })
  }

  @Test("goes through a folder that a kiosk would read", .enabled(if: hasLandlock, noLandlock))
  func source() throws {
    let run = try ProgramRun.of("dateline", ["kiosk", "--self-test", "/etc"])
    #expect(run.status == 71)
    #expect(titles(verdicts(run.output), "NOT REFUSED").contains("read /etc/passwd"))
    #expect(run.errors.hasPrefix("dateline: the locks do not hold"))
  }

  @Test("without Landlock finds that files elsewhere can be read, and nothing else")
  func systemCallsAlone() throws {
    let run = try ProgramRun.of("LockProbe", ["self-test", "calls"])
    #expect(run.status == 1)
    let verdicts = verdicts(run.output)
    let elsewhere = titles(verdicts, "NOT REFUSED")
    #expect(elsewhere.contains("read /etc/passwd"))
    #expect(elsewhere.allSatisfy { $0.hasPrefix("read ") || $0.hasPrefix("open ") })
    #expect(titles(verdicts, "refused").isSuperset(of: everywhere))
  }

  @Test(
    "without seccomp finds that files are shut all the same, and all else is open",
    .enabled(if: hasLandlock, noLandlock))
  func filesAlone() throws {
    let run = try ProgramRun.of("LockProbe", ["self-test", "files"])
    #expect(run.status == 1)
    let verdicts = verdicts(run.output)
    #expect(
      titles(verdicts, "refused").isSuperset(of: [
        "start a program", "open to write", "open to read and write", "open a new file",
        "create a file", "a new folder", "rename", "remove a file", "symbolic link",
        "read /etc/passwd", "read it by a link in the source", "read it by /proc/self/root",
        "open a new terminal",
      ]))
    #expect(
      titles(verdicts, "NOT REFUSED").isSuperset(of: [
        "become two processes", "memory to execute", "a local socket", "set limits",
      ]))
    // Landlock's version 6 shuts signals to what is outside as well.
    let refused = titles(verdicts, "refused").contains("signal the parent")
    #expect(refused == (lock_landlock_version() >= 6))
  }

  @Test("without both finds nothing refused")
  func noLocks() throws {
    let run = try ProgramRun.of("LockProbe", ["self-test", "none"])
    #expect(run.status == 1)
    let verdicts = verdicts(run.output)
    // Without dumps, which the first locks forbid, it belongs to root.
    #expect(titles(verdicts, "refused").isSubset(of: ["open its own memory"]))
    #expect(titles(verdicts, "NOT REFUSED").isSuperset(of: everywhere))
  }

  @Test("calls refused only what the kernel did not begin")
  func verdicts() {
    let attempt = Attempt("x", "getpid")
    let cases: [(unlocked: Outcome, locked: Outcome, verdict: Finding.Verdict)] = [
      (.worked, .failed(1), .refused), (.failed(14), .failed(38), .refused),
      (.worked, .killed(31), .refused), (.worked, .worked, .notRefused),
      (.failed(14), .failed(14), .notRefused), (.worked, .failed(22), .notRefused),
      (.worked, .killed(11), .notRefused), (.worked, .hung, .notRefused),
      (.failed(1), .worked, .notRefused), (.failed(1), .failed(1), .notTestable),
      (.failed(2), .failed(2), .notRefused), (.killed(11), .killed(11), .notTestable),
    ]
    for (unlocked, locked, verdict) in cases {
      let finding = Finding(attempt: attempt, unlocked: unlocked, locked: locked)
      #expect(finding.verdict == verdict, "\(unlocked), \(locked)")
    }
    let opening = Attempt("x", "openat")
    #expect(
      Finding(attempt: opening, unlocked: .failed(2), locked: .failed(2)).verdict == .notTestable)
    #expect(
      Finding(attempt: attempt.allowed, unlocked: .worked, locked: .failed(1)).verdict == .broken)
  }
}

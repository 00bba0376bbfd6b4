import Foundation
import TestSupport
import Testing

@testable import Lockdown

/// Somebody presses whatever there is, for a long time, and the kiosk is watched from outside.
///
/// `make kiosk-walk` walks for ten minutes and counts system calls with strace; otherwise
/// DATELINE_WALK_SECONDS and DATELINE_WALK_TRACE say how long and whether.
@Suite("A random walk through a kiosk", .serialized, .enabled(if: hasLandlock, noLandlock))
struct KioskWalkTests {
  private let seconds = variable("DATELINE_WALK_SECONDS").flatMap(Double.init) ?? 5
  private let isTraced = variable("DATELINE_WALK_TRACE") == "1"

  @Test("starts, opens and changes nothing")
  func walk() throws {
    let scratch = try TemporaryFolder()
    let strace = "/usr/bin/strace"
    let traces = isTraced && FileManager.default.isExecutableFile(atPath: strace)
    if isTraced, !traces { print("strace is not installed: only the processes are looked at") }
    // The tracer is no child of the kiosk and no part of its session.
    let tracing: (String) -> [String] = { name in
      traces
        ? [
          strace, "-DDD", "-f", "-qq", "-o", scratch.path + "/" + name, "-e",
          "trace=" + CallTrace.calls, "-e", "signal=none",
        ] : []
    }
    let kiosk = try RunningKiosk(by: tracing("locked"))
    // The same keys without locks: whether what is counted can be seen at all.
    let control = traces ? try RunningKiosk(["--unlocked"], by: tracing("unlocked")) : nil

    var walk = RandomWalk(numbers: RepeatableNumbers(seed: 11))
    let end = Date(timeIntervalSinceNow: seconds)
    while Date() < end {
      for _ in 0..<50 {
        let step = walk.next()
        for kiosk in [kiosk, control].compactMap(\.self) { try step.apply(to: kiosk.line) }
        usleep(2000)
      }
      try kiosk.expectLocked()
      kiosk.expectNoTraces()
      control?.line.read()
    }
    try kiosk.expectAnswers()
    print("a walk of \(walk.count) steps in \(Int(seconds)) s")
    guard traces, let control else { return }

    for kiosk in [kiosk, control] {
      kill(kiosk.process, SIGTERM)
      #expect(try kiosk.line.waitForEnd() == 143)
    }
    let locked = CallTrace(try scratch.read("locked"))
    let unlocked = CallTrace(try scratch.read("unlocked"))
    report(locked, unlocked)
    #expect(locked.isLocked && !unlocked.isLocked)
    // Starting itself and sending errors nowhere, which the trace must have seen.
    #expect(locked.count(.programs, .beforeLocks) >= 2 && locked.count(.writing, .beforeLocks) >= 1)
    #expect(unlocked.count(.programs, .beforeLocks) >= 1)
    #expect(locked.breaches == [])
    #expect(locked.refusals(.selfTest) >= 6)
  }

  private func report(_ locked: CallTrace, _ unlocked: CallTrace) {
    for kind in CallTrace.Kind.allCases {
      print(
        "\(kind.rawValue): \(locked.count(kind, .afterwards)) after the locks",
        "(before them \(locked.count(kind, .beforeLocks)),",
        "all without locks \(unlocked.count(kind, .beforeLocks)))")
    }
    print(
      "refused: \(locked.refusals(.selfTest)) of its own tries at the start,",
      "\(locked.refusals(.afterwards)) afterwards")
  }

  @Test("is counted rightly")
  func counted() {
    let trace = CallTrace(
      """
      7 execve("/bin/dateline", ["dateline"], 0x7f /* 3 vars */) = 0
      7 openat(AT_FDCWD, "/dev/null", O_WRONLY) = 3
      7 seccomp(SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_LOG, NULL) = -1 EFAULT (Bad address)
      7 seccomp(SECCOMP_SET_MODE_FILTER, 0, {len=454, filter=0x5563fca561f0}) = 0
      7 socket(AF_UNIX, SOCK_STREAM, 0) = -1 EPERM (Operation not permitted)
      7 unshare(CLONE_FILES) = -1 EPERM (Operation not permitted)
      7 clone(child_stack=0x7f, flags=CLONE_VM|CLONE_THREAD) = 8
      8 openat(AT_FDCWD, "/etc/localtime", O_RDONLY|O_CLOEXEC) = 5
      7 openat(AT_FDCWD, "new", O_WRONLY|O_CREAT, 0600 <unfinished ...>
      8 execve("/bin/sh", ["sh"], NULL <unfinished ...>
      7 <... openat resumed>) = 4
      8 <... execve resumed>) = -1 EPERM (Operation not permitted)
      7 socket(AF_INET, SOCK_STREAM, 0) = 6
      8 unlinkat(AT_FDCWD, "a = b", 0) = 0
      8 +++ exited with 0 +++
      """)
    #expect(trace.count(.programs, .beforeLocks) == 1)
    #expect(trace.count(.writing, .beforeLocks) == 1)
    #expect(trace.refusals(.selfTest) == 1)
    #expect(trace.refusals(.afterwards) == 1)
    for kind in [CallTrace.Kind.writing, .sockets, .changing] {
      #expect(trace.count(kind, .afterwards) == 1)
    }
    #expect(trace.count(.programs, .afterwards) == 0)
    #expect(trace.breaches.count == 3)
  }
}

private func variable(_ name: String) -> String? {
  ProcessInfo.processInfo.environment[name]
}

import CLockdown
import Glibc

/// The system calls whose arguments decide.
enum ArgumentRules {
  static func all(process: Int32) -> [SystemCallRule] {
    opening("open", flags: 1) + opening("openat", flags: 2)
      + threads + memory("mmap", protection: 2) + memory("mprotect", protection: 2)
      + countdown + terminal + descriptors + names + limits(process) + priority + groups(process)
      // What `raise` and `abort` send.
      + [allow("tgkill", SystemCallRule.when(0, is: UInt64(process)))]
  }

  /// Reading only: nothing that writes, makes, shortens or lengthens.
  private static func opening(_ name: String, flags: UInt32) -> [SystemCallRule] {
    let modes = UInt64(O_ACCMODE)
    // __O_TMPFILE, without the O_DIRECTORY that comes with it; O_PATH, which Landlock lets through.
    let changing = [O_CREAT, O_TRUNC, O_APPEND, 0o20_000_000, 0o10_000_000].map { UInt64($0) }
    let all = changing.reduce(modes, |)
    return [allow(name, SystemCallRule.when(flags, is: 0, under: all))]
      + (1...modes).map { refuse(name, SystemCallRule.when(flags, is: $0, under: modes)) }
      + changing.map { refuse(name, SystemCallRule.when(flags, is: $0, under: $0)) }
  }

  /// A thread of this process is none of its own; clone3 hides its flags and answers ENOSYS.
  private static let threads: [SystemCallRule] = {
    let thread: UInt64 = 0x1_0000
    // CLONE_NEWTIME, NEWNS, NEWCGROUP, NEWUTS, NEWIPC, NEWUSER, NEWPID, NEWNET.
    let namespaces: UInt64 = 0x80 | 0x2_0000 | 0x7E00_0000
    return [
      allow("clone", SystemCallRule.when(0, is: thread, under: thread | namespaces)),
      refuse("clone", SystemCallRule.when(0, is: 0, under: thread)),
    ]
  }()

  /// Memory is never to be executed, whether it can be written or not: all code is loaded already.
  private static func memory(_ name: String, protection: UInt32) -> [SystemCallRule] {
    let execute = UInt64(PROT_EXEC)
    return [
      allow(name, SystemCallRule.when(protection, is: 0, under: execute)),
      refuse(name, SystemCallRule.when(protection, is: execute, under: execute)),
    ]
  }

  /// The clock that ends a program which does not end when it is told to: SIGALRM, to itself alone.
  private static let countdown = [
    allow("setitimer", SystemCallRule.when(0, is: UInt64(ITIMER_REAL.rawValue)))
  ]

  /// Modes and size of the terminal; never TIOCSTI and TIOCLINUX, which type for the next one.
  private static let terminal: [SystemCallRule] = {
    let passing: [Int] = [
      Int(TCGETS), Int(TCSETS), Int(TCSETSW), Int(TCSETSF), Int(TCSBRK), Int(TCFLSH),
      Int(TIOCGWINSZ), Int(TIOCGPGRP), Int(FIONREAD),
      // TCGETS2, TCSETS2, TCSETSW2, TCSETSF2: of newer libc.
      0x802C_542A, 0x402C_542B, 0x402C_542C, 0x402C_542D,
    ]
    return passing.map { allow("ioctl", SystemCallRule.when(1, is: UInt64($0))) }
      + [TIOCSTI, TIOCLINUX].map { refuse("ioctl", SystemCallRule.when(1, is: UInt64($0))) }
  }()

  /// Never F_SETFL, F_SETOWN and F_SETSIG, which have signals sent (O_ASYNC), nor F_NOTIFY and
  /// leases.
  private static let descriptors: [SystemCallRule] =
    [F_GETFD, F_SETFD, F_GETFL, F_DUPFD_CLOEXEC].map {
      allow("fcntl", SystemCallRule.when(1, is: UInt64($0)))
    }
    + [F_SETFL, F_SETOWN, setSignal, setLease, notify].map {
      refuse("fcntl", SystemCallRule.when(1, is: UInt64($0)))
    }

  // F_SETSIG, F_SETLEASE and F_NOTIFY, which glibc shows only to GNU programs.
  static let setSignal: Int32 = 10
  private static let setLease: Int32 = 1024
  static let notify: Int32 = 1026

  private static let names = [PR_SET_NAME, PR_GET_NAME].map {
    allow("prctl", SystemCallRule.when(0, is: UInt64($0)))
  }

  /// Reading one's own limits, which libc does for the size of stacks.
  private static func limits(_ process: Int32) -> [SystemCallRule] {
    let setsNothing = SystemCallRule.when(2, is: 0, under: .max)
    return [0, UInt64(process)].map {
      allow("prlimit64", SystemCallRule.when(0, is: $0) + setsNothing)
    }
  }

  /// Dispatch gives each of its threads a priority, and writes to the system's log where it cannot.
  private static let priority = [
    SystemCallRule(
      name: "setpriority", answer: .ignore,
      conditions: [PRIO_PROCESS.rawValue, 0].enumerated().flatMap { argument, value in
        SystemCallRule.when(UInt32(argument), is: UInt64(value))
      })
  ]

  /// Its own process group and session, nobody else's.
  private static func groups(_ process: Int32) -> [SystemCallRule] {
    ["getpgid", "getsid"].flatMap { name in
      [0, UInt64(process)].map { allow(name, SystemCallRule.when(0, is: $0)) }
    } + [allow("getpriority", SystemCallRule.when(0, is: 0) + SystemCallRule.when(1, is: 0))]
  }

  private static func allow(
    _ name: String, _ conditions: [SystemCallRule.Condition]
  ) -> SystemCallRule {
    SystemCallRule(name: name, answer: .allow, conditions: conditions)
  }

  private static func refuse(
    _ name: String, _ conditions: [SystemCallRule.Condition]
  ) -> SystemCallRule {
    SystemCallRule(name: name, answer: .refuse, conditions: conditions)
  }
}

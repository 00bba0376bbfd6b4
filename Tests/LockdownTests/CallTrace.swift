import Foundation

@testable import Lockdown

/// The calls of a kiosk that strace wrote down, in three parts: before the locks, its look at the
/// locks themselves, and all that follows.
struct CallTrace {
  enum Kind: String, CaseIterable {
    case programs = "programs or processes started"
    case sockets = "sockets"
    case writing = "files opened to write"
    case changing = "files changed"
  }

  enum Part: CaseIterable { case beforeLocks, selfTest, afterwards }

  private var succeeded: [Part: [Kind: Int]] = [:]
  private var refused: [Part: Int] = [:]
  /// The first few calls that got through after the locks.
  private(set) var breaches: [String] = []

  /// What is asked of strace: `-e trace=…`. A question mark: where there is such a call.
  static let calls =
    [
      "execve", "execveat", "?fork", "?vfork", "clone", "clone3", "seccomp", "unshare",
      "socket", "socketpair", "connect", "bind", "?open", "openat", "openat2", "?creat",
      "memfd_create", "io_uring_setup", "ptrace", "process_vm_writev", "truncate", "ftruncate",
      "fallocate", "?mkdir", "mkdirat", "?mknod", "mknodat", "?rename", "?renameat", "renameat2",
      "?link", "linkat", "?symlink", "symlinkat", "?unlink", "unlinkat", "?rmdir", "?chmod",
      "fchmod", "fchmodat", "?chown", "fchown", "fchownat", "utimensat", "setxattr", "kill",
    ].joined(separator: ",")

  /// - Parameter text: of `strace -f -o FILE`.
  init(_ text: String) {
    var part = Part.beforeLocks
    var unfinished: [Substring: Substring] = [:]
    for line in text.split(separator: "\n") {
      let (process, rest) = Self.split(line)
      if rest.hasSuffix("<unfinished ...>") {
        unfinished[process] = rest.dropLast("<unfinished ...>".count)
        continue
      }
      var call = rest
      if rest.hasPrefix("<... "), let end = rest.firstRange(of: " resumed>") {
        call = (unfinished.removeValue(forKey: process) ?? "") + rest[end.upperBound...]
      }
      guard let result = Self.result(of: call) else { continue }
      note(call, result, in: part)
      // The filter itself, not a question about what the kernel knows; then the last of the calls
      // that a kiosk tries.
      if call.hasPrefix("seccomp(SECCOMP_SET_MODE_FILTER"), result == 0 { part = .selfTest }
      if Self.endsSelfTest(call), part == .selfTest { part = .afterwards }
    }
  }

  private static func endsSelfTest(_ call: Substring) -> Bool {
    Attempts.quick.last.map { call.hasPrefix($0.call + "(") } ?? false
  }

  var isLocked: Bool { succeeded[.selfTest] != nil || refused[.selfTest] != nil }

  func count(_ kind: Kind, _ part: Part) -> Int { succeeded[part]?[kind] ?? 0 }
  func count(_ part: Part) -> Int { Kind.allCases.reduce(0) { $0 + count($1, part) } }
  func refusals(_ part: Part) -> Int { refused[part] ?? 0 }

  private mutating func note(_ call: Substring, _ result: Int, in part: Part) {
    guard let kind = Self.kind(of: call) else { return }
    if result < 0 {
      refused[part, default: 0] += 1
    } else {
      succeeded[part, default: [:]][kind, default: 0] += 1
      if part != .beforeLocks, breaches.count < 20 { breaches.append(String(call)) }
    }
  }

  private static func split(_ line: Substring) -> (process: Substring, rest: Substring) {
    let process = line.prefix { $0.isNumber }
    return (process, line[process.endIndex...].drop { $0 == " " })
  }

  /// -1 for every failure; `nil` for what is no call.
  private static func result(of call: Substring) -> Int? {
    guard let sign = call.lastRange(of: " = ") else { return nil }
    let word = call[sign.upperBound...].prefix { !$0.isWhitespace }
    return Int(word).map { max($0, -1) }
  }

  /// `nil`: harmless, such as a thread or a file that is read.
  private static func kind(of call: Substring) -> Kind? {
    let name = call.prefix { $0 != "(" }
    switch name {
    case "seccomp", "unshare": return nil
    case "clone", "clone3": return call.contains("CLONE_THREAD") ? nil : .programs
    case "execve", "execveat", "fork", "vfork", "ptrace", "process_vm_writev", "kill":
      return .programs
    case "socket", "socketpair", "connect", "bind", "io_uring_setup": return .sockets
    case "open", "openat", "openat2":
      let isWriting = ["O_WRONLY", "O_RDWR", "O_CREAT", "O_TRUNC", "O_APPEND", "O_TMPFILE"]
        .contains { call.contains($0) }
      return isWriting ? .writing : nil
    case "creat", "memfd_create": return .writing
    default: return .changing
    }
  }
}

extension Substring {
  fileprivate func lastRange(of text: String) -> Range<Index>? {
    ranges(of: text).last
  }
}

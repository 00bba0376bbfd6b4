import CLockdown
import Glibc

/// Tries what is forbidden, each in a process of its own behind the locks and in another without
/// them, which tells whether it could work here at all.
public struct SelfTest {
  /// The first and the second step of the locks; those of a kiosk but in tests.
  private let begin: () throws(LockFailure) -> Void = { () throws(LockFailure) in
    try Lockdown.begin()
  }
  private let complete: (_ readable: [String]) throws(LockFailure) -> Void
  /// Readable besides the scratch folder.
  private let readable: [String]

  public init(readable: [String] = []) {
    self.readable = readable
    complete = { (readable) throws(LockFailure) in
      try Lockdown(readable: readable).complete()
    }
  }

  /// Of some locks of the second step only: for tests of each.
  package init(files: Bool, systemCalls: Bool) {
    readable = []
    complete = { (readable) throws(LockFailure) in
      if files { try FileAccess(readable: readable).restrict() }
      if systemCalls { try SystemCallFilter(rules: SystemCalls.rules(process: getpid())).load() }
    }
  }

  /// Needs to be called while there is one thread.
  public func run() throws(LockFailure) -> SelfTestReport {
    try ProcessLocks.checkSingleThread()
    var findings: [Finding] = []
    for attempt in Attempts.all {
      let locked = try outcome(of: attempt, isLocked: true)
      findings.append(
        Finding(
          attempt: attempt, unlocked: try outcome(of: attempt, isLocked: false), locked: locked))
    }
    return SelfTestReport(findings: findings)
  }

  func outcome(of attempt: Attempt, isLocked: Bool) throws(LockFailure) -> Outcome {
    let scratch = try ScratchFolder()
    defer { scratch.remove() }
    var (reader, writer): (Int32, Int32) = (-1, -1)
    try Self.makePipe(&reader, &writer)
    let child = lock_fork()
    if child == 0 { perform(attempt, in: scratch.path, isLocked: isLocked, telling: writer) }
    close(writer)
    defer { close(reader) }
    guard child > 0 else { throw LockFailure(.selfTest, doing: "fork", error: errno) }
    let outcome = Self.wait(for: child)
    guard outcome == .failed(Self.cannotLock) else { return outcome }
    // The lock's name, the line break and the reason, which fit into the pipe.
    var told = [UInt8](repeating: 0, count: 4096)
    let count = max(0, read(reader, &told, told.count))
    let parts = String(decoding: told[..<count], as: UTF8.self)
      .split(separator: "\n", maxSplits: 1).map(String.init)
    throw LockFailure(
      parts.first.flatMap(Lock.init) ?? .selfTest, parts.count > 1 ? parts[1] : "no reason told")
  }

  /// The child's exit status where a lock could not be set; above every `errno`.
  private static let cannotLock: Int32 = 250

  private func perform(
    _ attempt: Attempt, in folder: String, isLocked: Bool, telling writer: Int32
  ) -> Never {
    let nowhere = open("/dev/null", O_RDWR)
    dup2(nowhere, STDIN_FILENO)
    dup2(writer, STDOUT_FILENO)
    dup2(nowhere, STDERR_FILENO)
    guard chdir(folder) == 0 else { _exit(Self.cannotLock) }
    do throws(LockFailure) {
      if isLocked { try begin() }
      let means = AttemptMeans.prepared(file: "file")
      if isLocked { try complete(readable + [folder]) }
      _exit(attempt.perform(with: means))
    } catch {
      let line = Array("\(error.lock.rawValue)\n\(error.reason)".utf8)
      _ = write(STDOUT_FILENO, line, line.count)
      _exit(Self.cannotLock)
    }
  }

  /// Milliseconds after which an attempt counts as hanging.
  private static let patience = 5000

  private static func wait(for child: Int32) -> Outcome {
    var status: Int32 = 0
    for _ in 0..<patience {
      let ended = waitpid(child, &status, WNOHANG)
      if ended == child {
        let signal = status & 0x7F
        let exit = status >> 8 & 0xFF
        return signal != 0 ? .killed(signal) : exit == 0 ? .worked : .failed(exit)
      }
      usleep(1000)
    }
    kill(child, SIGKILL)
    waitpid(child, &status, 0)
    return .hung
  }

  private static func makePipe(
    _ reader: inout Int32, _ writer: inout Int32
  ) throws(LockFailure) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw LockFailure(.selfTest, doing: "pipe", error: errno) }
    (reader, writer) = (ends[0], ends[1])
  }
}

/// A folder that attempts may spoil: with `file`, `folder` and `link`, which leads to /etc/passwd.
struct ScratchFolder {
  let path: String

  init() throws(LockFailure) {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var name = Array("\(base)/dateline-self-test-XXXXXX".utf8CString)
    guard mkdtemp(&name) != nil else {
      throw LockFailure(.selfTest, doing: "a folder in \(base)", error: errno)
    }
    path = String(decoding: name.dropLast().map(UInt8.init), as: UTF8.self)
    let file = open(path + "/file", O_WRONLY | O_CREAT | O_EXCL, 0o600)
    defer { close(file) }
    guard file >= 0, write(file, "text\n", 5) == 5, mkdir(path + "/folder", 0o700) == 0,
      symlink("/etc/passwd", path + "/link") == 0
    else { throw LockFailure(.selfTest, doing: path, error: errno) }
  }

  /// Removes it with what is in it now, one level deep.
  func remove() {
    if let folder = opendir(path) {
      while let entry = readdir(folder) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name != ".", name != ".." { Glibc.remove(path + "/" + name) }
      }
      closedir(folder)
    }
    rmdir(path)
  }
}

/// What a self-test found.
public struct SelfTestReport: Sendable {
  var findings: [Finding]

  /// Whether nothing forbidden works, what must be left works, and what can be tried everywhere
  /// could be tried.
  public var isPassed: Bool {
    count(.notRefused) + count(.broken) == 0
      && findings.allSatisfy {
        !$0.attempt.isEverywhere || !$0.attempt.isKnownHere || $0.verdict == .refused
      }
  }

  /// A table for a person, below it what says nothing here, and counts in the last line.
  public var lines: [String] {
    let heads = ["what is tried", "call", "without locks", "with locks", ""]
    let rows =
      [heads]
      + findings.map {
        [
          $0.attempt.title, $0.attempt.call, "\($0.unlocked)", "\($0.locked)", $0.verdict.rawValue,
        ]
      }
    let widths = heads.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    let table = rows.map { row in
      zip(row, widths).map { cell, width in
        cell + String(repeating: " ", count: width - cell.count)
      }.joined(separator: "  ").trimmingEnd()
    }
    let untried = findings.filter { $0.verdict == .notTestable }.map(\.attempt.title)
    let note =
      untried.isEmpty ? [] : ["Not testable here: \(untried.joined(separator: "; ")).", ""]
    return table + [""] + note + [summary]
  }

  private var summary: String {
    let counts = Finding.Verdict.allCases.map { "\(count($0)) \($0.rawValue)" }
    return counts.joined(separator: ", ")
  }

  private func count(_ verdict: Finding.Verdict) -> Int {
    findings.count { $0.verdict == verdict }
  }
}

extension String {
  fileprivate func trimmingEnd() -> String {
    String(reversed().drop { $0 == " " }.reversed())
  }
}

import CLockdown
import Foundation
import TestSupport
import Testing

@testable import Lockdown

/// A kiosk on a bare line, in a scratch folder that is its current one and its home.
final class RunningKiosk {
  let line: PseudoTerminal
  let folder: TemporaryFolder
  private let before: [String]

  /// - Parameters:
  ///   - prefix: the program that runs it, with its arguments.
  ///   - program: the `dateline` to run; the one built with the tests, if none is named.
  ///   - environment: put over a small one; what holds `~` means the scratch folder there.
  ///   - isWaitedFor: whether its first screen must come.
  init(
    _ arguments: [String] = [], by prefix: [String] = [], program: String? = nil,
    environment: [String: String] = [:], isWaitedFor: Bool = true
  ) throws {
    let folder = try TemporaryFolder()
    try folder.write("mine\n", to: "notes.txt")
    var variables = ["TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "HOME": folder.path]
    variables.merge(environment) { $1 }
    variables = variables.mapValues { $0.replacingOccurrences(of: "~", with: folder.path) }
    before = contents(of: folder.path)
    self.folder = folder
    line = try PseudoTerminal(
      prefix + [try program ?? builtProgram("dateline"), "kiosk"] + arguments,
      environment: variables, in: folder.path)
    if isWaitedFor { try line.wait(for: Self.firstScreen) }
  }

  /// What a locked process has open is shown to root alone. Tells others once.
  private static let showsOpenFiles: Bool = {
    if geteuid() == 0 { return true }
    Issue.record("not root: what a kiosk has open is not looked at", severity: .warning)
    return false
  }()

  /// What stands on the first screen only.
  static let firstScreen = "Look around"
  private static let firstScreenInSpanish = "Explore con confianza"

  var process: Int32 { line.process }

  /// Goes back to the first screen, whatever is open, and draws it anew.
  func expectAnswers(sourceLocation: SourceLocation = #_sourceLocation) throws {
    line.resize(columns: 80, rows: 24)
    let isBack = try (0..<8).contains { _ in
      // Ends whatever the terminal is thought to answer, and a paste, which wants silence besides.
      try line.send("\u{1B}\\\u{7}\u{1B}[201~")
      for _ in 0..<10 {
        // Longer than the time after which Esc is a key of its own.
        usleep(60_000)
        try line.send("\u{1B}")
      }
      usleep(60_000)
      let mark = line.written.count
      try line.send("\u{C}")
      return line.hasWritten(Self.firstScreen, since: mark, within: 2)
        || line.hasWritten(Self.firstScreenInSpanish, since: mark, within: 0.1)
    }
    #expect(isBack, "the first screen is not to be had", sourceLocation: sourceLocation)
    #expect(isAlive(process) && !isStopped(process), sourceLocation: sourceLocation)
  }

  /// It has started nothing and changed nothing.
  func expectNoTraces(sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(children(of: process) == [], sourceLocation: sourceLocation)
    #expect(contents(of: folder.path) == before, sourceLocation: sourceLocation)
    guard Self.showsOpenFiles else { return }
    let files = openFiles(of: process)
    #expect(!isAlive(process) || !files.isEmpty, sourceLocation: sourceLocation)
    for file in files {
      let isTerminal = file.target.hasPrefix("/dev/pts/") || file.target.hasPrefix("/dev/tty")
      // What a frame is gathered in; it has no name that anybody could open.
      let isFrame = file.target == "/memfd:frame (deleted)"
      let isPath =
        file.target.hasPrefix("/") && file.target != "/dev/null" && !isTerminal && !isFrame
      #expect(!(isPath && file.isWritable), "\(file)", sourceLocation: sourceLocation)
      #expect(!file.target.hasPrefix("socket:"), "\(file)", sourceLocation: sourceLocation)
    }
  }

  /// Every thread is shut.
  func expectLocked(sourceLocation: SourceLocation = #_sourceLocation) throws {
    let threads = try FileManager.default.contentsOfDirectory(atPath: "/proc/\(process)/task")
    #expect(!threads.isEmpty)
    // A thread may end meanwhile.
    for thread in threads {
      guard let state = status(of: "\(process)/task/\(thread)") else { continue }
      #expect(state["NoNewPrivs"] == "1", sourceLocation: sourceLocation)
      #expect(state["Seccomp"] == "2", sourceLocation: sourceLocation)
    }
    let limits = try String(contentsOfFile: "/proc/\(process)/limits", encoding: .utf8)
    #expect(limits.contains(#/core file size +0 +0 /#), sourceLocation: sourceLocation)
    let files = try Regex("open files +\(ProcessLocks.files) +\(ProcessLocks.files) ")
    #expect(limits.contains(files), sourceLocation: sourceLocation)
  }
}

/// Whether this kernel can restrict files; without it a kiosk does not start.
let hasLandlock = lock_landlock_version() >= 1
let noLandlock: Comment = "this kernel has no Landlock, without which a kiosk does not start"

/// The fields of /proc/…/status.
func status(of process: String) -> [String: String]? {
  guard let text = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8) else {
    return nil
  }
  let fields = text.split(separator: "\n").map { $0.split(separator: ":", maxSplits: 1) }
  return Dictionary(
    fields.filter { $0.count == 2 }.map {
      (String($0[0]), $0[1].trimmingCharacters(in: .whitespaces))
    }, uniquingKeysWith: { first, _ in first })
}

/// The processes that a process has started, those that have ended and not been asked for as well.
func children(of process: Int32) -> [String] {
  let processes = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
  return processes.filter { Int32($0) != nil && status(of: $0)?["PPid"] == "\(process)" }
}

struct OpenFile: CustomStringConvertible {
  var target: String
  var isWritable: Bool
  var description: String { "\(target)\(isWritable ? ", writable" : "")" }
}

/// None where they may not be looked at, as those of a locked process by an ordinary user.
func openFiles(of process: Int32) -> [OpenFile] {
  let folder = "/proc/\(process)/"
  let numbers = (try? FileManager.default.contentsOfDirectory(atPath: folder + "fd")) ?? []
  return numbers.compactMap { number in
    guard
      let target = try? FileManager.default.destinationOfSymbolicLink(
        atPath: folder + "fd/" + number),
      let info = try? String(contentsOfFile: folder + "fdinfo/" + number, encoding: .utf8),
      let flags = info.firstMatch(of: /flags:\s*([0-7]+)/).flatMap({ Int32($0.1, radix: 8) })
    else { return nil }
    return OpenFile(target: target, isWritable: flags & O_ACCMODE != O_RDONLY)
  }
}

/// The libraries and files that a process has in its memory; `nil` where that is not to be seen.
func mappedFiles(of process: Int32) -> String? {
  // Foundation reads files of /proc only as far as the kernel gives them at once.
  let run = try? ProgramRun.of(path: "/bin/cat", ["/proc/\(process)/maps"])
  return run?.status == 0 ? run?.output : nil
}

/// All files below a folder: name, kind, size, time of change and what a file says.
func contents(of folder: String) -> [String] {
  let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
  return (["."] + names).sorted().map { name in
    let path = folder + "/" + name
    var status = stat()
    lstat(path, &status)
    let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    let time = "\(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
    return "\(name) \(status.st_mode) \(status.st_size) \(time) \(text)"
  }
}

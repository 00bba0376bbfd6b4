import Foundation
import TestSupport
import Testing

/// Files that would keep whoever opens them waiting, or that may not be read.
@Suite("Opening files")
struct OpeningTests {
  /// Ended after a while with 124, for a program that waits would wait for ever.
  private func dateline(
    _ arguments: [String], in folder: TemporaryFolder, environment: [String: String?] = [:]
  ) throws -> ProgramRun {
    try ProgramRun.of(
      path: "/usr/bin/timeout", ["60", try builtProgram("dateline")] + arguments,
      environment: environment, in: folder.path)
  }

  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("The bridge fell in May 2009.\n", to: "story/a.txt")
    try folder.write("The bridge fell in May 2009.\n", to: "good.txt")
    #expect(mkfifo(folder.path + "/story/edition.yaml", 0o600) == 0)
    #expect(mkfifo(folder.path + "/pipe", 0o600) == 0)
    #expect(mkfifo(folder.path + "/good.json", 0o600) == 0)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/link.yaml", withDestinationPath: "pipe")
    return folder
  }

  @Test(
    "A pipe is told of and never waited for",
    arguments: [
      (["events", "story"], 66, "story/edition.yaml: it is no plain file"),
      (["index", "story", "-o", "x"], 66, "story/edition.yaml: it is no plain file"),
      (["check", "story"], 66, "story/edition.yaml: it is no plain file"),
      (["events", "pipe"], 66, "pipe: it is no plain file"),
      (["edition", "pipe"], 66, "pipe: it is no plain file"),
      (["tag", "pipe"], 66, "pipe: it is no plain file"),
      (["events", "good.txt", "--edition", "link.yaml"], 66, "link.yaml: it is no plain file"),
      (["tag", "good.txt", "--published-from", "."], 66, "./good.json: it is no plain file"),
      (["screen", "--config", "pipe"], 66, "pipe: it is no plain file"),
      (
        ["index", "good.txt", "-o", "pipe"], 73,
        "pipe is not a dateline archive; it is left as it is"
      ),
    ])
  func pipes(_ arguments: [String], _ status: Int32, _ line: String) throws {
    let run = try dateline(arguments, in: try folder())
    #expect(run.errors == "dateline: \(line)\n")
    #expect(run.status == status)
  }

  @Test("A pipe in the place of the usual configuration is told of, and none is used")
  func configuration() throws {
    let folder = try folder()
    try folder.write("", to: "settings/dateline/other")
    let file = folder.path + "/settings/dateline/config.yaml"
    #expect(mkfifo(file, 0o600) == 0)
    let run = try dateline(
      ["keys"], in: folder, environment: ["XDG_CONFIG_HOME": folder.path + "/settings"])
    #expect(run.errors == "dateline: \(file): it is no plain file; it is not used\n")
    #expect(run.status == 0)
  }

  @Test(
    "The kernel's log, which is as a file and waits for more, is never waited for",
    .enabled(if: access("/proc/kmsg", R_OK) == 0))
  func kernelLog() throws {
    let folder = try folder()
    for name in ["log.txt", "log.yaml"] {
      try FileManager.default.createSymbolicLink(
        atPath: folder.path + "/" + name, withDestinationPath: "/proc/kmsg")
    }
    for arguments in [["events", "log.txt"], ["screen", "--config", "log.yaml"]] {
      let run = try dateline(arguments, in: folder)
      #expect(run.status == 66)
      #expect(run.errors.hasPrefix("dateline: log."))
      #expect(run.errors.split(separator: "\n").count == 1)
    }
  }

  /// Runs without the right to read what its owner may not.
  private func bound(_ arguments: [String], in folder: TemporaryFolder) throws -> ProgramRun {
    let program = try builtProgram("dateline")
    guard geteuid() == 0 else {
      return try ProgramRun.of(path: program, arguments, in: folder.path)
    }
    return try ProgramRun.of(
      path: "/usr/bin/env",
      ["setpriv", "--inh-caps=-all", "--bounding-set=-all", program] + arguments, in: folder.path)
  }

  @Test("A folder that may not be read is told of, and with --strict it is an error")
  func closedFolder() throws {
    let folder = try TemporaryFolder()
    try folder.write("The bridge fell in May 2009.\n", to: "story/a.txt")
    try folder.write("The tower fell in June 2010.\n", to: "story/closed/b.txt")
    let closed = folder.path + "/story/closed"
    chmod(closed, 0)
    defer { chmod(closed, 0o700) }
    let line = "closed: the folder cannot be read: Permission denied\n"
    for arguments in [["events", "story"], ["index", "story", "-o", "x"], ["edition", "story"]] {
      let run = try bound(arguments, in: folder)
      #expect(run.errors == "dateline: skipped \(line)", "\(arguments)")
      #expect(run.status == 0)
    }
    for arguments in [["events", "story"], ["index", "story", "-o", "y"]] {
      let run = try bound(arguments + ["--strict"], in: folder)
      #expect(run.errors == "dateline: \(line)", "\(arguments)")
      #expect(run.status == 65)
    }
    // Where there is nothing else, that is why.
    try FileManager.default.removeItem(atPath: folder.path + "/story/a.txt")
    let alone = try bound(["events", "story"], in: folder)
    #expect(alone.errors == "dateline: story/\(line)")
    #expect(alone.status == 66)
  }

  @Test("What stands in a folder that may only be listed is told of too")
  func listedFolder() throws {
    let folder = try TemporaryFolder()
    try folder.write("The bridge fell in May 2009.\n", to: "story/a.txt")
    try folder.write("The tower fell in June 2010.\n", to: "story/listed/inside/b.txt")
    let listed = folder.path + "/story/listed"
    chmod(listed, 0o400)
    defer { chmod(listed, 0o700) }
    let run = try bound(["events", "story"], in: folder)
    #expect(
      run.errors == "dateline: skipped listed/inside: it cannot be read: Permission denied\n")
  }
}

import Foundation
import TestSupport
import Testing

/// What `dateline` runs where something has become of its arguments. The default command is the
/// browser, which must never come in the place of a kiosk.
@Suite("A program whose arguments are lost", .serialized)
struct ArgumentsTests {
  private static let compiler = ["/usr/bin/cc", "/usr/bin/clang", "/usr/bin/gcc"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }
  /// Whether /proc can be hidden from a program.
  private static let hidesProcesses =
    (try? ProgramRun.of(path: hiding[0], hiding.dropFirst() + ["/bin/true"]))?.status == 0
  private static let hiding = [
    "/usr/bin/unshare", "-m", "/bin/sh", "-c", "mount -t tmpfs none /proc && exec \"$@\"", "sh",
  ]

  /// A library that changes the environment before the program begins, as some do.
  private func restlessLibrary(in folder: TemporaryFolder) throws -> String {
    let source = try folder.write(
      """
      #include <stdlib.h>
      __attribute__((constructor)) static void change(void) { setenv("RESTLESS", "x", 1); }
      """, to: "restless.c")
    let library = folder.path + "/restless.so"
    let run = try ProgramRun.of(
      path: try #require(Self.compiler), ["-shared", "-fPIC", "-o", library, source])
    try #require(run.status == 0, "\(run.errors)")
    return library
  }

  @Test(
    "is a kiosk all the same, and locked, where a library has changed the environment",
    .enabled(if: hasLandlock, noLandlock), .enabled(if: compiler != nil, "there is no compiler"))
  func kiosk() throws {
    let scratch = try TemporaryFolder()
    let kiosk = try RunningKiosk(
      environment: ["LD_PRELOAD": try restlessLibrary(in: scratch)], isWaitedFor: false)
    try kiosk.line.wait(for: RunningKiosk.firstScreen)
    try kiosk.expectLocked()
  }

  @Test(
    "reads them where a library has changed the environment",
    .enabled(if: compiler != nil, "there is no compiler"))
  func anyCommand() throws {
    let scratch = try TemporaryFolder()
    let run = try ProgramRun.of(
      "dateline", ["tag", "gone.txt"], environment: ["LD_PRELOAD": restlessLibrary(in: scratch)])
    #expect(run.status == 66)
    #expect(run.errors == "dateline: gone.txt: no such file or folder\n")
  }

  @Test("runs nothing where there are none")
  func none() throws {
    let line = try PseudoTerminal([
      try builtProgram("LockProbe"), "without-arguments", try builtProgram("dateline"),
    ])
    #expect(try line.waitForEnd() == 64)
    #expect(
      String(decoding: line.written, as: UTF8.self)
        == "dateline: it was started without arguments, its own name among them; "
        + "nothing is run\r\n")
  }

  @Test(
    "is no kiosk where there is no /proc", .enabled(if: hidesProcesses, "/proc cannot be hidden"))
  func noProcesses() throws {
    let kiosk = try RunningKiosk(by: Self.hiding, isWaitedFor: false)
    #expect(try kiosk.line.waitForEnd() == 71)
    let text = String(decoding: kiosk.line.written, as: UTF8.self)
    #expect(text.hasPrefix("dateline: the lock \"clean start\" cannot be set: "))
    #expect(!text.contains(RunningKiosk.firstScreen))
  }
}

import Foundation
import TestSupport
import Testing

/// What is installed for a kiosk, read as the programs that it is for read it.
struct KioskFilesTests {
  @Test(arguments: [[], ["-c", "id"], ["-l"], ["-c", "/usr/lib/openssh/sftp-server"]])
  func `Without a terminal the login shell says so and runs nothing`(
    arguments: [String]
  ) throws {
    let folder = try TemporaryFolder()
    let program = try folder.writeProgram("echo ran", to: "program")
    let shell = try folder.writeProgram(
      try KioskFiles.shell(program: program, story: ""), to: "shell")
    let run = try ProgramRun.of(path: shell, arguments, input: "id\n")
    #expect(run.status == 64)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("kiosk-shell: "))
    #expect(run.errors.filter { $0 == "\n" }.count == 1)
  }

  @Test(arguments: [[], ["-c", "id"], ["--help"]])
  func `On a terminal the login shell starts the kiosk, whatever it is told`(
    arguments: [String]
  ) throws {
    let folder = try TemporaryFolder()
    let program = try folder.writeProgram("echo \"got $# $*.\" >&3", to: "program")
    for (story, words) in [
      ("", "got 3 kiosk --terminal 3."), ("/a story", "got 4 kiosk --terminal 3 /a story."),
    ] {
      let shell = try folder.writeProgram(
        try KioskFiles.shell(program: program, story: story), to: "shell")
      let line = try PseudoTerminal([shell] + arguments)
      try line.wait(for: words)
      #expect(try line.waitForEnd() == 0)
    }
  }

  /// What a kiosk's screens begin with, and what else `dateline` may be by mistake.
  private static let screens = ["Look around", "1 of 54"]

  @Test(arguments: ["kiosk-shell", "kiosk-console"])
  func `A program that is told nothing by mistake shows no screen`(file: String) throws {
    let folder = try TemporaryFolder()
    let dateline = shellQuoted(try builtProgram("dateline"))
    let program = try folder.writeProgram("exec \(dateline)", to: "program")
    let line = try PseudoTerminal([try wrapper(file, of: program, in: folder)])
    #expect(try line.waitForEnd() == 64)
    let text = String(decoding: line.written, as: UTF8.self)
    #expect(text.hasPrefix("dateline: standard input is not a terminal"))
    for screen in Self.screens { #expect(!text.contains(screen)) }
    #expect(line.isCooked)
  }

  @Test(arguments: ["kiosk-shell", "kiosk-console"])
  func `A program that shows a screen all the same finds no terminal for it`(file: String) throws {
    let folder = try TemporaryFolder()
    let program = try folder.writeProgram(
      "echo a screen; test -t 0 || test -t 1 || test ! -t 3 || echo as it must be >&3",
      to: "program")
    let line = try PseudoTerminal([try wrapper(file, of: program, in: folder)])
    #expect(try line.waitForEnd() == 0)
    #expect(String(decoding: line.written, as: UTF8.self) == "as it must be\r\n")
  }

  @Test(arguments: ["kiosk-shell", "kiosk-console"])
  func `The kiosk shows its screen, and gives the terminal back`(file: String) throws {
    let folder = try TemporaryFolder()
    let line = try PseudoTerminal([
      try wrapper(file, of: try builtProgram("dateline"), in: folder)
    ])
    try line.wait(for: Self.screens[0])
    #expect(!line.isCooked)
    kill(line.process, SIGTERM)
    #expect(try line.waitForEnd() == 143)
    #expect(line.isCooked)
  }

  /// One of the two that start a kiosk, for another program, without a story of its own.
  private func wrapper(_ file: String, of program: String, in folder: TemporaryFolder) throws
    -> String
  {
    let text =
      file == "kiosk-shell"
      ? try KioskFiles.shell(program: program, story: "")
      : try KioskFiles.text(file)
        .replacing("/usr/local/bin/dateline", with: shellQuoted(program))
    return try folder.writeProgram(text, to: file)
  }

  /// What dumpkeys prints, and what the keys script makes of it.
  @Test(arguments: [
    ("echo 'keycode 59 = F1 Console_1'", "cat > map", 0, ""),
    (
      "echo 'keycode 59 = F1 Console_1'", "cat > /dev/null", 1,
      "some keys of /dev/tty9 are still there"
    ),
    ("echo 'keycode 59 = F1'", "exit 1", 1, "the keys of /dev/tty9 cannot be set"),
    ("exit 1", "cat > map", 1, "the keys of /dev/tty9 cannot be read"),
    ("true", "cat > map", 1, "/dev/tty9 tells no keys"),
  ])
  func `The keys of a console are taken away, or the script fails and says why`(
    dumps: String, loads: String, status: Int, reason: String
  ) throws {
    let folder = try TemporaryFolder()
    _ = try folder.writeProgram("test -e map && cat map || { \(dumps); }", to: "dumpkeys")
    _ = try folder.writeProgram(loads, to: "loadkeys")
    let script = try folder.writeProgram(try KioskFiles.text("kiosk-keys"), to: "kiosk-keys")
    let run = try ProgramRun.of(
      path: script, ["/dev/tty9"], environment: ["PATH": folder.path + ":/usr/bin:/bin"],
      in: folder.path)
    #expect(Int(run.status) == status)
    #expect(run.errors == (reason.isEmpty ? "" : "kiosk-keys: \(reason)\n"))
    if status == 0 { #expect(try folder.read("map") == "keycode 59 = F1 VoidSymbol\n") }
  }

  @Test(.enabled(if: KioskServer.isInstalled, "\(KioskServer.isMissing)"))
  func `The configuration of sshd says what it means to sshd itself`() throws {
    let folder = try TemporaryFolder()
    let key = folder.path + "/key"
    try SSHClient.makeKey(key)
    if geteuid() == 0 { mkdir("/run/sshd", 0o755) }
    let path = try folder.write(
      try KioskFiles.configuration(["HostKey": key]), to: "configuration")
    let run = try ProgramRun.of(path: "/usr/sbin/sshd", ["-T", "-f", path])
    #expect(run.status == 0)
    #expect(run.errors == "")
    let settings = Set(run.output.split(separator: "\n").map(String.init))
    for setting in [
      "port 2222", "allowusers story", "forcecommand /usr/local/lib/dateline/kiosk-shell",
      "permittty yes", "permitrootlogin no", "disableforwarding yes", "permituserrc no",
      "permituserenvironment no", "maxsessions 1", "unusedconnectiontimeout 10", "usepam no",
    ] {
      #expect(settings.contains(setting), "\(setting)")
    }
    for name in ["acceptenv", "subsystem", "setenv", "include"] {
      #expect(!settings.contains { $0.hasPrefix(name + " ") }, "\(name)")
    }
  }

  @Test(
    .enabled(
      if: FileManager.default.isExecutableFile(atPath: "/usr/bin/systemd-analyze"),
      "there is no systemd"),
    arguments: [
      ("dateline-kiosk@.service", "dateline-kiosk@tty1.service"),
      ("dateline-sshd.service", "dateline-sshd.service"),
    ])
  func `systemd finds nothing wrong with the units`(file: String, unit: String) throws {
    let folder = try TemporaryFolder()
    let text = try KioskFiles.text(file)
      .replacing("/usr/local/lib/dateline/kiosk-keys", with: "/bin/true")
      .replacing("/usr/local/lib/dateline/kiosk-console", with: "/bin/true")
      .replacing("/usr/sbin/sshd", with: "/bin/true")
    let path = try folder.write(text, to: unit)
    let run = try ProgramRun.of(path: "/usr/bin/systemd-analyze", ["verify", "--man=no", path])
    #expect(!run.errors.contains("dateline"), "\(run.errors)")
  }
}

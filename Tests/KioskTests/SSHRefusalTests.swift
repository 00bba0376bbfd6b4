import Foundation
import TestSupport
import Testing

/// What else can be asked of an sshd, and is not to be had.
@Suite(
  .serialized, .enabled(if: KioskServer.isInstalled, "\(KioskServer.isMissing)"),
  .enabled(if: KioskServer.givesTerminals, "\(KioskServer.terminalsAreMissing)"))
struct SSHRefusalTests {
  /// Prints the names that a program is started with, before any shell adds its own.
  private static let printsEnvironment = """
    /usr/bin/tr '\\0' '\\n' < "/proc/$$/environ"
    echo end of names
    """

  @Test func `A command is not run, with a terminal or without`() throws {
    let server = try KioskServer()
    let mark = server.client.folder.path + "/ran"
    for command in [["id; touch \(mark)"], ["/bin/sh", "-c", "'touch \(mark)'"], []] {
      let run = try server.client.run(["-T"], running: command)
      #expect(run.status == 64)
      #expect(run.output == "")
      #expect(run.errors.hasPrefix("kiosk-shell: "))
      #expect(run.errors.filter { $0 == "\n" }.count == 1)
    }
    for command in [["touch \(mark)"], ["/bin/sh", "-c", "'touch \(mark)'"], ["/bin/sh"]] {
      let visit = try server.client.visit(running: command)
      try visit.wait(for: KioskServer.openingSign)
      // Were it a shell, it would do as it is told.
      try visit.send("\u{3}\u{4}\rtouch \(mark)\r")
      try visit.send("\u{C}")
      #expect(server.kiosks.count == 1)
      visit.kill()
      try server.expectNobody()
    }
    #expect(!FileManager.default.fileExists(atPath: mark))
  }

  @Test func `Files go neither in nor out`() throws {
    let server = try KioskServer()
    let client = server.client
    let mine = try client.folder.write("mine", to: "mine")
    let (theirs, there) = (client.folder.path + "/theirs", client.folder.path + "/there")
    let batch = try client.folder.write(
      "put \(mine) \(there)\nget /etc/passwd \(theirs)\n", to: "b")
    let attempts = [
      ["/usr/bin/sftp"] + client.common + ["-b", batch, client.host],
      ["/usr/bin/scp"] + client.common + ["-O", mine, "\(client.host):\(there)"],
      ["/usr/bin/scp"] + client.common + ["-O", "\(client.host):/etc/passwd", theirs],
      ["/usr/bin/scp"] + client.common + ["-s", mine, "\(client.host):\(there)"],
      ["/usr/bin/scp"] + client.common + ["-s", "\(client.host):/etc/passwd", theirs],
    ]
    for attempt in attempts {
      let run = try ProgramRun.of(path: attempt[0], Array(attempt.dropFirst()))
      #expect(run.status != 0, "\(attempt)")
    }
    for path in [theirs, there] { #expect(!FileManager.default.fileExists(atPath: path)) }
    try server.expectNobody()
  }

  @Test func `No port is forwarded in any direction`() throws {
    let server = try KioskServer()
    // What a visitor might want to reach: here the server itself.
    let target = "127.0.0.1:\(server.port.number)"
    #expect(try server.port.says("SSH-2.0"))

    #expect(try !server.client.run(["-W", target]).output.contains("SSH-2.0"))

    for option in ["-L", "-D"] {
      let local = try LoopbackPort.free()
      let words = option == "-L" ? "\(local.number):\(target)" : "\(local.number)"
      let visit = try server.client.visit(["-tt", option, words])
      try visit.wait(for: KioskServer.openingSign)
      // SOCKS 4: connect me to 127.0.0.1.
      let port = server.port.number
      let request = [4, 1, UInt8(port >> 8), UInt8(port & 0xFF), 127, 0, 0, 1, 0]
      #expect(try !local.says("SSH-2.0", whenSent: option == "-D" ? request : []))
    }

    let remote = try LoopbackPort.free()
    let socket = server.client.folder.path + "/socket"
    for there in ["127.0.0.1:\(remote.number)", socket] {
      let run = try server.client.run(
        ["-o", "ExitOnForwardFailure=yes", "-N", "-R", "\(there):\(target)"])
      #expect(run.status == 255)
      #expect(run.errors.contains("forwarding failed"))
    }
    #expect(!remote.isOpen)
    #expect(!FileManager.default.fileExists(atPath: socket))
    try server.expectNobody()
  }

  @Test func `Neither agent nor windows are forwarded`() throws {
    let server = try KioskServer(forced: Self.printsEnvironment)
    let socket = server.client.folder.path + "/agent"
    let agent = try BackgroundProgram(["/usr/bin/ssh-agent", "-D", "-a", socket])
    try eventually("the agent") { FileManager.default.fileExists(atPath: socket) }
    for option in ["-A", "-X", "-Y"] {
      let visit = try server.client.visit(
        ["-tt", option], environment: ["SSH_AUTH_SOCK": socket, "DISPLAY": "127.0.0.1:9"])
      try visit.wait(for: "end of names")
      let names = String(decoding: visit.written, as: UTF8.self)
      #expect(names.contains("SSH_CONNECTION="))
      #expect(!names.contains("SSH_AUTH_SOCK"))
      #expect(!names.contains("DISPLAY"))
    }
    try agent.end()
    try server.expectNobody()
  }

  @Test func `A connection that asks for no screen ends`() throws {
    let server = try KioskServer()
    let run = try server.client.run(["-N"])
    #expect(run.status == 255)
    #expect(run.errors.contains("closed by remote host"))
    #expect(server.log.contains("terminating inactive connection"))
    try server.expectNobody()
  }

  @Test func `A connection has one screen`() throws {
    let server = try KioskServer()
    let control = server.client.folder.path + "/control"
    let visit = try server.client.visit(["-tt", "-M", "-S", control])
    try visit.wait(for: KioskServer.openingSign)
    let second = try server.client.run(["-S", control, "-O", "check"])
    #expect(second.status == 0)
    // It is refused on the connection that is there, and another one is not to be made.
    let more = try server.client.run(["-S", control, "-o", "ProxyCommand=/bin/false"])
    #expect(more.status == 255)
    #expect(more.errors.contains("refused"))
    #expect(server.kiosks.count == 1)
  }

  @Test func `Of a visitor's environment nothing arrives`() throws {
    let options = [
      "-tt", "-o", "SendEnv=LC_* LD_* MARK_*", "-o",
      "SetEnv=LD_PRELOAD=/x.so TERMINFO=/x LANG=de_DE.UTF-8 HOME=/x BASH_ENV=/x MARK_SET=1",
    ]
    let sent = ["LC_ALL": "fr_FR.UTF-8", "LD_LIBRARY_PATH": "/x", "MARK_SENT": "1"]

    let clean = try KioskServer(program: "exec >&3\n" + Self.printsEnvironment)
    let visit = try clean.client.visit(options, environment: sent)
    try visit.wait(for: "end of names")
    let lines = String(decoding: visit.written, as: UTF8.self).split(whereSeparator: \.isNewline)
      .prefix { $0 != "end of names" }
    #expect(
      lines.map { $0.prefix { $0 != "=" } }.sorted() == ["LANG", "SSH_CONNECTION", "TERM"])
    #expect(lines.contains("LANG=C.UTF-8"))
    #expect(lines.contains("TERM=xterm-256color"))

    // Nor does it come as far as kiosk-shell.
    let early = try KioskServer(forced: Self.printsEnvironment)
    let second = try early.client.visit(options, environment: sent)
    try second.wait(for: "end of names")
    let text = String(decoding: second.written, as: UTF8.self)
    for word in ["=/x", "MARK_", "fr_FR", "de_DE", "LD_", "BASH_ENV"] {
      #expect(!text.contains(word), "\(word)")
    }
  }
}

import Foundation
import Glibc
import TestSupport

/// An sshd with the kiosk's configuration, on a free port, for the user who runs the tests.
final class KioskServer {
  static let isInstalled = ["/usr/sbin/sshd", "/usr/bin/ssh"].allSatisfy {
    FileManager.default.isExecutableFile(atPath: $0)
  }
  static let isMissing = "there is no sshd (openssh-server, openssh-client)"
  /// sshd gives terminals to the group tty: where the system has not done it, only root can.
  static let givesTerminals: Bool = {
    if geteuid() == 0 { return true }
    var (near, far): (Int32, Int32) = (-1, -1)
    guard openpty(&near, &far, nil, nil, nil) == 0 else { return false }
    defer {
      close(near)
      close(far)
    }
    var status = stat()
    return fstat(far, &status) == 0 && status.st_gid == getgrnam("tty")?.pointee.gr_gid
  }()
  static let terminalsAreMissing = "new terminals are not of the group tty, and this is not root"
  /// On the kiosk's opening screen.
  static let openingSign = "From the beginning"

  let port: LoopbackPort
  let client: SSHClient
  /// Named in the command line of everything that runs for visitors.
  private let folder: TemporaryFolder
  private let sshd: BackgroundProgram

  /// - Parameters:
  ///   - program: what kiosk-shell starts in place of `dateline`: a script for /bin/sh.
  ///   - forced: the same for what sshd starts in place of kiosk-shell.
  init(program: String? = nil, forced: String? = nil) throws {
    let (folder, client) = (try TemporaryFolder(), try SSHClient())
    let story = try folder.write(
      "Harbour reopens\n\nOn 3 May 2011 the harbour reopened, officials said.\n",
      to: "story/harbour.txt")
    let started = try program.map { try folder.writeProgram($0, to: "program") }
    let shell = try folder.writeProgram(
      try KioskFiles.shell(
        program: started ?? builtProgram("dateline"),
        story: URL(filePath: story).deletingLastPathComponent().path),
      to: "kiosk-shell")
    let entry = try forced.map { try folder.writeProgram($0, to: "forced") } ?? shell
    let hostKey = folder.path + "/host-key"
    try SSHClient.makeKey(hostKey)
    let keys = try folder.write(client.publicKey, to: "authorized-keys")

    // Root's own sshd wants this folder; a service manager makes it otherwise.
    if geteuid() == 0 { mkdir("/run/sshd", 0o755) }
    let port = try LoopbackPort.free()
    let configuration = try folder.write(
      try KioskFiles.configuration([
        "Port": "\(port.number)", "ListenAddress": "127.0.0.1", "HostKey": hostKey,
        "PidFile": folder.path + "/pid", "AuthorizedKeysFile": keys,
        "AllowUsers": client.user, "ForceCommand": entry, "UnusedConnectionTimeout": "1s",
        // A test may be run by root, and in a folder of which others are the owners.
        "PermitRootLogin": "yes", "StrictModes": "no",
      ]) + Self.outsideShell, to: "sshd_config")
    sshd = try BackgroundProgram(["/usr/sbin/sshd", "-D", "-e", "-f", configuration])
    (self.folder, self.client, self.port) = (folder, client, port)
    client.trust(try folder.read("host-key.pub"), on: port)
    try eventually("the server", seen: { self.log }) {
      if sshd.hasEnded { throw TestFailure("sshd: \(log)") }
      return log.contains("Server listening")
    }
  }

  /// The tester's own bash reads its start file for sshd, unless it seems to be within another one;
  /// what stands there is no part of a kiosk, and being killed in it may leave locks behind.
  private static let outsideShell = "\nSetEnv SHLVL=2\n"

  var log: String { sshd.log }

  /// Everything that runs for visitors, without the server itself.
  var processes: Set<Int32> {
    let all = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    let named = all.compactMap { Int32($0) }.filter { commandLine($0).contains(folder.path) }
    let children = try? String(
      contentsOfFile: "/proc/\(sshd.process)/task/\(sshd.process)/children", encoding: .utf8)
    let sessions = (children ?? "").split(separator: " ").compactMap { Int32($0) }
    return Set(named + sessions).subtracting([sshd.process]).filter(isAlive)
  }

  /// The kiosks that run for visitors.
  var kiosks: Set<Int32> { processes.filter { processName($0) == "dateline" } }

  /// Waits until nothing runs for visitors any more.
  func expectNobody() throws {
    try eventually("the end of all that ran", seen: { self.seen }) { processes.isEmpty }
  }

  private var seen: String {
    processes.map { "\($0) \(processName($0) ?? "") \(commandLine($0))" }
      .joined(separator: "\n")
  }

  private func commandLine(_ process: Int32) -> String {
    (try? String(contentsOfFile: "/proc/\(process)/cmdline", encoding: .utf8)) ?? ""
  }
}

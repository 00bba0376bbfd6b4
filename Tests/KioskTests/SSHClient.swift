import Foundation
import Glibc
import TestSupport

/// How a visitor's ssh, scp and sftp are called: with a key of the tests' own, without any
/// configuration.
final class SSHClient {
  /// Who runs the tests.
  let user: String
  let folder: TemporaryFolder
  let publicKey: String
  private var port = LoopbackPort(0)

  init() throws {
    folder = try TemporaryFolder()
    guard let entry = getpwuid(getuid()) else { throw TestFailure("nobody runs the tests") }
    user = String(cString: entry.pointee.pw_name)
    try Self.makeKey(folder.path + "/key")
    publicKey = try folder.read("key.pub")
  }

  static func makeKey(_ path: String) throws {
    let run = try ProgramRun.of(
      path: "/usr/bin/ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-C", "test", "-f", path])
    guard run.status == 0 else { throw TestFailure("ssh-keygen: \(run.errors)") }
  }

  /// Takes a server's key for the right one.
  func trust(_ hostKey: String, on port: LoopbackPort) {
    self.port = port
    _ = try? folder.write("[127.0.0.1]:\(port.number) \(hostKey)", to: "known-hosts")
  }

  var host: String { "\(user)@127.0.0.1" }

  /// What ssh, scp and sftp are told alike.
  var common: [String] {
    [
      "-F", "none", "-i", folder.path + "/key", "-o", "Port=\(port.number)",
      "-o", "BatchMode=yes", "-o", "IdentitiesOnly=yes",
      "-o", "UserKnownHostsFile=\(folder.path)/known-hosts",
      "-o", "GlobalKnownHostsFile=none",
    ]
  }

  /// A whole command line of ssh.
  func ssh(_ options: [String] = [], running command: [String] = []) -> [String] {
    ["/usr/bin/ssh"] + common + options + [host] + command
  }

  /// Runs ssh without a terminal to its end.
  func run(
    _ options: [String], running command: [String] = [], environment: [String: String?] = [:]
  ) throws -> ProgramRun {
    let line = ssh(options, running: command)
    return try ProgramRun.of(
      path: line[0], Array(line.dropFirst()),
      environment: ["SSH_AUTH_SOCK": nil].merging(environment) { $1 })
  }

  /// Runs ssh on a terminal.
  func visit(
    _ options: [String] = ["-tt"], running command: [String] = [],
    environment: [String: String] = [:]
  ) throws -> PseudoTerminal {
    try PseudoTerminal(
      ssh(options, running: command),
      environment: ["TERM": "xterm-256color", "LC_ALL": "C.UTF-8"].merging(environment) { $1 })
  }
}

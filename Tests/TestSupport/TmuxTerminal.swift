import Foundation
import Synchronization

/// A real terminal for a program: a tmux of its own, without a client and without configuration.
public final class TmuxTerminal: Sendable {
  private let socket: String
  private static let count = Atomic<Int>(0)

  /// Starts a shell in which programs can be run, stopped and continued.
  ///
  /// - Parameter environment: for the shell, put over a small clean one.
  public init(
    columns: Int = 80, rows: Int = 24, environment: [String: String] = [:]
  ) throws {
    let number = TmuxTerminal.count.wrappingAdd(1, ordering: .relaxed).newValue
    socket = "dateline-test-\(ProcessInfo.processInfo.processIdentifier)-\(number)"
    var variables = [
      "TERM": "tmux-256color", "PS1": "$ ", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin",
    ]
    variables.merge(sanitizerOptions) { $1 }
    variables.merge(environment) { $1 }
    let assignments = variables.sorted { $0.key < $1.key }
      .map { "\($0.key)=\(shellQuoted($0.value))" }
    try tmux([
      "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)",
      "exec env -i \(assignments.joined(separator: " ")) bash --norc --noprofile",
    ])
    try eventually("the shell", seen: screenOrNothing) { try screen().contains("$") }
  }

  deinit {
    _ = try? tmux(["kill-server"])
  }

  /// Types a command line and Enter.
  public func run(_ command: String) throws {
    try type(command)
    try send("Enter")
  }

  /// Types text as it is.
  public func type(_ text: String) throws {
    try tmux(["send-keys", "-l", "--", text.hasSuffix(";") ? text.dropLast() + "\\;" : text])
  }

  /// Presses keys by their tmux names: `Enter`, `Escape`, `C-z`, `PageDown` …
  public func send(_ keys: String...) throws {
    try send(keys)
  }

  public func send(_ keys: [String]) throws {
    // A word that ends in a semicolon would end tmux's command.
    try tmux(["send-keys", "--"] + keys.map { $0.hasSuffix(";") ? $0.dropLast() + "\\;" : $0 })
  }

  /// Pastes as a person does, with marks if the program asked for them.
  public func paste(_ text: String) throws {
    let scratch = try TemporaryFolder()
    try tmux(["load-buffer", try scratch.write(text, to: "paste")])
    try tmux(["paste-buffer", "-p", "-d", "-r"])
  }

  public func resize(columns: Int, rows: Int) throws {
    try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// What stands on the screen: one line a row, trailing blanks trimmed.
  public func screen() throws -> String {
    try tmux(["capture-pane", "-p"])
  }

  /// The same with the control sequences for its styles, alike for screens that look alike.
  public func styledScreen() throws -> String {
    StyledText(try tmux(["capture-pane", "-p", "-e"])).text
  }

  /// The same once it has stayed as it is for a while.
  public func stillScreen() throws -> String {
    var last = try styledScreen()
    var repetitions = 0
    try eventually("a screen that stays") {
      let screen = try styledScreen()
      repetitions = screen == last ? repetitions + 1 : 0
      last = screen
      return repetitions == 10
    }
    return last
  }

  /// A variable of tmux about the pane, such as `alternate_on`, `cursor_flag` or `cursor_y`.
  public func state(_ variable: String) throws -> String {
    try tmux(["display-message", "-p", "#{\(variable)}"])
      .trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// Waits until the screen holds a text.
  /// - Returns: the screen then.
  @discardableResult
  public func wait(for text: String) throws -> String {
    try wait("“\(text)”") { $0.contains(text) }
  }

  /// Waits until the screen is as wished.
  /// - Returns: the screen then.
  @discardableResult
  public func wait(_ wish: String, until condition: (String) throws -> Bool) throws -> String {
    try eventually(wish, seen: screenOrNothing) {
      let screen = try screen()
      return try condition(screen) ? screen : nil
    }
  }

  /// The process that runs in the foreground of the shell, once there is one.
  public func foregroundProcess(named name: String) throws -> Int32 {
    let shell = try state("pane_pid")
    return try eventually("a process \(name)", seen: screenOrNothing) {
      let children = try? String(
        contentsOfFile: "/proc/\(shell)/task/\(shell)/children", encoding: .utf8)
      return (children ?? "").split(separator: " ").compactMap { Int32($0) }
        .first { processName($0) == name }
    }
  }

  @discardableResult
  private func tmux(_ arguments: [String]) throws -> String {
    let run = try ProgramRun.of(
      path: "/usr/bin/env", ["tmux", "-u", "-L", socket, "-f", "/dev/null"] + arguments,
      environment: ["TMUX": nil, "LC_ALL": "C.UTF-8"])
    guard run.status == 0 else {
      throw TestFailure("tmux \(arguments.joined(separator: " ")): \(run.errors)")
    }
    return run.output
  }

  private func screenOrNothing() -> String { (try? screen()) ?? "" }
}

/// A word of a shell's command line.
public func shellQuoted(_ text: String) -> String {
  "'" + text.replacingOccurrences(of: "'", with: #"'\''"#) + "'"
}

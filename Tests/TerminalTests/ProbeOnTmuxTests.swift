import TestSupport
import Testing

/// CursesTerminal on a real terminal, seen through a small program that shows what came in.
@Suite(.serialized) struct ProbeOnTmuxTests {
  private func start(
    _ arguments: String = "", columns: Int = 80, rows: Int = 24,
    environment: [String: String] = [:]
  ) throws -> TmuxTerminal {
    let terminal = try TmuxTerminal(columns: columns, rows: rows, environment: environment)
    try terminal.run("\(shellQuoted(try builtProgram("TerminalProbe"))) \(arguments)")
    try terminal.wait(for: "probe \(columns)x\(rows)")
    return terminal
  }

  @Test func `Keys arrive by name`() throws {
    let terminal = try start()
    try terminal.send("j", "Up", "F1", "PageDown", "BTab", "C-d", "Escape")
    try terminal.wait(for: "keys: j<Up><F1><PageDown><S-Tab><C-d><Esc>")
    try terminal.send("é", "Enter", "BSpace", "Home", "DC")
    try terminal.wait(for: "<Esc>é<Enter><BS><Home><Del>")
  }

  @Test func `Leaving restores the terminal`() throws {
    let terminal = try start()
    #expect(try terminal.state("alternate_on") == "1")
    #expect(try terminal.state("mouse_sgr_flag") == "1")
    try terminal.send("q")
    try terminal.expectRestored(status: 0)
  }

  @Test(arguments: [("TERM", 143), ("HUP", 129), ("INT", 130), ("QUIT", 131)])
  func `A signal that ends restores the terminal`(signal: String, status: Int) throws {
    let terminal = try start()
    let process = try terminal.foregroundProcess(named: "TerminalProbe")
    _ = try ProgramRun.of(path: "/bin/kill", ["-\(signal)", "\(process)"])
    try terminal.expectRestored(status: status)
    #expect(!isAlive(process))
  }

  @Test func `A stopped program leaves the screen and comes back at the new size`() throws {
    let terminal = try start()
    let process = try terminal.foregroundProcess(named: "TerminalProbe")
    for (keys, size) in [("C-z", (60, 10)), ("C-z", (100, 30))] {
      try terminal.send(keys)
      try terminal.wait(for: "Stopped")
      #expect(try terminal.state("alternate_on") == "0")
      #expect(isStopped(process))
      try terminal.resize(columns: size.0, rows: size.1)
      try terminal.run("fg")
      try terminal.wait(for: "probe \(size.0)x\(size.1)")
      try terminal.run("clear; fg")
      try terminal.wait(for: "g<Enter>")
    }
    try terminal.send("q")
    try terminal.expectRestored(status: 0)
  }

  @Test(arguments: ["TSTP", "STOP"])
  func `A program stopped from outside draws anew when it goes on`(signal: String) throws {
    let terminal = try start()
    let process = try terminal.foregroundProcess(named: "TerminalProbe")
    _ = try ProgramRun.of(path: "/bin/kill", ["-\(signal)", "\(process)"])
    try eventually("the program to stop") { isStopped(process) }
    try terminal.wait(for: "Stopped")
    try terminal.resize(columns: 50, rows: 12)
    try terminal.run("clear; fg")
    try terminal.wait("a whole frame") {
      $0.hasPrefix("probe 50x12\nkeys:") && !$0.contains("Stopped")
    }
    try terminal.send("j")
    try terminal.wait(for: "keys: j")
  }

  @Test func `Another program may have the terminal for a while`() throws {
    let terminal = try start()
    for (answer, restored) in [("Enter", "keys: o"), ("C-c", "keys: oo")] {
      try terminal.send("o")
      try terminal.wait(for: "outside")
      #expect(try terminal.state("alternate_on") == "0")
      #expect(try terminal.state("mouse_any_flag") == "0")
      try terminal.resize(columns: answer == "Enter" ? 60 : 70, rows: 12)
      try terminal.send(answer)
      try terminal.wait(for: restored)
    }
    try terminal.wait(for: "probe 70x12")
    try terminal.send("q")
    try terminal.expectRestored(status: 0)
  }

  @Test func `After resizes the screen is as a fresh one`() throws {
    let terminal = try start(columns: 60, rows: 12)
    let fresh = try terminal.styledScreen()
    for (columns, rows) in [(20, 5), (200, 60), (3, 2), (61, 13)] {
      try terminal.resize(columns: columns, rows: rows)
      let shown = "probe \(columns)x\(rows)".prefix(columns)
      try terminal.wait("a frame of \(columns)x\(rows)") {
        $0.split(separator: "\n").first == shown
      }
    }
    try terminal.resize(columns: 1, rows: 1)
    try terminal.wait("a single cell") { !$0.contains("probe") }
    try terminal.resize(columns: 60, rows: 12)
    try terminal.wait(for: "probe 60x12")
    try terminal.wait("the same screen") { _ in try terminal.styledScreen() == fresh }
  }

  @Test func `Wide, combining and hostile scalars stand where the frame has them`() throws {
    let terminal = try start(columns: 30, rows: 8)
    let lines = try terminal.screen().split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[4] == "│日本 e\u{301} “é” ▶ ␛[31m �evil")
    let leftward = "12 \u{200E}שלום עולם\u{200E} 3 │"
    #expect(lines[5] == leftward + String(repeating: " ", count: 10) + "日本")
    #expect(lines[7] == String(repeating: "#", count: 30))
  }

  @Test func `A paste is one key, cleaned`() throws {
    let terminal = try start()
    try terminal.paste("two\nlines\u{7}Q")
    try terminal.wait(for: "keys: <Paste:two linesQ>")
  }

  @Test func `A wake-up from another thread ends the wait`() throws {
    let terminal = try start()
    try terminal.send("w")
    try terminal.wait(for: "wake-ups: 1")
  }

  @Test func `In a kiosk the keys that interrupt do nothing`() throws {
    let terminal = try start("--kiosk")
    let process = try terminal.foregroundProcess(named: "TerminalProbe")
    try terminal.send("C-c", "C-z", "C-\\", "C-s", "C-q", "j")
    try terminal.wait(for: "keys: <C-s><C-q>j")
    for signal in ["INT", "QUIT", "TSTP"] {
      _ = try ProgramRun.of(path: "/bin/kill", ["-\(signal)", "\(process)"])
    }
    try terminal.send("k")
    try terminal.wait(for: "<C-q>jk")
    _ = try ProgramRun.of(path: "/bin/kill", ["-TERM", "\(process)"])
    try terminal.expectRestored(status: 143)
  }

  @Test(arguments: [
    (["NO_COLOR": "1"], false), (["NO_COLOR": ""], true), ([:], true), (["TERM": "vt100"], false),
  ])
  func `Colours are shown unless they are unwanted`(
    environment: [String: String], hasColors: Bool
  ) throws {
    let terminal = try start(environment: environment)
    let styled = try terminal.styledScreen()
    #expect((try styled.firstMatch(of: Regex(#"\u{1B}\[[0-9;]*3[0-8]"#)) != nil) == hasColors)
    // Marked in every case.
    let mark = hasColors ? "1;38;5;16;48;5;220" : "1;7"
    #expect(styled.contains("\u{1B}[0;\(mark)mhit"), "\(styled)")
  }

  @Test(arguments: [
    (["LC_ALL": "C"], "│日本 e\u{301} “é” ▶"), (["LC_ALL": "xx_YY.UTF-8"], "│日本 e\u{301} “é” ▶"),
    (["LC_ALL": "de_DE.ISO-8859-1"], "|???? e \"e\" > ?[31m ?evil"),
  ])
  func `Locales show what they can`(environment: [String: String], line: String) throws {
    let terminal = try start(environment: environment)
    #expect(try terminal.screen().contains(line))
  }

  @Test func `ASCII can be asked for`() throws {
    let terminal = try start("--ascii")
    #expect(try terminal.screen().contains("|???? e \"e\" > ?[31m ?evil"))
  }

  @Test(arguments: [
    ("TERM=dumb", "probe: the terminal TERM=dumb cannot place its cursor"),
    ("TERM=nobody-knows", "probe: nothing is known here about the terminal TERM=nobody-knows;"),
    ("TERM=$'\\e[2Jx'", "probe: nothing is known here about the terminal TERM=␛[2Jx;"),
    ("TERM='../x'", "probe: nothing is known here about the terminal TERM=../x;"),
    ("TERM=", "probe: TERM is not set"), ("env -u TERM", "probe: TERM is not set"),
  ])
  func `Without a terminal that can draw there is one clear line`(
    setting: String, line: String
  ) throws {
    let terminal = try TmuxTerminal(columns: 150, rows: 10)
    let program = shellQuoted(try builtProgram("TerminalProbe"))
    try terminal.run("clear; \(setting) \(program); echo status $?")
    let screen = try terminal.wait(for: "status 64")
    #expect(screen.contains("\n\(line)") || screen.hasPrefix(line))
    #expect(screen.split(separator: "\n").filter { $0.hasPrefix("probe:") }.count == 1)
  }

  @Test func `Standard input and output must be terminals`() throws {
    let terminal = try TmuxTerminal(columns: 150, rows: 10)
    let program = shellQuoted(try builtProgram("TerminalProbe"))
    try terminal.run("\(program) </dev/null")
    try terminal.wait(for: "probe: standard input is not a terminal")
    try terminal.run("\(program) | cat")
    try terminal.wait(for: "probe: standard output is not a terminal")
  }
}

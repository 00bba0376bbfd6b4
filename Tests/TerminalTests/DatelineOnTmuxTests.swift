import TestSupport
import Testing

/// The whole program on a real terminal, with its built-in story.
@Suite(.serialized) struct DatelineOnTmuxTests {
  private func start(
    _ arguments: String = "", columns: Int = 120, rows: Int = 34,
    environment: [String: String] = [:], in folder: TemporaryFolder? = nil,
    until sign: String = "1 of 54"
  ) throws -> TmuxTerminal {
    let terminal = try TmuxTerminal(columns: columns, rows: rows, environment: environment)
    if let folder { try terminal.run("cd \(shellQuoted(folder.path))") }
    try terminal.run("\(shellQuoted(try builtProgram("dateline"))) \(arguments)")
    try terminal.wait(for: sign)
    return terminal
  }

  @Test func `A person starts, moves, searches and reads`() throws {
    let terminal = try start()
    #expect(try terminal.screen().hasPrefix(" dateline · US special forces in Mexico"))
    try terminal.send("j", "Down", "j", "k")
    let moved = try terminal.wait(for: "3 of 54")
    // The cursor sits on the selected row.
    let rows = moved.split(separator: "\n", omittingEmptySubsequences: false)
    let selected = try #require(rows.firstIndex { $0.hasPrefix("▶") })
    #expect(try terminal.state("cursor_y") == "\(selected)")

    try terminal.type("/grave")
    try terminal.wait(for: "“grave”")
    try terminal.send("Escape")
    try terminal.wait("all events at the place before") { $0.contains("3 of 54") }
    try terminal.type("/grave")
    try terminal.wait(for: "of 54 events")
    try terminal.send("Enter", "Enter")
    let read = try terminal.wait(for: "Events of this article")
    #expect(read.contains("grave"))
    try terminal.send("q", "Escape")
    try terminal.wait("all events") { $0.contains(" 54 events") && $0.contains(" of 54") }
    try terminal.send("q")
    try terminal.expectRestored(status: 0)
  }

  @Test(arguments: [("+x.txt", "+x.txt", "./+x.txt"), ("-- -d", "-d/a.txt", "./-d/a.txt")])
  func `No article's name is an option of the pager`(
    source: String, file: String, argument: String
  ) throws {
    let folder = try TemporaryFolder()
    try folder.write("A bridge\n\nPublished May 4, 2009\n\nIt fell on 3 May.\n", to: file)
    let pager = try folder.writeProgram("printf '%s' \"$*\" > told", to: "pager.sh")
    let terminal = try start(
      "--no-state " + source, environment: ["PAGER": pager], in: folder, until: "1 of 1")
    try terminal.send("a")
    try terminal.wait(for: "Articles")
    try terminal.send("o")
    try eventually("the pager", seen: { (try? terminal.screen()) ?? "" }) {
      (try? folder.read("told")) == argument
    }
  }

  @Test func `Keys typed ahead are not lost`() throws {
    let terminal = try start()
    try terminal.send("End", "Enter")
    try terminal.wait(for: "Events of this article")
    try terminal.send("q", "g", "j", "j", "Enter", "q")
    try terminal.wait(for: "3 of 54")
  }

  @Test func `After resizes the screen is as a fresh one`() throws {
    let terminal = try start()
    let fresh = try terminal.styledScreen()
    for (columns, rows) in [(20, 5), (200, 60), (40, 12), (1, 1), (80, 24), (19, 4), (120, 34)] {
      try terminal.resize(columns: columns, rows: rows)
      try terminal.wait("something in \(columns)x\(rows)") { screen in
        columns < 20 || screen.contains("54")
      }
    }
    try terminal.wait("the same screen") { _ in try terminal.styledScreen() == fresh }
  }

  @Test func `A stopped program comes back where it was, at the new size`() throws {
    let terminal = try start()
    try terminal.send("j", "j")
    try terminal.wait(for: "3 of 54")
    try terminal.send("C-z")
    try terminal.wait(for: "Stopped")
    #expect(try terminal.state("alternate_on") == "0")
    try terminal.resize(columns: 80, rows: 24)
    try terminal.run("clear; fg")
    let screen = try terminal.wait("the story at 80x24") {
      $0.hasPrefix(" dateline ·") && $0.contains("3 of 54")
    }
    #expect(screen.split(separator: "\n", omittingEmptySubsequences: false).count == 25)
    try terminal.send("Q")
    try terminal.expectRestored(status: 0)
  }

  @Test func `After ten thousand random keys and two hundred resizes the screen is as a fresh one`()
    throws
  {
    // What they may save goes away with the folder.
    let folder = try TemporaryFolder()
    let terminal = try start(columns: 80, rows: 24, in: folder)
    // All but those that leave the program or its screen.
    let signs = (0x20...0x7E).compactMap { Unicode.Scalar($0) }.filter {
      !"qQosm+-".unicodeScalars.contains($0)
    }
    let names = [
      "Up", "Down", "Left", "Right", "PageUp", "PageDown", "Home", "End", "Tab", "BTab", "Enter",
      "Escape", "BSpace", "F1", "C-d", "C-u", "C-f", "C-b", "C-l", "é", "日",
    ]
    var numbers = RepeatableNumbers(seed: 3)
    for _ in 0..<200 {
      let keys = (0..<50).map { _ in
        Bool.random(using: &numbers)
          ? names.randomElement(using: &numbers) ?? ""
          : signs.randomElement(using: &numbers).map(String.init) ?? ""
      }
      try terminal.send(keys)
      try terminal.resize(
        columns: Int.random(in: 1...200, using: &numbers),
        rows: Int.random(in: 1...60, using: &numbers))
    }
    try terminal.resize(columns: 80, rows: 24)
    // Out of whatever is open and back to the main screen: an empty search shows all of it.
    // Escapes that come as one key leave something open, and a key that comes with one is another.
    let isTyping = try (0..<5).contains { _ in
      try terminal.send(Array(repeating: "Escape", count: 30))
      _ = try terminal.stillScreen()
      try terminal.send("/")
      return try terminal.stillScreen().contains("typing…")
    }
    #expect(isTyping)
    try terminal.send("Enter")
    try terminal.wait("the main screen") { !$0.contains("typing…") && $0.contains(" of 54") }
    let screen = try terminal.stillScreen()
    try terminal.send("C-l")
    try terminal.wait("the same screen") { _ in try terminal.stillScreen() == screen }
    try terminal.send("C-c")
    try terminal.expectRestored(status: 0)
  }

  @Test func `What was collected is there the next time, and views are saved`() throws {
    let folder = try TemporaryFolder()
    let terminal = try start(
      columns: 80, rows: 24, environment: ["XDG_STATE_HOME": folder.path + "/state"], in: folder)
    try terminal.type("m")
    try terminal.wait(for: "collected · 1 so far")
    try terminal.type("s")
    try terminal.wait(for: "save to: us-special-forces-in-mexico.md")
    try terminal.send("Enter")
    try terminal.wait(for: "saved 54 events to us-special-forces-in-mexico.md")
    #expect(
      try folder.read("us-special-forces-in-mexico.md").hasPrefix("# US special forces in Mexico"))
    try terminal.send("q")
    try terminal.expectRestored(status: 0)
    let program = shellQuoted(try builtProgram("dateline"))
    for (arguments, sign) in [("", "earlier · "), ("--no-state", "Nothing collected yet")] {
      try terminal.run("clear; \(program) \(arguments)")
      try terminal.wait(for: "1 of 54")
      try terminal.type("'")
      try terminal.wait(for: sign)
      try terminal.send("Q")
      try terminal.expectRestored(status: 0)
    }
    #expect(
      try folder.read("state/dateline/built-in.jsonl").hasPrefix("{\"dateline.state\":1}\n"))
  }

  @Test func `Nothing that an article holds reaches the terminal as a command`() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      """
      Harbour\u{1B}]0;owned\u{7} reopens

      On 3 May 2011 the \u{9B}31mharbour\u{202E} reopened\u{1B}[2J, \u{200B}officials\r said.
      """, to: "a\u{1B}[5mb.txt")
    let line = try PseudoTerminal(
      [try builtProgram("dateline"), folder.path], columns: 100, rows: 24)
    try line.wait(for: "1 article")
    try line.send("\r")
    try line.wait(for: "reopened")
    try line.send("a")
    try line.wait(for: "Articles")
    try line.send("\r")
    try line.wait(for: "officials")
    try line.send("Q")
    #expect(try line.waitForEnd() == 0)
    let written = String(decoding: line.written, as: UTF8.self)
    for command in [
      "\u{1B}]0;", "\u{7}", "\u{9B}", "\u{202E}", "\u{200B}", "\u{1B}[2J,", "\u{1B}[5m",
    ] {
      #expect(!written.contains(command))
    }
    #expect(written.contains("␛[2J"))
  }

  @Test(arguments: [("TERM", 143), ("HUP", 129), ("INT", 130)])
  func `A signal ends it and restores the terminal`(signal: String, status: Int) throws {
    let terminal = try start()
    let process = try terminal.foregroundProcess(named: "dateline")
    _ = try ProgramRun.of(path: "/bin/kill", ["-\(signal)", "\(process)"])
    try terminal.expectRestored(status: status)
    #expect(!isAlive(process))
  }

  @Test(arguments: ["", "kiosk"])
  func `A lost terminal ends it`(command: String) throws {
    let program = shellQuoted(try builtProgram("dateline"))
    for ignoring in ["", "trap '' HUP; "] {
      let line = try PseudoTerminal(["/bin/sh", "-c", "\(ignoring)exec \(program) \(command)"])
      try line.wait(for: "\u{1B}[?1049h")
      // Drawn, and so waiting for keys.
      try line.wait(for: "dateline")
      line.hangUp()
      #expect(try line.waitForEnd() == 129)
    }
  }

  @Test func `A kiosk goes on whatever is pressed, and ends on SIGTERM`() throws {
    let terminal = try start("kiosk", until: "Esc")
    let process = try terminal.foregroundProcess(named: "dateline")
    try terminal.send("C-c", "C-z", "C-\\", "C-s", "C-q", "q", "Q", "Escape", ":", "q", "Enter")
    try terminal.send("Escape", "Escape")
    #expect(isAlive(process) && !isStopped(process))
    #expect(try terminal.state("alternate_on") == "1")
    _ = try ProgramRun.of(path: "/bin/kill", ["-TERM", "\(process)"])
    try terminal.expectRestored(status: 143)
  }

  @Test func `A kiosk begins in Spanish where that is asked for, and F2 changes it`() throws {
    let terminal = try start("kiosk --language es", until: "Sala de lectura")
    #expect(try terminal.screen().contains("▶ Desde el principio"))
    try terminal.send("F2")
    try terminal.wait(for: "▶ From the beginning")
  }

  @Test func `Without colours and without UTF-8 everything can still be read`() throws {
    let plain = try start(environment: ["NO_COLOR": "1"])
    #expect(try plain.styledScreen().firstMatch(of: Regex(#"\u{1B}\[[0-9;]*3[0-8]"#)) == nil)
    #expect(try start(environment: ["LC_ALL": "C"]).screen().contains("▶"))
    let latin = try start(environment: ["LC_ALL": "de_DE.ISO-8859-1"])
    #expect(try latin.screen().unicodeScalars.allSatisfy { $0.isASCII })
    #expect(try latin.screen().contains("\n>"))
  }

  @Test(arguments: ["TERM=dumb", "TERM=nobody-knows", "TERM=", "env -u TERM"])
  func `Without a terminal that can draw there is one clear line`(setting: String) throws {
    let terminal = try TmuxTerminal(columns: 200, rows: 10)
    let program = shellQuoted(try builtProgram("dateline"))
    // A visitor's terminal that is not known here is taken for an xterm.
    for command in setting == "TERM=nobody-knows" ? [""] : ["", "kiosk"] {
      try terminal.run("clear; \(setting) \(program) \(command); echo status $?")
      let screen = try terminal.wait(for: "status 64")
      let lines = screen.split(separator: "\n").filter { !$0.contains("$") }
      #expect(lines.count == 2)
      #expect(lines.first?.hasPrefix("dateline: ") == true)
      #expect(lines.first?.contains("TERM") == true)
    }
  }

  @Test func `A kiosk takes a terminal that is not known here for an xterm`() throws {
    let terminal = try TmuxTerminal(columns: 80, rows: 24)
    let program = shellQuoted(try builtProgram("dateline"))
    try terminal.run("TERM=nobody-knows \(program) kiosk --unlocked")
    try terminal.wait(for: "▶ From the beginning")
  }

  @Test func `Standard input and output must be terminals`() throws {
    for command in [[], ["kiosk"]] {
      let run = try ProgramRun.of("dateline", command)
      #expect(run.status == 64)
      #expect(run.output == "")
      #expect(run.errors.hasPrefix("dateline: standard input is not a terminal"))
      #expect(run.errors.filter { $0 == "\n" }.count == 1)
    }
    let terminal = try TmuxTerminal(columns: 150, rows: 10)
    try terminal.run("\(shellQuoted(try builtProgram("dateline"))) | cat")
    try terminal.wait(for: "dateline: standard output is not a terminal")
  }
}

import Foundation
import TestSupport
import Testing

/// What a visitor, a terminal or an environment may try to get out of a kiosk, on a real line.
@Suite("From a kiosk", .serialized, .enabled(if: hasLandlock, noLandlock))
struct EscapeTests {
  /// It still runs as it should, and nothing came of what was sent.
  private func expectHeld(
    _ kiosk: RunningKiosk, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    try kiosk.expectAnswers(sourceLocation: sourceLocation)
    try kiosk.expectLocked(sourceLocation: sourceLocation)
    kiosk.expectNoTraces(sourceLocation: sourceLocation)
    // OSC 52 sets the clipboard of the terminal.
    let text = String(decoding: kiosk.line.written, as: UTF8.self)
    #expect(!text.contains("\u{1B}]52"), sourceLocation: sourceLocation)
    #expect(!text.contains("UNLOCKED"), sourceLocation: sourceLocation)
  }

  @Test(
    "no key and no word leads out",
    arguments: [
      // As out of less, vi, more, ftp, info …
      ["!sh\r", "|sh\r", ":!sh\r", "!!\r", "$SHELL\r", "`sh`\r"],
      ["v", "s/tmp/x\r", ":e /etc/passwd\r", ":r /etc/passwd\r", "#sh\r", "E/etc/passwd\r"],
      ["-o ~/x\r", ":x\r", ":wq\r", "ZZ", "+!sh\r", "&sh\r", "s", "S", "w"],
      ["y", "o", "m", "q", "Q", "qqqqqqqq", "QQQQ", ":q\r", ":q!\r", ":quit\r"],
      // Each where it may mean something else: in the list, a reader, the articles, the help.
      ["\r!sh\r", "\r\ro", "av", "ay", "aso", "\r?!sh\r", "\r/!sh\r\r", "t!sh\r", "\rQ"],
    ])
  func words(words: [String]) throws {
    let kiosk = try RunningKiosk()
    for word in words {
      try kiosk.line.send(word + "\u{1B}")
      usleep(60_000)
    }
    try expectHeld(kiosk)
  }

  @Test("no byte leads out, alone, after Esc or as a key with modifiers")
  func bytes() throws {
    let kiosk = try RunningKiosk()
    for place in ["", "\r", "a\r", "/"] {
      try kiosk.line.send(place)
      for byte in UInt8(0)...0xFF { try kiosk.line.send(bytes: [byte]) }
      for byte in UInt8(0x20)...0x7E where !"[O]P_^X".utf8.contains(byte) {
        try kiosk.line.send(bytes: [0x1B, byte])
      }
      for modifier in 1...16 {
        for end in ["A", "D", "F", "H", "P", "S"] {
          try kiosk.line.send("\u{1B}[1;\(modifier)\(end)")
        }
        for number in 1...34 { try kiosk.line.send("\u{1B}[\(number);\(modifier)~") }
      }
      try kiosk.expectAnswers()
    }
    try expectHeld(kiosk)
  }

  @Test("Ctrl-C, Ctrl-Z, Ctrl-\\ and Ctrl-S do not, nor do the signals of their names")
  func controls() throws {
    let kiosk = try RunningKiosk()
    for _ in 0..<20 { try kiosk.line.send("\u{3}\u{1A}\u{1C}\u{13}\u{19}\u{4}\u{F}\u{16}") }
    for number in [SIGINT, SIGQUIT, SIGTSTP, SIGPIPE, SIGUSR1, SIGUSR2, SIGCONT, SIGWINCH] {
      kill(kiosk.process, number)
    }
    try expectHeld(kiosk)
  }

  @Test(
    "a paste does not, wherever it lands and whatever it holds",
    arguments: ["", "\r", "\r/", "\r?", "\rt", "a"])
  func pastes(place: String) throws {
    let kiosk = try RunningKiosk()
    let begin = "\u{1B}[200~"
    let end = "\u{1B}[201~"
    try kiosk.line.send(place)
    for text in [
      "!sh\r:!sh\rQ\u{3}\u{1A}", "x\(end)!sh\rQ\(end)", "\(begin)\(begin)x\(end)\(end)!sh\r",
      "\u{1B}]52;c;eA==\u{7}\u{1B}c\u{9B}201~Q", "x\u{1B}[201\u{0}~\u{1B}[2", "\0\0\0",
    ] {
      try kiosk.line.send(begin + text + end + "\r")
    }
    try expectHeld(kiosk)
  }

  @Test("a paste of a megabyte does not", arguments: ["\r", "\r/"])
  func longPaste(place: String) throws {
    let kiosk = try RunningKiosk()
    try kiosk.line.send(place)
    try kiosk.line.send("\u{1B}[200~" + String(repeating: "!sh\r", count: 1 << 18) + "\u{1B}[201~")
    try kiosk.line.send(String(repeating: "Q!", count: 1 << 14))
    try expectHeld(kiosk)
  }

  @Test("what terminals answer and send by themselves does not")
  func answers() throws {
    let kiosk = try RunningKiosk()
    let answers = [
      // Device attributes, versions, positions, modes, colours, titles, settings, capabilities.
      "\u{1B}[?62;22c", "\u{1B}[>41;382;0c", "\u{1B}P>|x !sh\r\u{1B}\\", "\u{1B}[24;80R",
      "\u{1B}[?2004;1$y", "\u{1B}]10;rgb:ffff/ffff/ffff\u{7}", "\u{1B}]lsh\r\u{1B}\\",
      "\u{1B}]L!sh\r\u{1B}\\", "\u{1B}P1$r0m\u{1B}\\", "\u{1B}P1+r544e=787465726d\u{1B}\\",
      "\u{1B}]52;c;IXNoDQ==\u{1B}\\", "\u{1B}_Gi=1;OK\u{1B}\\", "\u{1B}^!sh\r\u{1B}\\",
      "\u{1B}[8;65535;65535t", "\u{1B}[I", "\u{1B}[O", "\u{1B}[113;5u", "\u{1B}[27;5;99~",
      // The mouse, where there is no screen.
      "\u{1B}[<0;99999999999999999999;-1M", "\u{1B}[<255;1;1M", "\u{1B}[M\u{FF}\u{FF}\u{FF}",
      // Sequences without an end or of any length.
      "\u{1B}[" + String(repeating: "1;", count: 5000) + "m",
      "\u{1B}]0;" + String(repeating: "x", count: 100_000) + "\u{7}", "\u{5}", "\u{1B}[c",
      "\u{9B}!p", "\u{1B}c", "\u{1B}P", "\u{1B}]",
    ]
    for place in ["", "\r", "\r/"] {
      try kiosk.line.send(place)
      for answer in answers { try kiosk.line.send(answer) }
      try kiosk.expectAnswers()
    }
    try expectHeld(kiosk)
  }

  @Test("no size of the screen does")
  func sizes() throws {
    let kiosk = try RunningKiosk()
    for place in ["", "\r", "\r\r", "\u{1B}?"] {
      try kiosk.line.send(place)
      for (columns, rows) in [(0, 0), (1, 1), (0, 1), (1, 0), (65_535, 65_535), (19, 4), (1, 200)] {
        kiosk.line.resize(columns: columns, rows: rows)
        try kiosk.line.send("j\r")
        usleep(20_000)
        kiosk.line.read()
      }
    }
    try expectHeld(kiosk)
  }

  @Test("a hang-up ends it and leaves nothing", arguments: ["", "trap '' HUP; "])
  func hangUp(ignoring: String) throws {
    let kiosk = try RunningKiosk(by: ["/bin/sh", "-c", ignoring + "exec \"$0\" \"$@\""])
    try kiosk.line.send("\r/gra")
    kiosk.line.hangUp()
    #expect(try kiosk.line.waitForEnd() == 129)
    kiosk.expectNoTraces()
  }

  @Test(
    "a name of the terminal that leads to a file ends it with one line",
    arguments: ["../../tmp/x", "/etc/passwd", "x/y", "~/x", "xterm\u{1B}[2J", "$(sh)"])
  func terminalNames(name: String) throws {
    let kiosk = try RunningKiosk(environment: ["TERM": name], isWaitedFor: false)
    #expect(try kiosk.line.waitForEnd() == 64)
    kiosk.expectNoTraces()
    let text = String(decoding: kiosk.line.written, as: UTF8.self)
    #expect(text.hasPrefix("dateline: ") && text.filter(\.isNewline).count == 1)
    #expect(!text.contains("\u{1B}"))
  }

  /// Where settings and libraries are looked for; a library of libc that nothing here needs.
  private let environment = [
    "LD_PRELOAD": "libanl.so.1", "LD_LIBRARY_PATH": "~", "GLIBC_TUNABLES": "glibc.malloc.perturb=1",
    "TERMINFO": "~/terminfo", "TERMINFO_DIRS": "~", "TERMCAP": "~/termcap", "NCURSES_TRACE": "9999",
    "NCURSES_NO_UTF8_ACS": "1", "XDG_CONFIG_HOME": "~/config", "XDG_STATE_HOME": "~/state",
    "XDG_DATA_HOME": "~", "XDG_CACHE_HOME": "~", "TMPDIR": "~", "SQLITE_TMPDIR": "~",
    "EDITOR": "/bin/sh", "VISUAL": "/bin/sh", "PAGER": "/bin/sh", "SHELL": "/bin/sh",
    "SWIFT_BACKTRACE": "enable=yes,color=yes", "LINES": "9999999", "COLUMNS": "-1",
  ]

  @Test("nothing in its environment does")
  func hostileEnvironment() throws {
    let kiosk = try RunningKiosk(environment: environment)
    try kiosk.line.send("\r/gra\r")
    try expectHeld(kiosk)
    // Of the locked process for root only.
    if let files = mappedFiles(of: kiosk.process) {
      #expect(files.contains("libncurses") && !files.contains("libanl"))
    }
    let control = try RunningKiosk(["--unlocked"], environment: ["LD_PRELOAD": "libanl.so.1"])
    #expect(mappedFiles(of: control.process)?.contains("libanl") == true)
  }
}

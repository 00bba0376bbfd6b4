import Foundation
import TestSupport
import Testing

/// CursesTerminal on a bare line: what tmux keeps from a program, and what it never does to one.
@Suite(.serialized) struct ProbeOnLineTests {
  private func start(
    _ arguments: [String] = [], columns: Int = 80, rows: Int = 24
  ) throws -> PseudoTerminal {
    let line = try PseudoTerminal(
      [try builtProgram("TerminalProbe")] + arguments, columns: columns, rows: rows)
    try line.wait(for: "wake-ups: 0")
    return line
  }

  /// Waits until a whole new frame holds a text.
  private func expect(_ text: String, on line: PseudoTerminal) throws {
    let mark = line.written.count
    try line.send("\u{C}")
    try line.wait(for: text, since: mark)
  }

  @Test func `A dropped line ends the program`() throws {
    let line = try start()
    line.hangUp()
    #expect(try line.waitForEnd() == 129)
  }

  @Test func `A dropped line ends the program that must not hear of it`() throws {
    let program = shellQuoted(try builtProgram("TerminalProbe"))
    let line = try PseudoTerminal(["/bin/sh", "-c", "trap '' HUP; exec \(program)"])
    try line.wait(for: "wake-ups: 0")
    line.hangUp()
    #expect(try line.waitForEnd() == 129)
  }

  @Test func `Text from right to left is held in its place by marks`() throws {
    let line = try start()
    let shown = String(decoding: line.written, as: UTF8.self)
    #expect(shown.contains("12 \u{200E}שלום עולם\u{200E} 3 │"))
  }

  @Test func `A waiting program uses no processor`() throws {
    let line = try start()
    try line.send("j\u{1B}")
    try expect("<Esc>", on: line)
    let before = try #require(processorTicks(line.process))
    // A loop that spins uses 20 of these hundredths of a second.
    usleep(200_000)
    #expect(try #require(processorTicks(line.process)) - before < 10)
  }

  @Test(arguments: [("q", Int32(0)), ("!", 134)])
  func `An end restores the terminal, a crash too`(key: String, status: Int32) throws {
    let line = try start()
    #expect(!line.isCooked)
    try line.send(key)
    #expect(try line.waitForEnd() == status)
    #expect(line.isCooked)
    let end = String(decoding: line.written.suffix(200), as: UTF8.self)
    for sequence in ["\u{1B}[?1049l", "\u{1B}[?1000l", "\u{1B}[?2004l", "\u{1B}[?1l\u{1B}>"] {
      #expect(end.contains(sequence))
    }
  }

  @Test func `A program that does not listen ends on SIGTERM all the same`() throws {
    let line = try start()
    try line.send("@")
    try eventually("the program to hang") { processorTicks(line.process) != nil }
    kill(line.process, SIGTERM)
    #expect(try line.waitForEnd() == 143)
    #expect(line.isCooked)
  }

  @Test func `The mouse clicks and scrolls`() throws {
    let line = try start()
    try line.send("\u{1B}[<0;11;6M\u{1B}[<0;11;6m\u{1B}[<64;1;2M\u{1B}[<65;3;4M")
    try expect("keys: <Click:10,5><WheelUp:0,1><WheelDown:2,3>", on: line)
  }

  @Test func `A copied text goes out as OSC 52`() throws {
    let line = try start()
    try line.send("y")
    try line.wait(for: "\u{1B}]52;c;Y29waWVkIHRleHQ=\u{7}")
  }

  @Test func `What follows a smuggled end of paste is text`() throws {
    let line = try start()
    try line.send("\u{1B}[200~safe\u{1B}[201~q!@\u{1B}[201~")
    try expect("<Paste:safeq!@>", on: line)
  }

  @Test func `A paste of a megabyte is one bounded key`() throws {
    let line = try start()
    try line.send("\u{1B}[200~" + String(repeating: "q!@ ", count: 1 << 18) + "\u{1B}[201~")
    try line.send("\u{C}")
    try line.wait(for: "<Paste:q!@")
    try line.send("q")
    #expect(try line.waitForEnd() == 0)
  }

  @Test func `A flood of keys is read to its end`() throws {
    let line = try start()
    try line.send(String(repeating: "j", count: 100_000) + "abcdefghik")
    try expect("jabcdefghik<C-l>", on: line)
    try line.send("q")
    #expect(try line.waitForEnd() == 0)
  }

  @Test func `Ten thousand resizes leave the program as it was`() throws {
    let line = try start()
    var numbers = RepeatableNumbers(seed: 1)
    for _ in 0..<10_000 {
      line.resize(
        columns: Int.random(in: 0...300, using: &numbers),
        rows: Int.random(in: 0...100, using: &numbers))
      line.read()
    }
    for size in [(0, 0), (1, 1), (0, 9), (65_535, 65_535), (80, 24)] {
      line.resize(columns: size.0, rows: size.1)
    }
    let mark = line.written.count
    try line.wait(for: "probe 80x24", since: mark)
    try line.send("j")
    try expect("keys: j<C-l>", on: line)
  }

  @Test func `A terminal that tells no size counts as 80 by 24`() throws {
    let line = try start(columns: 0, rows: 0)
    try line.wait(for: "probe 80x24")
  }

  @Test func `Ten thousand random bytes do no harm`() throws {
    let line = try start()
    // No key of the probe's own commands, and none that begins a paste.
    var numbers = RepeatableNumbers(seed: 2)
    let bytes = Array(UInt8(0)...0xFF).filter { !"qwo!@y~\u{1A}".utf8.contains($0) }
    for _ in 0..<10 {
      try line.send(bytes: (0..<1000).compactMap { _ in bytes.randomElement(using: &numbers) })
    }
    // Ends whatever sequence is open.
    try line.send("\u{1B}\\\u{7}jjj")
    try expect("jjj<C-l>", on: line)
    try line.send("q")
    #expect(try line.waitForEnd() == 0)
  }
}

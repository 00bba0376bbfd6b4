import Foundation
import TestSupport
import Testing

/// Keys that are typed while a folder is read at the start.
@Suite("Keys typed before the screen is there")
struct SilentTypingTests {
  private let home: TemporaryFolder

  /// Enough articles that a person has time to type.
  init() throws {
    home = try TemporaryFolder()
    for number in 1...300 {
      try home.write(
        """
        source: Courier
        date: 2009-05-04

        On \(number % 28 + 1) March \(1600 + number) the old bridge number \(number) of Kirn broke.

        """, to: "news/\(number).txt")
    }
  }

  /// Opens the folder and waits until it is being read.
  private func open() throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      [try builtProgram("dateline"), "news", "--no-cache", "--no-state"], columns: 120, rows: 34,
      in: home.path)
    try eventually("a terminal that is silent") { !terminal.isCooked }
    // The screen would be silent in any case.
    let isThere = terminal.hasWritten("\u{1B}[?1049h", since: 0, within: 0.05)
    #expect(!isThere)
    return terminal
  }

  @Test("are not printed, and mean on the screen what they mean there")
  func kept() throws {
    let terminal = try open()
    try terminal.send("%a")
    try terminal.wait(for: "Articles by publication")
    let all = String(decoding: terminal.written, as: UTF8.self)
    let screen = try #require(all.range(of: "\u{1B}[?1049h"))
    #expect(!all[..<screen.lowerBound].contains("%"))
    try terminal.send("Q")
    #expect(try terminal.waitForEnd() == 0)
    #expect(terminal.isCooked)
  }

  @Test("end the program as ever where it is Ctrl-C, and leave the terminal as it was")
  func interrupted() throws {
    let terminal = try open()
    try terminal.send("%\u{03}")
    #expect(try terminal.waitForEnd() == 128 + SIGINT)
    #expect(terminal.isCooked)
    #expect(!terminal.written.contains(UInt8(ascii: "%")))
  }
}

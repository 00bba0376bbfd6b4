import Glibc
import TestSupport
import Testing

/// The whole program on a bare line, which asks more of it than tmux lets through.
@Suite struct DatelineOnLineTests {
  /// All but those that quit, suspend, save or show a source outside.
  private static let keys: [String] = {
    let signs = (UInt8(0x20)...0x7E).map { String(Unicode.Scalar($0)) }
    let others = ["\t", "\r", "\u{7F}", "\u{4}", "\u{15}", "\u{C}", "\u{12}", "\u{1B}", "é", "日"]
    let named = ["A", "B", "C", "D", "H", "F", "Z", "5~", "6~", "15~"].map { "\u{1B}[" + $0 }
    // Named keys move, which is what most keys should do.
    let moves = Array(repeating: named, count: 6).joined()
    return signs.filter { !"qQos".contains($0) } + others + moves
  }()

  @Test func `Ten thousand random keys and as many resizes neither end it nor make it grow`() throws
  {
    let line = try PseudoTerminal([try builtProgram("dateline"), "--no-state"])
    try line.wait(for: "1 of 54")
    var numbers = RepeatableNumbers(seed: 4)
    var halfway = 0
    for round in 1...20 {
      for _ in 0..<500 {
        line.resize(
          columns: [0, 1, Int.random(in: 2...250, using: &numbers)].randomElement() ?? 0,
          rows: [0, 1, Int.random(in: 2...80, using: &numbers)].randomElement() ?? 0)
        try line.send(Self.keys.randomElement(using: &numbers) ?? "")
      }
      try waitUntilIdle(line.process, meanwhile: line.read)
      if round == 10 { halfway = try #require(residentBytes(line.process)) }
    }
    let end = try #require(residentBytes(line.process))
    #expect(end < halfway + halfway / 10, "from \(halfway) to \(end) bytes")

    line.resize(columns: 80, rows: 24)
    // Out of whatever is open and back to the main screen: an empty search shows all of it. Where
    // the program is late, several escapes come as one key.
    let isBack = try (0..<8).contains { _ in
      for _ in 0..<10 {
        try line.send("\u{1B}")
        // Longer than what an escape sequence has to come in.
        usleep(50_000)
      }
      try waitUntilIdle(line.process, meanwhile: line.read)
      let mark = line.written.count
      try line.send("/\rg\u{C}")
      return line.hasWritten("1 of 54", since: mark, within: 5)
    }
    #expect(isBack)
    try line.send("Q")
    #expect(try line.waitForEnd() == 0)
  }
}

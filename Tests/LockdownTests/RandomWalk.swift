import Foundation
import TestSupport

/// What a visitor may do next, at random and the same in every run.
struct RandomWalk {
  enum Step {
    case keys(String)
    case size(columns: Int, rows: Int)

    func apply(to line: PseudoTerminal) throws {
      switch self {
      case .keys(let keys): try line.send(keys)
      case .size(let columns, let rows): line.resize(columns: columns, rows: rows)
      }
    }
  }

  var numbers: RepeatableNumbers
  private(set) var count = 0

  init(numbers: RepeatableNumbers) {
    self.numbers = numbers
  }

  private static let words = [
    "/gra", "/task force", "/\"mass grave\"", "/during:2009..2010 -army", "t2009\r", "t dec 2010\r",
    "!sh\r", ":!sh\r", ":q!\r", "#", "a\r", "\r\r", "i", "?", "n", "N", "{", "}", "G", "g", "u",
  ]
  private static let keys = [
    "\u{1B}[A", "\u{1B}[B", "\u{1B}[C", "\u{1B}[D", "\u{1B}[5~", "\u{1B}[6~", "\u{1B}[H",
    "\u{1B}[F", "\t", "\u{1B}[Z", "\r", "\r", "\u{1B}", "\u{1B}", "\u{7F}", "\u{1B}OP", "\u{C}",
    "\u{3}", "\u{1A}", "\u{1C}", "\u{13}", "\u{11}",
  ]

  /// The next keys; sizes are passed over.
  mutating func nextKeys() -> String {
    while true {
      if case .keys(let keys) = next() { return keys }
    }
  }

  mutating func next() -> Step {
    count += 1
    switch Int.random(in: 0..<100, using: &numbers) {
    case 0:
      return .size(
        columns: Int.random(in: 0...200, using: &numbers),
        rows: Int.random(in: 0...60, using: &numbers))
    case 1:
      let byte = UInt8.random(in: 0...0xFF, using: &numbers)
      return .keys("\u{1B}[200~" + String(decoding: [byte, 0x21], as: UTF8.self) + "\u{1B}[201~")
    case 2...5:
      let column = Int.random(in: 1...100, using: &numbers)
      let row = Int.random(in: 1...40, using: &numbers)
      let button = [0, 0, 0, 64, 65].randomElement(using: &numbers) ?? 0
      return .keys("\u{1B}[<\(button);\(column);\(row)M\u{1B}[<\(button);\(column);\(row)m")
    case 6...25: return .keys(Self.words.randomElement(using: &numbers) ?? "")
    case 26...65: return .keys(Self.keys.randomElement(using: &numbers) ?? "")
    default:
      let sign = Unicode.Scalar(UInt8.random(in: 0x20...0x7E, using: &numbers))
      return .keys(String(Character(sign)))
    }
  }
}

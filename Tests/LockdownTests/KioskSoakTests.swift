import Foundation
import Glibc
import TestSupport
import Testing

/// Visitors who press twenty keys a second for as long as DATELINE_SOAK_SECONDS says, on the story
/// that DATELINE_SOAK_STORY names, with the program that DATELINE_SOAK_PROGRAM names;
/// `make kiosk-soak` makes a story of 100,000 events and soaks the release build for an hour.
@Suite("A soak of a kiosk", .serialized, .enabled(if: hasLandlock, noLandlock))
struct KioskSoakTests {
  private let seconds =
    ProcessInfo.processInfo.environment["DATELINE_SOAK_SECONDS"].flatMap(Double.init) ?? 5
  private let story = ProcessInfo.processInfo.environment["DATELINE_SOAK_STORY"]
  private let program = ProcessInfo.processInfo.environment["DATELINE_SOAK_PROGRAM"]
  private static let secondsPerKey = 0.05

  @Test("leaves its memory as it was")
  func soak() throws {
    let kiosk = try RunningKiosk([story].compactMap(\.self), program: program)
    var walk = RandomWalk(numbers: RepeatableNumbers(seed: 17))
    var (first, last) = (Milliseconds(), Milliseconds())
    var memory: [Int] = []
    let start = Date()
    while -start.timeIntervalSinceNow < seconds {
      let key = walk.nextKeys()
      let written = try answers(of: kiosk.line, to: key)
      // What ends in Esc, or holds a paste, waits 25 ms for the rest of an escape.
      let waits = key.hasSuffix("\u{1B}") || key.contains("\u{1B}[200~")
      if let begin = written.first, let end = written.last, !waits {
        first.add(begin)
        last.add(end)
      }
      if walk.count % 20 == 0, let bytes = residentBytes(kiosk.process) { memory.append(bytes) }
      kiosk.line.forget()
    }
    try #require(!first.isEmpty && memory.count > 3)
    // What is read ahead and kept fills up in the first tenth; from then on it goes up and down
    // with what is on the screen, so that means are compared.
    let settled = memory.dropFirst(memory.count / 10)
    let (before, after) = (
      Self.mean(settled.prefix(settled.count / 3)), Self.mean(settled.suffix(settled.count / 3))
    )
    let growth = (after / before - 1) * 100
    print("\(walk.count) steps in \(Int(seconds)) s; first frame: \(first); still: \(last)")
    let minutes = stride(from: 0, to: memory.count, by: max(memory.count / 60, 1))
    print(
      "memory from \(Int(before) >> 10) to \(Int(after) >> 10) KiB on average",
      "(\(String(format: "%.1f", growth)) %):",
      minutes.map { String(memory[$0] >> 10) }.joined(separator: " "))
    #expect(growth < (seconds < 600 ? 25 : 2))
    try kiosk.expectAnswers()
  }

  private static func mean(_ bytes: ArraySlice<Int>) -> Double {
    Double(bytes.reduce(0, +)) / Double(bytes.count)
  }

  /// Seconds from a key to each time that the kiosk writes, until it is still for as long as one key
  /// lasts: what a search finds later is no answer to the next key.
  private func answers(of line: PseudoTerminal, to key: String) throws -> [TimeInterval] {
    let pressed = Date()
    try line.send(key)
    var written: [TimeInterval] = []
    while -pressed.timeIntervalSinceNow < (written.last ?? 0) + Self.secondsPerKey {
      let before = line.written.count
      line.read()
      if line.written.count > before { written.append(-pressed.timeIntervalSinceNow) }
      usleep(500)
    }
    return written
  }
}

/// How long answers took.
private struct Milliseconds: CustomStringConvertible {
  /// What a frame may take.
  private static let budget = 16.0
  private var values: [Double] = []

  var isEmpty: Bool { values.isEmpty }
  mutating func add(_ seconds: TimeInterval) { values.append(seconds * 1000) }

  var description: String {
    let sorted = values.sorted()
    func at(_ share: Double) -> String {
      String(format: "%.2f", sorted[min(Int(share * Double(sorted.count)), sorted.count - 1)])
    }
    let late = values.count { $0 > Self.budget }
    return "median \(at(0.5)), 99 % \(at(0.99)), longest \(at(1)) ms,"
      + " \(late) of \(values.count) over \(Int(Self.budget)) ms"
  }
}

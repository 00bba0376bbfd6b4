import Foundation
import Glibc
import TestSupport
import Testing

/// Visitors who press twenty keys a second for as long as DATELINE_SOAK_SECONDS says, on the story
/// that DATELINE_SOAK_STORY names; `make kiosk-soak` makes one of 100,000 events and soaks for an
/// hour.
@Suite("A soak of a kiosk", .serialized, .enabled(if: hasLandlock, noLandlock))
struct KioskSoakTests {
  private let seconds =
    ProcessInfo.processInfo.environment["DATELINE_SOAK_SECONDS"].flatMap(Double.init) ?? 5
  private let story = ProcessInfo.processInfo.environment["DATELINE_SOAK_STORY"]
  private static let secondsPerKey = 0.05

  @Test("leaves its memory as it was")
  func soak() throws {
    let kiosk = try RunningKiosk([story].compactMap(\.self))
    var walk = RandomWalk(numbers: RepeatableNumbers(seed: 17))
    var answers: [Double] = []
    var memory: [Int] = []
    let start = Date()
    while -start.timeIntervalSinceNow < seconds {
      let key = walk.nextKeys()
      let written = kiosk.line.written.count
      let pressed = Date()
      try kiosk.line.send(key)
      var answered: Double?
      while -pressed.timeIntervalSinceNow < Self.secondsPerKey {
        let before = kiosk.line.written.count
        kiosk.line.read()
        if kiosk.line.written.count > before { answered = -pressed.timeIntervalSinceNow }
        usleep(500)
      }
      if kiosk.line.written.count > written, let answered { answers.append(answered * 1000) }
      if walk.count % 20 == 0, let bytes = residentBytes(kiosk.process) { memory.append(bytes) }
      kiosk.line.forget()
    }
    let end = try #require(residentBytes(kiosk.process))
    try #require(!answers.isEmpty)
    // What is read ahead and kept fills up in the first tenth.
    let settled = try #require(memory.dropFirst(memory.count / 10).first)
    answers.sort()
    let growth = Double(end - settled) / Double(settled) * 100
    print(
      "\(walk.count) steps in \(Int(seconds)) s: memory from \(settled >> 10) to \(end >> 10) KiB",
      "(\(String(format: "%.1f", growth)) %), answers: median",
      String(format: "%.2f ms, longest %.2f ms", answers[answers.count / 2], answers.last ?? 0))
    #expect(growth < (seconds < 600 ? 25 : 2))
    try kiosk.expectAnswers()
  }
}

import Foundation
import TestSupport
import Testing

/// Visitors who come by ssh, see the kiosk, and go.
@Suite(
  .serialized, .enabled(if: KioskServer.isInstalled, "\(KioskServer.isMissing)"),
  .enabled(if: KioskServer.givesTerminals, "\(KioskServer.terminalsAreMissing)"))
struct SSHVisitTests {
  /// How often a visitor comes and is gone; `make kiosk-ssh` asks for more.
  private static let visits =
    ProcessInfo.processInfo.environment["DATELINE_KIOSK_VISITS"].flatMap { Int($0) } ?? 5

  private func come(to server: KioskServer) throws -> TmuxTerminal {
    let terminal = try TmuxTerminal(columns: 100, rows: 30)
    let line = server.client.ssh(["-tt"]).map(shellQuoted).joined(separator: " ")
    try terminal.run("clear; \(line)")
    try terminal.wait(for: KioskServer.openingSign)
    return terminal
  }

  @Test func `A visitor sees the opening screen, and the story behind it`() throws {
    let server = try KioskServer()
    let terminal = try come(to: server)
    let screen = try terminal.screen()
    #expect(screen.hasPrefix(" dateline"))
    #expect(screen.contains("back here after 3 quiet minutes"))
    try terminal.send("C-c", "C-z", "C-\\", "q", "Q")
    try terminal.send("Enter")
    try terminal.wait(for: "arbour reopen")
    let kiosk = try #require(server.kiosks.first)
    #expect(server.kiosks.count == 1)
    _ = try ProgramRun.of(path: "/bin/kill", ["-TERM", "\(kiosk)"])
    try terminal.expectRestoredAfterVisit()
    try server.expectNobody()
  }

  @Test func `A visitor leaves by F8 and Enter, and finds the terminal as it was`() throws {
    let server = try KioskServer()
    let terminal = try come(to: server)
    #expect(try terminal.screen().contains("To leave: F8, then Enter."))
    try terminal.send("Enter")
    try terminal.wait(for: "arbour reopen")
    try terminal.send("F8")
    try terminal.wait(for: "Enter leaves and ends the connection")
    try terminal.send("Down")
    try terminal.wait(for: "F1 help")
    #expect(server.kiosks.count == 1)
    try terminal.send("F8", "Enter")
    try terminal.expectRestoredAfterVisit()
    try server.expectNobody()
  }

  @Test func `Two visitors do not see each other`() throws {
    let server = try KioskServer()
    let (first, second) = (try come(to: server), try come(to: server))
    #expect(server.kiosks.count == 2)
    let before = try second.stillScreen()
    try first.send("Enter")
    try first.wait(for: "arbour reopen")
    try first.type("/zebra")
    try first.wait(for: "zebra")
    #expect(try second.stillScreen() == before)
    try second.send("Enter")
    let story = try second.wait(for: "arbour reopen")
    #expect(!story.contains("zebra"))
    try second.type("/")
    // The queries of others are not remembered either.
    try second.send("C-r")
    #expect(try !second.stillScreen().contains("zebra"))
    // One goes; the other stays.
    let line = try first.foregroundProcess(named: "ssh")
    _ = try ProgramRun.of(path: "/bin/kill", ["-KILL", "\(line)"])
    try eventually("one kiosk") { server.kiosks.count == 1 }
    try second.send("Escape", "Escape", "Escape")
    try second.wait(for: KioskServer.openingSign)
  }

  @Test func `When the line drops, the kiosk ends`() throws {
    let server = try KioskServer()
    var longest = 0.0
    for _ in 0..<3 {
      let visit = try server.client.visit()
      try visit.wait(for: KioskServer.openingSign)
      let kiosk = try #require(server.kiosks.first)
      visit.kill()
      let start = Date()
      try eventually("the end of the kiosk") { !isAlive(kiosk) }
      longest = max(longest, Date().timeIntervalSince(start))
    }
    print("after a line dropped, its kiosk was there for at most", Int(longest * 1000), "ms")
    try server.expectNobody()
  }

  @Test func `However often lines drop, and wherever, nothing stays behind`() throws {
    let server = try KioskServer()
    var numbers = RepeatableNumbers(seed: 7)
    for number in 0..<Self.visits {
      let visit = try server.client.visit()
      switch number % 3 {
      case 0:  // At the opening screen.
        try visit.wait(for: KioskServer.openingSign)
      case 1:  // Reading, with keys that nobody has read yet.
        try visit.wait(for: KioskServer.openingSign)
        try visit.send("\r" + String(repeating: "j", count: 200))
      default:  // On the way in.
        usleep(.random(in: 0..<600_000, using: &numbers))
      }
      visit.kill()
      // One source may have few lines on the way in, and sshd learns of their end a while later.
      if number % 3 == 2 { try server.expectNobody() }
    }
    try server.expectNobody()
    // And the next one comes in as the first did.
    try server.client.visit().wait(for: KioskServer.openingSign)
  }
}

extension TmuxTerminal {
  /// The visitor's own shell is back, on a terminal that is as it was.
  fileprivate func expectRestoredAfterVisit() throws {
    try wait("the shell's own screen") { _ in try state("alternate_on") == "0" }
    #expect(try state("cursor_flag") == "1")
    #expect(try state("mouse_any_flag") == "0")
  }
}

import Foundation
import Testing
import Words

@testable import Browser

/// `docs/keys.md` is the command table, written out; `make golden` writes it anew.
@Suite("The page of all keys")
struct KeysPageTests {
  private static let file = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("docs/keys.md")

  private static var page: String {
    let atHome = CommandTable(kiosk: false).commands
    let inKiosk = CommandTable(kiosk: true, canLeave: true).commands
    let kiosk = Set(inKiosk.map(\.id))
    let home = Set(atHome.map(\.id))
    var lines = [
      "# Keys", "",
      "Every command of the browser, as its table has it. The name is what `keys:` of `config.yaml`",
      "knows it by; in a kiosk only those marked so exist.", "",
      "| keys | name | what it does | kiosk |", "|---|---|---|---|",
    ]
    for command in atHome + inKiosk.filter({ !home.contains($0.id) }) {
      let keys = command.keys.map { "`\($0.name(in: .english))`" }.joined(separator: " ")
      lines.append(
        "| \(keys) | \(command.id.rawValue) | \(command.detail.words(in: .english)) "
          + "| \(kiosk.contains(command.id) ? "yes" : "") |")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  @Test func saysWhatTheTableSays() throws {
    if ProcessInfo.processInfo.environment["DATELINE_GOLDEN"] == "write" {
      try Data(Self.page.utf8).write(to: Self.file)
    }
    #expect(try String(contentsOf: Self.file, encoding: .utf8) == Self.page)
  }
}

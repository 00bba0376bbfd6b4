import Foundation
import Testing

@testable import Browser

/// Every view as it is kept in `Golden/`; `make golden` draws them anew, to be read before they are
/// committed.
@Suite("Screens as they are kept")
struct GoldenTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Golden")
  private static let isRewriting = ProcessInfo.processInfo.environment["DATELINE_GOLDEN"] == "write"

  @Test(arguments: GoldenView.all)
  func looksAsItIsKept(view: GoldenView) throws {
    let file = Self.folder.appendingPathComponent("\(view.name).txt")
    let screens = try GoldenForm.allCases.map {
      "=== \($0.rawValue)\n" + (try view.frame($0).golden)
    }
    if Self.isRewriting {
      let text = "\(view.what)\n\n" + screens.joined(separator: "\n")
      try Data(text.utf8).write(to: file)
      return
    }
    let kept = try String(contentsOf: file, encoding: .utf8)
      .components(separatedBy: "\n=== ").dropFirst().map { "=== " + $0 }
    try #require(kept.count == screens.count)
    for (screen, kept) in zip(screens, kept) { #expect(screen == kept) }
  }

  @Test func hasNoScreenThatNobodyDraws() throws {
    if Self.isRewriting { return }
    let kept = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(Set(kept) == Set(GoldenView.all.map { "\($0.name).txt" }))
  }
}

import Screen
import Testing

@testable import Browser

@Suite("Screens: Panes")
struct PanesScreenTests {
  @Test("The reports alone keep the passages below them", arguments: [(120, 34), (80, 24)])
  func reportsAlone(size: (Int, Int)) throws {
    let shown = try screen(keys: "jjjjjjj<Tab>z", size: size)
    #expect(!shown.contains("─ Events"))
    #expect(shown.contains("▶1 Jun 2010"))
    #expect(shown.contains("─ 3 passages "))
    #expect(shown.contains("…put out the fire"))
    let alone = try screen(keys: "jjjjjjj<Tab>z<Tab>", size: size)
    #expect(!alone.contains("Harbour Post           first"))
    #expect(try screen(keys: "jjjjjjj<Tab>zz", size: size).contains("─ Events"))
  }
}

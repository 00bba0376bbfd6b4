import Screen
import Testing

@testable import Browser

@Suite("Screens: Collected")
struct CollectedScreenTests {
  @Test("What was collected, 120x34")
  func whatWasCollected120x34() throws {
    let shown = try screen(
      keys: "jj<Tab><Tab>m'", size: (120, 34))
    #expect(
      shown == """
        ─ Collected passages ───────────────────────────────────────────────────────────────────────────────────────────────────
        ▶ The board bought the pier in 1990.
            Ben Lund, “What the papers of the harbour board show”, Coast Weekly, 1 Nov 2012, pier-3.txt






























         ↑↓ move  Enter read  m drop  Esc back  ? all keys                                                               1 of 1
        """)
  }

  @Test("What was collected, 80x24")
  func whatWasCollected80x24() throws {
    let shown = try screen(
      keys: "jj<Tab><Tab>m'", size: (80, 24))
    #expect(
      shown == """
        ─ Collected passages ───────────────────────────────────────────────────────────
        ▶ The board bought the pier in 1990.
            Ben Lund, “What the papers of the harbour board show”, Coast Weekly, 1 Nov…




















         ↑↓ move  Enter read  m drop  Esc back  ? all keys                       1 of 1
        """)
  }

  @Test("What was collected, 40x12")
  func whatWasCollected40x12() throws {
    let shown = try screen(
      keys: "jj<Tab><Tab>m'", size: (40, 12))
    #expect(
      shown == """
        Collected passages

         Nothing collected yet: m collects a
         passage.







        ↑↓  Enter read  Esc back  ? keys
        """)
  }

  @Test("Nothing collected, 80x24")
  func nothingCollected80x24() throws {
    let shown = try screen(
      keys: "'", size: (80, 24))
    #expect(
      shown == """
        ─ Collected passages ───────────────────────────────────────────────────────────

         Nothing collected yet: m collects a passage.




















         ↑↓ move  Enter read  m drop  Esc back  ? all keys
        """)
  }

  @Test("Nothing collected, 40x12")
  func nothingCollected40x12() throws {
    let shown = try screen(
      keys: "'", size: (40, 12))
    #expect(
      shown == """
        Collected passages

         Nothing collected yet: m collects a
         passage.







        ↑↓  Enter read  Esc back  ? keys
        """)
  }
}

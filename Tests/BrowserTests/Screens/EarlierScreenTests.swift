import Archive
import Screen
import Testing

@testable import Browser

@Suite("Screens: Collected in earlier sessions")
struct EarlierScreenTests {
  /// With a passage of an earlier session, and one of an article that is not here.
  private func kept(
    _ keys: String, size: (Int, Int), options: BrowserOptions = BrowserOptions()
  ) throws -> String {
    let marks = ["3", "9"].map {
      PassageMark(sha256: String(repeating: $0, count: 64), bytes: 0..<34, focus: 0..<34)
    }
    var browser = SynchronousBrowser(
      options: options, size: Size(columns: size.0, rows: size.1), memory: Memory(marks: marks),
      archive: try Story.pier.get())
    browser.press(try KeyPress.keys(keys))
    return browser.frame.text
  }

  @Test("Two sessions, 120x34")
  func twoSessions120x34() throws {
    let shown = try kept("jjjjjjjjm'", size: (120, 34))
    #expect(
      shown == """
        ─ Collected passages ───────────────────────────────────────────────────────────────────────────────────────────────────
        ▶ The board bought the pier in 1990.
            earlier · Ben Lund, “What the papers of the harbour board show”, Coast Weekly, 1 Nov 2012, pier-3.txt
          The pier opened again on 4 June, with flags and a band.
            Ann Marsh, “Pier 7 opens again after the fire”, Harbour Post, Jun 2010, pier-1.txt

          1 passage of earlier sessions is kept but not shown: its article is not here as it was.


























         ↑↓ move  Enter read  m drop  Esc back  ? all keys                                                               1 of 2
        """)
  }

  @Test("Two sessions, 80x24")
  func twoSessions80x24() throws {
    let shown = try kept("jjjjjjjjm'", size: (80, 24))
    #expect(
      shown == """
        ─ Collected passages ───────────────────────────────────────────────────────────
        ▶ The board bought the pier in 1990.
            earlier · Ben Lund, “What the papers of the harbour board show”, Coast Wee…
          The pier opened again on 4 June, with flags and a band.
            Ann Marsh, “Pier 7 opens again after the fire”, Harbour Post, Jun 2010, pi…

          1 passage of earlier sessions is kept but not shown: its article is not here
          as it was.















         ↑↓ move  Enter read  m drop  Esc back  ? all keys                       1 of 2
        """)
  }

  @Test("An earlier session, 40x12")
  func earlier40x12() throws {
    let shown = try kept("'", size: (40, 12))
    #expect(
      shown == """
        Collected passages                1 of 1
        ▶ The board bought the pier in 1990.
            earlier · Ben Lund, “What the pape…

          1 passage of earlier sessions is kept
          but not shown: its article is not
          here as it was.




        ↑↓  Enter read  Esc back  ? keys
        """)
  }

  @Test("An earlier session, 80x24 linear")
  func earlier80x24Linear() throws {
    let shown = try kept("'", size: (80, 24), options: BrowserOptions(linear: true))
    #expect(
      shown == """
        Collected passages                                                        1 of 1
        > The board bought the pier in 1990.
            earlier · Ben Lund, “What the papers of the harbour board show”, Coast Wee…

          1 passage of earlier sessions is kept but not shown: its article is not here
          as it was.

















         Up, Down move  Enter read  m drop  Esc back  ? all keys
        """)
  }
}

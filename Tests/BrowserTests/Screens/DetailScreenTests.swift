import Screen
import Testing

@testable import Browser

@Suite("Screens: Detail")
struct DetailScreenTests {
  @Test("Fewer events, 120x34")
  func fewerEvents120x34() throws {
    let shown = try screen(
      keys: "-", size: (120, 34))
    #expect(
      shown == """
         dateline · The fire at Pier 7                                                 3 articles · 10 of 12 events · 1980s–2011
         ▂▂▂▂▂   ▄▄▄▄   ▂▂▂▂ ██ ▂▂ ▂▂▂▂
        [1980s]┄ 1990 ┄ 2008 09 10 2011
        ─ Events ────────────────────────────────────────────────── articles┬─ 1980s · in 1 of 3 articles ──────────────────────
        ▶      1980s      Old cranes carry grain day and night             1│ Old cranes carry grain day and night
         1990  1990–93    Dredgers deepen the channel                      1│
               1990       The board buys the pier                          1│ 1 Jun 2010           Harbour Post           first
         2008  FY 2009    The board pays for eighteen inspections          1│   Pier 7 opens again after the fire
         2009  early 09 – A night shift runs the pier alone                2│─ 1 passage ───────────────────────────────────────
               early May  Divers find a wreck below the quay               1│ 1 the article
               mid May   *Briefing for the board lists the pier as unsafe  1│   Old cranes carried grain here day and night in
               Dec        Fire burns the grain store, and nobody is charg… 3│   the 1980s, and nobody counted the hours.
         2010  4 Jun     *Pier 7 opens again                               1│
         2011             The foreman leaves                               1│
                                                                            │
                                                                            │
                                                                            │
                                                                            │
                                                                            │
                                                                            │
                                                                            │
                                                                            │
                                                                            │
                                                                            │
                                                                            │
                                                                            │
                                                                            │
                                                                            │
                                                                            │
                                                                            │
                                                                            │
                                                                            │
                                                                            │
         ↑↓ move  Enter read  Tab pane  + - more, fewer  / search  t date  a articles  ? all keys                       1 of 10
        """)
  }

  @Test("Fewer events, 80x24")
  func fewerEvents80x24() throws {
    let shown = try screen(
      keys: "-", size: (80, 24))
    #expect(
      shown == """
         dateline · The fire at Pier 7                      3 articles · 10 of 12 events
         ▂▂▂▂▂   ▄▄▄▄   ▂▂▂▂ ██ ▂▂ ▂▂▂▂
        [1980s]┄ 1990 ┄ 2008 09 10 2011
        ─ Events ─────────────────────────────────────────────────────────── in articles
        ▶      1980s      Old cranes carry grain day and night                         1
         1990  1990–93    Dredgers deepen the channel                                  1
               1990       The board buys the pier                                      1
         2008  FY 2009    The board pays for eighteen inspections                      1
         2009  early 09 – A night shift runs the pier alone                            2
               early May  Divers find a wreck below the quay                           1
               mid May   *Briefing for the board lists the pier as unsafe              1
               Dec        Fire burns the grain store, and nobody is charged with it t… 3
         2010  4 Jun     *Pier 7 opens again                                           1
        ─ 1980s · in 1 of 3 articles ───────────────────────────────────────────────────
         1 Jun 2010           Pier 7 opens again after the fire                    first
        ─ Passage 1 of 1 · the article · the 1980s ─────────────────────────────────────
         Old cranes carried grain here day and night in the 1980s, and nobody counted
         the hours.





         ↑↓ move  Enter read  Tab pane  / search  a articles  ? all keys        1 of 10
        """)
  }
}

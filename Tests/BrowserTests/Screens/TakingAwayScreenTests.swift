import Screen
import Testing

@testable import Browser

@Suite("Screens: Saving and last queries")
struct TakingAwayScreenTests {
  /// After Enter on a name that is taken.
  private func existing(size: (Int, Int)) throws -> String {
    var browser = try browser("s<Enter>", size: size)
    browser.update(.fileExists("the-fire-at-pier-7.md"))
    return browser.frame.text
  }

  @Test("A file that is there, 80x24")
  func existing80x24() throws {
    let shown = try existing(size: (80, 24))
    #expect(
      shown == """
         save to: the-fire-at-pier-7.md▏                                       12 events
         ▂▂▂▂▂   ▄▄▄▄   ▂▂▂▂ ██ ▂▂ ▆▆▆▆
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





         the-fire-at-pier-7.md exists: Enter again replaces it, Esc gives up    1 of 12
        """)
  }

  @Test("A file that is there, 40x12")
  func existing40x12() throws {
    let shown = try existing(size: (40, 12))
    #expect(
      shown == """
        save to: the-fire-at-pier-7.md▏  1 of 12
        ▶1980s      Old cranes carry grain day 1
                    and night
         1990–93    Dredgers deepen the chann… 1
         1990       The board buys the pier    1
         FY 2009    The board pays for eighte… 1
         early 09 – A night shift runs the pi… 2
         early May  Divers find a wreck below… 1
         mid May   *Briefing for the board li… 1
         Dec        Fire burns the grain stor… 3
        the-fire-at-pier-7.md exists: Enter
        again replaces it, Esc gives up
        """)
  }

}

import Screen
import Testing

@testable import Browser

@Suite("Screens: Saving and last queries")
struct TakingAwayScreenTests {
  private static let two = "/fire<Enter><Esc>/foreman<Enter><Esc>"

  /// After Enter on a name that is taken.
  private func existing(size: (Int, Int)) throws -> String {
    var browser = try browser("s<Enter>", size: size)
    browser.update(.fileExists("the-fire-at-pier-7.md"))
    return browser.frame.text
  }

  @Test("Saving, 120x34")
  func saving120x34() throws {
    let shown = try screen(keys: "/foreman<Enter>s", size: (120, 34))
    #expect(
      shown == """
         save to: the-fire-at-pier-7-foreman.md▏                                                     2 of 12 events · 2 articles
         ·····   ····   ···· ██ ·· ████
         1980s ┄ 1990 ┄ 2008[09]10 2011
        ─ Events that mention “foreman” ─────────────────────────── articles┬─ since early 2009 · in 2 of 3 articles ───────────
        ▶2009  early 09 – A night shift runs the pier alone                2│ A night shift runs the pier alone
         2011             The foreman leaves                               1│
                                                                            │ 1 Jun 2010           Harbour Post           first
                                                                            │   Pier 7 opens again after the fire
                                                                            │ 2 1 Nov 2012         Coast Weekly      about 2 yr
                                                                            │   What the papers of the harbour board show
                                                                            │─ 2 passages ──────────────────────────────────────
                                                                            │ 1 the article
                                                                            │   Since early 2009 a night shift has run the pier
                                                                            │   alone, without a foreman
                                                                            │
                                                                            │ 2 document: Harbour Post, Jun 2010 · same words a…
                                                                            │   a night shift has run the pier alone, without a
                                                                            │   foreman
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
         the ending says the form: .md .json .jsonl .csv .txt  Enter save  Esc undo                                      1 of 2
        """)
  }

  @Test("Saving, 80x24")
  func saving80x24() throws {
    let shown = try screen(keys: "s", size: (80, 24))
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





         .md .json .jsonl .csv .txt  Enter save  Esc undo                       1 of 12
        """)
  }

  @Test("Saving, 40x12")
  func saving40x12() throws {
    let shown = try screen(keys: "s", size: (40, 12))
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
         4 Jun 10  *Pier 7 opens again         1
        Enter save  Esc undo
        """)
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

  @Test("The query before the last, 80x24")
  func recalled80x24() throws {
    let shown = try screen(keys: Self.two + "/<C-r><C-r>", size: (80, 24))
    #expect(
      shown == """
         / fire▏                                             1 of 12 events · 3 articles
         ·····   ····   ···· ██ ·· ····
         1980s ┄ 1990 ┄ 2008[09]10 2011
        ─ Events that mention “fire” ─────────────────────────────────────── in articles
        ▶2009  Dec        Fire burns the grain store, and nobody is charged with it t… 3

           Enter keeps this one and moves into the list.
           Esc brings back all 12 and the place you were.

           More exact:  "two words"    -without         outlet:NAME
                        during:2009    voice:document   speaker:NAME


        ─ Dec 2009 · in 3 of 3 articles · accident ─────────────────────────────────────
         1 Jun 2010           Pier 7 opens again after the fire                    first
         2 Jun–Dec 2010       Nobody has been charged with the great fire t…  up to 7 mo
         3 1 Nov 2012         What the papers of the harbour board show       about 2 yr
        ─ Passage 1 of 3 · the article · last December = Dec 2009, from Jun 2010 ───────
         …put out the fire that burned the grain store last December.




         query 2 of 2 · Ctrl-R older  Esc undo                                   1 of 1
        """)
  }

  @Test("The last query, 40x12")
  func recalled40x12() throws {
    let shown = try screen(keys: Self.two + "/<C-r>", size: (40, 12))
    #expect(
      shown == """
        / foreman▏                      2 events
         early 09 – A night shift runs the pi… 2
        ▶2011       The foreman leaves         1








        query 1 of 2 · Ctrl-R older  Esc undo
        """)
  }
}

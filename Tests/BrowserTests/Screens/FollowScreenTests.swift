import Screen
import Testing

@testable import Browser

@Suite("Screens: Following a name")
struct FollowScreenTests {
  @Test("What can be followed, 120x34")
  func choices120x34() throws {
    let shown = try screen(keys: "jjjjjjjf", size: (120, 34))
    #expect(
      shown == """
         dateline · The fire at Pier 7                                                       3 articles · 12 events · 1980s–2011
         ▂▂▂▂▂   ▄▄▄▄   ▂▂▂▂ ██ ▂▂ ▆▆▆▆
         1980s ┄ 1990 ┄ 2008[09]10 2011
        ─ Events ────────────────────────────────────────────────── articles┬─ Dec 2009 · in 3 of 3 articles ───────────────────
               1980s      Old cranes carry grain day and night             1│ Fire burns the grain store, and nobody is charged
         1990  1990–93    Dredgers deepen the channel                      1│ with it to this day                       accident
               1990       The board buys the pier                          1│
         2008  FY 2009    The board pays for eighteen inspections          1│ 1 Jun 2010           Harbour Post           first
         2009  early 09 – A night shift runs the pier alone                2│   Pier 7 opens again after the fire
               early May  Divers find a wreck below the quay               1│ 2 Jun–Dec 2010       outlet unknown    up to 7 mo
               mid May   *Briefing for the board lists the pier as unsafe  1│   Nobody has been charged with the great fire tha…
        ▶      Dec        Fire burns the grain store, and nobody is charg… 3│ 3 1 Nov 2012         Coast Weekly      about 2 yr
         2010  4 Jun     *Pier 7 opens again                               1│   What the papers of the harbour board show
         2011             The foreman leaves                               1│─ 3 passages ──────────────────────────────────────
               28 Sep     A letter asks for new cranes                     1│ 1 the article
               by Dec     The board denies everything                      1│   …put out the fire that burned the grain store
                                                                            │   last December.
                                                                            │   = Dec 2009, counted from Jun 2010
                                                                            │
                                                                            │ 2 the article
                                                                            │   Nobody has been charged with the great fire
                                                                            │   that took the grain store last December.
                                                                            │   = Dec 2009, counted from Jun 2010
                                                                            │
                                                                            │ 3 document: Harbour Post, Jun 2… · same words as 1
                                                                            │   …put out the fire that burned the grain store
                                                                            │   last December.
        ─ Follow through the timeline ─────────────────────────────────────────────────────────────────────────────── as a query
        ▶ outlet  Harbour Post   outlet:"Harbour Post"
          outlet  Coast Weekly   outlet:"Coast Weekly"
          author  Ann Marsh      author:"Ann Marsh"
          author  Ben Lund       author:"Ben Lund"
          kind    accident       kind:accident
         ↑↓ move  Enter show only these  Esc close  ? all keys                                                          8 of 12
        """)
  }

  @Test("What can be followed, 80x24")
  func choices80x24() throws {
    let shown = try screen(keys: "jjjjjjjfj", size: (80, 24))
    #expect(
      shown == """
         dateline · The fire at Pier 7                            3 articles · 12 events
         ▂▂▂▂▂   ▄▄▄▄   ▂▂▂▂ ██ ▂▂ ▆▆▆▆
         1980s ┄ 1990 ┄ 2008[09]10 2011
        ─ Events ─────────────────────────────────────────────────────────── in articles
               1980s      Old cranes carry grain day and night                         1
         1990  1990–93    Dredgers deepen the channel                                  1
               1990       The board buys the pier                                      1
         2008  FY 2009    The board pays for eighteen inspections                      1
         2009  early 09 – A night shift runs the pier alone                            2
               early May  Divers find a wreck below the quay                           1
               mid May   *Briefing for the board lists the pier as unsafe              1
        ▶      Dec        Fire burns the grain store, and nobody is charged with it t… 3
         2010  4 Jun     *Pier 7 opens again                                           1
        ─ Dec 2009 · in 3 of 3 articles · accident ─────────────────────────────────────
         1 Jun 2010           Pier 7 opens again after the fire                    first
         2 Jun–Dec 2010       Nobody has been charged with the great fire t…  up to 7 mo
         3 1 Nov 2012         What the papers of the harbour board show       about 2 yr
        ─ Follow through the timeline ─────────────────────────────────────── as a query
          outlet  Harbour Post   outlet:"Harbour Post"
        ▶ outlet  Coast Weekly   outlet:"Coast Weekly"
          author  Ann Marsh      author:"Ann Marsh"
          author  Ben Lund       author:"Ben Lund"
          kind    accident       kind:accident
         ↑↓ move  Enter show only these  Esc close  ? all keys                  8 of 12
        """)
  }

  @Test("What can be followed, 40x12")
  func choices40x12() throws {
    let shown = try screen(keys: "jjjjjjjfj", size: (40, 12))
    #expect(
      shown == """
        Events 2009                      8 of 12
         1990–93    Dredgers deepen the chann… 1
         1990       The board buys the pier    1
         FY 2009    The board pays for eighte… 1
         early 09 – A night shift runs the pi… 2
        ─ Follow through the timeline ──────────
          outlet  Harbour Post
        ▶ outlet  Coast Weekly
          author  Ann Marsh
          author  Ben Lund
          kind    accident
        ↑↓  Enter show  Esc close  ? keys
        """)
  }

  @Test("What can be followed, 80x24 linear")
  func choices80x24Linear() throws {
    let shown = try screen(keys: "jjjjjjjfj", size: (80, 24), options: BrowserOptions(linear: true))
    #expect(
      shown == """
        Events 2009                                                              8 of 12
         1980s             Old cranes carry grain day and night                1 article
         1990–1993         Dredgers deepen the channel                         1 article
         1990              The board buys the pier                             1 article
         fiscal year 2009  The board pays for eighteen inspections             1 article
         since early 2009  A night shift runs the pier alone                  2 articles
         early May 2009    Divers find a wreck below the quay                  1 article
         mid May 2009      landmark: Briefing for the board lists the pier as… 1 article
        >Dec 2009          Fire burns the grain store, and nobody is charged  3 articles
                           with it to this day
         4 Jun 2010        landmark: Pier 7 opens again                        1 article
         2011              The foreman leaves                                  1 article
         28 Sep 2011       A letter asks for new cranes                        1 article
         by Dec 2011       The board denies everything                         1 article



        Follow through the timeline                                           as a query
          outlet  Harbour Post   outlet:"Harbour Post"
        > outlet  Coast Weekly   outlet:"Coast Weekly"
          author  Ann Marsh      author:"Ann Marsh"
          author  Ben Lund       author:"Ben Lund"
          kind    accident       kind:accident
         Up, Down move  Enter show only these  Esc close  ? all keys
        """)
  }

  @Test("What was followed, 80x24")
  func followed80x24() throws {
    let shown = try screen(keys: "jjjjjjjfj<Enter>", size: (80, 24))
    #expect(
      shown == """
         / outlet:"Coast Weekly"                              8 of 12 events · 1 article
         ·····   ▆▆▆▆   ▃▃▃▃ ▆▆ ·· ████
         1980s ┄ 1990 ┄ 2008[09]10 2011
        ─ Events that mention “outlet:"Coast Weekly"” ────────────────────── in articles
         1990  1990–93    Dredgers deepen the channel                                  1
               1990       The board buys the pier                                      1
         2008  FY 2009    The board pays for eighteen inspections                      1
         2009  early 09 – A night shift runs the pier alone                            2
        ▶      Dec        Fire burns the grain store, and nobody is charged with it t… 3
         2011             The foreman leaves                                           1
               28 Sep     A letter asks for new cranes                                 1
               by Dec     The board denies everything                                  1

        ─ Dec 2009 · in 3 of 3 articles · accident ─────────────────────────────────────
         1 Jun 2010           Pier 7 opens again after the fire                    first
         2 Jun–Dec 2010       Nobody has been charged with the great fire t…  up to 7 mo
         3 1 Nov 2012         What the papers of the harbour board show       about 2 yr
        ─ Passage 3 of 3 · document: Harbour Post, Jun 2010 · same words as 1 ──────────
         …put out the fire that burned the grain store last December.
         = Dec 2009, counted from the document quoted here



         only what has outlet:"Coast Weekly" · Esc brings all events back        5 of 8
        """)
  }

  @Test("What was followed, 40x12")
  func followed40x12() throws {
    let shown = try screen(keys: "jjjjjjjfj<Enter>", size: (40, 12))
    #expect(
      shown == """
        / outlet:"Coast Weekly"           5 of 8
         1990–93    Dredgers deepen the chann… 1
         1990       The board buys the pier    1
         FY 2009    The board pays for eighte… 1
         early 09 – A night shift runs the pi… 2
        ▶Dec        Fire burns the grain       3
                    store, and nobody is
                    charged with it to this
                    day
         2011       The foreman leaves         1
        only what has outlet:"Coast Weekly" ·
        Esc brings all events back
        """)
  }
}

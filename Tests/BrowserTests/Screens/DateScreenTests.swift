import Screen
import Testing

@testable import Browser

@Suite("Screens: Date")
struct DateScreenTests {
  @Test("A date while it is typed, 120x34")
  func aDateWhileItIsTyped120x34() throws {
    let shown = try screen(
      keys: "tsummer 2010", size: (120, 34))
    #expect(
      shown == """
         go to date: summer 2010▏                                                                                      12 events
         ▂▂▂▂▂   ▄▄▄▄   ▂▂▂▂ ██ ▂▂ ▆▆▆▆
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
               28 Sep     A letter asks for new cranes                     1│
               by Dec     The board denies everything                      1│
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
         2009-12, dec 2009, summer 2012, 1980s  Enter go  Esc undo                                                      1 of 12
        """)
  }

  @Test("A date while it is typed, 80x24")
  func aDateWhileItIsTyped80x24() throws {
    let shown = try screen(
      keys: "tsummer 2010", size: (80, 24))
    #expect(
      shown == """
         go to date: summer 2010▏                                              12 events
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





         2009-12, dec 2009, summer 2012, 1980s  Enter go  Esc undo              1 of 12
        """)
  }

  @Test("A date while it is typed, 40x12")
  func aDateWhileItIsTyped40x12() throws {
    let shown = try screen(
      keys: "tsummer 2010", size: (40, 12))
    #expect(
      shown == """
        go to date: summer 2010▏         1 of 12
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
        Enter go  Esc undo
        """)
  }

  @Test("Where a date lands, 120x34")
  func whereADateLands120x34() throws {
    let shown = try screen(
      keys: "t2009-06<Enter>", size: (120, 34))
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
                                                                            │   = Dec 2009, counted from the document quoted
                                                                            │   here
                                                                            │
                                                                            │
                                                                            │
                                                                            │
         no event in Jun 2009; the next: Dec 2009 · lasting then: A night shift runs the pier alone                     8 of 12
        """)
  }

  @Test("Where a date lands, 80x24")
  func whereADateLands80x24() throws {
    let shown = try screen(
      keys: "t2009-06<Enter>", size: (80, 24))
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
        ─ Passage 1 of 3 · the article · last December = Dec 2009, from Jun 2010 ───────
         …put out the fire that burned the grain store last December.



         no event in Jun 2009; the next: Dec 2009 · lasting then: A night shift runs
         the pier alone
        """)
  }

  @Test("Where a date lands, 40x12")
  func whereADateLands40x12() throws {
    let shown = try screen(
      keys: "t2009-06<Enter>", size: (40, 12))
    #expect(
      shown == """
        Events 2009                      8 of 12
         1990–93    Dredgers deepen the chann… 1
         1990       The board buys the pier    1
         FY 2009    The board pays for eighte… 1
         early 09 – A night shift runs the pi… 2
         early May  Divers find a wreck below… 1
         mid May   *Briefing for the board li… 1
        ▶Dec        Fire burns the grain       3
                    store, and nobody is
        no event in Jun 2009; the next: Dec
        2009 · lasting then: A night shift runs
        the pier alone
        """)
  }

  @Test("Where a date lands, 80x24 linear")
  func whereADateLands80x24linear() throws {
    let shown = try screen(
      keys: "t2009-06<Enter>", size: (80, 24), options: BrowserOptions(linear: true))
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








         no event in Jun 2009; the next: Dec 2009 · lasting then: A night shift runs
         the pier alone
        """)
  }

  @Test("Words that are no date, 80x24")
  func wordsThatAreNoDate80x24() throws {
    let shown = try screen(
      keys: "tsome day<Enter>", size: (80, 24))
    #expect(
      shown == """
         go to date: some day▏                                                 12 events
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





         not a date; try 2009-12, dec 2009, summer 2012, 1980s                  1 of 12
        """)
  }

  @Test("Words that are no date, 40x12")
  func wordsThatAreNoDate40x12() throws {
    let shown = try screen(
      keys: "tsome day<Enter>", size: (40, 12))
    #expect(
      shown == """
        go to date: some day▏            1 of 12
        ▶1980s      Old cranes carry grain day 1
                    and night
         1990–93    Dredgers deepen the chann… 1
         1990       The board buys the pier    1
         FY 2009    The board pays for eighte… 1
         early 09 – A night shift runs the pi… 2
         early May  Divers find a wreck below… 1
         mid May   *Briefing for the board li… 1
         Dec        Fire burns the grain stor… 3
        not a date; try 2009-12, dec 2009,
        summer 2012, 1980s
        """)
  }

  @Test("A date typed over a list, 80x24")
  func aDateTypedOverAList80x24() throws {
    let shown = try screen(
      keys: "at2010", size: (80, 24))
    #expect(
      shown == """
         go to date: 2010▏
        ─ Articles by publication ─────────────────────────────────────── events undated
        ▶Jun 2010      Harbour Post  Pier 7 opens again after the fire         6       1
         Jun–Dec 2010  unknown       (no headline) Nobody has been charge…     1       1
         1 Nov 2012    Coast Weekly  What the papers of the harbour board…     8       0

        ─ Pier 7 opens again after the fire · its events, in time order ────────────────
          1980s      Old cranes carry grain day and night
          early 09 – A night shift runs the pier alone
          early May  Divers find a wreck below the quay
          mid May   *Briefing for the board lists the pier as unsafe
          Dec        Fire burns the grain store, and nobody is charged with it to this…
          4 Jun 10  *Pier 7 opens again









         published: Jun 2010, printed
         2009-12, dec 2009, summer 2012, 1980s  Enter go  Esc undo               1 of 3
        """)
  }

  @Test("A date typed over a list, 40x12")
  func aDateTypedOverAList40x12() throws {
    let shown = try screen(
      keys: "at2010", size: (40, 12))
    #expect(
      shown == """
        go to date: 2010▏
        ▶Jun 2010      Harbour Post            6
           Pier 7 opens again after the fire
         Jun–Dec 2010  unknown                 1
           (no headline) Nobody has been charge…
         1 Nov 2012    Coast Weekly            8
           What the papers of the harbour board…




        Enter go  Esc undo
        """)
  }

  @Test("A date typed over an event, 40x12")
  func aDateTypedOverAnEvent40x12() throws {
    let shown = try screen(
      keys: "j<Enter>t2010", size: (40, 12))
    #expect(
      shown == """
        go to date: 2010▏
        Dredgers deepen the channel
        ▶1 1 Nov 2012        Coast Weekly  first
        1 the article · = 1990–1993
         Dredgers deepened the channel from
         1990 to 1993.





        Enter go  Esc undo
        """)
  }
}

import Screen
import Testing

@testable import Browser

@Suite("Screens: Panes")
struct PanesScreenTests {
  @Test("The keys in the reports, 120x34")
  func theKeysInTheReports120x34() throws {
    let shown = try screen(
      keys: "jjjjjjj<Tab>j", size: (120, 34))
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
               early May  Divers find a wreck below the quay               1│▶2 Jun–Dec 2010       outlet unknown    up to 7 mo
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
         ↑↓ move  Enter read  Tab pane  / search  t date  a articles  ? all keys                                        8 of 12
        """)
  }

  @Test("The keys in the reports, 80x24")
  func theKeysInTheReports80x24() throws {
    let shown = try screen(
      keys: "jjjjjjj<Tab>j", size: (80, 24))
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
        ▶2 Jun–Dec 2010       Nobody has been charged with the great fire t…  up to 7 mo
         3 1 Nov 2012         What the papers of the harbour board show       about 2 yr
        ─ Passage 2 of 3 · the article · last December = Dec 2009, from Jun 2010 ───────
         Nobody has been charged with the great fire that took the grain store last
         December.



         ↑↓ move  Enter read  Tab pane  / search  a articles  ? all keys        8 of 12
        """)
  }

  @Test("The keys in the passages, 120x34")
  func theKeysInThePassages120x34() throws {
    let shown = try screen(
      keys: "jjjjjjj<Tab><Tab>jj", size: (120, 34))
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
                                                                            │▶3 document: Harbour Post, Jun 2… · same words as 1
                                                                            │   …put out the fire that burned the grain store
                                                                            │   last December.
                                                                            │   = Dec 2009, counted from the document quoted
                                                                            │   here
                                                                            │
                                                                            │
                                                                            │
                                                                            │
         ↑↓ move  Enter read  Tab pane  m collect  y copy  f follow a name  / search  t date  a articles  ? all keys    8 of 12
        """)
  }

  @Test("The keys in the passages, 80x24")
  func theKeysInThePassages80x24() throws {
    let shown = try screen(
      keys: "jjjjjjj<Tab><Tab>jj", size: (80, 24))
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
        ─ Passage 3 of 3 · document: Harbour Post, Jun 2010 · same words as 1 ──────────
        ▶…put out the fire that burned the grain store last December.
         = Dec 2009, counted from the document quoted here



         ↑↓ move  Enter read  Tab pane  / search  a articles  ? all keys        8 of 12
        """)
  }

  @Test("A pane alone, 120x34")
  func aPaneAlone120x34() throws {
    let shown = try screen(
      keys: "jjjjjjj<Tab><Tab>z", size: (120, 34))
    #expect(
      shown == """
         dateline · The fire at Pier 7                                                       3 articles · 12 events · 1980s–2011
         ▂▂▂▂▂   ▄▄▄▄   ▂▂▂▂ ██ ▂▂ ▆▆▆▆
         1980s ┄ 1990 ┄ 2008[09]10 2011
        ─ 3 passages · Fire burns the grain store, and nobody is charged with it to this day ───────────────────────────────────
        ▶1 the article
           …put out the fire that burned the grain store last December.
           = Dec 2009, counted from Jun 2010

         2 the article
           Nobody has been charged with the great fire that took the grain store last December.
           = Dec 2009, counted from Jun 2010

         3 document: Harbour Post, Jun 2010 · same words as 1
           …put out the fire that burned the grain store last December.
           = Dec 2009, counted from the document quoted here


















         ↑↓ move  Enter read  Tab pane  z all panes  m collect  y copy  / search  t date  a articles  ? all keys        8 of 12
        """)
  }

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

  @Test("A pane alone, 80x24")
  func aPaneAlone80x24() throws {
    let shown = try screen(
      keys: "jjjjjjj<Tab><Tab>z", size: (80, 24))
    #expect(
      shown == """
         dateline · The fire at Pier 7                            3 articles · 12 events
         ▂▂▂▂▂   ▄▄▄▄   ▂▂▂▂ ██ ▂▂ ▆▆▆▆
         1980s ┄ 1990 ┄ 2008[09]10 2011
        ─ 3 passages · Fire burns the grain store, and nobody is charged with it to… ───
        ▶1 the article
           …put out the fire that burned the grain store last December.
           = Dec 2009, counted from Jun 2010

         2 the article
           Nobody has been charged with the great fire that took the grain store last
           December.
           = Dec 2009, counted from Jun 2010

         3 document: Harbour Post, Jun 2010 · same words as 1
           …put out the fire that burned the grain store last December.
           = Dec 2009, counted from the document quoted here







         ↑↓ move  Enter read  Tab pane  z all panes  / search  ? all keys       8 of 12
        """)
  }

  @Test("A key that means nothing, 80x24")
  func aKeyThatMeansNothing80x24() throws {
    let shown = try screen(
      keys: "x", size: (80, 24))
    #expect(
      shown == """
         dateline · The fire at Pier 7                            3 articles · 12 events
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





         x means nothing here, ? for all keys                                   1 of 12
        """)
  }

  @Test("A key that means nothing, 40x12")
  func aKeyThatMeansNothing40x12() throws {
    let shown = try screen(
      keys: "x", size: (40, 12))
    #expect(
      shown == """
        Events                           1 of 12
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
        x means nothing here, ? for all keys
        """)
  }
}

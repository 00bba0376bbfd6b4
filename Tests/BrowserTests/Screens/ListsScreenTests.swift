import Screen
import Testing

@testable import Browser

@Suite("Screens: Lists")
struct ListsScreenTests {
  @Test("All articles, 120x34")
  func allArticles120x34() throws {
    let shown = try screen(
      keys: "aj", size: (120, 34))
    #expect(
      shown == """
         dateline · The fire at Pier 7                                                       3 articles · 12 events · 1980s–2011
        ─ Articles by publication ─────────────────────────────────────────────────────────────────────────────── events undated
         Jun 2010      Harbour Post  Pier 7 opens again after the fire                                                 6       1
        ▶Jun–Dec 2010  unknown       (no headline) Nobody has been charged with the great fire that took the grai…     1       1
         1 Nov 2012    Coast Weekly  What the papers of the harbour board show                                         8       0

        ─ (no headline) Nobody has been charged w… · its events, in time order ─────────────────────────────────────────────────
          Dec 2009   Fire burns the grain store, and nobody is charged with it to this day
























         published: Jun–Dec 2010, inferred (“last December” is the fire of 2009)
         ↑↓ move  Enter read  Tab its events  a back to Events  i why this date  ? all keys                              2 of 3
        """)
  }

  @Test("All articles, 80x24")
  func allArticles80x24() throws {
    let shown = try screen(
      keys: "aj", size: (80, 24))
    #expect(
      shown == """
         dateline · The fire at Pier 7                            3 articles · 12 events
        ─ Articles by publication ─────────────────────────────────────── events undated
         Jun 2010      Harbour Post  Pier 7 opens again after the fire         6       1
        ▶Jun–Dec 2010  unknown       (no headline) Nobody has been charge…     1       1
         1 Nov 2012    Coast Weekly  What the papers of the harbour board…     8       0

        ─ (no headline) Nobody has been charged w… · its events, in time order ─────────
          Dec 2009   Fire burns the grain store, and nobody is charged with it to this…














         published: Jun–Dec 2010, inferred (“last December” is the fire of 2009)
         ↑↓ move  Enter read  Tab its events  a back to Events  ? all keys       2 of 3
        """)
  }

  @Test("All articles, 40x12")
  func allArticles40x12() throws {
    let shown = try screen(
      keys: "aj", size: (40, 12))
    #expect(
      shown == """
        Articles · 2 of 3                 events
         Jun 2010      Harbour Post            6
           Pier 7 opens again after the fire
        ▶Jun–Dec 2010  unknown                 1
           (no headline) Nobody has been charge…
         1 Nov 2012    Coast Weekly            8
           What the papers of the harbour board…




        ↑↓  Enter read  a events  ? keys
        """)
  }

  @Test("All articles, 80x24 linear")
  func allArticles80x24linear() throws {
    let shown = try screen(
      keys: "aj", size: (80, 24), options: BrowserOptions(linear: true))
    #expect(
      shown == """
        Articles · 2 of 3
         Jun 2010      Harbour Post                                             6 events
           Pier 7 opens again after the fire
        >Jun–Dec 2010  unknown                                                   1 event
           (no headline) Nobody has been charged with the great fire that took the grai…
         1 Nov 2012    Coast Weekly                                             8 events
           What the papers of the harbour board show
















         ↑↓ move  Enter read  a back to Events  i why this date  ? all keys
        """)
  }

  @Test("Outside the timeline, 120x34")
  func outsideTheTimeline120x34() throws {
    let shown = try screen(
      keys: "u", size: (120, 34))
    #expect(
      shown == """
         dateline · The fire at Pier 7                                                       3 articles · 12 events · 1980s–2011
        ─ Outside the timeline · 2 undated passages, 1 comment ─────────────────────────────────────────────────────────────────
         Jun 2010 · Harbour Post · Pier 7 opens again after the fire
        ▶ undated  A grave silence lay over the quay that morning.
          comment  Comment: My uncle dug that grave silence himself.

         Jun–Dec 2010 · outlet unknown · (no headline) Nobody has been charged with the great fire that took the grain store la…
          undated  The divers say little.

























         ↑↓ move  Enter read  m collect  Esc back  ? all keys                                                            1 of 3
        """)
  }

  @Test("Outside the timeline, 80x24")
  func outsideTheTimeline80x24() throws {
    let shown = try screen(
      keys: "u", size: (80, 24))
    #expect(
      shown == """
         dateline · The fire at Pier 7                            3 articles · 12 events
        ─ Outside the timeline · 2 undated passages, 1 comment ─────────────────────────
         Jun 2010 · Harbour Post · Pier 7 opens again after the fire
        ▶ undated  A grave silence lay over the quay that morning.
          comment  Comment: My uncle dug that grave silence himself.

         Jun–Dec 2010 · outlet unknown · (no headline) Nobody has been charged with the…
          undated  The divers say little.















         ↑↓ move  Enter read  m collect  Esc back  ? all keys                    1 of 3
        """)
  }

  @Test("Outside the timeline, 40x12")
  func outsideTheTimeline40x12() throws {
    let shown = try screen(
      keys: "u", size: (40, 12))
    #expect(
      shown == """
        Outside the timeline              1 of 3
        Jun 2010 · Harbour Post · Pier 7 opens…
        ▶A grave silence lay over the quay that
         morning.
         comment: Comment: My uncle dug that…

        Jun–Dec 2010 · outlet unknown · (no he…
         The divers say little.



        ↑↓  Enter read  Esc back  ? keys
        """)
  }

  @Test("Outside the timeline, 80x24 linear")
  func outsideTheTimeline80x24linear() throws {
    let shown = try screen(
      keys: "u", size: (80, 24), options: BrowserOptions(linear: true))
    #expect(
      shown == """
        Outside the timeline · 2 undated passages, 1 comment                      1 of 3
        Jun 2010 · Harbour Post · Pier 7 opens again after the fire
        >A grave silence lay over the quay that morning.
         comment: Comment: My uncle dug that grave silence himself.

        Jun–Dec 2010 · outlet unknown · (no headline) Nobody has been charged with the…
         The divers say little.
















         ↑↓ move  Enter read  m collect  Esc back  ? all keys
        """)
  }

  @Test("What was collected, 120x34")
  func whatWasCollected120x34() throws {
    let shown = try screen(
      keys: "jj<Tab><Tab>m'", size: (120, 34))
    #expect(
      shown == """
        ─ Collected passages ───────────────────────────────────────────────────────────────────────────────────────────────────
        ▶ The board bought the pier in 1990.
            Ben Lund, “What the papers of the harbour board show”, Coast Weekly, 1 Nov 2012, pier-3.txt






























         ↑↓ move  Enter read  m collect  Esc back  ? all keys                                                            1 of 1
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




















         ↑↓ move  Enter read  m collect  Esc back  ? all keys                    1 of 1
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




















         ↑↓ move  Enter read  m collect  Esc back  ? all keys
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

  @Test("Fewer events, 120x34")
  func fewerEvents120x34() throws {
    let shown = try screen(
      keys: "-", size: (120, 34))
    #expect(
      shown == """
         dateline · The fire at Pier 7                                                 3 articles · 10 of 12 events · 1980s–2011
         ▂▂▂▂▂   ▄▄▄▄   ▂▂▂▂ ██ ▂▂ ▂▂▂▂
        [1980s]┄ 1990 ┄ 2008 09 10 2011
        ─ Events ─────────────────────────────────────────────────────── in ┬─ 1980s · in 1 of 3 articles ──────────────────────
        ▶      1980s      Old cranes carry grain day and night             1│ Old cranes carry grain day and night
         1990  1990–93    Dredgers deepen the channel                      1│
               1990       The board buys the pier                          1│ 1 Jun 2010           Harbour Post           first
         2008  FY 2009    The board pays for eighteen inspections          1│   Pier 7 opens again after the fire
         2009  early 09 – A night shift runs the pier alone                2│─ Passages 1 ──────────────────────────────────────
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

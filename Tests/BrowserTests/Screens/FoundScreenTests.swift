import Screen
import Testing

@testable import Browser

@Suite("Screens: Found")
struct FoundScreenTests {
  @Test("What lies outside the timeline, 120x34")
  func whatLiesOutsideTheTimeline120x34() throws {
    let shown = try screen(
      keys: "/grave", size: (120, 34))
    #expect(
      shown == """
         / grave▏                                                             0 of 12 events · 1 article · 1 undated · 1 comment
         ·····   ····   ···· ·· ·· ····
         1980s ┄ 1990 ┄ 2008 09 10 2011
        ─ Events that mention “grave” ───────────────────────────── articles┬───────────────────────────────────────────────────
                                                                            │
           No event mentions this. Esc brings back all.                     │
                                                                            │
           Not in the timeline                                              │
           undated    “A grave silence lay over the quay that…” · Jun 2010  │
           comment    “Comment: My uncle dug that grave…” · Jun 2010        │
                                                                            │
           More exact:  "two words"    -without         outlet:NAME         │
                        during:2009    voice:document   speaker:NAME        │
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
                                                                            │
         typing…  Enter keep  Esc undo  ↑↓ move  F1 how to search
        """)
  }

  @Test("What lies outside the timeline, 80x24")
  func whatLiesOutsideTheTimeline80x24() throws {
    let shown = try screen(
      keys: "/grave", size: (80, 24))
    #expect(
      shown == """
         / grave▏                     0 of 12 events · 1 article · 1 undated · 1 comment
         ·····   ····   ···· ·· ·· ····
         1980s ┄ 1990 ┄ 2008 09 10 2011
        ─ Events that mention “grave” ────────────────────────────────────── in articles

           No event mentions this. Esc brings back all.

           Not in the timeline
           undated    “A grave silence lay over the quay that morning.” · Jun 2010
           comment    “Comment: My uncle dug that grave silence himself.” · Jun 2010

           More exact:  "two words"    -without         outlet:NAME
                        during:2009    voice:document   speaker:NAME
        ────────────────────────────────────────────────────────────────────────────────









         typing…  Enter keep  Esc undo  ↑↓ move  F1 how to search
        """)
  }

  @Test("What lies outside the timeline, 40x12")
  func whatLiesOutsideTheTimeline40x12() throws {
    let shown = try screen(
      keys: "/grave", size: (40, 12))
    #expect(
      shown == """
        / grave▏                        0 events

         No event mentions this. Esc brings
         back all.

         Not in the timeline
          1 undated passage
          1 reader comment



        Enter keep  Esc undo  ↑↓ move
        """)
  }

  @Test("What lies outside the timeline, 80x24 linear")
  func whatLiesOutsideTheTimeline80x24linear() throws {
    let shown = try screen(
      keys: "/grave", size: (80, 24), options: BrowserOptions(linear: true))
    #expect(
      shown == """
        / grave▏                                                                0 events

         No event mentions this. Esc brings back all.

         Not in the timeline
         undated    “A grave silence lay over the quay that morning.” · Jun 2010
         comment    “Comment: My uncle dug that grave silence himself.” · Jun 2010
















         typing…  Enter keep  Esc undo  Up, Down move  F1 how to search
        """)
  }

  @Test("A query that is kept, 120x34")
  func aQueryThatIsKept120x34() throws {
    let shown = try screen(
      keys: "/foreman<Enter>n", size: (120, 34))
    #expect(
      shown == """
         / foreman                                                                                   2 of 12 events · 2 articles
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
         ↑↓ move  Enter read  Tab pane  n N hits  Esc all events  / search  t date  a articles  ? all keys               1 of 2
        """)
  }

  @Test("A query that is kept, 80x24")
  func aQueryThatIsKept80x24() throws {
    let shown = try screen(
      keys: "/foreman<Enter>n", size: (80, 24))
    #expect(
      shown == """
         / foreman                                           2 of 12 events · 2 articles
         ·····   ····   ···· ██ ·· ████
         1980s ┄ 1990 ┄ 2008[09]10 2011
        ─ Events that mention “foreman” ──────────────────────────────────── in articles
        ▶2009  early 09 – A night shift runs the pier alone                            2
         2011             The foreman leaves                                           1







        ─ since early 2009 · in 2 of 3 articles ────────────────────────────────────────
         1 Jun 2010           Pier 7 opens again after the fire                    first
         2 1 Nov 2012         What the papers of the harbour board show       about 2 yr
        ─ Passage 2 of 2 · document: Harbour P… · same words as 1 · no date of its o… ──
         a night shift has run the pier alone, without a foreman





         ↑↓ move  Enter read  Tab pane  n N hits  Esc all events  ? all keys     1 of 2
        """)
  }

  @Test("A query that is kept, 40x12")
  func aQueryThatIsKept40x12() throws {
    let shown = try screen(
      keys: "/foreman<Enter>n", size: (40, 12))
    #expect(
      shown == """
        / foreman                         1 of 2
        ▶early 09 – A night shift runs the     2
                    pier alone
         2011       The foreman leaves         1







        ↑↓  Enter open  n next  Esc all  ? keys
        """)
  }

  @Test("A query that is kept, 80x24 linear")
  func aQueryThatIsKept80x24linear() throws {
    let shown = try screen(
      keys: "/foreman<Enter>n", size: (80, 24), options: BrowserOptions(linear: true))
    #expect(
      shown == """
        / foreman                                                                 1 of 2
        >since early 2009  A night shift runs the pier alone                  2 articles
         2011              The foreman leaves                                  1 article




















         Up, Down move  Enter open  n N hits  Esc all events  / search  ? all keys
        """)
  }
}

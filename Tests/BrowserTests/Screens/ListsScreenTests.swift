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
















         Up, Down move  Enter read  a back to Events  i why this date  ? all keys
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
















         Up, Down move  Enter read  m collect  Esc back  ? all keys
        """)
  }
}

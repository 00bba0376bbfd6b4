import Screen
import Testing

@testable import Browser

@Suite("Screens: Search")
struct SearchScreenTests {
  @Test("A query while it is typed, 120x34")
  func aQueryWhileItIsTyped120x34() throws {
    let shown = try screen(
      keys: "/foreman", size: (120, 34))
    #expect(
      shown == """
         / foreman▏                                                                                  2 of 12 events · 2 articles
         ·····   ····   ···· ██ ·· ████
         1980s ┄ 1990 ┄ 2008[09]10 2011
        ─ Events that mention “foreman” ─────────────────────────── articles┬─ since early 2009 · in 2 of 3 articles ───────────
        ▶2009  early 09 – A night shift runs the pier alone                2│ A night shift runs the pier alone
         2011             The foreman leaves                               1│
                                                                            │ 1 Jun 2010           Harbour Post           first
           Enter keeps these 2 and moves into the list.                     │   Pier 7 opens again after the fire
           Esc brings back all 12 and the place you were.                   │ 2 1 Nov 2012         Coast Weekly      about 2 yr
                                                                            │   What the papers of the harbour board show
           More exact:  "two words"    -without         outlet:NAME         │─ 2 passages ──────────────────────────────────────
                        during:2009    voice:document   speaker:NAME        │ 1 the article
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
         typing…  Enter keep  Esc undo  ↑↓ move  F1 how to search                                                        1 of 2
        """)
  }

  @Test("A query while it is typed, 80x24")
  func aQueryWhileItIsTyped80x24() throws {
    let shown = try screen(
      keys: "/foreman", size: (80, 24))
    #expect(
      shown == """
         / foreman▏                                          2 of 12 events · 2 articles
         ·····   ····   ···· ██ ·· ████
         1980s ┄ 1990 ┄ 2008[09]10 2011
        ─ Events that mention “foreman” ──────────────────────────────────── in articles
        ▶2009  early 09 – A night shift runs the pier alone                            2
         2011             The foreman leaves                                           1

           Enter keeps these 2 and moves into the list.
           Esc brings back all 12 and the place you were.

           More exact:  "two words"    -without         outlet:NAME
                        during:2009    voice:document   speaker:NAME

        ─ since early 2009 · in 2 of 3 articles ────────────────────────────────────────
         1 Jun 2010           Pier 7 opens again after the fire                    first
         2 1 Nov 2012         What the papers of the harbour board show       about 2 yr
        ─ Passage 1 of 2 · the article · early 2009 = since 2009 ───────────────────────
         Since early 2009 a night shift has run the pier alone, without a foreman





         typing…  Enter keep  Esc undo  ↑↓ move  F1 how to search                1 of 2
        """)
  }

  @Test("A query while it is typed, 40x12")
  func aQueryWhileItIsTyped40x12() throws {
    let shown = try screen(
      keys: "/foreman", size: (40, 12))
    #expect(
      shown == """
        / foreman▏                      2 events
        ▶early 09 – A night shift runs the     2
                    pier alone
         2011       The foreman leaves         1







        Enter keep  Esc undo  ↑↓ move
        """)
  }

  @Test("A query while it is typed, 80x24 linear")
  func aQueryWhileItIsTyped80x24linear() throws {
    let shown = try screen(
      keys: "/foreman", size: (80, 24), options: BrowserOptions(linear: true))
    #expect(
      shown == """
        / foreman▏                                                              2 events
        >since early 2009  A night shift runs the pier alone                  2 articles
         2011              The foreman leaves                                  1 article




















         typing…  Enter keep  Esc undo  Up, Down move  F1 how to search
        """)
  }

  @Test("A query that cannot be understood, 80x24")
  func aQueryThatCannotBeUnderstood80x24() throws {
    let shown = try screen(
      keys: "/fire before:never", size: (80, 24))
    #expect(
      shown == """
         / fire before:never▏                                1 of 12 events · 3 articles
         ·····   ····   ···· ██ ·· ····
         1980s ┄ 1990 ┄ 2008[09]10 2011
        ─ Events as they were: this query is not understood ──────────────── in articles
        ▶2009  Dec        Fire burns the grain store, and nobody is charged with it t… 3








        ─ Dec 2009 · in 3 of 3 articles · accident ─────────────────────────────────────
         1 Jun 2010           Pier 7 opens again after the fire                    first
         2 Jun–Dec 2010       Nobody has been charged with the great fire t…  up to 7 mo
         3 1 Nov 2012         What the papers of the harbour board show       about 2 yr
        ─ Passage 1 of 3 · the article · last December = Dec 2009, from Jun 2010 ───────
         …put out the fire that burned the grain store last December.




         column 6: “never” is no date; write 2009, 2009-05, 2009-05-12 or 2009..2010
        """)
  }

  @Test("A query that cannot be understood, 40x12")
  func aQueryThatCannotBeUnderstood40x12() throws {
    let shown = try screen(
      keys: "/fire before:never", size: (40, 12))
    #expect(
      shown == """
        / fire before:never▏             1 event
        ▶Dec 2009   Fire burns the grain       3
                    store, and nobody is
                    charged with it to this
                    day





        column 6: “never” is no date; write
        2009, 2009-05, 2009-05-12 or 2009..2010
        """)
  }

  @Test("How to search, 80x24")
  func howToSearch80x24() throws {
    let shown = try screen(
      keys: "/fire<F1>", size: (80, 24))
    #expect(
      shown == """
         How to search
        ────────────────────────────────────────────────────────────────────────────────
         grave palomas        both words; the last one may be its beginning
         "mass grave"         these words together
         grave -palomas       without a word
         grave OR tomb        one of them
         outlet:nation        of an outlet; also author: speaker: kind: place:
         voice:document       in a document; also voice:article voice:quotation
         during:2009..2010    of a time; also before:2011 after:2010-06

         Upper case and accents make no difference; e-mail is email.
         Enter keeps what is found, Esc undoes it.
         Ctrl-R brings back the last queries; again, the ones before.










         Esc close
        """)
  }

  @Test("How to search, 40x12")
  func howToSearch40x12() throws {
    let shown = try screen(
      keys: "/fire<F1>", size: (40, 12))
    #expect(
      shown == """
        How to search                     1 of 2
         grave palomas
           both words; the last one may be its…
         "mass grave"
           these words together
         grave -palomas       without a word
         grave OR tomb        one of them
         outlet:nation
           of an outlet; also author: speaker:…
         voice:document
           in a document; also voice:article v…
        Space more  Esc close
        """)
  }
}

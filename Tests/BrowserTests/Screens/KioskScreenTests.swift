import Screen
import Testing

@testable import Browser

@Suite("Screens: Kiosk")
struct KioskScreenTests {
  @Test("The opening screen, 120x34")
  func theOpeningScreen120x34() throws {
    let shown = try screen(
      keys: "", size: (120, 34), options: BrowserOptions(kiosk: true))
    #expect(
      shown == """
         dateline                                                                                 Reading room · three articles
        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────




                                         THE FIRE AT PIER 7

                                         What three articles say about a fire, and in which
                                         words.

                                         ▶ From the beginning
                                           2009  The briefing about the beams
                                           2010  The day it opened again
                                           Read the three articles

                                         ↑ ↓   choose        Enter   open        Esc   back
                                         Look around: nothing here can be changed or broken.

         ▂▂▂▂▂   ▄▄▄▄   ▂▂▂▂ ██ ▂▂ ▆▆▆▆
         1980s ┄ 1990 ┄ 2008 09 10 2011












         ↑↓ choose  Enter open  F1 help                                                         back here after 3 quiet minutes
        """)
  }

  @Test("The opening screen, 80x24")
  func theOpeningScreen80x24() throws {
    let shown = try screen(
      keys: "", size: (80, 24), options: BrowserOptions(kiosk: true))
    #expect(
      shown == """
         dateline                                         Reading room · three articles
        ────────────────────────────────────────────────────────────────────────────────

                     THE FIRE AT PIER 7

                     What three articles say about a fire, and in which
                     words.

                     ▶ From the beginning
                       2009  The briefing about the beams
                       2010  The day it opened again
                       Read the three articles

                     ↑ ↓   choose        Enter   open        Esc   back
                     Look around: nothing here can be changed or broken.

         ▂▂▂▂▂   ▄▄▄▄   ▂▂▂▂ ██ ▂▂ ▆▆▆▆
         1980s ┄ 1990 ┄ 2008 09 10 2011





         ↑↓ choose  Enter open  F1 help                 back here after 3 quiet minutes
        """)
  }

  @Test("The opening screen, 40x12")
  func theOpeningScreen40x12() throws {
    let shown = try screen(
      keys: "", size: (40, 12), options: BrowserOptions(kiosk: true))
    #expect(
      shown == """
        Reading room

        THE FIRE AT PIER 7

        ▶ From the beginning
          2009  The briefing about the beams
          2010  The day it opened again
          Read the three articles



        ↑↓ choose  Enter open  F1 help
        """)
  }

  @Test("The opening screen, 80x24 linear")
  func theOpeningScreen80x24linear() throws {
    let shown = try screen(
      keys: "", size: (80, 24), options: BrowserOptions(kiosk: true, linear: true))
    #expect(
      shown == """
        Reading room

        THE FIRE AT PIER 7

        What three articles say about a fire, and in which words.

        > From the beginning
          2009  The briefing about the beams
          2010  The day it opened again
          Read the three articles













         Up, Down choose  Enter open  F1 help
        """)
  }

  @Test("The keys of a kiosk, 120x34")
  func theKeysOfAKiosk120x34() throws {
    let shown = try screen(
      keys: "<Enter><F1>", size: (120, 34), options: BrowserOptions(kiosk: true))
    #expect(
      shown == """
         Keys that work here: Events
        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
         Moving                                                     Finding
           ↑ ↓  j k         one row                                   /                search
           PgUp PgDn Space  one page                                  n N              next, previous hit
           Ctrl-D Ctrl-U    half a page                               N                previous hit
           Ctrl-U           half a page up                            t                go to a date
           Home End  g G    first, last                               a                all articles
           Tab  Shift-Tab   other pane                                u                undated passages
           } {              next, previous year
           {                previous year                           Reading
           Enter            read it there                             i                why this date
           Esc              undo one thing
           q                back one screen                         Leaving
                                                                      Ctrl-L           redraw
                                                                      ?  F1  :         these keys

        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
         Words on this screen
         first      the earliest article here that tells it. Others, not in this collection, may be earlier.
         2–3 yr     how long after the first article this one appeared; a range where a publication date is one.
         the article · quotation: NAME · document: NAME      whose words the passage is
         same words as 1      the passage repeats article 1; it is not a second witness
         ≠ 4 Apr    the days that this article gives; they cannot be those of the others
         inferred   the date is not printed; it was worked out from the text. i says from what.
         by, about, early, in 09–10     one day, known no better than that     early 09 –     it lasts from then on
         *   a landmark of this story, named by its editor






         ↑↓ choose  Esc close
        """)
  }

  @Test("The keys of a kiosk, 80x24")
  func theKeysOfAKiosk80x24() throws {
    let shown = try screen(
      keys: "<Enter><F1>", size: (80, 24), options: BrowserOptions(kiosk: true))
    #expect(
      shown == """
         Keys that work here: Events
        ────────────────────────────────────────────────────────────────────────────────
         Moving                                 Finding
           ↑ ↓  j k         one row               /                search
           PgUp PgDn Space  one page              n N              next, previous hit
           Ctrl-D Ctrl-U    half a page           N                previous hit
           Ctrl-U           half a page up        t                go to a date
           Home End  g G    first, last           a                all articles
           Tab  Shift-Tab   other pane            u                undated passages
           } {              next, previous year
           {                previous year       Reading
           Enter            read it there         i                why this date
           Esc              undo one thing
           q                back one screen     Leaving
                                                  Ctrl-L           redraw
                                                  ?  F1  :         these keys

        ────────────────────────────────────────────────────────────────────────────────
         first: earliest of these articles.   2–3 yr: how long after the first.
         same words as 1: repeats article 1, not a second witness.   * landmark
         early 09 –: it lasts from then on.   in 09–10: one day, known no better.


         ↑↓ choose  Esc close
        """)
  }

  @Test("The keys of a kiosk, 40x12")
  func theKeysOfAKiosk40x12() throws {
    let shown = try screen(
      keys: "<Enter><F1>", size: (40, 12), options: BrowserOptions(kiosk: true))
    #expect(
      shown == """
        Keys: Events                      1 of 3
         ↑ ↓  j k         one row
         PgUp PgDn Space  one page
         Ctrl-D Ctrl-U    half a page
         Ctrl-U           half a page up
         Home End  g G    first, last
         } {              next, previous year
         {                previous year
         Enter            open the event
         Esc              undo one thing
         q                back one screen
        Space more  Esc close
        """)
  }

  @Test("A landmark of a kiosk, 80x24")
  func aLandmarkOfAKiosk80x24() throws {
    let shown = try screen(
      keys: "j<Enter>", size: (80, 24), options: BrowserOptions(kiosk: true))
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
        ▶      mid May   *Briefing for the board lists the pier as unsafe              1
               Dec        Fire burns the grain store, and nobody is charged with it t… 3
         2010  4 Jun     *Pier 7 opens again                                           1
        ─ mid May 2009 · in 1 of 3 articles · briefing ─────────────────────────────────
         1 Jun 2010           Pier 7 opens again after the fire                    first
        ─ Passage 1 of 1 · the article · mid-May 2009 = May 2009 ───────────────────────
         In mid-May 2009 a briefing for the board listed the pier as unsafe, with
         photographs of every beam, and asked for money that never came.





         ↑↓ move  Enter read  Tab pane  / search  t date  a articles  F1 help   7 of 12
        """)
  }

  @Test("A landmark of a kiosk, 40x12")
  func aLandmarkOfAKiosk40x12() throws {
    let shown = try screen(
      keys: "j<Enter>", size: (40, 12), options: BrowserOptions(kiosk: true))
    #expect(
      shown == """
        Events 2009                      7 of 12
         1980s      Old cranes carry grain da… 1
         1990–93    Dredgers deepen the chann… 1
         1990       The board buys the pier    1
         FY 2009    The board pays for eighte… 1
         early 09 – A night shift runs the pi… 2
         early May  Divers find a wreck below… 1
        ▶mid May   *Briefing for the board     1
                    lists the pier as unsafe
         Dec        Fire burns the grain stor… 3
         4 Jun 10  *Pier 7 opens again         1
        ↑↓  Enter open  / search  F1 help
        """)
  }
}

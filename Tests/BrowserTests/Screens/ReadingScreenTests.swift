import Screen
import Testing

@testable import Browser

@Suite("Screens: Reading")
struct ReadingScreenTests {
  @Test("From an event to its passage, 120x34")
  func fromAnEventToItsPassage120x34() throws {
    let shown = try screen(
      keys: "jjjjjjj<Enter>", size: (120, 34))
    #expect(
      shown == """
         Pier 7 opens again after the fire
         Harbour Post · Ann Marsh · published Jun 2010, printed
        ──────────────────────────────────────────────────────────────────────────────────┬─ Events of this article ────────────
        ▌ Old cranes carried grain here day and night in the 1980s, and nobody counted    │ 1980s      Old cranes carry grain d…
          the hours.                                                                      │ early 09 – A night shift runs the p…
                                                                                          │ early May  Divers find a wreck belo…
        ▌ Since early 2009 a night shift has run the pier alone, without a foreman, and   │ mid May   *Briefing for the board l…
        ▌ it found a wreck below the quay in early May 2009, called the divers, and put   │▶Dec        Fire burns the grain sto…
        ▶ out the fire that burned the grain store last December.                         │ 4 Jun 10  *Pier 7 opens again
                                                                                          │
        ▌ In mid-May 2009 a briefing for the board listed the pier as unsafe, with        │
          photographs of every beam, and asked for money that never came.                 │
                                                                                          │
        ▌ The pier opened again on 4 June, with flags and a band.                         │
                                                                                          │
          A grave silence lay over the quay that morning.                                 │
                                                                                          │
          · 1 comment, 8 words · c opens                                                  │
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
         last December = Dec 2009 · counted from the article's own date (Jun 2010)
         Space page  ] [ next, previous date  / find  y copy with source  Tab events  q back  ? all keys                   100%
        """)
  }

  @Test("From an event to its passage, 80x24")
  func fromAnEventToItsPassage80x24() throws {
    let shown = try screen(
      keys: "jjjjjjj<Enter>", size: (80, 24))
    #expect(
      shown == """
         Pier 7 opens again after the fire
         Harbour Post · Ann Marsh · Jun 2010, printed
        ────────────────────────────────────────────────────────────────────────────────
        ▌ Old cranes carried grain here day and night in the 1980s, and nobody counted
          the hours.

        ▌ Since early 2009 a night shift has run the pier alone, without a foreman, and
        ▌ it found a wreck below the quay in early May 2009, called the divers, and put
        ▶ out the fire that burned the grain store last December.

        ▌ In mid-May 2009 a briefing for the board listed the pier as unsafe, with
          photographs of every beam, and asked for money that never came.

        ▌ The pier opened again on 4 June, with flags and a band.

          A grave silence lay over the quay that morning.

          · 1 comment, 8 words · c opens




         last December = Dec 2009 · counted from the article's own date (Jun 2010)
         Space page  ] [ next, previous date  / find  y copy  q back  ? all keys   100%
        """)
  }

  @Test("From an event to its passage in one pane, 40x12")
  func fromAnEventToItsPassageInOnePane40x12() throws {
    let shown = try screen(
      keys: "jjjjjjj<Enter><Enter>", size: (40, 12))
    #expect(
      shown == """
        Dec 2009 › Pier 7 opens again after… 65%
          it found a wreck below the quay in
        ▌ early May 2009, called the divers, and
          put out the fire that burned the grain
        ▶ store last December.

        ▌ In mid-May 2009 a briefing for the
          board listed the pier as unsafe, with
          photographs of every beam, and asked
          for money that never came.
        last December = Dec 2009, from Jun 2010
        Space page  ] next date  q back  ? keys
        """)
  }

  @Test("From an event to its passage in one pane, 80x24 linear")
  func fromAnEventToItsPassageInOnePane80x24linear() throws {
    let shown = try screen(
      keys: "jjjjjjj<Enter><Enter>", size: (80, 24), options: BrowserOptions(linear: true))
    #expect(
      shown == """
        Dec 2009 › Pier 7 opens again after the fire                                100%
        Harbour Post · Ann Marsh · Jun 2010, printed
        dated: the 1980s
        Old cranes carried grain here day and night in the 1980s, and nobody counted
        the hours.

        dated: early 2009; early May 2009; last December
        Since early 2009 a night shift has run the pier alone, without a foreman, and
        it found a wreck below the quay in early May 2009, called the divers, and put
        out the fire that burned the grain store last December.

        dated: mid-May 2009
        In mid-May 2009 a briefing for the board listed the pier as unsafe, with
        photographs of every beam, and asked for money that never came.

        dated: 4 June
        The pier opened again on 4 June, with flags and a band.

        A grave silence lay over the quay that morning.

        1 comment, 8 words · c opens

        last December = Dec 2009 · counted from the article's own date (Jun 2010)
         Space page  ] [ next, previous date  / find  y copy  q back  ? all keys
        """)
  }

  @Test("Finding in the article, 80x24")
  func findingInTheArticle80x24() throws {
    let shown = try screen(
      keys: "jjjjjjj<Enter>/pier", size: (80, 24))
    #expect(
      shown == """
         Pier 7 opens again after the fire
         Harbour Post · Ann Marsh · Jun 2010, printed
        ────────────────────────────────────────────────────────────────────────────────
        ▌ Old cranes carried grain here day and night in the 1980s, and nobody counted
          the hours.

        ▌ Since early 2009 a night shift has run the pier alone, without a foreman, and
        ▌ it found a wreck below the quay in early May 2009, called the divers, and put
        ▶ out the fire that burned the grain store last December.

        ▌ In mid-May 2009 a briefing for the board listed the pier as unsafe, with
          photographs of every beam, and asked for money that never came.

        ▌ The pier opened again on 4 June, with flags and a band.

          A grave silence lay over the quay that morning.

          · 1 comment, 8 words · c opens




         1 of 3 finds of “pier”
         find: pier▏                                                               100%
        """)
  }
}

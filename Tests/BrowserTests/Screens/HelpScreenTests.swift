import Screen
import Testing

@testable import Browser

@Suite("Screens: Help")
struct HelpScreenTests {
  @Test("The keys and words of the main view, 120x34")
  func theKeysAndWordsOfTheMainView120x34() throws {
    let shown = try screen(
      keys: "?", size: (120, 34))
    #expect(
      shown == """
         Keys that work here: Events                                                                     type to search the keys
        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
         Moving                                                     Finding
           ↑ ↓  j k         one row                                   /                search
           PgUp PgDn Space  one page                                  n N              next, previous hit
           Ctrl-D Ctrl-U    half a page                               Ctrl-R           last queries
           Home End  g G    first, last                               f                follow a name
           Tab  Shift-Tab   other pane                                t                go to a date
           } {  Y           next year; fold all                       a                all articles
           Enter            read it there                             u                undated passages
           Esc              undo one thing
           q                back, then quit                         Reading
                                                                      i                why this date
         View                                                         y                copy with its source
           + -              more, fewer
           z                this pane alone                         Leaving
           m  '             collect, list them                        Q  Ctrl-C        quit at once
           s                save these events                         Ctrl-Z Ctrl-L    suspend, redraw
           < >              back, forward                             ?  F1  :         these keys

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



         ↑↓ choose  type to find  Esc close
        """)
  }

  @Test("The keys and words of the main view, 80x24")
  func theKeysAndWordsOfTheMainView80x24() throws {
    let shown = try screen(
      keys: "?", size: (80, 24))
    #expect(
      shown == """
         Keys that work here: Events                             type to search the keys
        ────────────────────────────────────────────────────────────────────────────────
         Moving                                 Finding
           ↑ ↓  j k         one row               /                search
           PgUp PgDn Space  one page              n N              next, previous hit
           Ctrl-D Ctrl-U    half a page           Ctrl-R           last queries
           Home End  g G    first, last           f                follow a name
           Tab  Shift-Tab   other pane            t                go to a date
           } {  Y           next year; fold all   a                all articles
           Enter            read it there         u                undated passages
           Esc              undo one thing
           q                back, then quit     Reading
                                                  i                why this date
         View                                     y                copy with its source
           + -              more, fewer
           z                this pane alone     Leaving
           m  '             collect, list them    Q  Ctrl-C        quit at once
           s                save these events     Ctrl-Z Ctrl-L    suspend, redraw
           < >              back, forward         ?  F1  :         these keys
        ────────────────────────────────────────────────────────────────────────────────
         first: earliest of these articles.   2–3 yr: how long after the first.
         same words as 1: repeats article 1, not a second witness.   * landmark
         early 09 –: it lasts from then on.   in 09–10: one day, known no better.
         ↑↓ choose  type to find  Esc close
        """)
  }

  @Test("The keys and words of the main view, 40x12")
  func theKeysAndWordsOfTheMainView40x12() throws {
    let shown = try screen(
      keys: "?", size: (40, 12))
    #expect(
      shown == """
        Keys: Events                      1 of 4
         ↑ ↓  j k         one row
         PgUp PgDn Space  one page
         Ctrl-D Ctrl-U    half a page
         Home End  g G    first, last
         } {  Y           next year; fold all
         Enter            open the event
         Esc              undo one thing
         q                back, then quit
         /                search
         n N              next, previous hit
        Space more  type to find  Esc close
        """)
  }

  @Test("The keys and words of the main view, 80x24 linear")
  func theKeysAndWordsOfTheMainView80x24linear() throws {
    let shown = try screen(
      keys: "?", size: (80, 24), options: BrowserOptions(linear: true))
    #expect(
      shown == """
        Keys: Events                                                              1 of 2
         ↑ ↓  j k         one row
         PgUp PgDn Space  one page
         Ctrl-D Ctrl-U    half a page
         Home End  g G    first, last
         } {  Y           next year; fold all
         Enter            open the event
         Esc              undo one thing
         q                back, then quit
         /                search
         n N              next, previous hit
         Ctrl-R           last queries
         f                follow a name
         t                go to a date
         a                all articles
         u                undated passages
         '                collected passages
         + -              more, fewer
         s                save these events
         < >              back, forward
         i                why this date
         Q  Ctrl-C        quit at once
         Ctrl-Z Ctrl-L    suspend, redraw
         Space other page  Up, Down choose  type to find  Esc close
        """)
  }

  @Test("Narrowed by typing, 80x24")
  func narrowedByTyping80x24() throws {
    let shown = try screen(
      keys: "?date", size: (80, 24))
    #expect(
      shown == """
         : date▏                                                 type to search the keys
        ────────────────────────────────────────────────────────────────────────────────
          ▶t  go to a date
           i  why this date
           u  undated passages


















         ↑↓ choose  Enter does it  Esc close
        """)
  }

  @Test("Narrowed by typing, 40x12")
  func narrowedByTyping40x12() throws {
    let shown = try screen(
      keys: "?date", size: (40, 12))
    #expect(
      shown == """
        : date▏
        ▶t  go to a date
         i  why this date
         u  undated passages







        Enter does it  Esc close
        """)
  }

  @Test("Over the reader, 120x34")
  func overTheReader120x34() throws {
    let shown = try screen(
      keys: "jj<Enter>?", size: (120, 34))
    #expect(
      shown == """
         Keys that work here: Reader                                                                     type to search the keys
        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
         Moving                                                     Finding
           ↑ ↓  j k         one row                                   /                search
           PgUp PgDn Space  one page                                  n N              next, previous hit
           Ctrl-D Ctrl-U    half a page                               a                all articles
           Home End  g G    first, last                               u                undated passages
           Tab  Shift-Tab   other pane
           Esc              undo one thing                          Reading
           q                back, then quit                           ] [              next, previous date
                                                                      J K              next, previous event
         View                                                         i                why this date
           m  '             collect, list them                        c                fold comments
           < >              back, forward                             y                copy with its source

                                                                    Leaving
                                                                      Q  Ctrl-C        quit at once
                                                                      Ctrl-Z Ctrl-L    suspend, redraw
                                                                      ?  F1  :         these keys

        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
         Words on this screen
         ┊   a quoted document     ▌   a dated passage     ▶   the date that is explained below
         counted from   the day that words such as “last December” start from









         ↑↓ choose  type to find  Esc close
        """)
  }

  @Test("Over the reader, 80x24")
  func overTheReader80x24() throws {
    let shown = try screen(
      keys: "jj<Enter>?", size: (80, 24))
    #expect(
      shown == """
         Keys that work here: Reader                             type to search the keys
        ────────────────────────────────────────────────────────────────────────────────
         Moving                                 Finding
           ↑ ↓  j k         one row               /                search
           PgUp PgDn Space  one page              n N              next, previous hit
           Ctrl-D Ctrl-U    half a page           a                all articles
           Home End  g G    first, last           u                undated passages
           Esc              undo one thing
           q                back, then quit     Reading
                                                  ] [              next, previous date
         View                                     J K              next, previous event
           m  '             collect, list them    i                why this date
           < >              back, forward         c                fold comments
                                                  y                copy with its source

                                                Leaving
                                                  Q  Ctrl-C        quit at once
                                                  Ctrl-Z Ctrl-L    suspend, redraw
                                                  ?  F1  :         these keys
        ────────────────────────────────────────────────────────────────────────────────
         ┊   a quoted document     ▌   a dated passage     ▶   the date that is
           explained below
         counted from   the day that words such as “last December” start from
         ↑↓ choose  type to find  Esc close
        """)
  }
}

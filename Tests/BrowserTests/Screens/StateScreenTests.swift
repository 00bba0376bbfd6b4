import Screen
import Testing

@testable import Browser

@Suite("Screens: State")
struct StateScreenTests {
  @Test("A story without events, 80x24")
  func aStoryWithoutEvents80x24() throws {
    let shown = try screen(
      keys: "", size: (80, 24), of: Story.empty)
    #expect(
      shown == """
         dateline · The fire at Pier 7                             3 articles · 0 events


        ─ Events ─────────────────────────────────────────────────────────── in articles

           No events: no dated passage was found in 3 articles.
           a lists the articles, u their passages without a date.






        ────────────────────────────────────────────────────────────────────────────────









         ↑↓ move  Enter read  Tab pane  / search  t date  a articles  ? all keys
        """)
  }

  @Test("A story without events, 40x12")
  func aStoryWithoutEvents40x12() throws {
    let shown = try screen(
      keys: "", size: (40, 12), of: Story.empty)
    #expect(
      shown == """
        Events

         No events: no dated passage was found
         in 3 articles.
         a lists the articles, u their passages
         without a date.





        ↑↓  Enter open  / search  ? keys
        """)
  }

  @Test("A story without articles, 80x24")
  func aStoryWithoutArticles80x24() throws {
    let shown = try screen(
      keys: "", size: (80, 24), of: Story.nothing)
    #expect(
      shown == """
         dateline · Nothing here                                   0 articles · 0 events


        ─ Events ─────────────────────────────────────────────────────────── in articles

           No article was read.







        ────────────────────────────────────────────────────────────────────────────────









         ↑↓ move  Enter read  Tab pane  / search  t date  a articles  ? all keys
        """)
  }

  @Test("Articles that print no date, 80x24")
  func articlesThatPrintNoDate80x24() throws {
    let shown = try screen(
      keys: "", size: (80, 24), options: BrowserOptions(source: "clippings"), of: Story.undated)
    #expect(
      shown == """
         dateline · The fire at Pier 7                            3 articles · 12 events
        ────────────────────────────────────────────────────────────────────────────────

          3 articles read; none prints the day it was published.

          12 events stand on the timeline: their passages name their own year.

          To place them, give the publication dates, exact or rough:

            dateline edition clippings > clippings/edition.yaml

            articles:
              - file: pier-1.txt
                published:            # 2010-06-14, 2010-06, 2010~, 2009/2011

          What the texts themselves allow is already filled in, with its reason.

          Enter  look at the timeline as it is        a  list the articles





         Enter go on  a articles  ? all keys  q quit
        """)
  }

  @Test("Articles that print no date, 40x12")
  func articlesThatPrintNoDate40x12() throws {
    let shown = try screen(
      keys: "", size: (40, 12), options: BrowserOptions(source: "clippings"), of: Story.undated)
    #expect(
      shown == """
        3 articles read; none prints the day it
        was published.
        12 events stand on the timeline: their
        passages name their own year.
        To place them, give the publication
        dates, exact or rough, in clippings/
        edition.yaml:
          articles:
            - file: pier-1.txt
              published: 2010-06

        Enter go on  a articles  ? keys  q quit
        """)
  }

  @Test("Articles that print no date, 80x24 linear")
  func articlesThatPrintNoDate80x24linear() throws {
    let shown = try screen(
      keys: "", size: (80, 24), options: BrowserOptions(linear: true, source: "clippings"),
      of: Story.undated)
    #expect(
      shown == """
        3 articles read; none prints the day it was published.
        12 events stand on the timeline: their passages name their own year.
        To place them, give the publication dates, exact or rough:
          dateline edition clippings > clippings/edition.yaml
          articles:
            - file: pier-1.txt
              published:            # 2010-06-14, 2010-06, 2010~, 2009/2011
        What the texts themselves allow is already filled in, with its reason.















         Enter go on  a articles  ? all keys  q quit
        """)
  }
}

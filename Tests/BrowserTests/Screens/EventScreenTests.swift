import Screen
import Testing

@testable import Browser

@Suite("Screens: Event")
struct EventScreenTests {
  @Test("One event in one pane, 40x12")
  func oneEventInOnePane40x12() throws {
    let shown = try screen(
      keys: "jjjjjjj<Enter>j", size: (40, 12))
    #expect(
      shown == """
        Events › Dec 2009                 2 of 3
        Fire burns the grain store, and nobody
        is charged with it to this day
         1 Jun 2010          Harbour Post  first
        ▶2 Jun–Dec 2010      unknown  up to 7 mo
         3 1 Nov 2012        Coast…   about 2 yr
        2 the article · = Dec 2009
         Nobody has been charged with the great
         fire that took the grain store last
         December.

        ↑↓  Enter read  Esc back  ? keys
        """)
  }

  @Test("One event in one pane, 80x24 linear")
  func oneEventInOnePane80x24linear() throws {
    let shown = try screen(
      keys: "jjjjjjj<Enter>j", size: (80, 24), options: BrowserOptions(linear: true))
    #expect(
      shown == """
        Events › Dec 2009                                                         2 of 3
        Fire burns the grain store, and nobody is charged with it to this day
         1 Jun 2010           Pier 7 opens again after the fire                    first
        >2 Jun–Dec 2010       Nobody has been charged with the great fire t…  up to 7 mo
         3 1 Nov 2012         What the papers of the harbour board show       about 2 yr
        1 the article · = Dec 2009
         …put out the fire that burned the grain store last December.

        2 the article · = Dec 2009
         Nobody has been charged with the great fire that took the grain store last
         December.

        3 document: Harbour Post, Jun 2010 · same words as 1 · = Dec 2009
         …put out the fire that burned the grain store last December.









         Up, Down move  Enter read  Esc back  m collect  y copy  ? all keys
        """)
  }
}

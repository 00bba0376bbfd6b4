import Screen
import Testing

@testable import Browser

@Suite("Screens: Folded years")
struct FoldedYearsScreenTests {
  @Test("Folded years, 120x34")
  func folded120x34() throws {
    let shown = try screen(keys: "jjjjjY", size: (120, 34), of: Story.builtIn)
    #expect(
      shown == """
        ─ The years, folded ────────────────────────────────────────────────────────────────────────────────────────────────────
         1800s   1 event
         1980s   1 event
         1990    2 events
        ▶1991    2 events
         1994    1 event
         2000    1 event
         2005    1 event
         2006    1 event
         2008    3 events
         2009    8 events  *Defence briefing to Florida leaders lists Mexico
         2010    7 events  *Narco News reports a US task force inside Mexico
         2011    8 events
         2012    5 events  *Senate staffer and Pentagon official trade e-mails on JTF-7
         2025   13 events  *Green Berets train Mexican marines in Campeche


















         ↑↓ move  Enter go there  Y unfold  Esc back  ? all keys                                                        4 of 14
        """)
  }

  @Test("Folded years, 80x24")
  func folded80x24() throws {
    let shown = try screen(keys: "jjjjjY", size: (80, 24), of: Story.builtIn)
    #expect(
      shown == """
        ─ The years, folded ────────────────────────────────────────────────────────────
         1800s   1 event
         1980s   1 event
         1990    2 events
        ▶1991    2 events
         1994    1 event
         2000    1 event
         2005    1 event
         2006    1 event
         2008    3 events
         2009    8 events  *Defence briefing to Florida leaders lists Mexico
         2010    7 events  *Narco News reports a US task force inside Mexico
         2011    8 events
         2012    5 events  *Senate staffer and Pentagon official trade e-mails on JTF-7
         2025   13 events  *Green Berets train Mexican marines in Campeche








         ↑↓ move  Enter go there  Y unfold  Esc back  ? all keys                4 of 14
        """)
  }

  @Test("Folded years, 40x12")
  func folded40x12() throws {
    let shown = try screen(keys: "GY", size: (40, 12), of: Story.builtIn)
    #expect(
      shown == """
        The years, folded               14 of 14
         1994    1 event
         2000    1 event
         2005    1 event
         2006    1 event
         2008    3 events
         2009    8 events  *Defence briefing to…
         2010    7 events  *Narco News reports…
         2011    8 events
         2012    5 events  *Senate staffer and…
        ▶2025   13 events  *Green Berets train…
        ↑↓  Enter go  Y unfold  Esc back  ? keys
        """)
  }

  @Test("Folded years, 80x24 linear")
  func folded80x24Linear() throws {
    let shown = try screen(keys: "Y", size: (80, 24), options: BrowserOptions(linear: true))
    #expect(
      shown == """
        The years, folded                                                         1 of 6
        >1980s  1 event
         1990   2 events
         2008   1 event
         2009   4 events  landmark: Briefing for the board lists the pier as unsafe
         2010   1 event   landmark: Pier 7 opens again
         2011   3 events
















         Up, Down move  Enter go there  Y unfold  Esc back  ? all keys
        """)
  }

  @Test("Folded years of a search, 80x24")
  func foldedSearch80x24() throws {
    let shown = try screen(keys: "/board<Enter>Y", size: (80, 24))
    #expect(
      shown == """
        ─ The years with “board”, folded ───────────────────────────────────────────────
        ▶1990   1 event
         2008   1 event
         2009   1 event
         2011   1 event


















         ↑↓ move  Enter go there  Y unfold  Esc back  ? all keys                 1 of 4
        """)
  }
}

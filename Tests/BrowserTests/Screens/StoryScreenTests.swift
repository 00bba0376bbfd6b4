import Screen
import Testing

@testable import Browser

@Suite("Screens: Story")
struct StoryScreenTests {
  @Test("The main view of the built-in story, 120x34")
  func theMainViewOfTheBuiltInStory120x34() throws {
    let shown = try screen(
      keys: "tdec 2009<Enter><C-l>", size: (120, 34), of: Story.builtIn)
    #expect(
      shown == """
         dateline · US special forces in Mexico                                              5 articles · 54 events · 1800s–2025
         ▁▁▁▁▁   ▁▁▁▁▁   ▂▂▂▂ ▂▂   ▁▁   ▁▁▁▁   ▁▁ ▁▁   ▂▂ ▅▅ ▅▅ ▅▅ ▄▄   ████
         1800s ┄ 1980s ┄ 1990 91 ┄ 94 ┄ 2000 ┄ 05 06 ┄ 08[09]10 11 12 ┄ 2025
        ─ Events ────────────────────────────────────────────────── articles┬─ Dec 2009 · in 3 of 5 articles ───────────────────
               1800s      US troops march on the Mexican capital           1│ Mexican Navy forces kill Arturo Beltran Leyva in
               1980s      Plumlee flies arms south and drugs north for Ir… 3│ Cuernavaca                                violence
         1990  1990–93    US special forces aid the hunt for Pablo Escobar 1│
               1990       San Diego Reader runs Plumlee's account of CIA…  1│ 1 Jun 2010           Narco News             first
         1991             Plumlee testifies to the Senate Foreign Relatio… 1│   U.S. Military has Special Ops "Boots on the Gro…
               1991       Plumlee writes to Senator Gary Hart              1│ 2 Jun–Dec 2010       outlet unknown    up to 7 mo
         1994             Farmers rise in Chiapas; US backs the crackdown  1│   US Special Forces are operating in Mexico
         2000  10 Feb     US drug chief McCaffrey views a Mexican special… 1│ 3 Sep 2012–Jun 2013  Narco News            2–3 yr
         2005             Leak shows US military funded mapping of Oaxaca… 1│   Big Media Discovers US Special Ops are Targetin…
         2006  2006–10    Mexican rights commission logs 3,430 complaints… 1│─ 3 passages ──────────────────────────────────────
         2008             Video shows US contractor teaching torture to M… 1│ 1 the article
               2008       Bush signs the Merida Initiative                 2│   …and, behind the scenes, cooperated with the
               FY 2009    7th Special Forces Group sent to 18 Latin Ameri… 1│   Mexican Navy in hunting down a major narco-
         2009  in 09–10   Arms warehouse held by traffickers found in Jua… 2│   trafficker, Arturo Beltran Leyva -- who was
               in 09–10   Raid shuts a Juarez workshop of fake army unifo… 2│   killed by Mexican Navy special forces last
               early 09 – Task Force 7 works beside the Mexican military   3│   December during a raid on a luxury apartment
               Mar        White House says Pentagon works with Mexican co… 1│   complex in Cuernavaca, Mexico.
               early Apr  Plumlee tips off Narco News about the Palomas g… 1│   = Dec 2009, counted from Jun 2010
               early May  Mass grave reported near Palomas                 2│
               mid May   *Defence briefing to Florida leaders lists Mexico 1│ 2 the article
        ▶      Dec        Mexican Navy forces kill Arturo Beltran Leyva i… 3│   …and played an important role in tracking down
         2010             New American reports a larger Merida Initiative… 1│   Arturo Beltran Leyva, a cartel boss killed in a
               about 2010 UN drugs chief calls cartel infighting good for… 1│   huge military operation last December.
               May–Jun    US papers report special forces work in many co… 1│   = Dec 2009, counted from Jun–Dec 2010
               Jun–Dec    Retired general Vallely urges an invasion of Me… 1│
               Jun       *Narco News reports a US task force inside Mexico 3│ 3 document: Narco News · same words as 1
               4 Jun      The Nation lists countries with US elite teams   1│   …and, behind the scenes, cooperated with the
               in 10–11   A Stratfor source hints at US Marines in Mexico  1│   Mexican Navy in hunting down a major narco-
         2011  in 11–12   WikiLeaks publishes hacked Stratfor e-mails      2│   trafficker, Arturo Beltran Leyva — who was
         ↑↓ move  Enter read  Tab pane  / search  t date  a articles  ? all keys                                       21 of 54
        """)
  }

  @Test("The main view of the built-in story, 80x24")
  func theMainViewOfTheBuiltInStory80x24() throws {
    let shown = try screen(
      keys: "tdec 2009<Enter><C-l>", size: (80, 24), of: Story.builtIn)
    #expect(
      shown == """
         dateline · US special forces in Mexico                   5 articles · 54 events
         ▁▁▁▁▁   ▁▁▁▁▁   ▂▂▂▂ ▂▂   ▁▁   ▁▁▁▁   ▁▁ ▁▁   ▂▂ ▅▅ ▅▅ ▅▅ ▄▄   ████
         1800s ┄ 1980s ┄ 1990 91 ┄ 94 ┄ 2000 ┄ 05 06 ┄ 08[09]10 11 12 ┄ 2025
        ─ Events ─────────────────────────────────────────────────────────── in articles
         2009  early Apr  Plumlee tips off Narco News about the Palomas grave inquiry  1
               early May  Mass grave reported near Palomas                             2
               mid May   *Defence briefing to Florida leaders lists Mexico             1
        ▶      Dec        Mexican Navy forces kill Arturo Beltran Leyva in Cuernavaca  3
         2010             New American reports a larger Merida Initiative under Obama  1
               about 2010 UN drugs chief calls cartel infighting good for the US       1
               May–Jun    US papers report special forces work in many countries       1
               Jun–Dec    Retired general Vallely urges an invasion of Mexico          1
               Jun       *Narco News reports a US task force inside Mexico             3
        ─ Dec 2009 · in 3 of 5 articles · violence ─────────────────────────────────────
         1 Jun 2010           U.S. Military has Special Ops "Boots on the Ground…  first
         2 Jun–Dec 2010       US Special Forces are operating in Mexico       up to 7 mo
         3 Sep 2012–Jun 2013  Big Media Discovers US Special Ops are Targeting…   2–3 yr
        ─ Passage 1 of 3 · the article · last December = Dec 2009, from Jun 2010 ───────
         …and, behind the scenes, cooperated with the Mexican Navy in hunting down a
         major narco-trafficker, Arturo Beltran Leyva -- who was killed by Mexican Navy
         special forces last December during a raid on a luxury apartment complex in
         Cuernavaca, Mexico.

         ↑↓ move  Enter read  Tab pane  / search  a articles  ? all keys       21 of 54
        """)
  }

  @Test("The main view of the built-in story, 40x12")
  func theMainViewOfTheBuiltInStory40x12() throws {
    let shown = try screen(
      keys: "tdec 2009<Enter><C-l>", size: (40, 12), of: Story.builtIn)
    #expect(
      shown == """
        Events 2009                     21 of 54
         early May  Mass grave reported near…  2
         mid May   *Defence briefing to Flori… 1
        ▶Dec        Mexican Navy forces kill   3
                    Arturo Beltran Leyva in
                    Cuernavaca
         2010       New American reports a la… 1
         about 2010 UN drugs chief calls cart… 1
         May–Jun    US papers report special…  1
         Jun–Dec    Retired general Vallely u… 1
         Jun       *Narco News reports a US t… 3
        ↑↓  Enter open  / search  ? keys
        """)
  }

  @Test("The main view of the built-in story, 80x24 linear")
  func theMainViewOfTheBuiltInStory80x24linear() throws {
    let shown = try screen(
      keys: "tdec 2009<Enter><C-l>", size: (80, 24), options: BrowserOptions(linear: true),
      of: Story.builtIn)
    #expect(
      shown == """
        Events 2009                                                             21 of 54
         1800s             US troops march on the Mexican capital              1 article
         1980s             Plumlee flies arms south and drugs north for Iran… 3 articles
         1990–1993         US special forces aid the hunt for Pablo Escobar    1 article
         1990              San Diego Reader runs Plumlee's account of CIA dru… 1 article
         1991              Plumlee testifies to the Senate Foreign Relations…  1 article
         1991              Plumlee writes to Senator Gary Hart                 1 article
         1994              Farmers rise in Chiapas; US backs the crackdown     1 article
         10 Feb 2000       US drug chief McCaffrey views a Mexican special fo… 1 article
         2005              Leak shows US military funded mapping of Oaxaca an… 1 article
         2006–2010         Mexican rights commission logs 3,430 complaints ag… 1 article
         2008              Video shows US contractor teaching torture to Mexi… 1 article
         2008              Bush signs the Merida Initiative                   2 articles
         fiscal year 2009  7th Special Forces Group sent to 18 Latin American… 1 article
         in 2009–2010      Arms warehouse held by traffickers found in Juarez 2 articles
         in 2009–2010      Raid shuts a Juarez workshop of fake army uniforms 2 articles
         since early 2009  Task Force 7 works beside the Mexican military     3 articles
         Mar 2009          White House says Pentagon works with Mexican count… 1 article
         early Apr 2009    Plumlee tips off Narco News about the Palomas grav… 1 article
         early May 2009    Mass grave reported near Palomas                   2 articles
         mid May 2009      landmark: Defence briefing to Florida leaders list… 1 article
        >Dec 2009          Mexican Navy forces kill Arturo Beltran Leyva in   3 articles
                           Cuernavaca
         Up, Down move  Enter open  / search  t date  a articles  ? all keys
        """)
  }

  @Test("One event of the built-in story, 40x12")
  func oneEventOfTheBuiltInStory40x12() throws {
    let shown = try screen(
      keys: "tdec 2009<Enter><Enter>", size: (40, 12), of: Story.builtIn)
    #expect(
      shown == """
        Events › Dec 2009                 1 of 3
        Mexican Navy forces kill Arturo Beltran
        Leyva in Cuernavaca
        ▶1 Jun 2010          Narco News    first
         2 Jun–Dec 2010      unknown  up to 7 mo
         3 Sep 2012–Jun 2013 Narco News   2–3 yr
        1 the article · = Dec 2009
         …and, behind the scenes, cooperated
         with the Mexican Navy in hunting down
         a major narco-trafficker, Arturo
         Beltran Leyva -- who was killed by
        ↑↓  Enter read  Esc back  ? keys
        """)
  }

  @Test("A search in the built-in story, 120x34")
  func aSearchInTheBuiltInStory120x34() throws {
    let shown = try screen(
      keys: "tdec 2009<Enter>/grave", size: (120, 34), of: Story.builtIn)
    #expect(
      shown == """
         / grave▏                                                                        3 of 54 events · 2 articles · 1 comment
         ·····   ·····   ···· ··   ··   ····   ·· ··   ·· ██ ·· ·· ··   ····
         1800s ┄ 1980s ┄ 1990 91 ┄ 94 ┄ 2000 ┄ 05 06 ┄ 08[09]10 11 12 ┄ 2025
        ─ Events that mention “grave” ───────────────────────────── articles┬─ early May 2009 · in 2 of 5 articles ─────────────
         2009  early 09 – Task Force 7 works beside the Mexican military   3│ Mass grave reported near Palomas          violence
               early Apr  Plumlee tips off Narco News about the Palomas g… 1│
        ▶      early May  Mass grave reported near Palomas                 2│ 1 Jun 2010           Narco News             first
                                                                            │   U.S. Military has Special Ops "Boots on the Gro…
           Not in the timeline                                              │ 2 Sep 2012–Jun 2013  Narco News            2–3 yr
           comment    “…graves in guatemala and all points…” · Jun 2010     │   Big Media Discovers US Special Ops are Targetin…
                                                                            │─ 4 passages ──────────────────────────────────────
           Enter keeps these 3 and moves into the list.                     │ 1 the article · no date of its own
           Esc brings back all 54 and the place you were.                   │   …worked with the Mexican military in uncovering
                                                                            │   a mass grave near Palomas, Mexico, just south
           More exact:  "two words"    -without         outlet:NAME         │   of Columbus, New Mexico…
                        during:2009    voice:document   speaker:NAME        │
                                                                            │ 1 the article
                                                                            │   About a month later, in early May 2009, the
                                                                            │   first press reports appeared in Mexican
                                                                            │   newspapers indicating that a mass grave
                                                                            │   containing at least seven bodies had been
                                                                            │   discovered at the same site identified by
                                                                            │   Plumlee.
                                                                            │   = about 1–10 May 2009, counted from “early
                                                                            │   April last year”
                                                                            │
                                                                            │ 1 the article · no date of its own
                                                                            │   At the time of the unearthing of the Palomas
                                                                            │   mass grave, Narco News chose not to release
                                                                            │   specific information about the U.S. task force
                                                                            │   for fear that it might compromise lives.
                                                                            │
                                                                            │ 2 document: Narco News · same words as 1 · no dat…
         typing…  Enter keep  Esc undo  ↑↓ move  F1 how to search                                                        3 of 3
        """)
  }

  @Test("A search in the built-in story, 80x24")
  func aSearchInTheBuiltInStory80x24() throws {
    let shown = try screen(
      keys: "tdec 2009<Enter>/grave", size: (80, 24), of: Story.builtIn)
    #expect(
      shown == """
         / grave▏                                3 of 54 events · 2 articles · 1 comment
         ·····   ·····   ···· ··   ··   ····   ·· ··   ·· ██ ·· ·· ··   ····
         1800s ┄ 1980s ┄ 1990 91 ┄ 94 ┄ 2000 ┄ 05 06 ┄ 08[09]10 11 12 ┄ 2025
        ─ Events that mention “grave” ────────────────────────────────────── in articles
         2009  early 09 – Task Force 7 works beside the Mexican military               3
               early Apr  Plumlee tips off Narco News about the Palomas grave inquiry  1
        ▶      early May  Mass grave reported near Palomas                             2

           Not in the timeline
           comment    “…mission. mass graves in guatemala and all points…” · Jun 2010

           Enter keeps these 3 and moves into the list.
           Esc brings back all 54 and the place you were.
        ─ early May 2009 · in 2 of 5 articles · violence ───────────────────────────────
         1 Jun 2010           U.S. Military has Special Ops "Boots on the Ground…  first
         2 Sep 2012–Jun 2013  Big Media Discovers US Special Ops are Targeting…   2–3 yr
        ─ Passage 1 of 4 · the article · no date of its own ────────────────────────────
         …worked with the Mexican military in uncovering a mass grave near Palomas,
         Mexico, just south of Columbus, New Mexico…




         typing…  Enter keep  Esc undo  ↑↓ move  F1 how to search                3 of 3
        """)
  }

  @Test("A search in the built-in story, 40x12")
  func aSearchInTheBuiltInStory40x12() throws {
    let shown = try screen(
      keys: "tdec 2009<Enter>/grave", size: (40, 12), of: Story.builtIn)
    #expect(
      shown == """
        / grave▏                        3 events
         early 09 – Task Force 7 works beside… 3
         early Apr  Plumlee tips off Narco Ne… 1
        ▶early May  Mass grave reported near   2
                    Palomas

         Not in the timeline
          1 reader comment



        Enter keep  Esc undo  ↑↓ move
        """)
  }

  @Test("The built-in story as a kiosk, 120x34")
  func theBuiltInStoryAsAKiosk120x34() throws {
    let shown = try screen(
      keys: "", size: (120, 34), options: BrowserOptions(kiosk: true), of: Story.builtIn)
    #expect(
      shown == """
         dateline                                                                                  Reading room · five articles
        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────



                                         US SPECIAL FORCES IN MEXICO

                                         What five news articles, 2010 to 2025, say happened, and
                                         in which words. Nobody here says who is right.

                                         ▶ From the beginning
                                           2009  The briefing that listed Mexico
                                           2010  The report of a US task force
                                           2012  The e-mails about Task Force 7
                                           2025  The training in Campeche
                                           Read the five articles

                                         ↑ ↓   choose        Enter   open        Esc   back
                                         Look around: nothing here can be changed or broken.

         ▁▁▁▁▁   ▁▁▁▁▁   ▂▂▂▂ ▂▂   ▁▁   ▁▁▁▁   ▁▁ ▁▁   ▂▂ ▅▅ ▅▅ ▅▅ ▄▄   ████
         1800s ┄ 1980s ┄ 1990 91 ┄ 94 ┄ 2000 ┄ 05 06 ┄ 08 09 10 11 12 ┄ 2025











         ↑↓ choose  Enter open  F1 help                                                         back here after 3 quiet minutes
        """)
  }

  @Test("The built-in story as a kiosk, 80x24")
  func theBuiltInStoryAsAKiosk80x24() throws {
    let shown = try screen(
      keys: "", size: (80, 24), options: BrowserOptions(kiosk: true), of: Story.builtIn)
    #expect(
      shown == """
         dateline                                          Reading room · five articles
        ────────────────────────────────────────────────────────────────────────────────

                     US SPECIAL FORCES IN MEXICO

                     What five news articles, 2010 to 2025, say happened, and
                     in which words. Nobody here says who is right.

                     ▶ From the beginning
                       2009  The briefing that listed Mexico
                       2010  The report of a US task force
                       2012  The e-mails about Task Force 7
                       2025  The training in Campeche
                       Read the five articles

                     ↑ ↓   choose        Enter   open        Esc   back
                     Look around: nothing here can be changed or broken.

         ▁▁▁▁▁   ▁▁▁▁▁   ▂▂▂▂ ▂▂   ▁▁   ▁▁▁▁   ▁▁ ▁▁   ▂▂ ▅▅ ▅▅ ▅▅ ▄▄   ████
         1800s ┄ 1980s ┄ 1990 91 ┄ 94 ┄ 2000 ┄ 05 06 ┄ 08 09 10 11 12 ┄ 2025



         ↑↓ choose  Enter open  F1 help                 back here after 3 quiet minutes
        """)
  }

  @Test("The built-in story as a kiosk, 40x12")
  func theBuiltInStoryAsAKiosk40x12() throws {
    let shown = try screen(
      keys: "", size: (40, 12), options: BrowserOptions(kiosk: true), of: Story.builtIn)
    #expect(
      shown == """
        Reading room

        US SPECIAL FORCES IN MEXICO

        ▶ From the beginning
          2009  The briefing that listed Mexico
          2010  The report of a US task force
          2012  The e-mails about Task Force 7
          2025  The training in Campeche
          Read the five articles

        ↑↓ choose  Enter open  F1 help
        """)
  }
}

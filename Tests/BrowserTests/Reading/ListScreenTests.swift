import Archive
import ArchiveSQLite
import Screen
import Story
import Testing

@testable import Browser

@Test("Articles: its events have a choice of their own")
func articlesEventsPane() throws {
  #expect(
    try screen(keys: "a<Tab>jjjj", size: (80, 20)) == """
       dateline · The fire at Pier 7                            3 articles · 12 events
      ─ Articles by publication ─────────────────────────────────────── events undated
      ▶Jun 2010      Harbour Post  Pier 7 opens again after the fire         6       1
       Jun–Dec 2010  unknown       (no headline) Nobody has been charge…     1       1
       1 Nov 2012    Coast Weekly  What the papers of the harbour board…     8       0

      ─ Pier 7 opens again after the fire · its events, in time order ────────────────
        1980s      Old cranes carry grain day and night
        early 09 – A night shift runs the pier alone
        early May  Divers find a wreck below the quay
        mid May   *Briefing for the board lists the pier as unsafe
       ▶Dec        Fire burns the grain store, and nobody is charged with it to this…
        4 Jun 10  *Pier 7 opens again





       published: Jun 2010, printed
       ↑↓ move  Enter read  / search these  a back to Events  ? all keys       1 of 3
      """)
}

@Test("Articles at 40 columns: two lines each")
func articlesNarrow() throws {
  #expect(
    try screen(keys: "aG", size: (40, 12)) == """
      Articles · 3 of 3                 events
       Jun 2010      Harbour Post            6
         Pier 7 opens again after the fire
       Jun–Dec 2010  unknown                 1
         (no headline) Nobody has been charge…
      ▶1 Nov 2012    Coast Weekly            8
         What the papers of the harbour board…




      ↑↓  Enter read  a events  ? keys
      """)
}

@Test("Outside the timeline at 40 columns")
func outsideNarrow() throws {
  #expect(
    try screen(keys: "ujj", size: (40, 12)) == """
      Outside the timeline              3 of 3
      Jun 2010 · Harbour Post · Pier 7 opens…
       A grave silence lay over the quay…
       comment: Comment: My uncle dug that…

      Jun–Dec 2010 · outlet unknown · (no he…
      ▶The divers say little.




      ↑↓  Enter read  Esc back  ? keys
      """)
}

@Test("Only what a query finds is listed, with its words lit")
func outsideOfQuery() throws {
  #expect(
    try browser("/grave<Enter>u", size: (80, 16)).frame.styledText == """
       ‹bold:/ grave›                                 ‹dim:0 of 12 events · 1 article · 2 passages›
      ‹dim:─›‹accent bold: Outside the timeline · with “grave” · 1 undated passage, 1 comment ›‹dim:───────────›
       ‹bold:Jun 2010 · Harbour Post · Pier 7 opens again after the fire›
      ‹accent bold:▶› ‹accent bold:undated›   A [grave] silence lay over the quay that morning.
        ‹dim:comment›   Comment: My uncle dug that [grave] silence himself.










       ‹dim:↑↓ move  Enter read  n N hits  m collect  Esc back  ? all keys›          ‹dim:1 of 2›
      """)
}

@Test(
  "That everything stands on the timeline is said of what was read, and only where it does",
  arguments: [
    ("u", "Everything that was read stands on the timeline."),
    ("a<Enter>u", "Everything in this article stands on the timeline."),
  ])
func everythingIsTold(keys: String, words: String) throws {
  var timeline = try HandMadeStory.pier().timeline()
  // One article of one sentence, which an event tells.
  let text = "The pier opened again on 4 June."
  timeline.articles = [
    try HandMadeStory.article(
      1, title: "Pier", outlet: nil, published: "2010-06", text: text)
  ]
  timeline.articles[0].sentences = [0..<text.utf8.count]
  timeline.undated = []
  timeline.events = timeline.events.suffix(1).map { event in
    var event = event
    let passage = Passage(
      article: timeline.articles[0].id, bytes: 0..<text.utf8.count, focus: 0..<text.utf8.count)
    event.passages = [passage]
    event.reports = []
    return event
  }
  let told = Result { try SQLiteArchive(inMemory: timeline) }
  #expect(try screen(keys: keys, of: told).contains(words))
  #expect(try !screen(keys: keys, of: Story.pier).contains("stands on the timeline"))
  #expect(try screen(keys: "u", of: Story.nothing).contains("No article was read."))
}

@Test("A row shows the line in which the query is found, chosen or not")
func outsideFromItsHit() throws {
  let rows = try screen(keys: "/morning OR uncle<Enter>uj", size: (40, 12)).split(separator: "\n")
  #expect(rows.contains { $0.hasPrefix("…") && $0.contains("morning.") })
  #expect(rows.contains { $0.hasPrefix("▶comment: Comment: My uncle") })
}

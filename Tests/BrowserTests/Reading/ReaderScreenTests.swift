import Screen
import Testing

@testable import Archive
@testable import Browser

/// The reader at a size, the row of keys left out.
private func reader(
  _ columns: Int, _ rows: Int, isLinear: Bool = false,
  _ change: (inout ArticlePager) -> Void = { _ in }
) throws -> Frame {
  let area = Area(columns: columns, rows: rows - 1)
  var state = ArticlePager(
    try HandMadeArticle.harbour().article(), area: area, isLinear: isLinear)
  change(&state)
  var frame = Frame(size: Size(columns: columns, rows: rows - 1))
  state.draw(in: &frame)
  return frame
}

/// The second date: the one in the document.
private func toDocument(_ state: inout ArticlePager) {
  _ = state.goToDate(by: 1)
  _ = state.goToDate(by: 1)
}

@Test("Wide: the article with its events beside it")
func wideReader() throws {
  let wide = try reader(120, 24, toDocument)
  #expect(
    wide.text == """
       The harbour that moved
       Shore Post · Ann Marsh · published Jul 2001–Mar 2002, inferred (i says why)
      ──────────────────────────────────────────────────────────────────────────────────┬─ Events of this article ────────────
        By Ann Marsh                                                                    │ Mar 1999   A storm takes the crane
                                                                                        │▶spring 00  The new basin is dug
      ▌ The old quay was given up in March 1999, when a storm took its crane. Nobody    │ 4 Jun 01  *The new harbour opens
        was hurt, but the insurers would not pay for another one, and the town's        │
        council met three times before it found the money elsewhere.                    │
                                                                                        │
        From the council's own record:                                                  │
                                                                                        │
      ▶ ┊ The new basin shall be dug next spring, by the lowest bidder, and not deeper  │
        ┊ than the harbour master allows.                                               │
        ┊                                                                               │
        ┊ All ships are to be out of the old basin by then.                             │
                                                                                        │
      ▌ It opened on 4 June 2001. The ferries have used it ever since, café and all.    │
                                                                                        │
        · 2 comments, 14 words · c opens                                                │
                                                                                        │
        · page debris (menus, adverts), 3 words · c opens                               │
                                                                                        │
       next spring = spring 2000 · counted from the document quoted here (the council's record, Nov 1999)
      """)
}

@Test("80 columns: the article alone")
func stackedReader() throws {
  let screen = try reader(80, 24, toDocument)
  #expect(
    screen.text == """
       The harbour that moved
       Shore Post · Ann Marsh · Jul 2001–Mar 2002, inferred (i says why)
      ────────────────────────────────────────────────────────────────────────────────
        By Ann Marsh

      ▌ The old quay was given up in March 1999, when a storm took its crane. Nobody
        was hurt, but the insurers would not pay for another one, and the town's
        council met three times before it found the money elsewhere.

        From the council's own record:

      ▶ ┊ The new basin shall be dug next spring, by the lowest bidder, and not
        ┊ deeper than the harbour master allows.
        ┊
        ┊ All ships are to be out of the old basin by then.

      ▌ It opened on 4 June 2001. The ferries have used it ever since, café and all.

        · 2 comments, 14 words · c opens

        · page debris (menus, adverts), 3 words · c opens

       next spring = spring 2000 · counted from the document (Nov 1999)
      """)
}

@Test("40 columns: one line above the text, a short note under it")
func narrowReader() throws {
  let screen = try reader(40, 12) {
    $0.origin = "spring 2000"
    toDocument(&$0)
  }
  #expect(
    screen.text == """
      spring 2000 › The harbour that moved 68%

        From the council's own record:

      ▶ ┊ The new basin shall be dug next
        ┊ spring, by the lowest bidder, and
        ┊ not deeper than the harbour master
        ┊ allows.
        ┊
        ┊ All ships are to be out of the old
      = spring 2000, from the document
      """)
}

@Test("20 columns still show text, sign and date")
func tinyReader() throws {
  let screen = try reader(20, 8, toDocument)
  #expect(
    screen.text == """
      The harbour tha… 59%
        ┊ shall be dug
      ▶ ┊ next spring, by
        ┊ the lowest
        ┊ bidder, and not
        ┊ deeper than the
      = spring 2000
      """)
}

@Test("Linear: marks are words")
func linearReader() throws {
  let screen = try reader(80, 26, isLinear: true, toDocument)
  #expect(
    screen.text == """
      The harbour that moved                                                      100%
      Shore Post · Ann Marsh · Jul 2001–Mar 2002, inferred (i says why)
      By Ann Marsh

      dated: March 1999
      The old quay was given up in March 1999, when a storm took its crane. Nobody
      was hurt, but the insurers would not pay for another one, and the town's
      council met three times before it found the money elsewhere.

      From the council's own record:

      document: the council's record
      dated: next spring
      The new basin shall be dug next spring, by the lowest bidder, and not deeper
      than the harbour master allows.

      All ships are to be out of the old basin by then.

      dated: 4 June 2001
      It opened on 4 June 2001. The ferries have used it ever since, café and all.

      2 comments, 14 words · c opens

      page debris (menus, adverts), 3 words · c opens
      next spring = spring 2000 · counted from the document (Nov 1999)
      """)
}

@Test("Comments and debris unfold")
func unfoldedReader() throws {
  let screen = try reader(60, 36) { $0.toggleFolded() }
  #expect(
    screen.text == """
      The harbour that moved                                  100%
        By Ann Marsh

      ▌ The old quay was given up in March 1999, when a storm took
        its crane. Nobody was hurt, but the insurers would not pay
        for another one, and the town's council met three times
        before it found the money elsewhere.

        From the council's own record:

      ▌ ┊ The new basin shall be dug next spring, by the lowest
        ┊ bidder, and not deeper than the harbour master allows.
        ┊
        ┊ All ships are to be out of the old basin by then.

      ▌ It opened on 4 June 2001. The ferries have used it ever
        since, café and all.

        · 2 comments, 14 words · c folds

        My boat sank there.

        Mine did too, and nobody ever came to see why.

        · page debris (menus, adverts), 3 words · c folds

        Log in

        Subscribe





      3 passages on the timeline · ] goes to the next
      """)
}

@Test("Where nothing may be folded no key is named")
func foldedReaderWithoutKey() throws {
  let screen = try reader(80, 24) { $0.foldKey = nil }
  #expect(screen.text.contains("· 2 comments, 14 words\n"))
}

@Test("Dates are underlined, finds stand out, documents' margins are dim")
func readerStyles() throws {
  let screen = try reader(60, 16) { $0.find("basin") }
  #expect(
    screen.styledText == """
      ‹bold:The harbour that moved›                                   65%
        ‹dim:By Ann Marsh›

      ‹accent:▌› The old quay was given up in ⟦March 1999⟧, when a storm took
        its crane. Nobody was hurt, but the insurers would not pay
        for another one, and the town's council met three times
        before it found the money elsewhere.

        From the council's own record:

      ‹accent:▌› ‹dim:┊› The new [⟦basin⟧] shall be dug ⟦next spring⟧, by the lowest
        ‹dim:┊› bidder, and not deeper than the harbour master allows.
        ‹dim:┊›
        ‹dim:┊› All ships are to be out of the old [basin] by then.
      ‹accent:1 of 2 finds of “basin”›
      """)
}

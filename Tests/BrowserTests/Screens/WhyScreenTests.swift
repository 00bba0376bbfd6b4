import Screen
import Temporal
import Testing

@testable import Browser

@Suite("Screens: Why")
struct WhyScreenTests {
  @Test(
    "i explains what is chosen",
    arguments: [
      ("a<Tab>i", ["Why this date", "“the 1980s”", "Why this publication date"]),
      ("ai", ["Why this publication date"]),
    ])
  func explains(keys: String, words: [String]) throws {
    let shown = try screen(keys: keys, size: (120, 34))
    for words in words { #expect(shown.contains(words), "\(shown)") }
    if keys == "ai" { #expect(!shown.contains("Why this date")) }
  }

  @Test("An event that lasted is not said to have been on one of its days")
  func lasting() throws {
    let days = try EDTF("198X").days
    let expression = TimeExpression(bytes: 0..<5, type: .date, value: "198", range: days)
    func meaning(lasts: Bool) -> String? {
      Explanation("1980s", expression, source: nil, lasts: lasts).items.first {
        $0.name == "They mean"
      }?.text
    }
    #expect(
      meaning(lasts: false)
        == "1980s: 1980-01-01 to 1989-12-31, one unknown day of these 3653")
    #expect(
      meaning(lasts: true)
        == "1980s: 1980-01-01 to 1989-12-31, it went on during these 3653 days")
  }

  @Test("An article without a date tells how to give one")
  func unknown() {
    #expect(Explanation(nil).items.last?.text.contains("edition.yaml") == true)
  }

  @Test("Why this date, 120x34")
  func whyThisDate120x34() throws {
    let shown = try screen(
      keys: "jjjjjjji", size: (120, 34))
    #expect(
      shown == """
        ─ Why this date ────────────────────────────────────────────────────────────────────────────────────────────────────────

         The words      “last December”
         They mean      Dec 2009: 2009-12-01 to 2009-12-31, one unknown day of these 31
         Rule           The latest one that is over on the date it is counted from.
         Counted from   the article's own date, Jun 2010
         TIMEX3         type DATE · value 2009-12
         The event      Dec 2009

        ─ Why this publication date ────────────────────────────────────────────────────────────────────────────────────────────

         Published      Jun 2010
         Days           2010-06-01 to 2010-06-30, one unknown day of these 30
         Known          printed in the article
         Basis          not given
         EDTF           2010-06
         Its place      first
















         ↑↓ scroll  i close  Esc close                                                                                  8 of 12
        """)
  }

  @Test("Why this date, 80x24")
  func whyThisDate80x24() throws {
    let shown = try screen(
      keys: "jjjjjjji", size: (80, 24))
    #expect(
      shown == """
        ─ Why this date ────────────────────────────────────────────────────────────────

         The words      “last December”
         They mean      Dec 2009: 2009-12-01 to 2009-12-31, one unknown day of these 31
         Rule           The latest one that is over on the date it is counted from.
         Counted from   the article's own date, Jun 2010
         TIMEX3         type DATE · value 2009-12
         The event      Dec 2009

        ─ Why this publication date ────────────────────────────────────────────────────

         Published      Jun 2010
         Days           2010-06-01 to 2010-06-30, one unknown day of these 30
         Known          printed in the article
         Basis          not given
         EDTF           2010-06
         Its place      first






         ↑↓ scroll  i close  Esc close                                          8 of 12
        """)
  }

  @Test("Why this date, 40x12")
  func whyThisDate40x12() throws {
    let shown = try screen(
      keys: "jjjjjjji", size: (40, 12))
    #expect(
      shown == """
        ─ Why this date ────────────────────────
        The words
          “last December”
        They mean
          Dec 2009: 2009-12-01 to 2009-12-31,
          one unknown day of these 31
        Rule
          The latest one that is over on the
          date it is counted from.
        Counted from
          the article's own date, Jun 2010
        ↑↓  i close
        """)
  }

  @Test("Why this date, 80x24 linear")
  func whyThisDate80x24linear() throws {
    let shown = try screen(
      keys: "jjjjjjji", size: (80, 24), options: BrowserOptions(linear: true))
    #expect(
      shown == """
        Why this date

         The words      “last December”
         They mean      Dec 2009: 2009-12-01 to 2009-12-31, one unknown day of these 31
         Rule           The latest one that is over on the date it is counted from.
         Counted from   the article's own date, Jun 2010
         TIMEX3         type DATE · value 2009-12
         The event      Dec 2009

        Why this publication date

         Published      Jun 2010
         Days           2010-06-01 to 2010-06-30, one unknown day of these 30
         Known          printed in the article
         Basis          not given
         EDTF           2010-06
         Its place      first






         Up, Down scroll  i close  Esc close
        """)
  }
}

import Testing
import Words

@testable import Browser

@Suite("Screens: days that do not exist")
struct ImpossibleDateScreenTests {
  /// One article with two such days, and one without.
  private static let story = Result {
    try Story.archive(of: [
      (
        "The bridge of no day", "Coast Weekly", "2011-05-04",
        "The bridge fell on February 29, 2011, they say. “It fell on April 31,” said Ann Holm."
      ),
      ("The ferry", "Arnau Echo", "2011-06-04", "The ferry sailed on March 3, 2011."),
    ])
  }

  private func shown(_ keys: String, in language: ReaderLanguage = .english) throws -> String {
    let options = BrowserOptions(kiosk: language == .spanish, language: language)
    return try screen(keys: keys, options: options, of: Self.story)
  }

  @Test("They are no events")
  func events() throws {
    #expect(try shown("").contains("2 articles · 1 event\n"))
  }

  @Test("The reader stops at them and says that they do not exist")
  func reader() throws {
    #expect(
      try shown("a<Enter>").contains(" no passage of this article is on the timeline · ] goes"))
    #expect(
      try shown("a<Enter>]").contains(" February 29, 2011: no such day (2011 is no leap year)\n"))
    #expect(try shown("a<Enter>]]").contains(" April 31: no such day (April has 30 days)\n"))
    #expect(try shown("a<Enter>]]]").contains("no later date in this article"))
    #expect(
      try shown("<F4><Enter>]]", in: .spanish)
        .contains(" April 31: ese día no existe (abril tiene 30 días)\n"))
  }

  @Test("Where marks are words, they are told from dates")
  func linear() throws {
    let shown = try screen(
      keys: "a<Enter>", size: (80, 24), options: BrowserOptions(linear: true), of: Self.story)
    #expect(shown.contains("no such day: February 29, 2011; April 31\nThe bridge fell"))
    #expect(!shown.contains("dated:"))
  }

  @Test("i explains them in the reader")
  func why() throws {
    let shown = try shown("a<Enter>]i")
    #expect(shown.contains("“February 29, 2011”\n"))
    #expect(shown.contains("No such day: 2011 is no leap year.\n"))
  }

  @Test("The list of articles counts them, and i lists them")
  func articles() throws {
    let note = "2 impossible dates (i says which)\n"
    #expect(try shown("a").contains("published: 4 May 2011, printed · " + note))
    #expect(try !shown("aj").contains("impossible"))
    #expect(
      try shown("ai").contains(
        """
         February 29, 2011   No such day: 2011 is no leap year.
         April 31            No such day: April has 30 days.

        """))
    #expect(try !shown("aji").contains("No such day"))
  }
}

import Testing

@testable import Browser

@Suite("Keys over the help")
struct HelpKeysTests {
  @Test("q closes the help that ? opened, and is typed behind :")
  func close() throws {
    #expect(try browser("?q").state.overlay == nil)
    #expect(!(try browser("?q").hasQuit))
    #expect(try browser("?sq").state.overlay is HelpScreen)
    #expect(try browser(":q").state.overlay is HelpScreen)
    #expect(try browser(":q<Enter>").hasQuit)
  }

  @Test("A command is listed by itself where the one it shares a line with has no meaning")
  func sharedLines() throws {
    func keys(_ keys: String) throws -> [String] {
      try browser(keys).state.helpEntries.map(\.keys)
    }
    #expect(try keys("?").contains("m  '"))
    #expect(!(try keys("?").contains("'")))
    #expect(try keys("a?").contains("'"))
  }
}

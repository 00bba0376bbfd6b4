import Archive
import Screen
import Testing

@testable import Browser

@Suite("Collected passages between sessions")
struct KeepingTests {
  /// "The board bought the pier in 1990." of the third article.
  private static let bought = PassageMark(
    sha256: String(repeating: "3", count: 64), bytes: 0..<34, focus: 0..<34)
  /// Of an article that is not in this story.
  private static let gone = PassageMark(
    sha256: String(repeating: "9", count: 64), bytes: 0..<34, focus: 0..<34)

  private func browser(_ keys: String, _ marks: [PassageMark]) throws -> SynchronousBrowser {
    var browser = SynchronousBrowser(
      size: Size(columns: 80, rows: 24), memory: Memory(marks: marks),
      archive: try Story.pier.get())
    browser.press(try KeyPress.keys(keys))
    return browser
  }

  /// The screen as running text.
  private func words(_ browser: SynchronousBrowser) -> String {
    browser.frame.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test("m tells what is to be kept, by article and position")
  func tell() throws {
    let browser = try browser("jjm", [])
    #expect(browser.effects == [.remember(.collected(Self.bought))])
    #expect(
      try self.browser("jjmm", []).effects.last == .remember(.dropped(Self.bought)))
  }

  @Test("' lists those of earlier sessions too; q prints only this session's")
  func list() throws {
    let listed = try browser("jjjjjjjjm'", [Self.bought])
    #expect(listed.state.collected.listed.map(\.text).first == "The board bought the pier in 1990.")
    #expect(listed.state.collected.listed.count == 2)
    #expect(listed.frame.text.contains("    earlier · Ben Lund, “What the papers"))
    #expect(try browser("'<Enter>", [Self.bought]).state.place == .reader)
    #expect(try browser("'qq", [Self.bought]).effects == [.quit(printing: nil)])
    let printed = try browser("jjjjjjjjm'qq", [Self.bought]).effects.last
    guard case .quit(let text?)? = printed else {
      Issue.record("nothing printed")
      return
    }
    #expect(!text.contains("bought the pier"))
  }

  @Test("m in the list drops one, also one of before, and Esc brings it back")
  func drop() throws {
    let browser = try browser("'m", [Self.bought])
    #expect(browser.state.collected.listed.isEmpty)
    #expect(browser.effects == [.remember(.dropped(Self.bought))])
    #expect(browser.state.message == "dropped · 0 left · Esc brings it back")
    let back = try self.browser("'m<Esc>", [Self.bought])
    #expect(back.state.collected.listed.map(\.text) == ["The board bought the pier in 1990."])
    #expect(back.effects.last == .remember(.collected(Self.bought)))
    #expect(try self.browser("'m<Esc>qq", [Self.bought]).effects.last == .quit(printing: nil))
  }

  @Test("m on a passage of before collects it in this session as well")
  func again() throws {
    let browser = try browser("jjm", [Self.bought])
    #expect(
      browser.state.message == "collected in an earlier session; now printed as well when you quit")
    #expect(browser.state.collected.listed.count == 1)
    #expect(try self.browser("jjm'", [Self.bought]).state.collected.listed.count == 1)
  }

  @Test("A passage whose article is gone, or changed, is told of and not shown")
  func missing() throws {
    let none = try browser("'", [Self.gone])
    #expect(
      words(none).contains("Nothing collected yet: m collects a passage."))
    #expect(words(none).contains("1 passage of earlier sessions is kept but not shown"))
    let some = try browser("'", [Self.gone, Self.bought])
    #expect(some.state.collected.listed.count == 1)
    #expect(some.state.collected.earlier.missing == 1)
    #expect(words(some).contains("its article is not here as it was."))
  }

  @Test(
    "A place that is none is left out",
    arguments: [0..<0, 5..<1_000_000, -3..<4, 0..<Int.max].map {
      PassageMark(sha256: bought.sha256, bytes: $0, focus: $0)
    } + [PassageMark(sha256: bought.sha256, bytes: 0..<9, focus: 3..<20)])
  func hostile(mark: PassageMark) throws {
    #expect(try browser("'", [mark]).state.collected.listed.isEmpty)
  }
}

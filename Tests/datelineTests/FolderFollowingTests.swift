import Foundation
import TestSupport
import Testing

/// A folder that is opened is looked after while it is open.
@Suite("The folder of a story that is open")
struct FolderFollowingTests {
  private let home: TemporaryFolder

  /// Enough articles that they are shown before what is new is read.
  init() throws {
    home = try TemporaryFolder()
    for number in 1...110 { try add(number) }
    usleep(50_000)
  }

  private func add(_ number: Int) throws {
    try home.write(
      """
      source: Courier
      date: 2009-05-04

      On \(number % 28 + 1) March \(1800 + number) the old bridge number \(number) of Kirn broke.

      """, to: "news/\(number).txt")
  }

  private func open() throws -> PseudoTerminal {
    try PseudoTerminal(
      [try builtProgram("dateline"), "news"], columns: 120, rows: 34,
      environment: [
        "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "XDG_CACHE_HOME": home.path + "/cache",
      ], in: home.path)
  }

  @Test("is told of when articles come, and shown with R")
  func newArticle() throws {
    let terminal = try open()
    try terminal.wait(for: "110 articles")
    // What is being watched by then is not known.
    usleep(500_000)
    try add(111)
    try terminal.wait(for: "1 new article: R shows it")
    try terminal.send("R")
    // Of "110 articles" only a digit changes: all is drawn anew.
    usleep(500_000)
    try terminal.send("\u{0C}")
    try terminal.wait(for: "111 articles")
    try FileManager.default.removeItem(atPath: home.path + "/news/5.txt")
    try terminal.wait(for: "1 article gone: R leaves it out")
    try terminal.send("RQ")
    #expect(try terminal.waitForEnd() == 0)
  }

  @Test("is told at each opening what could not be read, also after others came")
  func trouble() throws {
    try home.write("", to: "news/worn.txt")
    for number in 111...113 {
      let terminal = try open()
      try terminal.wait(for: "worn.txt")
      usleep(500_000)
      try terminal.send("j")
      try add(number)
      try terminal.wait(for: "1 new article: R shows it")
      try terminal.send("RQ")
      #expect(try terminal.waitForEnd() == 0)
    }
  }

  @Test("is shown as it was, and what came since then is told of")
  func earlier() throws {
    var terminal = try open()
    try terminal.wait(for: "110 articles")
    try terminal.send("Q")
    #expect(try terminal.waitForEnd() == 0)
    for number in 111...120 { try add(number) }
    usleep(50_000)
    terminal = try open()
    try terminal.wait(for: "110 articles")
    try terminal.wait(for: "10 new articles: R shows them")
    try terminal.send("Q")
    #expect(try terminal.waitForEnd() == 0)
    // The cache has them by now.
    terminal = try open()
    try terminal.wait(for: "120 articles")
    try terminal.send("Q")
    #expect(try terminal.waitForEnd() == 0)
    let left = try FileManager.default.contentsOfDirectory(atPath: home.path + "/cache/dateline")
    #expect(left.count == 2, "\(left)")
  }
}

import Archive
import ArchiveSQLite
import Articles
import Browser
import BuiltInStory
import Editions
import Formats
import Foundation
import Glibc
import Screen
import Session
import Story
import TestSupport
import Testing

@Suite struct BrowserSessionTests {
  @Test func theFirstFrameIsWhole() throws {
    let terminal = try ScriptedTerminal(keys: "")
    var session = BrowserSession(
      options: BrowserOptions(), terminal: terminal, archive: try builtInArchive(),
      patience: Patience(atStart: 60_000))
    session.run()
    let first = try #require(terminal.frames.first)
    #expect(first.text.contains("US special forces in Mexico"))
    #expect(first.text.contains("1 of 54"))
  }

  @Test func keysMoveAndTheSameScreenComesAsWithoutATerminal() throws {
    let archive = try builtInArchive()
    let terminal = try ScriptedTerminal(keys: "jjjj/grave<Enter>j")
    var session = BrowserSession(
      options: BrowserOptions(), terminal: terminal, archive: archive)
    session.run()

    var browser = SynchronousBrowser(size: terminal.size, archive: archive)
    browser.press(try KeyPress.keys("jjjj/grave<Enter>j"))
    #expect(terminal.frames.last?.text == browser.frame.text)
  }

  @Test func quittingEndsWithStatusZero() throws {
    let terminal = try ScriptedTerminal(keys: "jQ")
    var session = BrowserSession(
      options: BrowserOptions(), terminal: terminal, archive: try builtInArchive())
    session.run()
    #expect(session.exitStatus == 0)
  }

  @Test func theLossOfTheTerminalEndsWithItsStatus() throws {
    let terminal = try ScriptedTerminal(keys: "j")
    var session = BrowserSession(
      options: BrowserOptions(), terminal: terminal, archive: try builtInArchive())
    session.run()
    #expect(session.exitStatus == 129)
  }

  @Test func suspendingGoesOnAtTheNewSize() throws {
    let terminal = try ScriptedTerminal(keys: "<C-z>")
    terminal.size = Size(columns: 60, rows: 20)
    var session = BrowserSession(
      options: BrowserOptions(), terminal: terminal, archive: try builtInArchive())
    session.run()
    #expect(terminal.suspensions == 1)
    #expect(terminal.frames.last?.size == Size(columns: 60, rows: 20))
  }

  @Test func aResizeIsDrawnAtTheNewSize() throws {
    let terminal = ScriptedTerminal([
      .hears(.resized(Size(columns: 120, rows: 34))), .hears(.resized(Size(columns: 40, rows: 12))),
    ])
    var session = BrowserSession(
      options: BrowserOptions(), terminal: terminal, archive: try builtInArchive())
    session.run()
    // A frame may be drawn twice when answers come late.
    var widths = terminal.frames.map(\.size.columns)
    widths = widths.indices.filter { $0 == 0 || widths[$0 - 1] != widths[$0] }.map { widths[$0] }
    #expect(widths == [80, 120, 40])
  }

  @Test("A screen that shows all is not drawn again for what is read ahead")
  func readingAheadDrawsNothing() throws {
    let terminal = try ScriptedTerminal(keys: "jjj")
    var session = BrowserSession(
      options: BrowserOptions(), terminal: terminal, archive: try builtInArchive(),
      patience: Patience(atStart: 60_000, perKey: 60_000))
    session.run()
    let shown = terminal.frames.map(\.styledText)
    #expect(zip(shown, shown.dropFirst()).allSatisfy { $0 != $1 })
    #expect(shown.last?.contains("4 of 54") == true)
  }

  @Test("A kiosk whose story was replaced ends with 0 where nobody is there")
  func replacedStory() throws {
    nonisolated(unsafe) var now = 1000
    let terminal = ScriptedTerminal([
      .hears(.key(.enter)), .does { now += 100 }, .does { now += 81 }, .hears(.key(.down)),
    ])
    var session = BrowserSession(
      options: BrowserOptions(kiosk: true, idle: 180), terminal: terminal,
      archive: try builtInArchive(), clock: { now }, isOutdated: { true })
    session.run()
    #expect(session.exitStatus == 0)
    #expect(terminal.frames.contains { $0.text.contains("1 of 54") })
  }

  @Test("A kiosk that is ended in the middle of a visit tells of it")
  func endedVisit() throws {
    let folder = try TemporaryFolder()
    let file = open(try folder.write("", to: "log"), O_WRONLY)
    defer { close(file) }
    let terminal = ScriptedTerminal([.hears(.key(.enter)), .hears(.key(.down))])
    var session = BrowserSession(
      options: BrowserOptions(kiosk: true, idle: 180), terminal: terminal,
      archive: try builtInArchive(), clock: { 1000 },
      audit: AuditLog(descriptor: file, includesQueries: false))
    session.run()
    #expect(session.exitStatus == 129)
    let last = try folder.read("log").split(separator: "\n").last ?? ""
    #expect(last.contains(#""keys":2"#) && last.contains(#""what":"left""#))
  }

  @Test func aKioskGoesBackToItsOpeningScreenWhenNobodyIsThere() throws {
    nonisolated(unsafe) var now = 1000
    let terminal = ScriptedTerminal([
      .hears(.key(.enter)), .hears(.key(.down)), .does { now += 181 },
    ])
    var session = BrowserSession(
      options: BrowserOptions(kiosk: true, idle: 180), terminal: terminal,
      archive: try builtInArchive(), clock: { now })
    session.run()
    #expect(terminal.frames.contains { $0.text.contains("2 of 54") })
    let opening = SynchronousBrowser(
      options: BrowserOptions(kiosk: true, idle: 180), size: terminal.size,
      archive: try builtInArchive())
    #expect(terminal.frames.last?.text == opening.frame.text)
  }
}

/// The built-in story, as the program opens it; each time an archive of its own.
func builtInArchive() throws -> SQLiteArchive { try SQLiteArchive(inMemory: builtInTimeline.get()) }

private let builtInTimeline = Result {
  let articles = try BuiltInStory.articles.map {
    try ArticleReader.article(file: $0.file, bytes: $0.bytes)
  }
  let edition = try Edition(yaml: BuiltInStory.editionText)
  return try Timeline.build(articles: articles, edition: edition)
}

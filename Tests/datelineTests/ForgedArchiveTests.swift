import ArchiveForgery
import Foundation
import TestSupport
import Testing

@testable import dateline

/// An archive may come from an enemy: one line, exit 65, and nothing reaches the terminal.
@Suite("A forged archive on the command line")
struct ForgedArchiveTests {
  private static let commands = [
    ["events"], ["events", "--format", "json"], ["events", "--format", "csv"],
    ["events", "--format", "markdown"], ["search", "dam"], ["articles"], ["edition"],
  ]

  @Test(
    "ends each command with one line and 65",
    arguments: [
      "UPDATE event_rows SET sort_day = 9223372036854775807, first = 9223372036854775807",
      "UPDATE facts SET value = 9223372036854775807 WHERE name = 'articles'",
      "UPDATE article_texts SET layout = x'00'",
      "UPDATE article_texts SET text = 'é'",
      "DROP TABLE axis; CREATE VIEW axis AS SELECT 1",
      "UPDATE event_words_data SET block = zeroblob(9); UPDATE event_rows SET ordinal = 7",
    ])
  func oneLine(_ sql: String) throws {
    let forged = try ForgedArchive()
    try forged.run(sql)
    var refused = 0
    for command in Self.commands {
      let run = try ProgramRun.of(
        "dateline", command + ["story.dateline"], in: forged.folder.path)
      guard run.status != 0 else { continue }
      refused += 1
      #expect(run.status == 65)
      #expect(run.errors.hasPrefix("dateline: damaged archive: story.dateline: "))
      #expect(run.errors.filter { $0 == "\n" }.count == 1)
    }
    #expect(refused > 0)
  }

  @Test(
    "ends the command that counts with one line and 65 where its texts are damaged",
    arguments: [
      "UPDATE article_texts SET layout = x'00'", "UPDATE article_texts SET text = 'é'",
      "UPDATE article_rows SET first = 9223372036854775807",
    ], ["text", "json"])
  func figures(_ sql: String, format: String) throws {
    let forged = try ForgedArchive()
    // Nothing is counted in it as it is.
    let arguments = ["figures", "dams", "story.dateline", "--format", format]
    #expect(try ProgramRun.of("dateline", arguments, in: forged.folder.path).status == 1)
    try forged.run(sql)
    let run = try ProgramRun.of("dateline", arguments, in: forged.folder.path)
    #expect(run.status == 65)
    #expect(run.errors.hasPrefix("dateline: damaged archive: story.dateline: "))
    #expect(run.errors.filter { $0 == "\n" }.count == 1)
  }

  @Test("is left as it is by index")
  func index() throws {
    let forged = try ForgedArchive()
    try forged.run("UPDATE article_rows SET first = 9223372036854775807")
    try forged.folder.write("The bridge fell in May 2009.\n", to: "a.txt")
    let run = try ProgramRun.of(
      "dateline", ["index", "a.txt", "-o", "story.dateline"], in: forged.folder.path)
    #expect(run.status == 73)
    #expect(
      run.errors == "dateline: damaged archive: story.dateline: table article_rows, row 1: "
        + "first cannot be 9223372036854775807; it is left as it is\n")
  }

  @Test("is told of on the screen")
  func screen() throws {
    let forged = try ForgedArchive()
    try forged.run("UPDATE event_rows SET ordinal = 0 WHERE id = 20")
    let run = try ProgramRun.of(
      "dateline", ["screen", "story.dateline", "--size", "120x34"], in: forged.folder.path)
    #expect(run.status == 0)
    #expect(run.output.contains("ordinal is 0 where 1 comes next"))
  }

  @Test("Standard output lets nothing hostile through, whoever wrote it")
  func output() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("", to: "output")
    let descriptor = open(path, O_WRONLY)
    var stream = StandardStream(descriptor: descriptor)
    stream.write("a\u{9B}31m\u{202E}b\u{85},“é”\r\n")
    stream.writeControls("\u{1B}[K")
    try stream.finish()
    close(descriptor)
    #expect(try folder.read("output") == "a�31m�b�,“é”\r\n\u{1B}[K")
  }
}

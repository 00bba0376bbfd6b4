import ArchiveForgery
import Foundation
import TestSupport
import Testing

/// Every kind of bad input: one clear line on standard error, nothing on standard output, the exit
/// code of sysexits.
@Suite struct BadInputTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var arguments: [String]
    var status: Int32
    var line: String
    var testDescription: String { arguments.joined(separator: " ") }

    init(_ arguments: [String], _ status: Int32, _ line: String) {
      self.arguments = arguments
      self.status = status
      self.line = line
    }
  }

  @Test(arguments: [
    Case(["events", "missing.txt"], 66, "missing.txt: no such file or folder"),
    Case(["no/such/folder"], 66, "no/such/folder: no such file or folder"),
    Case(["evnts"], 66, #"evnts: no such file or folder; did you mean the command "events"?"#),
    Case(
      ["sesame"], 66, #"sesame: no such file or folder; "dateline help" lists the commands"#),
    Case(["events", "empty.txt"], 65, "empty.txt: empty: there is no text in it"),
    Case(["events", "binary.txt"], 65, "binary.txt: binary data, not text"),
    Case(
      ["events", "none"], 66,
      "none: no articles in it (.txt, .text, .md, .markdown, .json, .jsonl, .ndjson, .html, .htm and "
        + ".xhtml files)"),
    Case(
      ["events", "unknown-key"], 65,
      "unknown-key/edition.yaml:2:1: unknown key 'titel' in an edition; did you mean 'title'?"),
    Case(
      ["events", "wrong-date"], 65,
      "wrong-date/edition.yaml:3:16: published: '2009-13' is a date that does not exist"),
    Case(["events", "--edition", "gone.yaml"], 66, "gone.yaml: no such edition"),
    Case(["check", "gone.yaml"], 66, "gone.yaml: no such edition"),
    Case(["tag", "missing.txt"], 66, "missing.txt: no such file or folder"),
    Case(
      ["tag", "good.txt", "--published", "2009-02-30"], 64,
      "--published: '2009-02-30' is a date that does not exist"),
    Case(
      ["tag", "good.txt", "--published", "2010-06-14T10:61Z"], 64,
      "--published: '2010-06-14T10:61Z' has a time of day that does not exist"),
    Case(
      ["tag", "good.txt", "--published", "-44"], 64,
      "--published: '-44' is not a date (EDTF, such as 2009-05 or 2010/2011)"),
    Case(
      ["tag", "good.txt", "--published-from", "none"], 66, "none/good.json: no such file"),
    Case(["search", ""], 64, "the query is empty"),
    Case(["search", "\"open"], 64, "query, column 1: this quotation mark is never closed"),
    Case(
      ["screen", "--keys", "j<Foo>"], 64, "keys, character 2: no key is called <Foo>"),
    Case(
      [], 64,
      "standard input is not a terminal, so no keys can be read; "
        + "\"dateline events\" prints the timeline without one"),
    Case(
      ["kiosk"], 64,
      "standard input is not a terminal, so no keys can be read; "
        + "\"dateline events\" prints the timeline without one"),
  ])
  func badInputGivesOneLineAndACode(_ bad: Case) throws {
    let folder = try Self.folder()
    let run = try ProgramRun.of("dateline", bad.arguments, in: folder.path)
    #expect(run.errors == "dateline: \(bad.line)\n")
    #expect(run.output == "")
    #expect(run.status == bad.status)
  }

  @Test(arguments: [
    ["events", "--format", "xml"], ["events", "--bogus"], ["screen", "--size", "wide"],
    ["browse", "one", "two"], ["tag"], ["search"], ["kiosk", "--idle", "1"],
    ["kiosk", "--language", "fr"], ["browse", "--language", "fr"],
    ["events", "--no-edition", "--edition", "x"],
  ])
  func wrongUsageExitsWith64(_ arguments: [String]) throws {
    let run = try ProgramRun.of("dateline", arguments)
    #expect(run.status == 64)
    #expect(run.errors.hasPrefix("Error: "))
    #expect(run.output == "")
  }

  @Test(arguments: [("0x0", ""), ("1x1", "n")])
  func tinyScreensDoNotCrash(_ size: String, _ text: String) throws {
    let run = try ProgramRun.of("dateline", ["screen", "--size", size])
    #expect(run.status == 0)
    #expect(run.output == text + "\n")
  }

  @Test func aBadArticleIsSkippedAndTheRestRead() throws {
    let folder = try Self.folder()
    let run = try ProgramRun.of("dateline", ["articles", "mixed"], in: folder.path)
    #expect(run.status == 0)
    #expect(run.errors == "dateline: skipped b.txt: empty: there is no text in it\n")
    #expect(run.output.contains("\nskipped b.txt: empty: there is no text in it\n"))

    let strict = try ProgramRun.of("dateline", ["articles", "mixed", "--strict"], in: folder.path)
    #expect(strict.status == 65)
    #expect(strict.errors == "dateline: b.txt: empty: there is no text in it\n")
  }

  @Test("Documents that are no text are counted in a line; pictures and the like are not")
  func documents() throws {
    let folder = try TemporaryFolder()
    try folder.write("The bridge fell in May 2009.\n", to: "story/a.txt")
    for name in ["b.docx", "c.RTF", "d.pdf", "e.png", "f"] {
      try folder.write("x", to: "story/" + name)
    }
    for arguments in [["events", "story"], ["index", "story", "-o", "story.dateline"]] {
      let run = try ProgramRun.of("dateline", arguments, in: folder.path)
      #expect(run.status == 0)
      #expect(
        run.errors
          == "dateline: 3 files are not read (.docx, .pdf, .rtf): only .txt, .text, .md, .markdown, .json, "
          + ".jsonl, .ndjson, .html, .htm and .xhtml are\n"
      )
    }
  }

  @Test("Articles in languages that nobody reads are told of in one line")
  func otherLanguages() throws {
    let folder = try TemporaryFolder()
    try folder.write("The bridge fell in May 2009.\n", to: "story/a.txt")
    let dutch =
      "De gemeenteraad heeft op 15 januari 2024 besloten om de brug over de rivier weer te openen. "
      + "De brug was sinds oktober gesloten, nadat een schip tegen een van de pijlers was gevaren. "
      + "Volgens de burgemeester kan het verkeer er in maart 2024 weer over, als alles goed gaat."
    try folder.write(dutch, to: "story/b.txt")
    try folder.write(dutch + " Het werk duurt nog vier weken.", to: "story/c.txt")
    let run = try ProgramRun.of("dateline", ["events", "story"], in: folder.path)
    #expect(run.status == 0)
    #expect(run.errors == "dateline: 2 articles are searched, not dated: 2 in Dutch\n")
    #expect(!run.output.contains("2024"))
  }

  @Test func namesOfOneLetterAreNames() throws {
    let folder = try TemporaryFolder()
    try folder.write("The bridge fell in May 2009.\n", to: "x")
    for arguments in [["events", "x"], ["tag", "x"], ["articles", "x"]] {
      #expect(try ProgramRun.of("dateline", arguments, in: folder.path).status == 0)
    }
    #expect(try ProgramRun.of("dateline", ["check", "y"], in: folder.path).status == 66)
  }

  @Test func textInAnotherEncodingIsReadAndToldOf() throws {
    let folder = try Self.folder()
    let run = try ProgramRun.of("dateline", ["articles", "latin.txt"], in: folder.path)
    #expect(run.status == 0)
    #expect(run.errors == "dateline: latin.txt: not UTF-8; read as windows-1252, by its bytes\n")
    #expect(run.output.contains("   latin.txt, plain text, windows-1252\n"))
  }

  @Test(arguments: [
    #""$0" events /dev/stdin --format jsonl"#, #"cat | "$0" events /dev/stdin --format jsonl"#,
    #"cat | "$0" events /dev/fd/3 --format jsonl 3<&0"#,
  ])
  func aPipeThatIsGivenOpenIsReadWhole(_ command: String) throws {
    let run = try ProgramRun.of(
      path: "/bin/sh", ["-c", command, try builtProgram("dateline")],
      input: "The bridge fell on 3 May 2009.\nThe tower fell on 5 May 2009.\n")
    #expect(run.output.contains("The tower fell on 5 May 2009."))
    #expect(run.status == 0)
  }

  @Test func aDeviceWithoutEndIsRefused() throws {
    let run = try ProgramRun.of("dateline", ["events", "/dev/zero"])
    #expect(run.errors == "dateline: /dev/zero: it is no plain file\n")
    #expect(run.status == 66)
  }

  /// Escape sequences in a file's name, title and text, and in a mistyped argument.
  @Test func nothingReachesTheTerminalUnfiltered() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "title: A \u{1B}]0;pwned\u{7}\n\nIn May 2009 a \u{202E}bridge\u{9B}31m fell \u{1B}[2J.\n",
      to: "evil\u{1B}[31m.txt")
    let runs = try [
      ["events", "."], ["articles", "."], ["tag", "evil\u{1B}[31m.txt"],
      ["screen", ".", "--keys", "a"], ["\u{1B}[2Jx"], ["events", "--edition", "\u{1B}c"],
      ["search", "\u{1B}[2J\u{9B}", "."], ["search", "before:\u{1B}[2J", "."],
      ["tag", "evil\u{1B}[31m.txt", "--published", "\u{1B}[2J"],
      ["tag", "evil\u{1B}[31m.txt", "--published-from", "\u{1B}c"],
      ["screen", "--keys", "<\u{1B}]0;x\u{7}>"], ["events", "--\u{1B}[31m"],
      ["events", "--format", "\u{1B}[31m"], ["index", "\u{1B}c", "-o", "\u{1B}d"],
    ].map { try ProgramRun.of("dateline", $0, in: folder.path) }
    for run in runs {
      for scalar in (run.output + run.errors).unicodeScalars where scalar != "\n" {
        #expect(scalar.properties.generalCategory != .control)
        #expect(scalar.properties.generalCategory != .format)
      }
    }
  }

  /// An archive with escape sequences in all that it holds.
  @Test func nothingOfAnArchiveReachesTheTerminalUnfiltered() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "title: The QQQQ\n\nIn May 2009 a QQQQ bridge fell.\n\nA QQQQ tower stands.\n",
      to: "QQQQ.txt")
    #expect(try ProgramRun.of("dateline", ["index", ".", "-o", "x"], in: folder.path).status == 0)
    // An enemy would seal his own words.
    try ForgedArchive.run("UPDATE article_texts SET seal = NULL", on: folder.path + "/x")
    let file = URL(fileURLWithPath: folder.path + "/x")
    var bytes = try Data(contentsOf: file)
    while let range = bytes.firstRange(of: Data("QQQQ".utf8)) {
      bytes.replaceSubrange(range, with: Data("\u{1B}[2J".utf8))
    }
    try bytes.write(to: file)
    for arguments in [
      ["events", "x"], ["events", "x", "--format", "json"], ["articles", "x"],
      ["screen", "x", "--keys", "a"], ["search", "bridge", "x"], ["edition", "x"],
    ] {
      let run = try ProgramRun.of("dateline", arguments, in: folder.path)
      #expect(run.status == 0)
      #expect(run.output.contains("␛[2J"))
      for scalar in (run.output + run.errors).unicodeScalars where scalar != "\n" {
        #expect(scalar.properties.generalCategory != .control)
      }
    }
  }

  /// Files of every bad kind.
  private static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("", to: "empty.txt")
    try folder.write(Data((0..<2048).map { UInt8(truncatingIfNeeded: $0 * 7) }), to: "binary.txt")
    try folder.write(
      Data(
        "The caf\u{E9} closed in May 2009.\n".unicodeScalars.map {
          UInt8($0.value)
        }), to: "latin.txt")
    try folder.write("The bridge fell in May 2009.\n", to: "good.txt")
    try folder.write("Not an article.", to: "none/readme.pdf")
    try folder.write("The bridge fell in May 2009.\n", to: "unknown-key/a.txt")
    try folder.write("title: x\ntitel: y\n", to: "unknown-key/edition.yaml")
    try folder.write("The bridge fell in May 2009.\n", to: "wrong-date/a.txt")
    try folder.write(
      "articles:\n  - file: a.txt\n    published: 2009-13\n", to: "wrong-date/edition.yaml")
    try folder.write("The bridge fell in May 2009.\n", to: "mixed/a.txt")
    try folder.write("", to: "mixed/b.txt")
    return folder
  }
}

import Foundation
import TestSupport
import Testing

/// An archive that is brought up to date is what indexing everything from the start would have made.
@Suite("dateline index, again")
struct IndexUpdateTests {
  private let home: TemporaryFolder

  init() throws { home = try TemporaryFolder() }

  private func dateline(_ arguments: String...) throws -> ProgramRun {
    try ProgramRun.of("dateline", arguments, in: home.path)
  }

  /// - Returns: what it says behind the name of the archive.
  private func index(_ arguments: String...) throws -> String {
    let run = try ProgramRun.of("dateline", ["index"] + arguments + ["-o", "x"], in: home.path)
    #expect(run.status == 0 && run.errors == "")
    return run.output
  }

  private func write(_ text: String, to name: String) throws {
    try home.write("source: Courier\n\(text)\n", to: name)
    // A file that was changed within the last 20 ms is read again.
    usleep(30_000)
  }

  private func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: home.path + "/" + name)
  }

  @Test("takes in what is new or changed, takes out what is gone, and tells of both")
  func tells() throws {
    try write("date: 2009-05-04\n\nThe bridge fell on 3 May 2009.", to: "a/1.txt")
    try write("date: 2009-05-05\n\nThe mill burnt on 4 May 2009.", to: "a/2.txt")
    #expect(try index("a") == "x: 2 articles, 2 events.\n")
    #expect(try index("a") == "x: 2 articles (+0 −0 =2), 2 events.\n")
    try write("date: 2009-06-02\n\nThe dam broke on 1 June 2009.", to: "a/3.txt")
    try write("date: 2009-05-05\n\nThe mill burnt on 5 May 2009.", to: "a/2.txt")
    try remove("a/1.txt")
    #expect(try index("a", "--dry-run") == "x: 2 articles (+2 −2 =0); nothing was written.\n")
    #expect(try index("a", "--dry-run") == "x: 2 articles (+2 −2 =0); nothing was written.\n")
    #expect(try index("a") == "x: 2 articles (+2 −2 =0), 2 events.\n")
    let events = try dateline("events", "x").output
    #expect(events.contains("5 May 2009") && !events.contains("bridge"))
  }

  @Test("leaves what is missing with --keep-missing, and what other sources gave in any case")
  func keepsMissing() throws {
    try write("date: 2009-05-04\n\nThe bridge fell on 3 May 2009.", to: "a/1.txt")
    try write("date: 2009-05-05\n\nThe mill burnt on 4 May 2009.", to: "a/2.txt")
    try write("date: 2009-05-06\n\nThe tower fell on 5 May 2009.", to: "b/1.txt")
    #expect(try index("a", "b") == "x: 3 articles, 3 events.\n")
    try remove("a/1.txt")
    #expect(try index("a", "--keep-missing") == "x: 3 articles (+0 −0 =3), 3 events.\n")
    try remove("b")
    try remove("a/2.txt")
    try write("date: 2009-05-07\n\nThe kiln blew up on 6 May 2009.", to: "a/3.txt")
    // What was kept once belongs to no file any more.
    #expect(try index("a") == "x: 3 articles (+1 −1 =2), 3 events.\n")
  }

  @Test("keeps an article of which one of two files is gone")
  func copies() throws {
    try write("date: 2009-05-04\n\nThe bridge fell on 3 May 2009.", to: "a/1.txt")
    try write("date: 2009-05-04\n\nThe bridge fell on 3 May 2009.", to: "a/2.txt")
    try write("date: 2009-05-05\n\nThe mill burnt on 4 May 2009.", to: "a/3.txt")
    let first = try dateline("index", "a", "-o", "x")
    #expect(first.errors == "dateline: skipped 2.txt: same content as 1.txt\n")
    try remove("a/1.txt")
    #expect(try index("a") == "x: 2 articles (+0 −0 =2), 2 events.\n")
    #expect(try index("a") == "x: 2 articles (+0 −0 =2), 2 events.\n")
  }

  @Test(
    "loses nothing that nobody can read for a while",
    .enabled(if: geteuid() != 0, "root can read all files"))
  func closed() throws {
    try write("date: 2009-05-04\n\nThe bridge fell on 3 May 2009.", to: "a/1.txt")
    try write("date: 2009-05-05\n\nThe mill burnt on 4 May 2009.", to: "a/in/2.txt")
    try write("date: 2009-05-06\n\nThe tower fell on 5 May 2009.", to: "a/3.txt")
    _ = try index("a")
    chmod(home.path + "/a/in", 0)
    chmod(home.path + "/a/1.txt", 0)
    defer { chmod(home.path + "/a/in", 0o700) }
    let run = try dateline("index", "a", "-o", "x")
    #expect(run.output == "x: 3 articles (+0 −0 =3), 3 events.\n")
    #expect(run.errors.contains("skipped a/1.txt") || run.errors.contains("skipped 1.txt"))
  }

  @Test("forgets an edition that is gone from its folder")
  func editionGone() throws {
    try write("\nThe mill burnt last May.", to: "a/1.txt")
    try home.write(
      "articles: [{ file: 1.txt, published: 2010-02-03 }]\n", to: "a/edition.yaml")
    _ = try index("a")
    #expect(try dateline("events", "x").output.contains("May 2009"))
    try remove("a/edition.yaml")
    #expect(try index("a").hasPrefix("x: 1 article (edition changed), 0 events"))
  }

  @Test("says that an edition changed, beside what came and went, and not where none did")
  func editionChanged() throws {
    try write("\nThe mill burnt last May.", to: "a/1.txt")
    func edition(_ published: String) throws {
      try home.write(
        "articles: [{ file: 1.txt, published: \(published) }]\n", to: "a/edition.yaml")
    }
    try edition("2010-02-03")
    #expect(try index("a") == "x: 1 article, 1 event.\n")
    #expect(try index("a") == "x: 1 article (+0 −0 =1), 1 event.\n")
    try edition("2011-02-03")
    #expect(
      try index("a", "--dry-run") == "x: 1 article (edition changed); nothing was written.\n")
    #expect(try index("a") == "x: 1 article (edition changed), 1 event.\n")
    try write("date: 2009-05-05\n\nThe dam broke on 4 May 2009.", to: "a/2.txt")
    #expect(try index("a") == "x: 2 articles (+1 −0 =1), 2 events.\n")
    try edition("2012-02-03")
    try remove("a/2.txt")
    #expect(try index("a") == "x: 1 article (+0 −1 =1, edition changed), 1 event.\n")
  }

  /// Articles that date, quote, repeat and resend each other, so that what one of them gives hangs on
  /// which others are there.
  private static let texts = [
    "date: 2009-05-04\n\nThe old bridge of Arnau fell into the river on 3 May 2009, the mayor of the "
      + "town said. Four people died.",
    "date: 2009-05-06\n\n\"The old bridge of Arnau fell into the river on 3 May 2009, the mayor of the "
      + "town said.\" Nobody knew why. It had been built in June 1931.",
    "date: 2009-06-08\n\nTickets cost 5 pounds on Monday at the Arnau town hall.\n\nThe mill of Kirn "
      + "burnt down on Tuesday, and the mayor resigned on Friday.",
    "date: 2009-06-15\n\nTickets cost 5 pounds on Monday at the Arnau town hall.\n\nThe mill of Kirn "
      + "burnt down on Tuesday, and the mayor resigned on Friday.",
    "date: 2009-07-20\n\nTickets cost 5 pounds on Monday at the Arnau town hall.\n\nThe tower of Lund "
      + "collapsed on 19 July 2009.",
    "\nLast May the old bridge of Arnau fell. Lund lost its tower in July.",
    "date: 2010-02-01\n\nOn 3 May last year the bridge of Arnau fell. Four people died. The tower "
      + "of Lund collapsed on Sunday 19 July 2009, the Courier wrote.",
    "date: 2009-07-21\n\nThe tower of Lund collapses\n\nThree people were hurt when the tower fell. "
      + "The mayor of Lund, Ann Roe, called it a disgrace on Monday.",
  ]

  @Test(
    "is the same, byte for byte, as indexing everything anew", arguments: [1, 2, 3] as [UInt64])
  func same(_ seed: UInt64) throws {
    var random = RepeatableNumbers(seed: seed)
    var there: Set<Int> = []
    for step in 0..<8 {
      for _ in 0...Int.random(in: 0...2, using: &random) {
        let number = Int.random(in: 0..<Self.texts.count, using: &random)
        if there.remove(number) != nil {
          try remove("news/\(number).txt")
        } else {
          try write(Self.texts[number], to: "news/\(number).txt")
          there.insert(number)
        }
      }
      if there.isEmpty { continue }
      _ = try index("news")
      try? FileManager.default.removeItem(atPath: home.path + "/anew")
      _ = try home.write("", to: "anew/empty")
      try remove("anew/empty")
      #expect(try dateline("index", "news", "-o", "anew/x").status == 0)
      for command in ["events", "articles"] {
        let updated = try dateline(command, "x", "--format", "json").output
        let anew = try dateline(command, "anew/x", "--format", "json").output
        #expect(updated == anew, "\(command) after step \(step), \(there.sorted())")
      }
    }
  }
}

extension IndexUpdateTests {
  /// An index that goes on, and what waits for a line of it.
  private func watching(
    _ source: String, to archive: String, in folder: TemporaryFolder
  ) throws -> (program: BackgroundProgram, expect: (String) throws -> Void) {
    let program = try BackgroundProgram(
      [try builtProgram("dateline"), "index", source, "-o", archive, "--watch"], in: folder.path)
    return (
      program,
      { line in
        try eventually(line, within: 60, seen: { program.log }) { program.log.contains(line) }
      }
    )
  }

  @Test("goes on with --watch: what comes and goes is in the archive soon, until it is stopped")
  func watch() throws {
    let folder = try TemporaryFolder()
    try folder.write("The bridge fell on 3 May 2009.\n", to: "a/1.txt")
    let (program, expect) = try watching("a", to: "x", in: folder)
    try expect("dateline: watching a; Ctrl-C ends it\n")
    try folder.write("The mill burnt on 4 May 2009.\n", to: "a/new/2.txt")
    try expect("x: 2 articles (+1 −0 =1), 2 events.\n")
    try FileManager.default.removeItem(atPath: folder.path + "/a/1.txt")
    try expect("x: 1 article (+0 −1 =1), 1 event.\n")
    // Readers read meanwhile.
    #expect(
      try ProgramRun.of("dateline", ["events", "x"], in: folder.path).output.contains("mill"))
    kill(program.process, SIGINT)
    try eventually("its end") { program.hasEnded }
    #expect(program.exitStatus == 128 + SIGINT)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(names.sorted() == ["a", "x"])
  }

  @Test("watches the folder that it writes into without hearing itself")
  func watchOfItsOwnFolder() throws {
    let folder = try TemporaryFolder()
    try folder.write("The bridge fell on 3 May 2009.\n", to: "1.txt")
    try folder.write("no text \u{0}\u{0}\u{0}\n", to: "2.txt")
    let (program, expect) = try watching(".", to: "x.dateline", in: folder)
    try expect("Ctrl-C ends it\n")
    try folder.write("The mill burnt on 4 May 2009.\n", to: "3.txt")
    try expect("x.dateline: 2 articles (+1 −0 =1), 2 events.\n")
    // Updated once, it rests.
    var ticks: Int?
    try eventually("its rest", within: 60) {
      let before = ticks
      ticks = processorTicks(program.process)
      usleep(700_000)
      return ticks == before
    }
    #expect(program.log.split(separator: "\n").filter { $0.contains("skipped 2.txt") }.count == 1)
    kill(program.process, SIGINT)
    try eventually("its end") { program.hasEnded }
  }

  @Test("finds an article that the edition of its second source names otherwise than the first")
  func twoNames() throws {
    let folder = try TemporaryFolder()
    try folder.write("It fell last May, they say.\n", to: "a/x.txt")
    try folder.write("It fell last May, they say.\n", to: "b/y.txt")
    try folder.write("articles: [{ file: y.txt, published: 2010-02-03 }]\n", to: "b/edition.yaml")
    for _ in 0..<2 {
      usleep(30_000)
      let run = try ProgramRun.of("dateline", ["index", "a", "b", "-o", "x"], in: folder.path)
      #expect(run.errors == "")
      let events = try ProgramRun.of("dateline", ["events", "x"], in: folder.path)
      #expect(events.output.contains("May 2009"))
    }
  }

  @Test(
    "takes out with --only what other sources gave, as the old place of a folder that was moved")
  func only() throws {
    let folder = try TemporaryFolder()
    func index(_ arguments: String...) throws -> String {
      usleep(30_000)
      return try ProgramRun.of("dateline", ["index"] + arguments + ["-o", "x"], in: folder.path)
        .output
    }
    try folder.write("The bridge fell on 3 May 2009.\n", to: "a/1.txt")
    try folder.write("The mill burnt on 4 May 2009.\n", to: "a/2.txt")
    _ = try index("a")
    try FileManager.default.moveItem(atPath: folder.path + "/a", toPath: folder.path + "/b")
    #expect(try index("b") == "x: 2 articles (+0 −0 =2), 2 events.\n")
    try FileManager.default.removeItem(atPath: folder.path + "/b/1.txt")
    #expect(try index("b") == "x: 2 articles (+0 −0 =2), 2 events.\n")
    #expect(try index("b", "--only") == "x: 1 article (+0 −1 =1), 1 event.\n")
  }

  @Test("does not go on with what was damaged since it was written")
  func damaged() throws {
    let folder = try TemporaryFolder()
    try folder.write("The bridge fell on 3 May 2009.\n", to: "a/1.txt")
    let run = try ProgramRun.of("dateline", ["index", "a", "-o", "x"], in: folder.path)
    #expect(run.status == 0)
    // The text stands once in the articles' texts, and its title once in the study.
    var bytes = try Data(contentsOf: URL(fileURLWithPath: folder.path + "/x"))
    var place = bytes.startIndex
    while let found = bytes[place...].range(of: Data("bridge fell".utf8)) {
      bytes[found.lowerBound] = UInt8(ascii: "f")
      place = found.upperBound
    }
    try folder.write(bytes, to: "x")
    try folder.write("The mill burnt on 4 May 2009.\n", to: "a/2.txt")
    let update = try ProgramRun.of("dateline", ["index", "a", "-o", "x"], in: folder.path)
    #expect(update.status == 73)
    #expect(
      update.errors
        == "dateline: damaged archive: x: table studies, row 1: it is not what was written; "
        + "it is left as it is\n")
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.path + "/x")) == bytes)
  }
}

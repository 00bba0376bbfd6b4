import Foundation
import TestSupport
import Testing

/// `dateline figures`: what numbers the articles give for one thing.
@Suite struct FiguresTests {
  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(
      """
      title: The quake
      date: 2009-05-04
      source: The Post

      The quake killed at least 40 people on 3 May 2009, the Red Cross said.

      """, to: "in/a.txt")
    try folder.write(
      "date: 2009-05-05\n\nAt least 40 died. The quake of 1954 killed 800.\n", to: "in/b.txt")
    return folder
  }

  @Test("prints a number a paragraph, with who gives it and how many do again")
  func text() throws {
    let folder = try folder()
    let run = try ProgramRun.of("dateline", ["figures", "dead", "in"], in: folder.path)
    #expect(run.status == 0)
    #expect(
      run.output == """
        dead: 2 numbers in 2 articles.

        4 May 2009 · at least 40 · the Red Cross
          The Post, The quake; again in 1 article
          The quake killed at least 40 people on 3 May 2009, the Red Cross said.

        5 May 2009 · 800 (of 1954) · the article
          outlet unknown, (no headline) At least 40 died. The quake of 1954 killed 800.
          The quake of 1954 killed 800.

        """)
    let spanish = try ProgramRun.of(
      "dateline", ["figures", "dead", "in", "--language", "es"], in: folder.path)
    #expect(spanish.output.hasPrefix("dead: 2 cifras en 2 artículos.\n\n4 may 2009 · at least 40"))
    #expect(spanish.output.contains("; otra vez en 1 artículo\n"))
  }

  @Test("prints JSON with values, positions and all who give a number")
  func json() throws {
    let folder = try folder()
    let run = try ProgramRun.of(
      "dateline", ["figures", "death toll", "in", "--format", "json"], in: folder.path)
    let root = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(root["schema"] as? String == "dateline.figures/1")
    let figures = try #require(root["figures"] as? [[String: Any]])
    #expect(figures.map { $0["low"] as? Int } == [40, 800])
    #expect(figures[0]["bound"] as? String == "atLeast")
    #expect(figures[0]["high"] is NSNull)
    let reports = try #require(figures[0]["reports"] as? [[String: Any]])
    #expect(reports.map { $0["accordingTo"] as? String } == ["the Red Cross", nil])
    #expect(reports[0]["written"] as? String == "at least 40")
    #expect(
      (figures[1]["about"] as? [String: String]) == ["from": "1954-01-01", "to": "1954-12-31"])
  }

  @Test("ends with 1 where nothing is found, with 64 where nothing can be asked")
  func statuses() throws {
    let folder = try folder()
    for (arguments, status) in [
      (["boats"], Int32(1)), (["dead", "--query", "outlet:none"], 1), (["-"], 64),
      (["dead", "--event", "x"], 64), (["dead", "--event", "12"], 64),
      (["dead", "--query", "before:never"], 64),
    ] {
      let run = try ProgramRun.of(
        "dateline", ["figures", arguments[0], "in"] + arguments.dropFirst(), in: folder.path)
      #expect(run.status == status, "\(arguments) \(run.errors)")
    }
  }
}

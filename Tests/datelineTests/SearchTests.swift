import TestSupport
import Testing

@Suite("dateline search")
struct SearchTests {
  private func dates(_ arguments: [String], in folder: TemporaryFolder) throws -> [String] {
    let run = try ProgramRun.of("dateline", ["search"] + arguments, in: folder.path)
    #expect(run.errors == "")
    return run.output.split(separator: "\n").dropFirst().filter {
      !$0.hasPrefix(" ") && !$0.hasPrefix("Not in")
    }
    .map { String($0.prefix { $0 != ":" }) }
  }

  @Test("during: puts what was then and at no other time first, the short before the long")
  func during() throws {
    let folder = try TemporaryFolder()
    for (number, text) in [
      "Since 1854 a lighthouse has stood on the cape.", "In 2010 the harbour board met.",
      "From 24 May to 28 May 2010 divers searched the bay.", "On 26 May 2010 the ferry sank.",
      "On 25 May 2010 the dockers walked out.",
    ].enumerated() {
      try folder.write(
        "title: Number \(number)\ndate: 2011-02-03\n\n\(text)\n", to: "x/\(number).txt")
    }
    #expect(
      try dates(["during:2010-05-26", "x"], in: folder)
        == ["26 May 2010", "24–28 May 2010", "2010", "1854–2011"])
    #expect(
      try dates(["during:2010-05", "x"], in: folder)
        == ["25 May 2010", "26 May 2010", "24–28 May 2010", "2010", "1854–2011"])
    #expect(
      try dates(["--", "-during:2011", "x"], in: folder)
        == ["2010", "24–28 May 2010", "25 May 2010", "26 May 2010"])
  }
}

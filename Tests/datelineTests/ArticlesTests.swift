import TestSupport
import Testing

@Suite("dateline articles")
struct ArticlesTests {
  /// Runs the command beside a folder `x` of two articles.
  private func run(_ arguments: [String]) throws -> ProgramRun {
    let folder = try TemporaryFolder()
    try folder.write(
      "title: The ferry\ndate: 2011-02-03\n\nOn 26 January 2011 the ferry sank.\n", to: "x/sea.txt")
    try folder.write(
      "title: The tower\ndate: 2011-02-04\n\nThe tower stood. Nobody came.\n", to: "x/land.txt")
    return try ProgramRun.of("dateline", ["articles"] + arguments, in: folder.path)
  }

  @Test("lists each sentence of one file")
  func sentences() throws {
    let run = try run(["x/sea.txt", "--sentences"])
    #expect(run.status == 0)
    #expect(
      run.output.contains("   3. told: On 26 January 2011 the ferry sank.\n      26 Jan 2011: "))
    #expect(try !self.run(["x/sea.txt"]).output.contains("told:"))
  }

  @Test(
    "lists what a query finds, by the name of a file too",
    arguments: [
      (["--query", "sea.txt"], "The ferry", 0), (["--query", "nobody came"], "The tower", 0),
      (["--query", "zebra"], "", 1), (["--query", "\"open"], "", 64),
    ])
  func query(arguments: [String], title: String, status: Int32) throws {
    let run = try run(["x"] + arguments)
    #expect(run.status == status)
    #expect(run.output.hasPrefix(title.isEmpty ? "" : "1. \(title)\n"))
    #expect(!run.output.contains("2. The"))
  }
}

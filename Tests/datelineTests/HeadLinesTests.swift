import TestSupport
import Testing

@Suite("Lines of an article's head")
struct HeadLinesTests {
  @Test("stand together in the reader, the words below them apart")
  func together() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "title: The pier fell\nsource: Harbour Echo\ndate: 2011-05-04\n\nThe pier fell on 3 May 2011.\n",
      to: "story/a.txt")
    let run = try ProgramRun.of(
      "dateline", ["screen", "story", "--size", "60x20", "--keys", "a<Enter>"], in: folder.path)
    let lines = run.output.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.drop { " ▌".contains($0) } }
    let first = try #require(lines.firstIndex { $0.hasPrefix("title: The pier fell") })
    #expect(lines[first + 1].hasPrefix("source: Harbour Echo"))
    #expect(lines[first + 2].hasPrefix("date: 2011-05-04"))
    #expect(lines[first + 3].isEmpty)
    #expect(lines[first + 4].hasPrefix("The pier fell on 3 May 2011."))
  }
}

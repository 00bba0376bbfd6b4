import TestSupport
import Testing

/// `dateline check`: sound means that everything was held against a passage and stands on it.
@Suite struct CheckTests {
  private let edition = """
    articles:
      - file: a.txt
    events:
      - title: The bridge falls
        date: 2009-05
        passages:
          - article: a.txt
            anchor: bridge fell

    """

  private func check(_ text: String, edition: String) throws -> ProgramRun {
    let folder = try TemporaryFolder()
    try folder.write(text, to: "a.txt")
    try folder.write(edition, to: "edition.yaml")
    return try ProgramRun.of("dateline", ["check", "edition.yaml"], in: folder.path)
  }

  @Test func aSoundEditionSaysSo() throws {
    let run = try check("The bridge fell in May 2009.\n", edition: edition)
    #expect(run.output == "edition.yaml: sound. 1 event, 1 passage, 1 article\n")
    #expect(run.status == 0)
  }

  @Test func anAnchorThatIsNotThereIsNamed() throws {
    let run = try check("The tower fell in May 2009.\n", edition: edition)
    #expect(run.output.contains("edition.yaml: not sound. 1 event, 1 passage, 1 article\n"))
    #expect(run.output.contains("edition.yaml:7:9: "))
    #expect(run.status == 65)
  }

  @Test func passagesOfArticlesThatWereNotReadAreNotSound() throws {
    let misspelt = edition.replacing("a.txt", with: "b.txt")
    let run = try check("The bridge fell in May 2009.\n", edition: misspelt)
    #expect(
      run.output.hasPrefix(
        "edition.yaml: 1 of 1 passages not checked: their articles were not read\n"))
    #expect(run.output.contains("edition.yaml:2:5: no article 'b.txt' was read (a warning)\n"))
    #expect(run.status == 65)
  }

  @Test func theArticlesMayLieInAnArchive() throws {
    let folder = try TemporaryFolder()
    try folder.write("The bridge fell in May 2009.\n", to: "clippings/a.txt")
    try folder.write(edition, to: "mine.yaml")
    _ = try ProgramRun.of("dateline", ["index", "clippings", "-o", "x.dateline"], in: folder.path)
    let run = try ProgramRun.of("dateline", ["check", "mine.yaml", "x.dateline"], in: folder.path)
    #expect(run.output == "mine.yaml: sound. 1 event, 1 passage, 1 article\n")
  }
}

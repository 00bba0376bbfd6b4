import Testing

@testable import Browser

/// What a person has to type depends on what the articles lie in.
@Suite("Screens: how to give articles their dates")
struct NoDatesScreenTests {
  private func text(of source: BrowserOptions.Source) throws -> String {
    try BrowserTests.browser(
      size: (80, 24), options: BrowserOptions(source: source), of: Story.undated
    ).frame.text
  }

  @Test func aFoldersEditionLiesInIt() throws {
    #expect(
      try text(of: .folder("news/my clips/"))
        .contains("dateline edition 'news/my clips/' > 'news/my clips/edition.yaml'"))
  }

  @Test func aFilesEditionLiesBesideItAndIsNamed() throws {
    let text = try text(of: .file("news/pier-1.txt"))
    #expect(text.contains("dateline edition news/pier-1.txt > news/pier-1.yaml"))
    #expect(text.contains("dateline --edition news/pier-1.yaml news/pier-1.txt"))
  }

  @Test func anArchiveIsMadeAgainFromItsFolder() throws {
    let text = try text(of: .archive("pier.dateline"))
    #expect(text.contains("dateline edition pier.dateline > clippings/edition.yaml"))
    #expect(text.contains("dateline index clippings -o pier.dateline"))
  }
}

import Indexing
import Testing

@testable import Articles
@testable import Formats

/// A format that makes new text of a file's gives it past the boundary again.
@Suite("Text that a format makes")
struct MadeTextTests {
  private func content(_ text: String) -> Content {
    let source = SourceText(text, in: Languages.all.language(of: text))
    return Content(file: "a.list", sha256: "of the file", source: source, replaced: [:])
  }

  @Test func isSafeAndKnownByItself() {
    let content = content("Two articles")
    let made = "title: The pier fell\n\nNobody\u{1B} came.\n"
    let draft = content.draft(text: made, head: PlainText.head(of:))
    #expect(draft.sha256 == SHA256.hexadecimal(of: Array(made.utf8)))
    #expect(draft.sha256 != content.sha256)
    #expect(draft.replaced.values.reduce(0, +) == 1)
    #expect(draft.source.string(0..<draft.source.count).contains("Nobody␛ came."))
    #expect(draft.source.string(0..<draft.head.end).hasPrefix("title: The pier fell"))
  }
}

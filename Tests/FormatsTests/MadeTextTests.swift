import Indexing
import Testing

@testable import Articles
@testable import Formats

/// A format that makes new text of a file's gives it past the boundary again.
@Suite("Text that a format makes")
struct MadeTextTests {
  private func content(_ text: String) -> Content {
    Content(
      file: "a.list", sha256: "of the file", decoded: DecodedText(Array(text.utf8)), in: .all)
  }

  private func text() -> MadeText {
    var text = MadeText()
    text.add("title", "The pier\n fell", from: "heading")
    text.add("source", nil, from: "nowhere")
    text.add("Nobody\u{1B} came.", is: .body)
    text.add("The pier in May. Photo: J. Baker", is: .caption)
    return text
  }

  @Test func isSafeAndKnownByItself() {
    let content = content("Two articles")
    let draft = content.draft(text(), format: "list")
    #expect(draft.sha256 == SHA256.hexadecimal(of: Array(text().text.utf8)))
    #expect(draft.sha256 != content.sha256)
    #expect(draft.replaced.values.reduce(0, +) == 1)
    #expect(draft.source.string(0..<draft.source.count).contains("Nobody␛ came."))
    #expect(draft.source.string(0..<draft.head.end).hasPrefix("title: The pier fell"))
    #expect(draft.origin.taken == ["title": "heading"])
  }

  @Test func saysWhatItsBlocksAre() {
    let draft = content("Two articles").draft(text(), format: "list")
    #expect(draft.kinds.map(\.kind) == [.body, .caption])
    #expect(draft.source.string(draft.kinds[1].bytes) == "The pier in May. Photo: J. Baker")
  }

  @Test("Lines that tell where a word may be broken are no part of it")
  func invisible() {
    var text = MadeText()
    text.add("The har\u{AD}bour\u{200B} froze.", is: .body)
    #expect(text.text == "\nThe harbour froze.\n")
  }

  @Test("An article read again from what is kept of it is the same")
  func again() throws {
    let page = """
      <html><head><title>The pier fell</title></head><body><h1>The pier fell</h1>
      <p>The pier of the old harbour fell into the sea on 3 May 1911, and nobody was hurt.</p>
      <figure><figcaption>The pier before it fell</figcaption></figure>
      <p>Its keeper had left an hour before, to see his sister in the town.</p></body></html>
      """
    let article = try ArticleReader.articles(
      file: "a.html", bytes: Array(page.utf8), in: .all)[0]
    #expect(article.regions.map(\.kind).contains(.caption))
    #expect(try ArticleReader.again(article, in: .all) == article)
  }
}

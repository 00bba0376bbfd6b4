import Articles
import Indexing
import Testing

@testable import Formats

struct FormatTests {
  private func draft(_ text: String, file: String = "a.txt") throws -> Draft {
    let drafts = try Formats.recognise(Array(text.utf8), file: file, in: .all)
    #expect(drafts.count == 1)
    return drafts[0]
  }

  private func values(_ draft: Draft) -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: draft.head.values.map { ($0.rawValue, draft.source.string($1)) })
  }

  @Test(
    "What a file says of its article is read by its content, whatever its name",
    arguments: ["a.txt", "a.md", "without an ending"])
  func heads(file: String) throws {
    let lines = try draft("title: The Dam\ndate: 2001-04-03\n\nIt broke.", file: file)
    #expect(values(lines) == ["title": "The Dam", "date": "2001-04-03"])
    #expect(lines.source.string(lines.head.end..<lines.source.count) == "\n\nIt broke.")

    let front = try draft(
      "---\ntitle: \"The Dam\"\ntags:\n  - date: 1999\n---\nIt broke.", file: file)
    #expect(values(front) == ["title": "The Dam"])
    #expect(front.source.string(front.head.end..<front.source.count) == "\nIt broke.")
  }

  @Test("Rules of hyphens and sentences with a colon are no head")
  func noHead() throws {
    #expect(try draft("---\nIt broke.\n---\nMore.", file: "a.md").head.end == 0)
    #expect(try draft("He said: it broke.").head.end == 0)
  }

  @Test("An article is known by its content, not by its file's name")
  func identity() throws {
    let (one, other) = (try draft("It broke."), try draft("It broke.", file: "b.md"))
    #expect(one.sha256 == other.sha256)
    #expect(try draft("It broke!").sha256 != one.sha256)
  }
}

import Temporal
import Testing

@testable import Articles
@testable import Indexing
@testable import Story

/// Work must grow with the text and not faster, whatever the text is.
@Suite("Grouping of very much text")
struct GrowthTests {
  /// Passages of one year that all share some words, every tenth with an open end.
  ///
  /// - Parameter twins: so many in a row are of one article.
  private func candidates(_ count: Int, twins: Int = 1) throws -> [Candidate] {
    let line = "The ferry Aurora sank off Skagen"
    let bytes = Array(line.utf8)
    let stems = FocusStem.stems(
      of: WordIndex(line).words[...], bytes: bytes, by: Languages.all["en"].words)
    let words = FocusWords(stems) { _ in 1 }
    let year = try EDTF("2009").days
    let open = try EDTF("2009/..").days
    return (0..<count).map { index in
      Candidate(
        passage: Passage(
          article: "a\(index / twins)", bytes: index..<(index + 1), focus: index..<(index + 1),
          expression: nil,
          voice: .article),
        days: index % 10 == 0 ? open : year, words: words, published: nil, rank: 0)
    }.sorted { $0.key < $1.key }
  }

  private func countedLooks(_ candidates: [Candidate]) -> Int {
    var groups = PassageGroups()
    for candidate in candidates { _ = groups.add(candidate) }
    return groups.comparisons
  }

  @Test("compares each passage with no more than so many others")
  func looks() throws {
    let short = countedLooks(try candidates(1_000))
    let long = countedLooks(try candidates(2_000))
    #expect(long <= 2 * short + PassageGroups.mostLooks * PassageGroups.mostLooks)
    #expect(short > 1_000)
  }

  @Test("compares every passage with every other while they are few")
  func few() throws {
    #expect(countedLooks(try candidates(40)) == 40 * 39 / 2)
  }

  @Test("compares what one article says again and again only once")
  func twins() throws {
    let passages = try candidates(2_000, twins: 1_000)
    var groups = PassageGroups()
    var done: [[Candidate]] = []
    for passage in passages { done += groups.add(passage) }
    done += groups.finish()
    #expect(groups.comparisons < 10)
    #expect(done.map(\.count).reduce(0, +) == 2_000)
    #expect(done.allSatisfy { group in group.map(\.key) == group.map(\.key).sorted() })
  }
}

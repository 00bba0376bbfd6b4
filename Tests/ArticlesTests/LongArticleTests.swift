import Formats
import TestSupport
import Testing

@testable import Articles

/// The paragraphs of a long article are looked at on all cores.
@Suite("A long article") struct LongArticleTests {
  private static let part = """
    \(report)
    \(secondReport)

    “We knew nothing,” Roe said on Friday. “Nothing at all.” She would not say more about it.
    - [A list](https://harbour.example) of *three* things… that nobody there had asked for, really.
    Mr. Lang, of the port’s office, said “no” on Jan. 5; the U.S. had asked him about it twice.

    The café of the harbour shut in 1998, when \(String(repeating: "the wind and the rain ", count: 20))came.


    """

  @Test("is what its parts are, one behind the other")
  func parts() throws {
    let count = 200
    let long = try parse(String(repeating: Self.part, count: count))
    let short = try parse(String(repeating: Self.part, count: 2))
    #expect(long.paragraphs.count > Paragraph.piece)
    let length = Self.part.utf8.count
    func moved(_ ranges: [Range<Int>]) -> [Range<Int>] {
      let part = ranges.filter { $0.lowerBound >= length }
      return (0..<count).flatMap { number in
        part.map {
          let offset = (number - 1) * length
          return ($0.lowerBound + offset)..<($0.upperBound + offset)
        }
      }
    }
    #expect(long.paragraphs == moved(short.paragraphs))
    #expect(long.sentences == moved(short.sentences))
    #expect(long.markup == moved(short.markup))
    #expect(long.quotations.map(\.bytes) == moved(short.quotations.map(\.bytes)))
    #expect(long.regions.map(\.kind) == [.body])
  }

  @Test("is worked out in pieces of any size", arguments: [1, 7, 100, 1_000, 5_000])
  func pieces(size: Int) {
    let numbers = Array(0..<1_000)
    #expect(mapInParallel(numbers, inPiecesOf: size) { $0 * 2 } == numbers.map { $0 * 2 })
    #expect(mapInParallel([Int](), inPiecesOf: size) { $0 }.isEmpty)
  }
}

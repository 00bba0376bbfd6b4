import Articles
import Testing

@testable import Indexing

@Suite("Clauses")
struct ClausesTests {
  /// The clause round what stands between ‹ and ›, apart from what stands between « and ».
  private func focus(_ marked: String) -> String {
    var plain: [UInt8] = []
    var starts: [Character: Int] = [:]
    var core = 0..<0
    var others: [Range<Int>] = []
    var quotations: [Range<Int>] = []
    for character in marked {
      switch character {
      case "‹", "«": starts[character] = plain.count
      case "›": core = (starts["‹"] ?? 0)..<plain.count
      case "»": others.append((starts["«"] ?? 0)..<plain.count)
      default:
        if character == "“" { starts[character] = plain.count }
        plain += Array(String(character).utf8)
        if character == "”" { quotations.append((starts["“"] ?? 0)..<plain.count) }
      }
    }
    let clauses = Clauses(
      grammar: Languages.all["en"].clauses, bytes: plain, quotations: quotations)
    let range = clauses.focus(round: core, in: 0..<plain.count, apartFrom: others)
    return String(decoding: plain[range], as: UTF8.self)
  }

  @Test(
    "are cut out of a sentence",
    arguments: [
      ("It rained ‹in May›.", "It rained in May."),
      ("It rained ‹in May› — so they say; nobody saw it.", "It rained in May — so they say"),
      ("He wrote ‹in 1991› to a senator; he spoke later.", "He wrote in 1991 to a senator"),
      (
        "He spoke ‹that year› to the committee, and told it all to a paper «in 1990».",
        "He spoke that year to the committee"
      ),
      (
        "He spoke «that year» to the committee, and told it all to a paper ‹in 1990›.",
        "and told it all to a paper in 1990."
      ),
      (
        "They found the store «in May» and raided the workshop ‹in June›.",
        "and raided the workshop in June."
      ),
      ("One and two ‹in May› «in June» held.", "One and two in May in June held."),
    ])
  func cut(marked: String, expected: String) {
    #expect(focus(marked) == expected)
  }

  @Test("stay whole when they are short, and are cut when long")
  func length() {
    let opening = String(repeating: "long ago in another country ", count: 7)
    #expect(focus("It was so and ended ‹in May›.") == "It was so and ended in May.")
    #expect(
      focus(opening + "it was so and ended in a flood of the lower town ‹in May›.")
        == "and ended in a flood of the lower town in May.")
  }

  @Test("do not cut a quotation for what stands outside it")
  func quotations() {
    let quoted =
      "“" + String(repeating: "we went on and stayed there and asked for more ", count: 4) + "”"
    #expect(
      focus(quoted + " says the mayor, who was elected in the town ‹in 2008›.")
        == "says the mayor, who was elected in the town in 2008.")
  }

  @Test("are not cut before a relative clause")
  func relative() {
    let opening = String(repeating: "after a hunt that took them through the hills ", count: 4)
    let text = opening + "they met the man -- who was shot ‹in May›."
    #expect(focus(text) == text.filter { $0 != "‹" && $0 != "›" })
  }
}

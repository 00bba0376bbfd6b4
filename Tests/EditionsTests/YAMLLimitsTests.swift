import Testing

@testable import Editions

@Suite("YAML that no edition needs")
struct YAMLLimitsTests {
  @Test(
    "is refused by its place",
    arguments: [
      ("title: &name Floods\nintroduction: *name\n", 1, 8, "anchor"),
      ("title: Floods\narticles: [*gone]\n", 2, 12, "alias"),
      ("articles: &list\n  - { file: a.txt }\n", 1, 11, "anchor"),
      ("title: Floods\n&key title: x\n", 2, 1, "anchor"),
      ("title: " + String(repeating: "[", count: 60), 1, 39, "32 deep"),
    ])
  func refused(_ yaml: String, _ line: Int, _ column: Int, _ word: String) throws {
    let error = #expect(throws: EditionError.self) { try Edition(yaml: yaml) }
    #expect(error?.issues.count == 1)
    #expect(error?.issues.first?.place == FilePlace(line: line, column: column))
    #expect(error?.issues.first?.reason.contains(word) ?? false)
  }

  @Test("does not hang as a key of aliases of aliases")
  func nested() {
    var yaml = "aliases:\n  - &a0 [x, y]\n"
    for level in 1...40 {
      yaml += "  - &a\(level) [*a\(level - 1), *a\(level - 1)]\n"
    }
    yaml += "? *a40\n: x\n"
    #expect(throws: EditionError.self) { try Edition(yaml: yaml) }
  }

  @Test(
    "does not mean an ampersand or an asterisk in a text",
    arguments: ["R & B &C", "DEI & CEG", "a *b*", "x &y"])
  func texts(_ title: String) throws {
    #expect(try Edition(yaml: "title: \(title)\n").title == title)
  }
}

import Testing

@testable import English
@testable import Temporal

/// Every rule of a grammar carries its examples; here they are held against the tagger.
@Suite struct RuleExampleTests {
  static let examples = EnglishRules.all.flatMap { rule in
    rule.examples.map { Case(pattern: rule.pattern, example: $0) }
  }

  struct Case: CustomTestStringConvertible, Sendable {
    var pattern: String
    var example: Rule.Example
    var testDescription: String { example.sentence }
  }

  @Test(arguments: examples)
  func readsItsExample(_ item: Case) throws {
    let parts = item.example.sentence.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "[" || $0 == "]" })
    try #require(parts.count == 3, "one expression in brackets")
    let start = parts[0].utf8.count
    let bytes = start..<start + parts[1].utf8.count
    let found = Tagger.english.tag(parts.joined(), published: try EDTF(item.example.published).days)
    let expression = try #require(
      found.first { $0.bytes == bytes },
      "'\(parts[1])' not found by \(item.pattern); found \(found.map { "\($0.bytes) \($0.value)" })"
    )
    #expect(expression.value == item.example.value)
    #expect(expression.mod == item.example.mod)
  }
}

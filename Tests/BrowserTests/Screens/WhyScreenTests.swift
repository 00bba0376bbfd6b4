import Testing

@testable import Browser

@Suite("Screens: Why")
struct WhyScreenTests {
  @Test(
    "i explains what is chosen",
    arguments: [
      ("a<Tab>i", ["Why this date", "“the 1980s”", "Why this publication date"]),
      ("ai", ["Why this publication date"]),
    ])
  func explains(keys: String, words: [String]) throws {
    let shown = try screen(keys: keys, size: (120, 34))
    for words in words { #expect(shown.contains(words), "\(shown)") }
    if keys == "ai" { #expect(!shown.contains("Why this date")) }
  }
}

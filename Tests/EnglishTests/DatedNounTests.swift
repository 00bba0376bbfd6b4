import Articles
import Testing

@testable import English

@Suite("Nouns that a date stands before")
struct DatedNounTests {
  @Test(
    "are what the date is the date of",
    arguments: [
      ("a car near the scene of the ‹May 4› fire in Kirn, police said", "fire in Kirn,"),
      ("Many came to ‹Friday›'s service for the dead.", "service for the dead."),
      ("The ‹Aug. 7, 1998›, bombings killed 200 people who slept.", "bombings killed 200 people"),
      ("He was shot on ‹May 4› in Kirn.", nil),
      ("On ‹Friday› the dam broke.", nil),
      ("The dam of ‹1931› broke.", nil),
      ("They met a ‹Friday› after the fire.", nil),
    ])
  func nouns(marked: String, expected: String?) {
    let start = marked.prefix { $0 != "‹" }.utf8.count
    let length = marked.drop { $0 != "‹" }.dropFirst().prefix { $0 != "›" }.utf8.count
    let bytes = Array(marked.filter { $0 != "‹" && $0 != "›" }.utf8)
    let noun = DatedNoun(words: SentenceWords(bytes))
      .range(after: start..<(start + length), in: 0..<bytes.count)
    let text = noun.map { String(decoding: bytes[$0], as: UTF8.self) }
    #expect(text?.drop { $0 == " " } == expected?[...])
  }
}

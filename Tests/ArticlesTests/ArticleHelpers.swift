import Articles
import Formats
import TestSupport
import Testing

/// The article that a text makes.
func parse(_ text: String) throws -> Article {
  try ArticleReader.article(file: "test.txt", bytes: Array(text.utf8))
}

extension Article {
  /// Kind and first words of each region, one a line.
  var outline: String {
    regions.map { region in
      let words = slice(region.bytes).split(whereSeparator: \.isWhitespace).prefix(3)
      return "\(region.kind.rawValue): \(words.joined(separator: " "))"
    }.joined(separator: "\n")
  }

  /// The sentences as a person reads them.
  var readSentences: [String] { sentences.map { displayText(of: $0).text } }
}

/// A paragraph of a report: long enough, and nothing else.
let report =
  "The council of the harbour town agreed on Tuesday to repair the old sea wall before winter."
let secondReport =
  "Engineers had warned for years that the wall would not outlast another storm like the last one."

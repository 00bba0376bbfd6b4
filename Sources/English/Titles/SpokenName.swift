import Articles

/// A speaker's name as a title has it: transcripts write it in capitals, "ANN ROE" and "ROE".
struct SpokenName {
  let text: String

  /// So much of an article is looked through: UTF-8 bytes.
  private static let stretch = 20_000

  /// - Parameter article: where a single word in capitals is a last name, as "Ann Roe" has it, and no
  ///   abbreviation.
  init(_ speaker: String, in article: Article) {
    let words = speaker.split(separator: " ")
    let set = words.map { $0.prefix(1) + $0.dropFirst().lowercased() }.joined(separator: " ")
    let isCapital = speaker == speaker.uppercased() && speaker.contains(where: \.isLetter)
    let isName = isCapital && (words.count > 1 || Self.isLastName(set, in: article))
    text = isName ? set : speaker
  }

  private static func isLastName(_ name: String, in article: Article) -> Bool {
    let start = String(decoding: article.text.utf8.prefix(stretch), as: UTF8.self)
    let words = start.split { !$0.isLetter && $0 != "-" }
    return zip(words, words.dropFirst()).contains { first, last in
      last == name && PersonLexicon.leadsLastName(first)
    }
  }

  /// Bytes.
  private static let longestLabel = 80

  /// Behind "ANN ROE, ANCHOR: ", with which a transcript opens what somebody speaks; `nil`: a
  /// sentence opens with no such label.
  static func endOfLabel(_ bytes: [UInt8], in sentence: Range<Int>) -> Int? {
    let start = bytes[sentence].prefix(longestLabel)
    guard let colon = start.firstIndex(of: UInt8(ascii: ":")),
      colon > sentence.lowerBound + 1, colon + 2 < sentence.upperBound,
      bytes[colon + 1] == 0x20,
      start[..<colon].allSatisfy({ !(0x61...0x7A ~= $0 || 0x30...0x39 ~= $0) })
    else { return nil }
    return colon + 2
  }
}

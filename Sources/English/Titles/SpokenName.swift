import Articles

/// A speaker's name as a title has it: transcripts write it in capitals, "ANN ROE" and "ROE".
struct SpokenName {
  let text: String

  /// - Parameter article: that a single word in capitals stands in; it is a name, and no abbreviation,
  ///   where the article has it in small letters too.
  init(_ speaker: String, in article: Article) {
    let words = speaker.split(separator: " ")
    let set = words.map { $0.prefix(1) + $0.dropFirst().lowercased() }.joined(separator: " ")
    let isCapital = speaker == speaker.uppercased() && speaker.contains(where: \.isLetter)
    let isName = isCapital && (words.count > 1 || article.text.holds(set))
    text = isName ? set : speaker
  }

  /// Bytes.
  private static let longestLabel = 80

  /// Behind "ANN ROE, ANCHOR: ", with which a transcript opens what somebody speaks; `nil`: a sentence
  /// opens with no such label.
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

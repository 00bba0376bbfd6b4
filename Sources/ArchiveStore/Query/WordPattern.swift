/// Words that must follow each other: a word, a phrase, a word in parts ("JTF-7").
struct WordPattern: Hashable, Sendable {
  /// The same in different spelling: "jtf 7" and "jtf7". Never empty, nor is any of them.
  var spellings: [[String]]
  /// The last word may go on.
  var isPrefix: Bool

  /// `nil` when the text holds no word.
  init?(_ text: String, isPrefix: Bool = false) {
    let words = Word.words(of: text)
    guard !words.isEmpty else { return nil }
    spellings = [words.map(\.folded)]
    let joined = WordPattern.joined(words)
    if joined != spellings[0] { spellings.append(joined) }
    self.isPrefix = isPrefix
  }

  /// With each compound as one word.
  private static func joined(_ words: [Word]) -> [String] {
    var result: [String] = []
    var next = 0
    for compound in Word.compounds(of: words) {
      result += words[next..<compound.words.lowerBound].map(\.folded)
      result.append(compound.folded)
      next = compound.words.upperBound
    }
    return result + words[next...].map(\.folded)
  }
}

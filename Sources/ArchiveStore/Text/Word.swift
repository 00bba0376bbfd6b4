/// A word of a text as it is indexed, searched and lit.
struct Word: Hashable, Sendable {
  /// Without case, diacritics and the marks inside it: "email" for "E-Mail", "us" for "U.S.".
  var folded: String
  /// UTF-8 bytes in the text.
  var bytes: Range<Int>
  /// Joined to the word before by a hyphen or an apostrophe: the "7" of "JTF-7".
  var isJoined: Bool
}

/// Words that hyphens or apostrophes join, as one: "jtf7" for "JTF-7".
struct Compound: Hashable, Sendable {
  var folded: String
  /// Indices of its words.
  var words: Range<Int>
}

extension Word {
  /// The words of a text, in order.
  static func words(of text: String) -> [Word] {
    var scanner = WordScanner(text)
    var words: [Word] = []
    while let word = scanner.next() { words.append(word) }
    return words
  }

  /// What can be searched in one piece as well: of two words or more, "Mexico's" and the like apart.
  static func compounds(of words: [Word]) -> [Compound] {
    var compounds: [Compound] = []
    var start = 0
    while start < words.count {
      var end = start + 1
      while end < words.count, words[end].isJoined { end += 1 }
      let isPossessive = end == start + 2 && words[start + 1].folded == "s"
      if end > start + 1, !isPossessive {
        let folded = words[start..<end].map(\.folded).joined()
        compounds.append(Compound(folded: folded, words: start..<end))
      }
      start = end
    }
    return compounds
  }
}

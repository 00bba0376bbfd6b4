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

/// The words of a text without case and diacritics, in order, as searches see them.
public func foldedWords(of text: String) -> [String] { Word.words(of: text).map(\.folded) }

extension Word {
  /// The words of a text, in order.
  static func words(of text: String) -> [Word] {
    var scanner = WordScanner(text)
    var words: [Word] = []
    var folded: [UInt8] = []
    while let place = scanner.next(into: &folded) {
      let word = String(decoding: folded, as: UTF8.self)
      words.append(Word(folded: word, bytes: place.bytes, isJoined: place.isJoined))
      folded.removeAll(keepingCapacity: true)
    }
    return words
  }

  /// What can be searched in one piece as well: two words or more, without a possessive "s".
  static func compounds(of words: [Word]) -> [Compound] {
    var compounds: [Compound] = []
    var start = 0
    while start < words.count {
      var end = start + 1
      while end < words.count, words[end].isJoined { end += 1 }
      let isPossessive = end > start + 1 && words[end - 1].folded == "s"
      let range = start..<(isPossessive ? end - 1 : end)
      if range.count > 1 {
        compounds.append(Compound(folded: words[range].map(\.folded).joined(), words: range))
      }
      start = end
    }
    return compounds
  }
}

import Articles

/// Words without the endings that change with number and tense: "bombings", "bombed", "bomb".
enum Stem {
  /// A stem is no shorter than this: letters.
  private static let shortest = 4

  static func hash(of word: WordIndex.Word, in bytes: [UInt8]) -> UInt64 {
    var letters: [UInt8] = []
    for byte in bytes[word.start..<word.end] {
      // What follows an apostrophe is an ending.
      if byte == UInt8(ascii: "'") { break }
      if byte == 0x99, letters.suffix(2) == [0xE2, 0x80] {
        letters.removeLast(2)
        break
      }
      if byte != UInt8(ascii: ".") { letters.append(WordBytes.folded(byte)) }
    }
    return hash(letters)
  }

  /// The hash of a word in lower-case ASCII.
  static func hash(of word: String) -> UInt64 { hash(Array(word.utf8)) }

  private static func hash(_ letters: [UInt8]) -> UInt64 {
    var hash = StableHash()
    for byte in stem(letters) { hash.combine(byte) }
    return hash.value
  }

  static func stem(_ word: String) -> String {
    String(decoding: stem(Array(word.utf8)), as: UTF8.self)
  }

  private static func stem(_ word: [UInt8]) -> [UInt8] {
    var word = word
    if ends(word, "ies") { word = word.dropLast(3) + [UInt8(ascii: "y")] }
    if ends(word, "s"), !ends(word, "ss"), !ends(word, "us"), !ends(word, "is") {
      word.removeLast()
    }
    for ending in ["ing", "ed", "er"] where ends(word, ending) {
      word.removeLast(ending.utf8.count)
      if word.count > shortest, word.last == word.dropLast().last, !ends(word, "ss") {
        word.removeLast()
      }
      break
    }
    if word.count > shortest, word.last == UInt8(ascii: "e") { word.removeLast() }
    return word
  }

  private static func ends(_ word: [UInt8], _ ending: String) -> Bool {
    word.count >= ending.utf8.count + shortest - (ending == "s" ? 1 : 0)
      && word.suffix(ending.utf8.count).elementsEqual(ending.utf8)
  }
}

import Articles

/// Where the clauses of English sentences begin.
struct EnglishClauses: ClauseGrammar {
  func boundaries(in sentence: Range<Int>, of bytes: [UInt8]) -> [ClauseBoundary] {
    ClauseCutter(bytes: bytes).boundaries(in: sentence)
  }
}

/// Finds where a text's sentences can be cut: always at a semicolon, after a dash that opens no
/// relative clause, and before "and", "but" or "while" with a comma or a verb.
private struct ClauseCutter {
  let bytes: [UInt8]

  func boundaries(in sentence: Range<Int>) -> [ClauseBoundary] {
    var boundaries: [ClauseBoundary] = []
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      let byte = bytes[index]
      if byte == UInt8(ascii: ";") {
        boundaries.append(ClauseBoundary(position: index + 1, isStrong: true))
      } else if let length = dashLength(at: index, limit: sentence.upperBound) {
        let next = word(from: index + length, limit: sentence.upperBound)
        if !Self.relatives.contains(next.text) {
          boundaries.append(ClauseBoundary(position: index + length))
        }
        index += length
        continue
      } else if byte == UInt8(ascii: " "), startsClause(after: index, in: sentence) {
        boundaries.append(ClauseBoundary(position: index + 1))
      } else if byte == UInt8(ascii: " "), bringsSubject(after: index, in: sentence) {
        boundaries.append(ClauseBoundary(position: index + 1, isFaint: true))
      }
      index += 1
    }
    return boundaries
  }

  /// "and", "but", "while" … after the blank at `blank`, opening a clause of its own.
  private func startsClause(after blank: Int, in sentence: Range<Int>) -> Bool {
    guard blank + 1 < sentence.upperBound, Self.initials.contains(bytes[blank + 1]) else {
      return false
    }
    let conjunction = word(from: blank, limit: sentence.upperBound)
    guard Self.conjunctions.contains(conjunction.text) else { return false }
    if bytes[max(sentence.lowerBound, blank - 1)] == UInt8(ascii: ",") { return true }
    let next = word(from: conjunction.end, limit: sentence.upperBound)
    return Self.auxiliaries.contains(next.text)
      || next.text.utf8.count > 4 && next.text.hasSuffix("ed")
  }

  /// "and", "but", "while" … with a verb among the next words.
  private func bringsSubject(after blank: Int, in sentence: Range<Int>) -> Bool {
    guard blank + 1 < sentence.upperBound, Self.initials.contains(bytes[blank + 1]) else {
      return false
    }
    var next = word(from: blank, limit: sentence.upperBound)
    guard Self.conjunctions.contains(next.text) else { return false }
    for _ in 0..<6 {
      next = word(from: next.end, limit: sentence.upperBound)
      if next.text.isEmpty { return false }
      if VerbLexicon.auxiliaries.contains(next.text) || VerbLexicon.isPast(next.text) {
        return true
      }
    }
    return false
  }

  /// An em dash, two hyphens, or a hyphen or en dash between blanks.
  private func dashLength(at index: Int, limit: Int) -> Int? {
    guard index + 2 < limit else { return nil }
    if bytes[index] == 0xE2, bytes[index + 1] == 0x80, bytes[index + 2] == 0x94 { return 3 }
    if bytes[index] == UInt8(ascii: "-"), bytes[index + 1] == UInt8(ascii: "-") { return 2 }
    let isBetweenBlanks = index > 0 && bytes[index - 1] == UInt8(ascii: " ")
    if isBetweenBlanks, bytes[index] == 0xE2, bytes[index + 1] == 0x80, bytes[index + 2] == 0x93 {
      return 3
    }
    return nil
  }

  /// The next word in lower-case ASCII, and where it ends.
  private func word(from start: Int, limit: Int) -> (text: String, end: Int) {
    var index = start
    while index < limit, bytes[index] == UInt8(ascii: " ") { index += 1 }
    let first = index
    while index < limit, WordBytes.length(bytes, at: index, limit: limit) == 1 { index += 1 }
    return (String(decoding: bytes[first..<index].map(WordBytes.folded), as: UTF8.self), index)
  }

  /// First letters of the conjunctions.
  private static let initials = Set(conjunctions.compactMap(\.utf8.first))
  private static let conjunctions: Set<String> = [
    "and", "but", "while", "whereas", "although", "though",
  ]
  private static let relatives: Set<String> = [
    "who", "which", "that", "whose", "where", "when", "a", "an",
  ]
  private static let auxiliaries: Set<String> = [
    "is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could", "may",
    "might", "said", "says", "told", "made", "took", "went", "gave", "came", "saw", "fled", "left",
    "led", "won", "lost", "began", "became", "brought", "held", "kept", "met", "put", "sent",
    "set", "shot", "spoke", "that",
  ]
}

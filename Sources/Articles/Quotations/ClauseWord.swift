/// A word of a clause as attribution looks at it.
package struct ClauseWord: Sendable {
  /// UTF-8 bytes without markup and without the marks around the word.
  package var bytes: Range<Int>
  /// Lowercase, apostrophes straight, without the marks around it.
  package var folded: String
  package var isCapitalized: Bool
  /// A comma, colon, semicolon, bracket or dash stands between it and the next word.
  package var endsPhrase: Bool
  /// The mark is a colon.
  package var endsWithColon: Bool
}

extension SourceText {
  /// The words of `range`, without those in `hidden` (markup and debris, in order).
  package func clauseWords(in range: Range<Int>, without hidden: [Range<Int>]) -> [ClauseWord] {
    var words: [ClauseWord] = []
    var start: Int?
    var end = range.lowerBound
    var index = range.lowerBound
    var nextHidden = hidden.firstIndex(endingAfter: range.lowerBound)
    func close() {
      if let first = start {
        if let word = clauseWord(first..<end) {
          words.append(word)
        } else if !words.isEmpty, bytes[first..<end].contains(where: { $0 == 0x2D || $0 == 0x2C }) {
          words[words.count - 1].endsPhrase = true
        }
      }
      start = nil
    }
    while let (value, width) = scalar(at: index, before: range.upperBound) {
      if nextHidden < hidden.endIndex, hidden[nextHidden].lowerBound <= index {
        let mark = hidden[nextHidden]
        nextHidden += 1
        // Markup ends a word only where it ends it for a reader.
        if start != nil, mark.upperBound < range.upperBound, mark.upperBound > index,
          let after = scalar(at: mark.upperBound, before: range.upperBound)?.value,
          Scalars.isWordPart(after)
        {
          close()
        }
        index = max(index, mark.upperBound)
        continue
      }
      if Scalars.isBlank(value) {
        close()
      } else if value == 0x2013 || value == 0x2014 {
        close()
        if !words.isEmpty { words[words.count - 1].endsPhrase = true }
      } else {
        if start == nil { start = index }
        end = index + width
      }
      index += width
    }
    close()
    return words
  }

  private func clauseWord(_ whole: Range<Int>) -> ClauseWord? {
    var lower = whole.lowerBound
    var upper = whole.upperBound
    while let (value, width) = scalar(at: lower, before: upper), !Scalars.isWordPart(value) {
      lower += width
    }
    var endsPhrase = false
    var endsWithColon = false
    while let (value, width) = scalar(endingAt: upper, after: lower), !Scalars.isWordPart(value) {
      switch value {
      case 0x2C, 0x3A, 0x3B, 0x28, 0x29, 0x2D: endsPhrase = true
      default: break
      }
      if value == 0x3A { endsWithColon = true }
      upper -= width
    }
    guard lower < upper else { return nil }
    // "Sen." and "U.S." keep their stop as part of the name.
    if upper < whole.upperBound, bytes[upper] == 0x2E, keepsStop(lower..<upper) { upper += 1 }
    let folded = foldedText(lower..<upper)
    let first = scalar(at: lower, before: upper)?.value ?? 0
    return ClauseWord(
      bytes: lower..<upper, folded: folded, isCapitalized: Scalars.isUppercase(first),
      endsPhrase: endsPhrase, endsWithColon: endsWithColon)
  }

  private func keepsStop(_ word: Range<Int>) -> Bool {
    let folded = foldedText(word)
    return word.count == 1 || sentences.leading.contains(folded)
      || sentences.behindNames.contains(folded)
      || Acronym.isAcronym(string(word) + ".")
  }

  /// Lowercase of ASCII letters, with straight apostrophes.
  private func foldedText(_ range: Range<Int>) -> String {
    var output: [UInt8] = []
    output.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      if has("’", at: index) {
        output.append(0x27)
        index += 3
      } else {
        let byte = bytes[index]
        output.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
        index += 1
      }
    }
    return String(decoding: output, as: UTF8.self)
  }
}

import Algorithms

/// The words of a text, by position and by a hash that folds what outlets write differently.
///
/// A word is a run of letters and digits. Case, apostrophes and the full stops of initials do not
/// count ("U.S." is "US", "don’t" is "don't"); dashes, quotation marks and blanks only separate.
package struct WordIndex: Sendable {
  package struct Word: Hashable, Sendable {
    /// UTF-8 bytes in the text.
    package var start: Int
    package var end: Int
    package var hash: UInt64
  }

  package private(set) var words: [Word] = []

  /// - Parameters:
  ///   - range: the part of the text that counts; positions are those of the whole text.
  ///   - withoutInsertions: leaves out what stands in square brackets, unless a link's `(` follows.
  package init(_ bytes: [UInt8], in range: Range<Int>, withoutInsertions: Bool = false) {
    words.reserveCapacity(range.count / 6)
    var index = range.lowerBound
    while index < range.upperBound {
      if withoutInsertions, bytes[index] == UInt8(ascii: "["),
        let end = WordIndex.insertionEnd(bytes, from: index, limit: range.upperBound)
      {
        index = end
        continue
      }
      guard WordBytes.length(bytes, at: index, limit: range.upperBound) > 0 else {
        index += 1
        continue
      }
      index = appendWord(bytes, from: index, limit: range.upperBound)
    }
  }

  package init(_ text: String) {
    let bytes = Array(text.utf8)
    self.init(bytes, in: 0..<bytes.count)
  }

  private mutating func appendWord(_ bytes: [UInt8], from start: Int, limit: Int) -> Int {
    var hash = StableHash()
    var index = start
    while index < limit {
      let length = WordBytes.length(bytes, at: index, limit: limit)
      if length > 0 {
        for byte in bytes[index..<(index + length)] { hash.combine(WordBytes.folded(byte)) }
        index += length
        continue
      }
      let skip = WordBytes.joinerLength(bytes, at: index, limit: limit)
      guard skip > 0, WordBytes.length(bytes, at: index + skip, limit: limit) > 0 else { break }
      index += skip
    }
    words.append(Word(start: start, end: index, hash: hash.value))
    return index
  }

  /// The end of `[…]` when it is an editor's insertion and not the text of a link.
  private static func insertionEnd(_ bytes: [UInt8], from start: Int, limit: Int) -> Int? {
    let longest = 120
    var index = start + 1
    while index < min(limit, start + longest) {
      if bytes[index] == UInt8(ascii: "]") {
        let isLink = index + 1 < limit && bytes[index + 1] == UInt8(ascii: "(")
        return isLink ? nil : index + 1
      }
      if bytes[index] == UInt8(ascii: "[") || bytes[index] == UInt8(ascii: "\n") { return nil }
      index += 1
    }
    return nil
  }

  /// Where a run of words stands: the bytes from its first to its last word.
  package func occurrences(of run: [UInt64]) -> [Range<Int>] {
    guard let first = run.first, run.count <= words.count else { return [] }
    return (0...(words.count - run.count)).compactMap { start in
      guard words[start].hash == first else { return nil }
      for offset in run.indices where words[start + offset].hash != run[offset] { return nil }
      return words[start].start..<words[start + run.count - 1].end
    }
  }

  /// The words that lie wholly in a range of bytes.
  package func indices(in bytes: Range<Int>) -> Range<Int> {
    let low = words.partitioningIndex { $0.start >= bytes.lowerBound }
    let high = words.partitioningIndex { $0.end > bytes.upperBound }
    return low..<max(low, high)
  }
}

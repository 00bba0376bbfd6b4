/// A text folded for finding inside it, as a pager does, by the words that searches see.
///
/// What is looked for may begin and end inside a word. A hyphen or an apostrophe between two words
/// counts as a blank or as nothing ("jtf 7" and "jtf7" find "JTF-7"), other signs between words as
/// blanks. Words without a letter or digit are found as they are typed.
public struct FoldedText: Sendable {
  /// What stands before a letter.
  private enum Gap: UInt8 { case none, joint, blank }

  /// The folded words one after another, as UTF-8.
  private var letters: [UInt8] = []
  private var gaps: [Gap] = []
  /// The bytes of the text that each letter folds.
  private var bytes: [Range<Int32>] = []
  private let text: String

  public init(_ text: String) {
    self.text = text
    var scanner = WordScanner(text)
    var scalars = PlacedScalars(text)
    var word: [UInt8] = []
    while let place = scanner.next(into: &word) {
      word.removeAll(keepingCapacity: true)
      append(&scalars, of: place)
    }
  }

  /// Where words occur: UTF-8 bytes, in order, without overlaps. Blanks around them are ignored.
  public func ranges(of words: String) -> [Range<Int>] {
    let wanted = FoldedText(words)
    guard let first = wanted.letters.first else { return ranges(ofSigns: words) }
    var ranges: [Range<Int>] = []
    var index = 0
    while index + wanted.letters.count <= letters.count {
      if letters[index] == first, matches(wanted, at: index) {
        let last = bytes[index + wanted.letters.count - 1]
        ranges.append(Int(bytes[index].lowerBound)..<Int(last.upperBound))
        index += wanted.letters.count
      } else {
        index += 1
      }
    }
    return ranges
  }

  /// The folded words, blanks between them; what is joined stands together.
  var words: String {
    var words: [UInt8] = []
    for (letter, gap) in zip(letters, gaps) {
      if gap == .blank { words.append(UInt8(ascii: " ")) }
      words.append(letter)
    }
    return String(decoding: words, as: UTF8.self)
  }

  private mutating func append(_ scalars: inout PlacedScalars, of place: WordScanner.Place) {
    let start = letters.count
    var gap = letters.isEmpty ? Gap.none : place.isJoined ? .joint : .blank
    while let (scalar, bytes) = scalars.next(before: place.bytes.upperBound) {
      guard bytes.lowerBound >= place.bytes.lowerBound else { continue }
      let count = letters.count
      Folding.appendLetters(of: scalar, to: &letters)
      if letters.count == count, letters.count > start, !scalar.isASCII {
        // A mark that combines with the letter before it.
        extend(to: bytes.upperBound)
      }
      for _ in count..<letters.count {
        gaps.append(gap)
        gap = .none
        self.bytes.append(Int32(bytes.lowerBound)..<Int32(bytes.upperBound))
      }
    }
    if letters.count > start { extend(to: place.bytes.upperBound) }
  }

  private mutating func extend(to end: Int) {
    let last = bytes.count - 1
    bytes[last] = bytes[last].lowerBound..<Int32(end)
  }

  private func matches(_ wanted: FoldedText, at index: Int) -> Bool {
    for place in wanted.letters.indices {
      if letters[index + place] != wanted.letters[place] { return false }
      guard place > 0 else { continue }
      switch (gaps[index + place], wanted.gaps[place]) {
      case (.none, .blank), (.blank, .none): return false
      default: continue
      }
    }
    return true
  }

  private func ranges(ofSigns words: String) -> [Range<Int>] {
    let signs = Array(words.utf8.drop { $0 == 0x20 }.reversed().drop { $0 == 0x20 }.reversed())
    guard !signs.isEmpty else { return [] }
    let all = Array(text.utf8)
    var ranges: [Range<Int>] = []
    var index = 0
    while index + signs.count <= all.count {
      if all[index] == signs[0], all[index..<index + signs.count].elementsEqual(signs) {
        ranges.append(index..<index + signs.count)
        index += signs.count
      } else {
        index += 1
      }
    }
    return ranges
  }
}

/// The scalars of a text with the bytes of each.
private struct PlacedScalars {
  private var scalars: Substring.UnicodeScalarView
  private var offset = 0

  init(_ text: String) { scalars = text[...].unicodeScalars }

  /// The next scalar, unless it begins at a byte or behind it.
  mutating func next(before end: Int) -> (Unicode.Scalar, Range<Int>)? {
    guard offset < end, let scalar = scalars.popFirst() else { return nil }
    let start = offset
    offset += UTF8.width(scalar)
    return (scalar, start..<offset)
  }
}

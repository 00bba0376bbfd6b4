/// A word as the treebank parts it, with what the tagger knows of it.
package struct PennWord: Sendable {
  /// Where it stands in its text: UTF-8 bytes.
  package let bytes: Range<Int>
  /// Of all its letters in lower case, figures as 0; then of its last one, two and three bytes, and
  /// of its first two.
  let form: UInt32
  let one: UInt32
  let two: UInt32
  let three: UInt32
  let start: UInt32
  /// Bits: a capital first, capitals alone, a figure, a hyphen, no letter.
  let shape: UInt32

  static let edge = PennWord([], bytes: 0..<0)

  /// - Parameter text: UTF-8.
  init(_ text: [UInt8], bytes: Range<Int>) {
    self.bytes = bytes
    var folded: [UInt8] = []
    folded.reserveCapacity(text.count)
    var (capitals, letters, figures, hyphens) = (0, 0, 0, 0)
    var index = 0
    while index < text.count {
      var byte = text[index]
      // ’ and ‘ are what ' is.
      if byte == 0xE2, index + 2 < text.count, text[index + 1] == 0x80,
        text[index + 2] == 0x99 || text[index + 2] == 0x98
      {
        byte = UInt8(ascii: "'")
        index += 2
      }
      index += 1
      switch byte {
      case 0x41...0x5A: capitals += 1
      case 0x61...0x7A, 0x80...: letters += 1
      case 0x30...0x39: figures += 1
      case UInt8(ascii: "-"): hyphens += 1
      default: break
      }
      folded.append(
        0x41...0x5A ~= byte ? byte | 0x20 : 0x30...0x39 ~= byte ? UInt8(ascii: "0") : byte)
    }
    form = Self.hash(folded[...])
    (one, two, three) = (
      Self.hash(folded.suffix(1)), Self.hash(folded.suffix(2)), Self.hash(folded.suffix(3))
    )
    start = Self.hash(folded.prefix(2))
    let isCapitalized = text.first.map { 0x41...0x5A ~= $0 } ?? false
    shape =
      (isCapitalized ? 1 : 0) | (capitals > 0 && letters == 0 ? 2 : 0) | (figures > 0 ? 4 : 0)
      | (hyphens > 0 ? 8 : 0) | (capitals == 0 && letters == 0 ? 16 : 0)
  }

  /// FNV-1a, 32 bits.
  private static func hash(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    var hash: UInt32 = 0x811C_9DC5
    for byte in bytes { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    return hash
  }
}

/// Parts a line into words as the treebank does: marks by themselves, "do" and "n't", "Roe" and "'s",
/// "US", "-" and "based"; the full stop of "Mr." and "U.S." belongs to its word.
package struct PennWords {
  private let text: [UInt8]
  private var words: [PennWord] = []

  package static func of(_ line: String) -> [PennWord] {
    var parted = PennWords(text: Array(line.utf8))
    parted.part()
    return parted.words
  }

  private init(text: [UInt8]) { self.text = text }

  private mutating func part() {
    var start = 0
    while start < text.count {
      while start < text.count, text[start] <= 0x20 { start += 1 }
      var end = start
      while end < text.count, text[end] > 0x20 { end += 1 }
      if start < end { part(start..<end, isLast: end == text.count) }
      start = end
    }
  }

  /// Parts what stands between blanks.
  private mutating func part(_ range: Range<Int>, isLast: Bool) {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, let width = opening(start, end) {
      add(start..<(start + width))
      start += width
    }
    var closing: [Range<Int>] = []
    while start < end, let width = closingMark(start, end, isLast: isLast && closing.isEmpty) {
      closing.append((end - width)..<end)
      end -= width
    }
    if start < end { inner(start..<end) }
    for mark in closing.reversed() { add(mark) }
  }

  /// Bytes of an opening mark; `nil`: there is none.
  private func opening(_ start: Int, _ end: Int) -> Int? {
    switch text[start] {
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "\""), UInt8(ascii: "$"),
      UInt8(ascii: "#"):
      return 1
    case UInt8(ascii: "'") where end - start > 1 && !isEnding(start..<end): return 1
    case UInt8(ascii: "`"): return start + 1 < end && text[start + 1] == text[start] ? 2 : 1
    case 0xE2 where start + 3 <= end && text[start + 1] == 0x80:
      // “ ‘ – —
      return [0x9C, 0x98, 0x93, 0x94].contains(text[start + 2]) ? 3 : nil
    case 0xC2 where start + 1 < end && text[start + 1] == 0xA3: return 2
    default: return nil
    }
  }

  private func closingMark(_ start: Int, _ end: Int, isLast: Bool) -> Int? {
    switch text[end - 1] {
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "\""), UInt8(ascii: ","),
      UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "%"):
      return 1
    case UInt8(ascii: "'"):
      return end - start > 1 && text[end - 2] == UInt8(ascii: "'") ? 2 : 1
    case UInt8(ascii: "."):
      let dots = text[start..<end].reversed().prefix { $0 == UInt8(ascii: ".") }.count
      if dots > 1 { return dots }
      return isAbbreviation(start..<end, isLast: isLast) ? nil : 1
    case 0x9D, 0x99, 0x93, 0x94, 0xA6:
      // ” ’ – — …
      return end - start >= 3 && text[end - 3] == 0xE2 && text[end - 2] == 0x80 ? 3 : nil
    default: return nil
    }
  }

  /// Whether a full stop belongs to its word: "U.S.", "Mr.", "J." — but not the last of a line.
  private func isAbbreviation(_ word: Range<Int>, isLast: Bool) -> Bool {
    let letters = word.dropLast()
    if letters.isEmpty { return false }
    if letters.contains(where: { text[$0] == UInt8(ascii: ".") }) { return true }
    if isLast { return false }
    if letters.count == 1, let first = letters.first { return 0x41...0x5A ~= text[first] }
    return Self.abbreviations.contains(String(decoding: text[letters], as: UTF8.self))
  }

  private static let abbreviations: Set<String> = [
    "Mr", "Mrs", "Ms", "Dr", "St", "Gen", "Sen", "Rep", "Gov", "Lt", "Col", "Sgt", "Capt", "Maj",
    "Prof", "Rev", "Jr", "Sr", "Inc", "Co", "Corp", "Ltd", "vs", "No", "Jan", "Feb", "Mar", "Apr",
    "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec",
  ]

  /// Whether it is "'s", "'re" and the like.
  private func isEnding(_ range: Range<Int>) -> Bool {
    let rest = String(decoding: text[range.dropFirst()], as: UTF8.self).lowercased()
    return ["s", "re", "ve", "ll", "d", "m"].contains(rest)
  }

  /// Parts a word at its hyphens and before its contracted ending.
  private mutating func inner(_ range: Range<Int>) {
    var start = range.lowerBound
    for index in range
    where text[index] == UInt8(ascii: "-") || text[index] == UInt8(ascii: "/") {
      let isInside = index > start && index + 1 < range.upperBound
      guard isInside, isLetter(text[index - 1]) || isLetter(text[index + 1]) else { continue }
      contracted(start..<index)
      add(index..<(index + 1))
      start = index + 1
    }
    contracted(start..<range.upperBound)
  }

  private func isLetter(_ byte: UInt8) -> Bool { 0x61...0x7A ~= byte | 0x20 || byte >= 0x80 }

  private mutating func contracted(_ range: Range<Int>) {
    let word = text[range]
    let mark = range.last { text[$0] == UInt8(ascii: "'") || isCurly($0) }
    guard let mark, mark > range.lowerBound else { return add(range) }
    let width = isCurly(mark) ? 3 : 1
    let ending = word[(mark + width)...].map { $0 | 0x20 }
    let isNegation =
      ending == [UInt8(ascii: "t")] && mark - 1 > range.lowerBound
      && text[mark - 1] | 0x20 == UInt8(ascii: "n")
    if isNegation {
      add(range.lowerBound..<(mark - 1))
      add((mark - 1)..<range.upperBound)
    } else if ["s", "re", "ve", "ll", "d", "m"].contains(String(decoding: ending, as: UTF8.self)) {
      add(range.lowerBound..<mark)
      add(mark..<range.upperBound)
    } else {
      add(range)
    }
  }

  private func isCurly(_ index: Int) -> Bool {
    index + 2 < text.count && text[index] == 0xE2 && text[index + 1] == 0x80
      && text[index + 2] == 0x99
  }

  private mutating func add(_ range: Range<Int>) {
    if !range.isEmpty { words.append(PennWord(Array(text[range]), bytes: range)) }
  }
}

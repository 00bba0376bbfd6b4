/// Walks over the words of a text.
///
/// A hyphen or apostrophe between letters or digits joins two words (`Word.isJoined`), and a single
/// letter before it becomes one word with what follows ("e-mail", "F-16"). Full stops inside an
/// abbreviation ("U.S.") and commas that group digits ("10,000") disappear.
struct WordScanner {
  private let bytes: [UInt8]
  private var position = 0
  /// The end of the last word when a hyphen or apostrophe follows it.
  private var joint: Int?

  /// Where a word stands, and whether it is joined to the one before.
  struct Place {
    var bytes: Range<Int>
    var isJoined: Bool
  }

  init(_ text: String) { bytes = Array(text.utf8) }

  /// The next word; what it folds to is appended to `folded` as UTF-8.
  mutating func next(into folded: inout [UInt8]) -> Place? {
    while position < bytes.count {
      let (scalar, length) = scalar(at: position)
      switch Folding.part(scalar) {
      case .separator: position += length
      case .ideograph: return ideograph(scalar, length: length, into: &folded)
      case .letter:
        let count = folded.count
        let place = word(into: &folded)
        // A combining mark that stands alone folds to nothing.
        if folded.count > count { return place }
      }
    }
    return nil
  }

  private mutating func ideograph(
    _ scalar: Unicode.Scalar, length: Int, into folded: inout [UInt8]
  ) -> Place {
    let start = position
    position += length
    joint = nil
    Folding.append(scalar, to: &folded)
    return Place(bytes: start..<position, isJoined: false)
  }

  private mutating func word(into folded: inout [UInt8]) -> Place {
    let start = position
    let before = folded.count
    let isJoined = joint == start
    takeAbbreviation(into: &folded)
    if folded.count == before { takeLetters(into: &folded) }
    let isLetter = folded.count == before + 1 && Folding.isLetter(folded[before])
    if isLetter, !isJoined { takeHyphen(into: &folded) }
    joint = jointAfter(position)
    return Place(bytes: start..<position, isJoined: isJoined)
  }

  private mutating func takeLetters(into folded: inout [UInt8]) {
    while position < bytes.count {
      let byte = bytes[position]
      if byte < 0x80 {
        if Folding.isLetter(byte) {
          folded.append(byte | 0x20)
        } else if Folding.isDigit(byte) {
          folded.append(byte)
        } else if !isDigitGroup(at: position) {
          return
        }
        position += 1
      } else {
        let (scalar, length) = scalar(at: position)
        guard Folding.part(scalar) == .letter else { return }
        Folding.append(scalar, to: &folded)
        position += length
      }
    }
  }

  /// "U.S.", "D.C.", "p.m.": single letters, each but perhaps the last with its full stop.
  private mutating func takeAbbreviation(into folded: inout [UInt8]) {
    guard position + 1 < bytes.count, bytes[position + 1] == UInt8(ascii: ".") else { return }
    var index = position
    var letters: [UInt8] = []
    while index < bytes.count, Folding.isLetter(bytes[index]), !isLetterOrDigit(at: index + 1) {
      letters.append(bytes[index] | 0x20)
      index += 1
      guard index < bytes.count, bytes[index] == UInt8(ascii: ".") else { break }
      index += 1
    }
    guard letters.count > 1 else { return }
    folded += letters
    position = index
  }

  /// "e-mail": what stands behind the hyphen belongs to the single letter before it.
  private mutating func takeHyphen(into folded: inout [UInt8]) {
    guard let length = hyphen(at: position), isLetterOrDigit(at: position + length) else { return }
    position += length
    takeLetters(into: &folded)
  }

  private func jointAfter(_ end: Int) -> Int? {
    guard let length = hyphen(at: end) ?? apostrophe(at: end) else { return nil }
    return isLetterOrDigit(at: end + length) ? end + length : nil
  }

  private func isDigitGroup(at comma: Int) -> Bool {
    guard bytes[comma] == UInt8(ascii: ","), comma > 0, comma + 3 < bytes.count else {
      return false
    }
    guard Folding.isDigit(bytes[comma - 1]) else { return false }
    let isGroup = bytes[comma + 1...comma + 3].allSatisfy(Folding.isDigit)
    return isGroup && !(comma + 4 < bytes.count && Folding.isDigit(bytes[comma + 4]))
  }

  private func isLetterOrDigit(at index: Int) -> Bool {
    guard index < bytes.count else { return false }
    return Folding.part(scalar(at: index).0) == .letter
  }

  /// The length of a hyphen: "-", U+2010 or U+2011.
  private func hyphen(at index: Int) -> Int? {
    guard index < bytes.count else { return nil }
    if bytes[index] == UInt8(ascii: "-") { return 1 }
    let isHyphen = index + 2 < bytes.count && bytes[index] == 0xE2 && bytes[index + 1] == 0x80
    return isHyphen && (bytes[index + 2] == 0x90 || bytes[index + 2] == 0x91) ? 3 : nil
  }

  /// The length of an apostrophe: "'" or U+2019.
  private func apostrophe(at index: Int) -> Int? {
    guard index < bytes.count else { return nil }
    if bytes[index] == UInt8(ascii: "'") { return 1 }
    return bytes[index...].starts(with: [0xE2, 0x80, 0x99]) ? 3 : nil
  }

  /// The scalar that begins at `index` and its length; the text is valid UTF-8.
  private func scalar(at index: Int) -> (Unicode.Scalar, Int) {
    let first = UInt32(bytes[index])
    let (length, bits): (Int, UInt32) =
      switch first {
      case ..<0x80: (1, first)
      case ..<0xE0: (2, first & 0x1F)
      case ..<0xF0: (3, first & 0x0F)
      default: (4, first & 0x07)
      }
    guard index + length <= bytes.count else { return ("\u{FFFD}", 1) }
    let value = bytes[index + 1..<index + length].reduce(bits) { $0 << 6 | UInt32($1 & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }
}

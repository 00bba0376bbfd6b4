/// A text folded for finding: case, diacritics and kinds of quotes, dashes, blanks are equal.
struct FoldedText: Sendable {
  private var scalars: [UInt32] = []
  /// First byte of each folded scalar in the text.
  private var offsets: [Int] = []
  private let count: Int

  init(_ text: String) {
    var offset = 0
    for scalar in text.unicodeScalars {
      if let folded = FoldedText.fold(scalar), folded != 0x20 || scalars.last != 0x20 {
        scalars.append(folded)
        offsets.append(offset)
      }
      offset += UTF8.width(scalar)
    }
    count = offset
  }

  /// Where words occur: UTF-8 bytes, in order, without overlaps. Blanks around them are ignored.
  func ranges(of words: String) -> [Range<Int>] {
    var wanted = FoldedText(words).scalars[...]
    while wanted.first == 0x20 { wanted.removeFirst() }
    while wanted.last == 0x20 { wanted.removeLast() }
    guard let first = wanted.first else { return [] }
    let pattern = Array(wanted)
    var ranges: [Range<Int>] = []
    var index = 0
    while index + pattern.count <= scalars.count {
      if scalars[index] == first, matches(pattern, at: index) {
        ranges.append(offsets[index]..<end(of: index + pattern.count - 1))
        index += pattern.count
      } else {
        index += 1
      }
    }
    return ranges
  }

  private func matches(_ pattern: [UInt32], at index: Int) -> Bool {
    for place in pattern.indices where scalars[index + place] != pattern[place] { return false }
    return true
  }

  /// The byte after a folded scalar and the marks that combine with it.
  private func end(of index: Int) -> Int { index + 1 < offsets.count ? offsets[index + 1] : count }

  /// `nil` for what counts as nothing.
  private static func fold(_ scalar: Unicode.Scalar) -> UInt32? {
    switch scalar.value {
    case 0x41...0x5A: return scalar.value + 0x20
    case 0x09, 0x0A, 0x0D, 0xA0: return 0x20
    case 0x20..<0x7F: return scalar.value
    case 0x2018, 0x2019, 0x201A: return 0x27
    case 0x201C, 0x201D, 0x201E: return 0x22
    case 0x2010...0x2015: return 0x2D
    default: break
    }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return nil
    default: break
    }
    return baseLetter(properties) ?? properties.lowercaseMapping.unicodeScalars.first?.value
  }

  /// "e" for "é": Unicode names it "LATIN SMALL LETTER E WITH ACUTE".
  private static func baseLetter(_ properties: Unicode.Scalar.Properties) -> UInt32? {
    let prefixes = ["LATIN SMALL LETTER ", "LATIN CAPITAL LETTER "]
    guard let name = properties.name,
      let prefix = prefixes.first(where: name.hasPrefix)
    else { return nil }
    let rest = name.dropFirst(prefix.count).unicodeScalars
    guard let letter = rest.first, rest.dropFirst().starts(with: " WITH".unicodeScalars) else {
      return nil
    }
    return letter.value + 0x20
  }
}

import Articles

/// The words before and after a place of a text, in lower case, with their marks.
struct NearbyWords {
  /// In the order of the text.
  let before: [String]
  let after: [String]

  /// How much of the text is read on each side: UTF-8 bytes.
  private static let reach = 160

  /// - Parameter limits: nothing outside is read.
  init(_ place: Range<Int>, in bytes: [UInt8], within limits: Range<Int>? = nil) {
    let limits = limits ?? 0..<bytes.count
    let start = max(limits.lowerBound, place.lowerBound - NearbyWords.reach)
    let end = min(limits.upperBound, place.upperBound + NearbyWords.reach)
    before = NearbyWords.words(bytes[min(start, place.lowerBound)..<place.lowerBound])
    after = NearbyWords.words(bytes[place.upperBound..<max(end, place.upperBound)])
  }

  static func words(_ bytes: ArraySlice<UInt8>) -> [String] {
    bytes.split { $0 <= 0x20 }.map { String(decoding: $0.map(WordBytes.folded), as: UTF8.self) }
  }

  /// A word without the marks round it.
  static func bare(_ word: String) -> String {
    func isKept(_ character: Character) -> Bool { character.isLetter || character.isNumber }
    guard let first = word.firstIndex(where: isKept), let last = word.lastIndex(where: isKept)
    else { return "" }
    return String(word[first...last])
  }
}

import Articles

/// A word of a sentence as titles look at it.
struct TitleWord: Hashable, Sendable {
  /// With the marks around it.
  var text: String
  /// Lower case, apostrophes straight, without the marks around it; empty for a dash.
  let bare: String
  /// Where it stands in the text that is shown: UTF-8 bytes.
  let place: Range<Int>

  init(_ text: String, place: Range<Int> = 0..<0) {
    self.text = text
    self.place = place
    bare = Self.bareASCII(text) ?? Self.bare(text)
  }

  private static func bare(_ text: String) -> String {
    let kept = text.drop { !$0.isLetter && !$0.isNumber && $0 != "$" }
    guard let end = kept.lastIndex(where: { $0.isLetter || $0.isNumber }) else { return "" }
    let lower = kept[...end].lowercased()
    return lower.holds("’") ? lower.replacing("’", with: "'") : lower
  }

  /// The same by bytes, as nearly all words can be read; `nil` for a word that is not all ASCII.
  private static func bareASCII(_ text: String) -> String? {
    var text = text
    return text.withUTF8 { bytes in
      var (start, end) = (bytes.count, 0)
      for (index, byte) in bytes.enumerated() {
        guard byte < 0x80 else { return nil }
        let isKept = (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
        if isKept { end = index + 1 }
        if start == bytes.count, isKept || byte == UInt8(ascii: "$") { start = index }
      }
      guard start < end else { return "" }
      return String(unsafeUninitializedCapacity: end - start) { lower in
        for index in start..<end {
          let byte = bytes[index]
          lower[index - start] = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
        }
        return end - start
      }
    }
  }

  /// A comma, colon, dash or closing bracket stands after it.
  var endsPhrase: Bool {
    switch text.utf8.last {
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"): true
    // The last bytes of "—" and "”".
    case 0x94, 0x9D: text.hasSuffix("—") || text.hasSuffix(",”") || isDash
    case UInt8(ascii: "\""), UInt8(ascii: "'"): text.hasSuffix(",\"") || text.hasSuffix(",''")
    default: isDash
    }
  }

  /// Whatever word it is, a phrase ends with it.
  var closesQuotation: Bool {
    [",”", "”,", ",''", "'',", ",\"", "\","].contains { text.hasSuffix($0) }
  }

  var isDash: Bool {
    text.utf8.count <= 3 && ["—", "–", "--", "-", "_"].contains(text)
  }
  var isCapitalized: Bool { text.first { $0.isLetter || $0.isNumber }?.isUppercase ?? false }
  var isPronoun: Bool { Self.pronouns.contains(bare) }
  var isDeterminer: Bool { Self.determiners.contains(bare) || bare.hasSuffix("'s") }
  var isPreposition: Bool { Self.prepositions.contains(bare) }
  var isLink: Bool { text.holds("://") || text.holds("pic.twitter") || isWireMark }
  /// "&QL;", "&UR": a mark that agencies set for their printers.
  private var isWireMark: Bool {
    text.hasPrefix("&") && (2...3).contains(bare.count)
      && text.dropFirst().allSatisfy { $0.isUppercase || $0 == ";" }
  }

  static let pronouns: Set<String> = ["he", "she", "it", "they", "we", "i", "you"]
  static let determiners: Set<String> = [
    "a", "an", "the", "his", "her", "their", "its", "our", "my", "this", "that", "these", "those",
    "some", "no", "any", "each", "every", "several", "many", "one", "two", "three",
  ]
  static let prepositions: Set<String> = [
    "of", "in", "on", "at", "by", "for", "from", "to", "with", "under", "over", "about", "into",
    "through", "between", "among", "near", "against", "during", "after", "before", "since",
    "until", "within", "along", "across", "outside", "inside", "despite", "beyond", "around",
    "amid", "as", "like", "than", "per", "via", "toward", "towards", "off", "up", "following",
  ]
  static let conjunctions: Set<String> = [
    "and", "but", "or", "while", "whereas", "although", "though", "because", "if", "when", "that",
    "which", "who", "whose", "whom", "where", "whether", "so", "nor", "yet",
  ]

  static let relatives: Set<String> = ["who", "which", "that", "whose"]

  /// The words of a line; dashes stand for themselves.
  static func words(of line: String) -> [TitleWord] {
    var words: [TitleWord] = []
    var start: String.Index?
    func offset(_ index: String.Index) -> Int {
      line.utf8.distance(from: line.startIndex, to: index)
    }
    func close(_ end: String.Index) {
      if let first = start {
        words.append(TitleWord(String(line[first..<end]), place: offset(first)..<offset(end)))
      }
      start = nil
    }
    let scalars = line.unicodeScalars
    for index in scalars.indices {
      let scalar = scalars[index]
      if scalar.value < 0x80
        ? scalar == " " || (9...13).contains(scalar.value) : scalar.properties.isWhitespace
      {
        close(index)
      } else if scalar == "—" {
        close(index)
        words.append(TitleWord("—", place: offset(index)..<(offset(index) + 3)))
      } else if start == nil {
        start = index
      }
    }
    close(line.endIndex)
    return words
  }
}

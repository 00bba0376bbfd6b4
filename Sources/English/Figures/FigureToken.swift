import Articles

/// A word of a sentence as the reading of figures looks at it.
struct FigureToken: Sendable {
  /// What stands between a word and the next one.
  enum Mark: Int, Comparable, Sendable {
    case none, comma
    /// A colon, semicolon, bracket, dash or stop.
    case strong

    static func < (a: Mark, b: Mark) -> Bool { a.rawValue < b.rawValue }
  }

  /// UTF-8 bytes, the currency's and the percent sign included.
  var bytes: Range<Int>
  /// In small letters, without those signs.
  var text: String
  var isCapitalized: Bool
  var mark = Mark.none
  /// The word of the sign before it: "dollars" of "$10".
  var currency: String?
  var isPercent = false

  var isDigits: Bool { text.utf8.first.map { 0x30...0x39 ~= $0 } ?? false }
}

extension FigureToken {
  /// The words of a sentence, in order.
  static func tokens(of sentence: Range<Int>, in bytes: [UInt8]) -> [FigureToken] {
    var tokens: [FigureToken] = []
    tokens.reserveCapacity(sentence.count / 5)
    var index = sentence.lowerBound
    let end = sentence.upperBound
    var sign: (start: Int, word: String)?
    while index < end {
      let length = WordBytes.length(bytes, at: index, limit: end)
      if length == 0 {
        let (width, mark, currency) = markOrSign(at: index, in: bytes, end: end)
        if let currency { sign = (sign?.start ?? index, currency) }
        if let last = tokens.indices.last {
          if bytes[index] == UInt8(ascii: "%"), tokens[last].bytes.upperBound == index {
            tokens[last].isPercent = true
            tokens[last].bytes = tokens[last].bytes.lowerBound..<(index + 1)
          }
          tokens[last].mark = max(tokens[last].mark, mark)
        }
        index += width
        continue
      }
      let stop = wordEnd(from: index, in: bytes, end: end)
      var token = FigureToken(
        bytes: index..<stop, text: folded(index..<stop, in: bytes),
        isCapitalized: 0x41...0x5A ~= bytes[index])
      if let sign, sign.start < index, token.isDigits {
        token.currency = sign.word
        token.bytes = sign.start..<stop
      }
      if token.text == "us", stop < end, bytes[stop] == UInt8(ascii: "$") {
        sign = (index, dollars)
      } else {
        sign = nil
        tokens.append(token)
      }
      index = stop
    }
    return tokens
  }

  static let dollars = "dollars"

  /// The bytes of what is no word, what it parts, and the currency that it stands for.
  private static func markOrSign(at index: Int, in bytes: [UInt8], end: Int) -> (Int, Mark, String?)
  {
    switch bytes[index] {
    case UInt8(ascii: "$"): return (1, .none, dollars)
    case UInt8(ascii: ","): return (1, .comma, nil)
    case UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "("), UInt8(ascii: ")"),
      UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
      return (1, .strong, nil)
    case UInt8(ascii: "-"):
      // A hyphen between blanks is a dash.
      let isFree = index + 1 < end && bytes[index + 1] == 0x20
      return (1, isFree ? .strong : .none, nil)
    case 0xC2 where index + 1 < end && bytes[index + 1] == 0xA3: return (2, .none, "pounds")
    case 0xC2: return (min(2, end - index), .none, nil)
    case 0xE2 where index + 2 < end:
      if bytes[index + 1] == 0x82, bytes[index + 2] == 0xAC { return (3, .none, "euros") }
      // Quotation marks part nothing: “could be “well over 100,000””.
      let isQuotation = bytes[index + 1] == 0x80 && 0x98...0x9F ~= bytes[index + 2]
      return (3, bytes[index + 1] == 0x80 && !isQuotation ? .strong : .none, nil)
    default: return (1, .none, nil)
    }
  }

  /// Where a word ends: hyphens and apostrophes inside it are its own, and so are the commas, stops
  /// and dashes between its digits.
  private static func wordEnd(from start: Int, in bytes: [UInt8], end: Int) -> Int {
    var index = start
    while index < end {
      let length = WordBytes.length(bytes, at: index, limit: end)
      if length > 0 {
        index += length
        continue
      }
      guard index > start else { break }
      let isBehindDigit = 0x30...0x39 ~= bytes[index - 1]
      switch bytes[index] {
      case UInt8(ascii: "'"):
        guard isWord(index + 1, bytes, end) else { return index }
        index += 1
      case UInt8(ascii: "-"):
        guard isWord(index + 1, bytes, end) || sold(index + 1, bytes, end) else { return index }
        index += 1
      case UInt8(ascii: "$"):
        guard bytes[index - 1] == UInt8(ascii: "-"), isDigit(index + 1, bytes, end) else {
          return index
        }
        index += 1
      case UInt8(ascii: ","), UInt8(ascii: "."):
        guard isBehindDigit, isDigit(index + 1, bytes, end) else { return index }
        index += 1
      case 0xE2 where index + 2 < end && bytes[index + 1] == 0x80:
        // A curled apostrophe; a dash between digits.
        let isApostrophe = bytes[index + 2] == 0x99 && isWord(index + 3, bytes, end)
        let isRange =
          0x90...0x94 ~= bytes[index + 2] && isBehindDigit && isDigit(index + 3, bytes, end)
        guard isApostrophe || isRange else { return index }
        index += 3
      default: return index
      }
    }
    return index
  }

  private static func isWord(_ index: Int, _ bytes: [UInt8], _ end: Int) -> Bool {
    index < end && WordBytes.length(bytes, at: index, limit: end) > 0
  }

  private static func isDigit(_ index: Int, _ bytes: [UInt8], _ end: Int) -> Bool {
    index < end && 0x30...0x39 ~= bytes[index]
  }

  /// "$15" behind the hyphen of "$10-$15".
  private static func sold(_ index: Int, _ bytes: [UInt8], _ end: Int) -> Bool {
    index < end && bytes[index] == UInt8(ascii: "$") && isDigit(index + 1, bytes, end)
  }

  /// In small letters, apostrophes straight, dashes as hyphens, without signs of money.
  private static func folded(_ range: Range<Int>, in bytes: [UInt8]) -> String {
    var output: [UInt8] = []
    output.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      if bytes[index] == 0xE2, index + 2 < range.upperBound, bytes[index + 1] == 0x80 {
        output.append(bytes[index + 2] == 0x99 ? UInt8(ascii: "'") : UInt8(ascii: "-"))
        index += 3
      } else {
        if bytes[index] != UInt8(ascii: "$") { output.append(WordBytes.folded(bytes[index])) }
        index += 1
      }
    }
    return String(decoding: output, as: UTF8.self)
  }
}

/// A paragraph with what the finding of regions asks about it.
struct Paragraph: Sendable {
  /// UTF-8 bytes, without the blanks around it.
  var bytes: Range<Int>
  var blankLinesBefore: Int
  var wordCount: Int
  /// Words that start with an uppercase letter or a digit.
  var capitalizedCount: Int
  /// Ends with `.`, `!`, `?` or `…`, closing marks and links aside.
  var endsSentence: Bool
  /// The last scalar that is neither a closing mark nor part of a link's target.
  var lastScalar: UInt32
  /// The first letter or digit.
  var firstScalar: UInt32
  var isListItem: Bool
  var isWholeLink: Bool
  /// Lowercase text without markup, curly marks made straight; empty for a long paragraph.
  var key: String

  /// So many paragraphs are looked at by one core at a time: those of a long text only are more.
  static let piece = 1_000

  /// Longer paragraphs are never furniture by their words alone.
  private static let longestKey = 300

  /// - Parameter markup: a finder of markup in the same text.
  init(_ found: ParagraphFinder.Found, in source: SourceText, _ markup: MarkupFinder) {
    bytes = found.bytes
    blankLinesBefore = found.blankLinesBefore
    isListItem = source.listMarker(in: bytes) != nil
    isWholeLink = markup.isWholeLink(bytes)
    var words = WordCount()
    var index = bytes.lowerBound
    while index < bytes.upperBound {
      let (value, width) = source.plainScalar(at: index, before: bytes.upperBound)
      words.add(value)
      index += width
    }
    wordCount = words.count
    capitalizedCount = words.capitalized
    firstScalar = words.first
    lastScalar = Self.lastScalar(of: bytes, in: source)
    endsSentence = Scalars.isTerminal(lastScalar)
    key =
      bytes.count <= Self.longestKey
      ? Self.key(of: bytes, without: markup.markup(in: bytes), in: source) : ""
  }

  /// A whole sentence or more of running text.
  var isProse: Bool { wordCount >= 12 && (endsSentence || wordCount >= 40) && !isWholeLink }

  private static func lastScalar(of bytes: Range<Int>, in source: SourceText) -> UInt32 {
    var end = bytes.upperBound
    while let (value, width) = source.scalar(endingAt: end, after: bytes.lowerBound) {
      if value == 0x29, let label = linkLabelEnd(endingAt: end, in: source, from: bytes.lowerBound)
      {
        end = label
      } else if Scalars.isClosing(value) || Scalars.isBlank(value) {
        end -= width
      } else {
        return value
      }
    }
    return 0
  }

  /// Where the label of a link ends whose target ends at `end`. No target holds a second closing
  /// bracket, so that no byte is looked at for more than one of them.
  private static func linkLabelEnd(endingAt end: Int, in source: SourceText, from start: Int)
    -> Int?
  {
    var index = end - 2
    while index > start, source.bytes[index] != 0x28, source.bytes[index] != 0x29 { index -= 1 }
    return index > start && source.has("](", at: index - 1) ? index - 1 : nil
  }

  private static func key(of bytes: Range<Int>, without markup: [Range<Int>], in source: SourceText)
    -> String
  {
    if markup.isEmpty, let key = plainKey(of: bytes, in: source) { return key }
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var hidden = markup[...]
    var index = bytes.lowerBound
    while index < bytes.upperBound {
      if let next = hidden.first, next.contains(index) {
        index = next.upperBound
        hidden = hidden.dropFirst()
        continue
      }
      let (value, width) = source.plainScalar(at: index, before: bytes.upperBound)
      switch value {
      case 0x61...0x7A: output.append(UInt8(value))
      case 0x41...0x5A: output.append(UInt8(value) | 0x20)
      case 0x2018, 0x2019: output.append(0x27)
      case 0x201C, 0x201D: output.append(0x22)
      case 0x2010...0x2015: output.append(0x2D)
      case _ where Scalars.isBlank(value): if output.last != 0x20 { output.append(0x20) }
      default: output.append(contentsOf: source.bytes[index..<index + width])
      }
      index += width
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// The same of ASCII only, with nothing in it but single blanks and small letters to be made; `nil` for
  /// other text. No byte waits for another, so that many are read at a time.
  private static func plainKey(of bytes: Range<Int>, in source: SourceText) -> String? {
    var output = Array(source.bytes[bytes])
    var letters = output.mutableSpan
    var others: UInt8 = 0
    var previous: UInt8 = 0
    for index in letters.indices {
      let byte = letters[index]
      others |=
        (byte < 0x20 ? 1 : 0) | (byte > 0x7E ? 1 : 0) | (byte == 0x20 && previous == 0x20 ? 1 : 0)
      previous = byte
      letters[index] = byte &- 0x41 < 26 ? byte | 0x20 : byte
    }
    return others == 0 ? String(decoding: output, as: UTF8.self) : nil
  }
}

/// The words of a text as they are read, scalar by scalar. Plain letters and blanks are told without a
/// branch: nearly all of a text is read here.
private struct WordCount {
  var count = 0
  /// Words that start with an uppercase letter or a digit.
  var capitalized = 0
  /// The first letter or digit.
  var first: UInt32 = 0
  private var atStart = true

  @inline(__always)
  mutating func add(_ value: UInt32) {
    let isPart: Bool
    let isCapital: Bool
    let isBlank: Bool
    if value < 0x80 {
      isCapital = (value &- 0x41 < 26) != (value &- 0x30 < 10)
      isPart = (value &- 0x61 < 26) != isCapital
      isBlank = value <= 0x20 && Scalars.isBlank(value)
    } else {
      isPart = Scalars.isWordPart(value)
      isCapital = isPart && Scalars.isUppercase(value)
      isBlank = Scalars.isBlank(value)
    }
    let starts = atStart && isPart
    count &+= starts ? 1 : 0
    capitalized &+= starts && isCapital ? 1 : 0
    if first == 0, isPart { first = value }
    atStart = isBlank || atStart && !isPart
  }
}

extension String {
  var isASCII: Bool {
    let bytes = utf8.span
    var all: UInt8 = 0
    for index in bytes.indices { all |= bytes[index] }
    return all < 0x80
  }

  /// Whether an ASCII digit stands in the text.
  var holdsDigit: Bool { utf8.contains { (0x30...0x39).contains($0) } }
}

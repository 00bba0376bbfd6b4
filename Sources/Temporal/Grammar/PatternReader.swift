/// Turns a pattern's text into steps.
struct PatternReader {
  static let signs: Set<String> = ["(", ")", "[", "]", "|", ">"]

  private(set) var steps: [Pattern.Step] = []
  private let pieces: [String]
  private let number: (String) -> UInt16?
  private var index = 0

  init(text: String, number: @escaping (String) -> UInt16?) {
    pieces = PatternReader.pieces(of: text)
    self.number = number
  }

  /// Blank-separated words; brackets and bars are always words of their own.
  static func pieces(of text: String) -> [String] {
    var pieces: [String] = []
    var word = ""
    for character in text {
      let isSign = "()[]|".contains(character)
      if (isSign || character == " ") && !word.isEmpty {
        pieces.append(word)
        word = ""
      }
      if isSign { pieces.append(String(character)) }
      if !isSign && character != " " { word.append(character) }
    }
    return word.isEmpty ? pieces : pieces + [word]
  }

  /// Reads until a bar, a closing bracket or the end.
  mutating func sequence() {
    while index < pieces.count {
      let piece = pieces[index]
      switch piece {
      case "|", ")", "]": return
      case "(": group(closing: ")", optional: false)
      case "[": group(closing: "]", optional: true)
      case ">":
        steps.append(.lookAhead)
        index += 1
      default:
        steps.append(Slot.named[piece].map(Pattern.Step.slot) ?? .word(number(piece) ?? .max))
        index += 1
      }
    }
  }

  /// Alternatives, tried in the order in which they are written; an optional group may be absent.
  private mutating func group(closing: String, optional: Bool) {
    index += 1
    var jumps: [Int] = []
    var isLast = false
    while !isLast {
      let fork = steps.count
      steps.append(.orElse(0))
      sequence()
      isLast = index >= pieces.count || pieces[index] == closing
      index += 1
      jumps.append(steps.count)
      steps.append(.jump(0))
      steps[fork] = .orElse(steps.count)
      if isLast, !optional { steps.append(.word(.max)) }
    }
    for jump in jumps { steps[jump] = .jump(steps.count) }
  }
}

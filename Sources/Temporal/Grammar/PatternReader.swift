/// Turns a pattern's text into steps.
struct PatternReader {
  static let signs: Set<String> = ["(", ")", "[", "]", "|", ">"]

  private(set) var steps: [Pattern.Step] = []
  private let pieces: [String]
  private let number: (String) -> UInt16?
  private var index = 0

  init(pieces: [String], number: @escaping (String) -> UInt16?) {
    self.pieces = PatternReader.hasBareBar(pieces) ? ["("] + pieces + [")"] : pieces
    self.number = number
  }

  /// Alternatives outside any bracket.
  private static func hasBareBar(_ pieces: [String]) -> Bool {
    var depth = 0
    for piece in pieces {
      if piece == "(" || piece == "[" { depth += 1 }
      if piece == ")" || piece == "]" { depth -= 1 }
      if piece == "|", depth == 0 { return true }
    }
    return false
  }

  /// Blank-separated words; brackets and bars are always words of their own, and `{name}` is what
  /// `parts` has for it.
  static func pieces(of text: String, parts: [String: String]) -> [String] {
    var pieces: [String] = []
    var word: [UInt8] = []
    var name: [UInt8]?
    for byte in text.utf8 {
      let isSign = "()[]|".utf8.contains(byte)
      let isBlank = byte == UInt8(ascii: " ")
      if byte == UInt8(ascii: "{") {
        name = []
      } else if byte == UInt8(ascii: "}"), let known = name {
        let part = parts[String(decoding: known, as: UTF8.self)] ?? ""
        pieces += self.pieces(of: part, parts: parts)
        name = nil
      } else if name != nil {
        name?.append(byte)
      } else {
        if isSign || isBlank, !word.isEmpty {
          pieces.append(String(decoding: word, as: UTF8.self))
          word.removeAll(keepingCapacity: true)
        }
        if isSign { pieces.append(String(UnicodeScalar(byte))) }
        if !isSign, !isBlank { word.append(byte) }
      }
    }
    return word.isEmpty ? pieces : pieces + [String(decoding: word, as: UTF8.self)]
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

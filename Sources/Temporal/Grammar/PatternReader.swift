/// Turns patterns' texts into steps, and collects their words.
struct PatternReader {
  private(set) var lexicon = Lexicon()
  private let parts: [String: String]
  /// The steps of parts read before.
  private var known: [String: [Pattern.Step]] = [:]

  init(parts: [String: String]) { self.parts = parts }

  mutating func pattern(_ text: String) -> Pattern {
    var steps = steps(of: text)
    steps.append(.done)
    return Pattern(steps)
  }

  private mutating func steps(of text: String) -> [Pattern.Step] {
    var source = Source(text)
    var steps: [Pattern.Step] = []
    steps.reserveCapacity(64)
    if source.hasBareBar {
      group(&source, into: &steps, optional: false)
    } else {
      sequence(&source, into: &steps)
    }
    return steps
  }

  /// Reads until a bar, a closing bracket or the end.
  private mutating func sequence(_ source: inout Source, into steps: inout [Pattern.Step]) {
    while let piece = source.next() {
      switch piece {
      case .bar, .close:
        source.putBack()
        return
      case .open(let optional): group(&source, into: &steps, optional: optional)
      case .lookAhead: steps.append(.lookAhead)
      case .part(let name):
        let start = steps.count
        steps += self.part(name).lazy.map { $0.moved(by: start) }
      case .slot(let name): steps.append(Slot.named[name].map(Pattern.Step.slot) ?? .never)
      case .word(let word): steps.append(.word(lexicon.number(adding: word)))
      }
    }
  }

  /// Alternatives, tried in the order in which they are written; an optional group may be absent.
  private mutating func group(
    _ source: inout Source, into steps: inout [Pattern.Step], optional: Bool
  ) {
    var jumps: [Int] = []
    var isLast = false
    while !isLast {
      let fork = steps.count
      steps.append(.orElse(0))
      sequence(&source, into: &steps)
      isLast = source.next() != .bar
      jumps.append(steps.count)
      steps.append(.jump(0))
      steps[fork] = .orElse(steps.count)
    }
    if !optional { steps.append(.never) }
    for jump in jumps { steps[jump] = .jump(steps.count) }
  }

  private mutating func part(_ name: String) -> [Pattern.Step] {
    if let steps = known[name] { return steps }
    let steps = parts[name].map { self.steps(of: $0) } ?? []
    known[name] = steps
    return steps
  }
}

extension PatternReader {
  private enum Piece: Equatable {
    case open(optional: Bool)
    case close, bar, lookAhead
    case part(String)
    case slot(String)
    case word(String)
  }

  /// A pattern's text, piece by piece: blanks part words; brackets and bars are pieces of their own.
  private struct Source {
    private let bytes: [UInt8]
    private var position = 0
    private var last = 0

    init(_ text: String) { bytes = Array(text.utf8) }

    /// Alternatives outside any bracket.
    var hasBareBar: Bool {
      var depth = 0
      for byte in bytes {
        switch byte {
        case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
        case UInt8(ascii: ")"), UInt8(ascii: "]"): depth -= 1
        case UInt8(ascii: "|") where depth == 0: return true
        default: break
        }
      }
      return false
    }

    mutating func putBack() { position = last }

    mutating func next() -> Piece? {
      while position < bytes.count, bytes[position] == UInt8(ascii: " ") { position += 1 }
      last = position
      guard position < bytes.count else { return nil }
      let start = position
      position += 1
      switch bytes[start] {
      case UInt8(ascii: "("): return .open(optional: false)
      case UInt8(ascii: "["): return .open(optional: true)
      case UInt8(ascii: ")"), UInt8(ascii: "]"): return .close
      case UInt8(ascii: "|"): return .bar
      case UInt8(ascii: ">"): return .lookAhead
      case UInt8(ascii: "{"):
        let end = bytes[start...].firstIndex(of: UInt8(ascii: "}")) ?? bytes.count
        position = min(end + 1, bytes.count)
        return .part(String(decoding: bytes[(start + 1)..<end], as: UTF8.self))
      default: return word(from: start)
      }
    }

    /// Capitals and figures make a slot of it.
    private mutating func word(from start: Int) -> Piece {
      position = start
      var isSlot = false
      while position < bytes.count, !Source.ends.contains(bytes[position]) {
        isSlot = isSlot || 48...57 ~= bytes[position] || 65...90 ~= bytes[position]
        position += 1
      }
      let word = String(decoding: bytes[start..<position], as: UTF8.self)
      return isSlot ? .slot(word) : .word(word)
    }

    private static let ends = Array(" ()[]|{".utf8)
  }
}

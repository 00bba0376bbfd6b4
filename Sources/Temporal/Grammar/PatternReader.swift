/// Turns patterns' texts into steps, and collects their words.
struct PatternReader {
  private(set) var lexicon = Lexicon()
  private let parts: [String: String]
  /// Parts read before.
  private var known: [String: PatternFragment] = [:]

  init(parts: [String: String]) { self.parts = parts }

  mutating func pattern(_ text: String) -> Pattern {
    var fragment = fragment(text)
    fragment.steps.append(.done)
    return Pattern(fragment.steps, anyOf: fragment.needs)
  }

  private mutating func fragment(_ text: String) -> PatternFragment {
    var source = Source(text)
    var fragment = PatternFragment()
    fragment.steps.reserveCapacity(64)
    if source.hasBareBar {
      group(&source, into: &fragment, optional: false)
    } else {
      sequence(&source, into: &fragment)
    }
    return fragment
  }

  /// Reads until a bar, a closing bracket or the end.
  private mutating func sequence(_ source: inout Source, into fragment: inout PatternFragment) {
    while let piece = source.next() {
      switch piece {
      case .bar, .close:
        source.putBack()
        return
      case .open(let optional): group(&source, into: &fragment, optional: optional)
      case .lookAhead: fragment.steps.append(.lookAhead)
      case .part(let name): fragment.append(part(name))
      case .slot(let name):
        guard let slot = Slot.named[name] else {
          preconditionFailure("a pattern has \(name), which is no slot")
        }
        fragment.append(.slot(slot))
      case .word(let word): fragment.append(.word(lexicon.number(adding: word)))
      }
    }
  }

  /// Alternatives, tried in the order in which they are written; an optional group may be absent.
  private mutating func group(
    _ source: inout Source, into fragment: inout PatternFragment, optional: Bool
  ) {
    var alternatives: [PatternFragment] = []
    repeat {
      var alternative = PatternFragment()
      sequence(&source, into: &alternative)
      alternatives.append(alternative)
    } while source.next() == .bar
    let group = PatternFragment(alternatives)
    if optional {
      fragment.steps.append(.orElse(fragment.steps.count + 1 + group.steps.count))
      fragment.append(group.steps)
    } else {
      fragment.append(group)
    }
  }

  private mutating func part(_ name: String) -> PatternFragment {
    if let fragment = known[name] { return fragment }
    let fragment = parts[name].map { self.fragment($0) } ?? PatternFragment()
    known[name] = fragment
    return fragment
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
      return isSlot ? .slot(word) : .word(Source.signs[word] ?? word)
    }

    /// Signs that mean something else in a pattern.
    private static let signs = ["lpar": "(", "rpar": ")"]

    private static let ends = Array(" ()[]|{".utf8)
  }
}

/// What is read of a pattern: its steps, and what every match of them has among its tokens.
struct PatternFragment: Sendable {
  var steps: [Pattern.Step] = []
  /// Every match has a token of each of these.
  private(set) var needs: [TokenTraits] = []

  init() {}

  /// The first alternative that matches.
  init(_ alternatives: [Self]) {
    var jumps: [Int] = []
    for (index, alternative) in alternatives.enumerated() {
      if index == alternatives.count - 1 {
        append(alternative.steps)
      } else {
        steps.append(.orElse(steps.count + 2 + alternative.steps.count))
        append(alternative.steps)
        jumps.append(steps.count)
        steps.append(.jump(0))
      }
      needs =
        index == 0 ? alternative.needs : zip(needs, alternative.needs).map { $0.union($1) }
    }
    for jump in jumps { steps[jump] = .jump(steps.count) }
  }

  mutating func append(_ step: Pattern.Step) {
    steps.append(step)
    if let need = TokenTraits(of: step) { needs.append(need) }
  }

  mutating func append(_ other: Self) {
    append(other.steps)
    needs += other.needs
  }

  mutating func append(_ more: [Pattern.Step]) {
    let start = steps.count
    steps += more.lazy.map { $0.moved(by: start) }
  }
}

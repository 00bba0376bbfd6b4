/// A rule's pattern, compiled to steps that a matcher walks.
///
/// Written as words (`ago`), slots in capitals (`MONTH`), optional parts in brackets (`[,]`),
/// alternatives in parentheses (`(this | last)`) and `>` before words that must follow but are
/// not part of the expression. `{name}` stands for a part that the grammar defines once.
struct Pattern: Sendable {
  /// One step of the walk: plain numbers, so that walking copies nothing.
  struct Step: Sendable {
    enum Kind: UInt8 {
      case word, slot
      /// Try the next step; if that leads nowhere, the one at `target`.
      case orElse
      case jump
      /// What follows is only looked at.
      case lookAhead
      case done
    }

    var kind: Kind
    var slot = Slot.month
    var word: UInt16 = 0
    var target: Int32 = 0
    var classes: TokenClass = []

    /// The step with its target so many steps further on.
    func moved(by offset: Int) -> Step {
      var step = self
      step.target += Int32(offset)
      return step
    }

    static func word(_ word: UInt16) -> Step { Step(kind: .word, word: word) }
    static func slot(_ slot: Slot) -> Step {
      Step(kind: .slot, slot: slot, classes: slot.classes)
    }
    static func orElse(_ target: Int) -> Step { Step(kind: .orElse, target: Int32(target)) }
    static func jump(_ target: Int) -> Step { Step(kind: .jump, target: Int32(target)) }
    static let lookAhead = Step(kind: .lookAhead)
    static let done = Step(kind: .done)
  }

  private(set) var steps: [Step] = []
  /// What a match can begin with.
  private(set) var first = Choices()
  /// The steps that take the first token.
  private var firsts: [Int] = []

  /// The classes of slots that no match can do without.
  private(set) var needed: TokenClass = []

  /// The tokens that can stand at one place of a match.
  struct Choices: Sendable, Hashable {
    var words: Set<UInt16> = []
    var classes: TokenClass = []
    /// Any token, or none, will do.
    var anything = false
  }

  /// - Parameters:
  ///   - pieces: the words and signs of its text.
  ///   - number: a word's number in the lexicon.
  init(pieces: [String], number: @escaping (String) -> UInt16?) {
    var reader = PatternReader(pieces: pieces, number: number)
    reader.sequence()
    steps = reader.steps + [.done]
    for step in steps where step.kind == .slot && !canDo(without: step.classes) {
      needed.formUnion(step.classes)
    }
    first = choices(from: 0, &firsts)
  }

  /// What can stand behind a first token of a word or class; `nil` where no match begins with it.
  func second(after word: UInt16, _ classes: TokenClass) -> Choices? {
    var result: Choices?
    for index in firsts {
      let step = steps[index]
      guard step.kind == .word ? step.word == word : !step.classes.isDisjoint(with: classes) else {
        continue
      }
      var taking: [Int] = []
      let next = choices(from: index + 1, &taking)
      var merged = result ?? Choices()
      merged.words.formUnion(next.words)
      merged.classes.formUnion(next.classes)
      merged.anything = merged.anything || next.anything
      result = merged
    }
    return result
  }

  /// Whether some way through the pattern fills no slot of these classes.
  private func canDo(without classes: TokenClass) -> Bool {
    var open = [0]
    var seen: Set<Int> = []
    while let index = open.popLast() {
      guard seen.insert(index).inserted else { continue }
      let step = steps[index]
      switch step.kind {
      case .slot where step.classes == classes: continue
      case .word where step.word == .max: continue
      case .slot, .word, .lookAhead: open.append(index + 1)
      case .orElse: open += [Int(step.target), index + 1]
      case .jump: open.append(Int(step.target))
      case .done: return true
      }
    }
    return false
  }

  /// What can be taken next from a step on, and the steps that would take it.
  private func choices(from index: Int, _ taking: inout [Int]) -> Choices {
    var result = Choices()
    var open = [index]
    while let index = open.popLast() {
      let step = steps[index]
      switch step.kind {
      case .word:
        result.words.insert(step.word)
        taking.append(index)
      case .slot:
        result.classes.formUnion(step.classes)
        if step.classes.isEmpty { result.anything = true }
        taking.append(index)
      case .orElse: open += [Int(step.target), index + 1]
      case .jump: open.append(Int(step.target))
      case .lookAhead: open.append(index + 1)
      case .done: result.anything = true
      }
    }
    return result
  }
}

extension Slot {
  static let named = Dictionary(uniqueKeysWithValues: allCases.map { ($0.name, $0) })
}

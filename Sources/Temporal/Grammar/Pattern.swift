/// A rule's pattern, compiled to steps that a matcher walks.
///
/// Written as words (`ago`), slots in capitals (`MONTH`), optional parts in brackets (`[,]`),
/// alternatives in parentheses (`(this | last)`) and `>` before words that must follow but are
/// not part of the expression; `lpar` and `rpar` are brackets of the text. `{name}` stands for a
/// part that the grammar defines once.
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
    /// A word that no token is.
    static let never = Step(kind: .word, word: .max)
  }

  /// The last is `done`; no step leads back.
  let steps: [Step]
  /// The steps that can take the first token.
  let firsts: [Int]
  /// What the tokens of every match have among them.
  let needs: TokenNeeds
  /// The most tokens that one match can look at.
  let longest: Int
  /// The most slots that one match can fill.
  let mostSlots: Int

  init(_ steps: [Step], anyOf: [TokenTraits]) {
    self.steps = steps
    var firsts: [Int] = []
    Pattern.forEachNext(in: steps, from: 0) { firsts.append($0) }
    self.firsts = firsts
    needs = TokenNeeds(all: Pattern.needed(steps), anyOf: anyOf)
    longest = Pattern.most(steps) { $0.kind == .word || $0.kind == .slot }
    mostSlots = Pattern.most(steps) { $0.kind == .slot }
  }

  /// Calls with each step that can take the token behind the one that a step takes, and with the
  /// last step where there need be none.
  func forEachStep(after step: Int, _ body: (Step) -> Void) {
    Pattern.forEachNext(in: steps, from: step + 1) { body(steps[$0]) }
  }

  /// The slots that lie on every way through the steps, found from the end on.
  private static func needed(_ steps: [Step]) -> TokenClass {
    var ahead: [UInt64] = Array(repeating: 0, count: steps.count)
    for index in steps.indices.reversed() {
      let step = steps[index]
      switch step.kind {
      case .word: ahead[index] = step.word == .max ? .max : ahead[index + 1]
      case .slot: ahead[index] = step.classes.rawValue | ahead[index + 1]
      case .orElse: ahead[index] = ahead[index + 1] & ahead[Int(step.target)]
      case .jump: ahead[index] = ahead[Int(step.target)]
      case .lookAhead: ahead[index] = ahead[index + 1]
      case .done: break
      }
    }
    return TokenClass(rawValue: ahead.first ?? 0)
  }

  /// How many steps of a sort there can be on one way.
  private static func most(_ steps: [Step], _ isCounted: (Step) -> Bool) -> Int {
    var ahead = Array(repeating: 0, count: steps.count)
    for index in steps.indices.reversed() {
      let step = steps[index]
      switch step.kind {
      case .word, .slot, .lookAhead: ahead[index] = ahead[index + 1] + (isCounted(step) ? 1 : 0)
      case .orElse: ahead[index] = max(ahead[index + 1], ahead[Int(step.target)])
      case .jump: ahead[index] = ahead[Int(step.target)]
      case .done: break
      }
    }
    return ahead.first ?? 0
  }

  /// Calls with the steps that can take the next token from a step on, or end the match there.
  private static func forEachNext(in steps: [Step], from index: Int, _ body: (Int) -> Void) {
    var index = index
    while true {
      let step = steps[index]
      switch step.kind {
      case .word, .slot, .done: return body(index)
      case .orElse:
        forEachNext(in: steps, from: index + 1, body)
        index = Int(step.target)
      case .jump: index = Int(step.target)
      case .lookAhead: index += 1
      }
    }
  }
}

extension Slot {
  static let named = Dictionary(uniqueKeysWithValues: allCases.map { ($0.name, $0) })
}

/// Walks a pattern over a block's tokens.
struct Matcher {
  /// Steps taken so far; what tests count instead of seconds.
  private(set) var steps = 0
  /// The last match.
  private(set) var found = Found()
  /// The ways that are left to try, the last one first.
  private var choices: [Choice] = []

  private struct Choice {
    var step: Int
    var token: Int
    var lookedFrom: Int
    var filledCount: Int
  }

  /// Whether a rule's pattern matches from a token on; the first way that its order gives is taken.
  mutating func match(
    _ rule: Int, of grammar: Grammar, in tokens: Span<Token>, at start: Int
  ) -> Bool {
    choices.removeAll(keepingCapacity: true)
    found.filled.removeAll()
    let steps = grammar.program
    let program = steps.span
    var index = grammar.entry[rule]
    var token = start
    var lookedFrom = -1
    while true {
      self.steps += 1
      let step = program[index]
      index += 1
      switch step.kind {
      case .word:
        if token < tokens.count, tokens[token].word == step.word {
          token += 1
          continue
        }
      case .slot:
        if token < tokens.count, fills(step, tokens[token]) {
          found.filled.append(Found.Filled(slot: step.slot, token: token))
          token += 1
          continue
        }
      case .orElse:
        let other = Int(step.target)
        // Most alternatives fail at their first token.
        if mayTake(program[index], tokens, token) {
          choices.append(
            Choice(
              step: other, token: token, lookedFrom: lookedFrom, filledCount: found.filled.count))
        } else {
          index = other
        }
        continue
      case .jump:
        index = Int(step.target)
        continue
      case .lookAhead:
        lookedFrom = token
        continue
      case .done:
        found.tokens = start..<(lookedFrom < 0 ? token : lookedFrom)
        found.lookedAt = token
        return true
      }
      guard let choice = choices.popLast() else { return false }
      index = choice.step
      token = choice.token
      lookedFrom = choice.lookedFrom
      found.filled.keepFirst(choice.filledCount)
    }
  }

  private func mayTake(_ step: Pattern.Step, _ tokens: Span<Token>, _ token: Int) -> Bool {
    guard step.kind == .word || step.kind == .slot else { return true }
    guard token < tokens.count else { return false }
    let next = tokens[token]
    return step.kind == .word ? next.word == step.word : fills(step, next)
  }

  private func fills(_ step: Pattern.Step, _ token: Token) -> Bool {
    if step.classes.isEmpty {
      let shape = token.shape
      return shape.contains(.isWord) && token.isPlainWord
        && shape.contains(.capitalized) == (step.slot == .properName)
    }
    return token.classes.rawValue & step.classes.rawValue != 0
  }
}

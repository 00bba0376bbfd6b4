/// Walks a pattern over a block's tokens.
struct Matcher {
  /// Steps taken so far; what tests count instead of seconds.
  private(set) var steps = 0
  /// The tokens of the last match, without what was only looked at.
  private(set) var tokens = 0..<0
  /// The first token behind all that the last match looked at.
  private(set) var lookedAt = 0
  /// The slots that the last match filled.
  private(set) var filled: [Found.Filled] = []

  /// Whether a rule's pattern matches from a token on; the first way that its order gives is taken.
  mutating func match(_ rule: Int, of grammar: Grammar, in block: Block, at start: Int) -> Bool {
    filled.removeAll(keepingCapacity: true)
    var ends = Ends()
    let program = grammar.program
    guard walk(program.span, grammar.entry[rule], block.tokens.span, start, lookedFrom: -1, &ends)
    else {
      return false
    }
    tokens = start..<ends.expression
    lookedAt = ends.all
    return true
  }

  private struct Ends {
    var expression = 0
    var all = 0
  }

  private mutating func walk(
    _ pattern: Span<Pattern.Step>, _ first: Int, _ tokens: Span<Token>, _ start: Int,
    lookedFrom: Int, _ ends: inout Ends
  ) -> Bool {
    var index = first
    var token = start
    var lookedFrom = lookedFrom
    while true {
      steps += 1
      switch pattern[index].kind {
      case .word:
        guard token < tokens.count, tokens[token].word == pattern[index].word else { return false }
        token += 1
        index += 1
      case .slot:
        guard token < tokens.count, fills(pattern[index], tokens, token) else { return false }
        filled.append(Found.Filled(slot: pattern[index].slot, token: token))
        token += 1
        index += 1
      case .orElse:
        // Most alternatives fail at their first token: tell that without a walk of its own.
        let next = pattern[index + 1]
        if mayTake(next, tokens, token) {
          let count = filled.count
          if walk(pattern, index + 1, tokens, token, lookedFrom: lookedFrom, &ends) { return true }
          filled.removeLast(filled.count - count)
        }
        index = Int(pattern[index].target)
      case .jump:
        index = Int(pattern[index].target)
      case .lookAhead:
        lookedFrom = token
        index += 1
      case .done:
        ends = Ends(expression: lookedFrom < 0 ? token : lookedFrom, all: token)
        return true
      }
    }
  }

  private func mayTake(_ step: Pattern.Step, _ tokens: Span<Token>, _ token: Int) -> Bool {
    switch step.kind {
    case .word: token < tokens.count && tokens[token].word == step.word
    case .slot: token < tokens.count && fills(step, tokens, token)
    default: true
    }
  }

  private func fills(_ step: Pattern.Step, _ tokens: Span<Token>, _ token: Int) -> Bool {
    if step.classes.isEmpty {
      let shape = tokens[token].shape
      return shape.contains(.isWord) && tokens[token].word == 0
        && shape.contains(.capitalized) == (step.slot == .properName)
    }
    return tokens[token].classes.rawValue & step.classes.rawValue != 0
  }
}

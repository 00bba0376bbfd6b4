/// Walks a pattern over a block's tokens.
struct Matcher {
  /// Steps taken so far; what tests count instead of seconds.
  private(set) var steps = 0
  private var filled: [Found.Filled] = []

  /// The match of a pattern that begins at a token: the first that its order of alternatives gives.
  mutating func match(_ pattern: Pattern, in block: Block, at start: Int) -> Found? {
    filled.removeAll(keepingCapacity: true)
    guard let ends = walk(pattern.steps, 0, block.tokens, start, lookedFrom: nil) else {
      return nil
    }
    return Found(tokens: start..<ends.expression, lookedAt: ends.all, filled: filled)
  }

  private mutating func walk(
    _ pattern: [Pattern.Step], _ step: Int, _ tokens: [Token], _ index: Int, lookedFrom: Int?
  ) -> (expression: Int, all: Int)? {
    var step = step
    var index = index
    var lookedFrom = lookedFrom
    while true {
      steps += 1
      switch pattern[step] {
      case .word(let word):
        guard index < tokens.count, tokens[index].word == word else { return nil }
        index += 1
        step += 1
      case .slot(let slot):
        guard index < tokens.count, fills(slot, tokens[index]) else { return nil }
        filled.append(Found.Filled(slot: slot, token: index))
        index += 1
        step += 1
      case .orElse(let other):
        let count = filled.count
        if let ends = walk(pattern, step + 1, tokens, index, lookedFrom: lookedFrom) {
          return ends
        }
        filled.removeLast(filled.count - count)
        step = other
      case .jump(let target):
        step = target
      case .lookAhead:
        lookedFrom = index
        step += 1
      case .done:
        return (lookedFrom ?? index, index)
      }
    }
  }

  private func fills(_ slot: Slot, _ token: Token) -> Bool {
    if slot == .upper { return token.shape.contains([.capitalized, .isWord]) }
    return token.has(slot.classes)
  }
}

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

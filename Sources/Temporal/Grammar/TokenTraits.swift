/// What some tokens have among them: their classes, and roughly their words.
struct TokenTraits: Sendable {
  private(set) var classes: UInt64 = 0
  /// A bit for all of the lexicon's numbers with the same remainder.
  private(set) var words: UInt64 = 0

  init() {}

  /// Those of the tokens that a step can take; `nil` where it takes any, or none.
  init?(of step: Pattern.Step) {
    switch step.kind {
    case .word where step.word != .max: words = 1 << UInt64(step.word % 64)
    case .word: break
    case .slot where !step.classes.isEmpty: classes = step.classes.rawValue
    default: return nil
    }
  }

  /// Those of so many tokens from an index on, or of fewer at the end.
  ///
  /// - Parameter literals: how many words of the lexicon patterns name: its first ones.
  init(of tokens: Span<Token>, from start: Int, count: Int, literals: Int) {
    var index = start
    let end = min(start + count, tokens.count)
    while index < end {
      classes |= tokens[index].classes.rawValue
      let word = tokens[index].word
      if word != 0, word < literals { words |= 1 << UInt64(word % 64) }
      index += 1
    }
  }

  mutating func formUnion(_ other: TokenTraits) {
    classes |= other.classes
    words |= other.words
  }

  func union(_ other: TokenTraits) -> TokenTraits {
    var union = self
    union.formUnion(other)
    return union
  }

  /// Whether a token may have traits of both.
  func meets(_ other: TokenTraits) -> Bool {
    classes & other.classes | words & other.words != 0
  }
}

/// What the tokens of every match of a pattern have among them.
struct TokenNeeds: Sendable {
  /// The classes of slots that no match can do without.
  let all: TokenClass
  /// Every match has a token of each of these, too.
  let anyOf: [TokenTraits]

  init(all: TokenClass, anyOf: [TokenTraits]) {
    self.all = all
    self.anyOf = anyOf.filter { $0.classes & all.rawValue == 0 }
  }
}

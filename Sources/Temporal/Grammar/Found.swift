/// What a pattern matched: the tokens that filled its slots.
package struct Found: Sendable {
  package struct Filled: Sendable {
    package let slot: Slot
    private let place: UInt16

    /// Its index in the block.
    package var token: Int { Int(place) }

    package init(slot: Slot, token: Int) {
      self.slot = slot
      place = UInt16(token)
    }
  }

  /// Tokens of the expression itself, without what was only looked at.
  package var tokens = 0..<0
  /// The first token behind everything that was looked at.
  package var lookedAt = 0
  package var filled = FilledSlots()
}

/// A match with the block it stands in, as a rule's meaning reads it.
package struct Reading {
  package let block: Block
  package let found: Found
  /// The expression before this one in the same block.
  package let previous: Previous?
  package let grammar: Grammar

  package struct Previous: Sendable {
    package var tokens: Range<Int>
    package var meaning: Meaning
    /// The bytes of its year, where it has one.
    package var year: Range<Int>?

    package init(tokens: Range<Int>, meaning: Meaning, year: Range<Int>? = nil) {
      self.tokens = tokens
      self.meaning = meaning
      self.year = year
    }
  }

  /// The token in the `nth` slot of a kind.
  package func token(_ slot: Slot, _ nth: Int = 0) -> Token? {
    var left = nth
    for filled in found.filled where filled.slot == slot {
      if left == 0 { return block.tokens[filled.token] }
      left -= 1
    }
    return nil
  }

  /// The value of the token in the `nth` slot of a kind.
  package subscript(slot: Slot, nth: Int = 0) -> Int? { token(slot, nth)?.value }

  package func has(_ slot: Slot) -> Bool { token(slot) != nil }

  package var first: Token { block.tokens[found.tokens.lowerBound] }

  /// The token right before the expression.
  package var before: Token? { block.token(found.tokens.lowerBound - 1) }

  /// The token right behind the expression.
  package var after: Token? { block.token(found.tokens.upperBound) }

  /// The token at an offset from the expression's start (negative: before it).
  package func before(_ distance: Int) -> Token? { block.token(found.tokens.lowerBound - distance) }

  package func after(_ distance: Int) -> Token? {
    block.token(found.tokens.upperBound - 1 + distance)
  }

  /// What the words around the expression tell of when it is.
  package var context: DateContext { grammar.definition.context(block, found.tokens) }

  /// Whether a token is one of these words of the lexicon.
  package func isWord(_ token: Token?, _ words: String...) -> Bool {
    assert(words.allSatisfy { grammar.tokenizer.lexicon.number(of: $0) != nil })
    guard let token, token.word != 0 else { return false }
    return words.contains(grammar.tokenizer.lexicon.texts[Int(token.word)])
  }

  /// The modifier that "early", "the end of" and their like give.
  package var modifier: Modifier? {
    if let value = self[.mod] ?? self[.edge] { return Modifier.ofPart(value) }
    if let value = self[.approx] { return Modifier.ofApproximation(value) }
    return nil
  }
}

extension Modifier {
  /// The lexicon's numbers for parts: 1 start, 2 middle, 3 end.
  package static func ofPart(_ value: Int) -> Modifier? {
    switch value {
    case 1: .start
    case 2: .mid
    case 3: .end
    default: nil
    }
  }

  /// The lexicon's numbers for approximations.
  package static func ofApproximation(_ value: Int) -> Modifier? {
    switch value {
    case 1: .approx
    case 2: .lessThan
    case 3: .moreThan
    case 4: .equalOrLess
    case 5: .equalOrMore
    default: nil
    }
  }
}

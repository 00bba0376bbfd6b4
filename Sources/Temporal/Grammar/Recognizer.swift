/// Finds the expressions of a text: what each says, not yet when that is.
struct Recognizer {
  /// An expression as it was found.
  struct Mention: Sendable {
    var bytes: Range<Int>
    var meaning: Meaning
    /// It stands at the start of its sentence ("In 1942, …").
    var opensSentence: Bool
  }

  let grammar: Grammar
  private var matcher = Matcher()

  init(grammar: Grammar) { self.grammar = grammar }

  /// Steps that patterns took so far.
  var steps: Int { matcher.steps }

  mutating func mentions(in text: Span<UInt8>) -> [Mention] {
    var found: [Mention] = []
    var position = 0
    var block = Block()
    while grammar.tokenizer.nextBlock(of: text, from: &position, into: &block) {
      if block.classes.isDisjoint(with: .trigger) { continue }
      grammar.language.joinNumbers(&block)
      read(block, into: &found)
    }
    return found
  }

  private mutating func read(_ block: Block, into found: inout [Mention]) {
    var index = 0
    var previous: Reading.Previous?
    while index < block.tokens.count {
      guard let (tokens, meaning) = longest(in: block, at: index, previous) else {
        index += 1
        continue
      }
      let start = block.tokens[tokens.lowerBound].start
      let end = block.tokens[tokens.upperBound - 1].end
      let opens = opensSentence(block, tokens.lowerBound)
      found.append(Mention(bytes: start..<end, meaning: meaning, opensSentence: opens))
      previous = Reading.Previous(tokens: tokens, meaning: meaning)
      index = tokens.upperBound
    }
  }
  private func opensSentence(_ block: Block, _ index: Int) -> Bool {
    (0...3).contains { back in
      block.token(index - back).map { $0.shape.contains(.sentenceStart) } ?? true
    }
  }

  /// The longest match at a token; of equally long ones that which looks further, or the first.
  private mutating func longest(
    in block: Block, at index: Int, _ previous: Reading.Previous?
  ) -> (Range<Int>, Meaning)? {
    var best: (Range<Int>, Meaning)?
    var bestEnd = (0, 0)
    for rule in grammar.rules(beginningWith: block.tokens[index]) {
      guard let found = matcher.match(grammar.patterns[rule], in: block, at: index) else {
        continue
      }
      let end = (found.tokens.upperBound, found.lookedAt)
      if end <= bestEnd { continue }
      let reading = Reading(block: block, found: found, previous: previous, grammar: grammar)
      guard let meaning = grammar.language.rules[rule].meaning(reading) else { continue }
      best = (found.tokens, meaning)
      bestEnd = end
    }
    return best
  }
}

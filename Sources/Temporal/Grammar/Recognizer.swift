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
  private var best: Reading.Previous?
  private var previous: Reading.Previous?

  init(grammar: Grammar) { self.grammar = grammar }

  /// Steps that patterns took so far.
  var steps: Int { matcher.steps }

  mutating func mentions(in text: Span<UInt8>) -> [Mention] {
    var found: [Mention] = []
    // As many as histories have, which are the richest in times: so that no list is ever moved.
    found.reserveCapacity(text.count / 256)
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
    previous = nil
    let count = block.tokens.count
    while index < count {
      let rules = grammar.starts.candidates(block.tokens.span, index)
      guard !rules.isEmpty, findLongest(of: rules, in: block, at: index), let best else {
        index += 1
        continue
      }
      let tokens = best.tokens
      let bytes = block.tokens[tokens.lowerBound].start..<block.tokens[tokens.upperBound - 1].end
      let opens = opensSentence(block, tokens.lowerBound)
      found.append(Mention(bytes: bytes, meaning: best.meaning, opensSentence: opens))
      previous = best
      index = tokens.upperBound
    }
  }

  private func opensSentence(_ block: Block, _ index: Int) -> Bool {
    (0...3).contains { back in
      block.token(index - back).map { $0.shape.contains(.sentenceStart) } ?? true
    }
  }

  /// Finds the longest match at a token, of equally long ones that which looks further or is the
  /// first, and leaves it in `best`.
  private mutating func findLongest(
    of rules: Range<Int>, in block: Block, at index: Int
  ) -> Bool {
    var bestEnd = (0, 0)
    let outlook = grammar.starts.outlook(block.tokens.span, index)
    for candidate in rules {
      guard let rule = grammar.starts.rule(candidate, outlook),
        matcher.match(rule, of: grammar, in: block.tokens.span, at: index)
      else { continue }
      let end = (matcher.found.tokens.upperBound, matcher.found.lookedAt)
      if end <= bestEnd { continue }
      let reading = Reading(
        block: block, found: matcher.found, previous: previous, grammar: grammar)
      guard let meaning = grammar.language.rules[rule].meaning(reading) else { continue }
      best = Reading.Previous(tokens: reading.found.tokens, meaning: meaning)
      bestEnd = end
    }
    return bestEnd.0 > 0
  }
}

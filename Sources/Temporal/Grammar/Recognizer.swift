/// Finds the expressions of a text, a block at a time: what each says, not yet when that is.
package struct Recognizer: Sendable {
  /// An expression as it was found.
  package struct Mention: Sendable {
    package var bytes: Range<Int>
    package var meaning: Meaning
    /// The bytes of its year, where it has one.
    package var year: Range<Int>?
    /// It stands at the start of its sentence ("In 1942, …").
    package var opensSentence: Bool
    /// The number of its sentence in the text.
    package var sentence = 0
    package var place = Place.clause

    package init(
      bytes: Range<Int>, meaning: Meaning, year: Range<Int>? = nil, opensSentence: Bool,
      sentence: Int = 0, place: Place = .clause
    ) {
      self.bytes = bytes
      self.meaning = meaning
      self.year = year
      self.opensSentence = opensSentence
      self.sentence = sentence
      self.place = place
    }
  }

  /// What a mention is in its paragraph.
  package enum Place: Sendable {
    case clause
    /// In passing: "the firm, founded in 1998, …", "born in 1961".
    case aside
    /// The whole of the paragraph, as above the entries of a chronology.
    case heading
    /// Opens an entry of a list: "February 3: …".
    case entry
  }

  package let grammar: Grammar
  private var matcher = Matcher()
  private var best: Reading.Previous?
  private var previous: Reading.Previous?
  /// The number of the sentence that is read, in the text.
  private(set) var sentence: Int
  /// Where the next block begins in the text.
  private var position: Int
  private let end: Int
  private var block = Block()
  /// The mentions of the block that was read last, and how many of them were given.
  private var found: [Mention] = []
  private var given = 0
  /// The tokens of each of them.
  private var tokensOf: [Range<Int>] = []

  /// - Parameters:
  ///   - stretch: the text, or a part of it between two cuts.
  ///   - sentence: how many sentences stand before it.
  init(grammar: Grammar, in stretch: Range<Int>, behind sentence: Int = 0) {
    self.grammar = grammar
    (position, end) = (stretch.lowerBound, stretch.upperBound)
    self.sentence = sentence
  }

  /// Steps that patterns took so far.
  package var steps: Int { matcher.steps }

  /// The next mention of a text, the same at every call; `nil` behind the last.
  package mutating func next(in text: Span<UInt8>) -> Mention? {
    while given == found.count {
      found.removeAll(keepingCapacity: true)
      given = 0
      guard grammar.tokenizer.nextBlock(of: text, from: &position, before: end, into: &block)
      else { return nil }
      if block.classes.isDisjoint(with: .trigger), !block.roles.contains(.hundreds) {
        sentence += 1
        continue
      }
      grammar.definition.joinNumbers(&block)
      read(block)
    }
    defer { given += 1 }
    return found[given]
  }

  private mutating func read(_ block: Block) {
    var index = 0
    previous = nil
    let count = block.tokens.count
    tokensOf.removeAll(keepingCapacity: true)
    var counted = 0
    while index < count {
      let rules = grammar.starts.candidates(block.tokens.span, index)
      guard !rules.isEmpty, findLongest(of: rules, in: block, at: index), let best else {
        index += 1
        continue
      }
      let tokens = best.tokens
      let bytes = block.tokens[tokens.lowerBound].start..<block.tokens[tokens.upperBound - 1].end
      countSentences(block, counted..<(tokens.lowerBound + 1))
      counted = tokens.lowerBound + 1
      found.append(
        Mention(
          bytes: bytes, meaning: best.meaning, year: best.year,
          opensSentence: opensSentence(block, tokens.lowerBound), sentence: sentence,
          place: place(block, best)))
      tokensOf.append(tokens)
      previous = best
      index = tokens.upperBound
    }
    countSentences(block, counted..<count)
    if tokensOf.count > 1 { grammar.definition.joinDates(&found, tokensOf, block) }
  }

  /// A paragraph begins one at least.
  private mutating func countSentences(_ block: Block, _ tokens: Range<Int>) {
    for index in tokens {
      let shape = block.tokens[index].shape
      if shape.rawValue & Token.Shape.sentenceStart.rawValue == 0 { continue }
      if index == 0
        || shape.contains(.isWord) && !block.tokens[index - 1].shape.contains(.sentenceStart)
      {
        sentence += 1
      }
    }
  }

  private func place(_ block: Block, _ found: Reading.Previous) -> Place {
    let tokens = found.tokens
    if tokens.lowerBound == 0 {
      if block.tokens.count - tokens.upperBound <= 1 { return .heading }
      if let next = block.token(tokens.upperBound), opensEntry(next) { return .entry }
    }
    // Only of a year it matters.
    guard case .point = found.meaning.kind else { return .clause }
    return isAside(block, tokens) ? .aside : .clause
  }

  /// A colon, or a dash with a blank before it.
  private func opensEntry(_ token: Token) -> Bool {
    token.word == grammar.tokenizer.number(of: ":")
      || token.has(.dash) && token.shape.contains(.spaceBefore)
  }

  /// Between commas or brackets in the middle of a sentence, or said of a life.
  private func isAside(_ block: Block, _ tokens: Range<Int>) -> Bool {
    // "Not since 1929", "more than in 1929"
    if block.token(tokens.lowerBound - 1)?.has(.since) == true { return true }
    for back in 1...2 where block.token(tokens.lowerBound - back)?.plays(.beginning) == true {
      return true
    }
    var index = tokens.lowerBound - 1
    while let token = block.token(index), tokens.lowerBound - index < 8 {
      if token.shape.contains(.sentenceStart) || token.has(.and) { return false }
      if isBracket(token) { break }
      index -= 1
    }
    guard let opening = block.token(index), isBracket(opening), index > 0 else { return false }
    return (0...3).contains { ahead in
      block.token(tokens.upperBound + ahead).map(isBracket) ?? true
    }
  }

  private func isBracket(_ token: Token) -> Bool {
    let tokenizer = grammar.tokenizer
    return token.word != 0
      && (token.word == tokenizer.number(of: "(") || token.word == tokenizer.number(of: ")")
        || token.word == tokenizer.number(of: ","))
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
    var outlook = grammar.starts.outlook(block.tokens.span, index)
    for candidate in rules {
      guard
        let rule = grammar.starts.rule(candidate, &outlook, block.tokens.span, index),
        matcher.match(rule, of: grammar, in: block.tokens.span, at: index)
      else { continue }
      let end = (matcher.found.tokens.upperBound, matcher.found.lookedAt)
      if end <= bestEnd { continue }
      let reading = Reading(
        block: block, found: matcher.found, previous: previous, grammar: grammar)
      guard let meaning = grammar.definition.rules[rule].meaning(reading) else { continue }
      let year = reading.token(.year).map { $0.start..<$0.end }
      best = Reading.Previous(tokens: reading.found.tokens, meaning: meaning, year: year)
      bestEnd = end
    }
    return bestEnd.0 > 0
  }
}

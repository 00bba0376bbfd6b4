/// Tells from the verbs around an expression whether its clause looks back or ahead.
enum EnglishTense {
  /// How far a verb may be.
  private static let reach = 25

  static func around(_ block: Block, _ tokens: Range<Int>) -> Tense {
    let start = tokens.lowerBound
    if let last = block.token(start - 1), last.has(.deadline),
      !last.shape.contains(.sentenceStart)
    {
      return .future
    }
    if isAppointed(block, start) { return .future }
    if isOnset(block, start), after(block, tokens.upperBound) != .past { return .future }
    var first = start
    while first > 0, start - first < reach, !block.tokens[first].shape.contains(.sentenceStart),
      !block.tokens[first - 1].shape.contains(.endsSentence)
    {
      first -= 1
    }
    // "On Tuesday, the court will hear": the verb comes behind.
    if start - first > 2, let tense = before(block, start, first) { return tense }
    return after(block, tokens.upperBound) ?? before(block, start, first) ?? .unknown
  }

  /// "The deadline is Friday", "the next hearing is on May 3".
  private static func isAppointed(_ block: Block, _ start: Int) -> Bool {
    guard let last = block.token(start - 1) else { return false }
    let verb = last.has(.preposition) ? block.token(start - 2) : last
    return verb?.has(.copula) == true
  }

  /// "Beginning Monday", "effective in April".
  private static func isOnset(_ block: Block, _ start: Int) -> Bool {
    guard let last = block.token(start - 1) else { return false }
    let word = last.has(.preposition) ? block.token(start - 2) : last
    return word?.has(.onset) == true
  }

  private static func before(_ block: Block, _ start: Int, _ first: Int) -> Tense? {
    var index = start - 1
    while index >= first {
      if let tense = verb(block, index, first) { return tense }
      index -= 1
    }
    return nil
  }

  private static func after(_ block: Block, _ start: Int) -> Tense? {
    var index = start
    while index < block.tokens.count, index - start < reach {
      if block.tokens[index].shape.contains(.endsSentence) { return nil }
      if let tense = verb(block, index, max(start, index - 3)) { return tense }
      index += 1
    }
    return nil
  }

  /// The tense that a token gives as a verb, with its auxiliaries before it.
  private static func verb(_ block: Block, _ index: Int, _ first: Int) -> Tense? {
    let token = block.tokens[index]
    if token.has(.infinitiveMark) {
      guard opensInfinitive(block, index) else { return nil }
      return isPurpose(block, index, first) ? .past : .future
    }
    if token.has(.pastMark), token.has(.futureMark) {
      return isArranged(block, index, first) ? .future : .past
    }
    if token.has(.futureMark) { return .future }
    // "said it would open": ahead of what was said; "would have opened" is not.
    if token.has(.reportedFuture) {
      let isPast = (1...2).contains { block.token(index + $0)?.has(.perfectMark) == true }
      return isPast ? .past : .future
    }
    if token.has(.presentMark) { return present(block, index, first) }
    if token.has(.modal) { return modal(block, index) }
    if token.has(.plainPresent), isPlainPresent(block, index, first) { return .future }
    guard token.has(.pastMark) else { return nil }
    // "will be released": what looks like a past is a participle.
    for back in 1...3 where index - back >= first {
      let helper = block.tokens[index - back]
      if helper.has(.futureMark) { return .future }
      if helper.has(.infinitiveMark), opensInfinitive(block, index - back) { return .future }
      if helper.has(.modal) { return .unknown }
      if helper.has(.pastMark) { return .past }
    }
    return .past
  }

  /// "It could peak Friday" looks ahead; "could have peaked" and "could not be reached" do not.
  private static func modal(_ block: Block, _ index: Int) -> Tense {
    for step in 1...2 {
      guard let next = block.token(index + step) else { break }
      if next.has([.perfectMark, .negation]) { return .unknown }
    }
    return .future
  }

  /// Whether "votes" is the verb of its clause: nothing before it makes it a noun, and no helper
  /// gives it another tense.
  private static func isPlainPresent(_ block: Block, _ index: Int, _ first: Int) -> Bool {
    guard index > first, !block.tokens[index].shape.contains(.capitalized) else { return false }
    let last = block.tokens[index - 1]
    if last.has([
      .determiner, .cardinal, .ordinal, .preposition, .money, .pastMark, .modal, .infinitiveMark,
      .conjunction, .negation,
    ]) {
      return false
    }
    return last.shape.contains(.isWord)
  }

  /// "is", and "be" with the helpers before it: "would be traveling" looks ahead.
  private static func present(_ block: Block, _ index: Int, _ first: Int) -> Tense {
    for back in 1...2 where index - back >= first {
      let helper = block.tokens[index - back]
      if helper.has([.futureMark, .reportedFuture]) { return .future }
      if helper.has(.infinitiveMark) { return .future }
    }
    return .unknown
  }

  /// "They staged a march to mark it Friday" tells of the march; "they agreed to meet Friday" and
  /// "they asked him to come Friday" look ahead.
  private static func isPurpose(_ block: Block, _ index: Int, _ first: Int) -> Bool {
    guard index - 2 >= first,
      !block.tokens[index - 1].has([.pastMark, .futureMark, .directive, .presentMark])
    else { return false }
    for verb in block.tokens[first..<(index - 1)].reversed() {
      if verb.has([.directive, .futureMark, .presentMark, .reportedFuture]) { return false }
      if verb.has(.pastMark) { return true }
    }
    return false
  }

  /// Whether "to" stands before a verb, and not in "from 10 to 12" or "to the house".
  private static func opensInfinitive(_ block: Block, _ index: Int) -> Bool {
    guard let next = block.token(index + 1) else { return false }
    return next.shape.contains(.isWord) && !next.shape.contains(.capitalized)
      && !next.has([
        .determiner, .preposition, .cardinal, .ordinal, .unit, .units, .pastMark, .bareNoun,
      ])
  }

  /// "is scheduled", "a meeting planned for": what is arranged lies ahead.
  private static func isArranged(_ block: Block, _ index: Int, _ first: Int) -> Bool {
    if let next = block.token(index + 1), next.has([.preposition, .infinitiveMark]) { return true }
    for back in 1...2 where index - back >= first {
      if block.tokens[index - back].has([.presentMark, .perfectMark]) { return true }
    }
    return false
  }
}

/// Tells from the verbs around an expression whether its clause looks back or ahead.
///
/// The verb before the date rules ("Toyota said Tuesday it will recall …"), unless a comma or
/// conjunction parts them and a verb follows ("He resigned, and on Friday the court will hear …").
enum EnglishTense {
  /// How far a verb may be, in tokens.
  private static let reach = 25

  static func around(_ block: Block, _ tokens: Range<Int>) -> Tense {
    let start = tokens.lowerBound
    let sentence = EnglishSentence(block: block, first: firstOfSentence(block, start), date: tokens)
    if let last = block.token(start - 1) {
      if last.has(.since) { return .past }
      if last.has(.deadline), !last.shape.contains(.sentenceStart) { return deadline(sentence) }
    }
    if isAhead(block, start) || isAppointed(block, start) { return .future }
    if isOnset(block, start), after(sentence) != .past { return .future }
    return around(sentence)
  }

  private static func around(_ sentence: EnglishSentence) -> Tense {
    var index = sentence.date.lowerBound - 1
    // "as soon as Tuesday" parts no clauses.
    if isComparison(sentence.block, index) { index -= 3 }
    var triedBehind = false
    while index >= sentence.first {
      if sentence.block.tokens[index].has(.conjunction), !triedBehind {
        triedBehind = true
        if let tense = after(sentence) { return tense }
      }
      if let tense = sentence.tense(at: index) { return tense }
      index -= 1
    }
    return triedBehind ? .unknown : after(sentence) ?? .unknown
  }

  /// "As soon as", "as recently as" before the date.
  private static func isComparison(_ block: Block, _ index: Int) -> Bool {
    guard let last = block.token(index), let first = block.token(index - 2) else { return false }
    return last.has(.conjunction) && first.has(.conjunction) && last.word == first.word
      && last.shape.contains(.isWord)
  }

  private static func after(_ sentence: EnglishSentence) -> Tense? {
    let start = sentence.date.upperBound
    var index = start
    while index < sentence.block.tokens.count, index - start < reach {
      if sentence.block.tokens[index].shape.contains(.endsSentence) { return nil }
      let behind = EnglishSentence(block: sentence.block, first: start, date: sentence.date)
      if let tense = behind.tense(at: index) { return tense }
      index += 1
    }
    return nil
  }

  private static func firstOfSentence(_ block: Block, _ start: Int) -> Int {
    var first = start
    while first > 0, start - first < reach, !block.tokens[first].shape.contains(.sentenceStart),
      !block.tokens[first - 1].shape.contains(.endsSentence)
    {
      first -= 1
    }
    return first
  }

  /// "He has until Friday" and "adjourned until Friday" look ahead; "it lasted until Friday" does
  /// not.
  private static func deadline(_ sentence: EnglishSentence) -> Tense {
    var index = sentence.date.lowerBound - 2
    while index >= sentence.first {
      if sentence.block.tokens[index].has(.postponed) { return .future }
      if let tense = sentence.tense(at: index) { return tense == .past ? .past : .future }
      index -= 1
    }
    return .future
  }

  /// "Ahead of Sunday's election", "on the eve of the June 4 vote".
  private static func isAhead(_ block: Block, _ start: Int) -> Bool {
    let isNamed = block.token(start - 1)?.has(.determiner) == true
    return block.token(start - (isNamed ? 3 : 2))?.has(.ahead) == true
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
}

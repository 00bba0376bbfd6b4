import Temporal

/// Tells from the words around an expression whether its clause looks back or ahead.
///
/// The verb before the date rules ("Toyota said Tuesday it will recall …"), unless a comma or
/// conjunction parts them and a verb follows ("He resigned, and on Friday the court will hear …").
enum EnglishTense {
  /// How far a verb may be, in tokens.
  private static let reach = 40

  static func context(_ block: Block, _ tokens: Range<Int>) -> DateContext {
    let naming = EnglishNaming(block: block, date: tokens)
    if naming.isContract { return DateContext(.future) }
    if naming.isScheduled {
      let tense = tense(block, tokens)
      let isToldOf = tense == .past && !naming.isAnnounced
      let isAhead = naming.isAhead || tense == .future || naming.isOnward && tense != .past
      return DateContext(isAhead ? .future : isToldOf ? .unknown : .near)
    }
    var tense = tense(block, tokens)
    // "It will never be what it was after Jan. 25."
    if tense == .future, naming.followsAfter { tense = .near }
    var context = DateContext(tense, namesEvent: naming.isEvent)
    let last = block.token(tokens.lowerBound - 1)
    let isTimed = tense == .past && block.tokens[tokens].contains { $0.has([.clock, .hour]) }
    context.isBare = !context.namesEvent && !isTimed && last?.plays([.on, .narrative]) != true
    return context
  }

  private static func tense(_ block: Block, _ tokens: Range<Int>) -> VerbTense {
    let start = tokens.lowerBound
    let sentence = EnglishSentence(block: block, first: firstOfSentence(block, start), date: tokens)
    if let last = block.token(start - 1) {
      let isNamed = last.has(.determiner) && block.token(start - 2)?.has(.since) == true
      if last.has(.since) || isNamed { return .past }
      let isLimit = last.has(.deadline) || last.plays(.limit)
      // "to holders of record Dec. 21"
      if last.plays(.record), block.token(start - 2)?.has(.preposition) == true { return .future }
      if isOfThisYear(block, start - 1) { return .past }
      if isLimit, !last.shape.contains(.sentenceStart) { return deadline(sentence) }
    }
    if let arranged = arranged(sentence) { return arranged }
    if isAhead(block, start) || isAppointed(block, start) || isFromNow(block, start) {
      return .future
    }
    if isOnset(block, start), after(sentence) != .past { return .future }
    return around(sentence)
  }

  private static func around(_ sentence: EnglishSentence) -> VerbTense {
    var index = sentence.date.lowerBound - 1
    // "as soon as Tuesday" parts no clauses.
    if isComparison(sentence.block, index) { index -= 3 }
    var triedBehind = false
    while index >= sentence.first {
      let token = sentence.block.tokens[index]
      if token.has(.conjunction) || token.plays(.clauseOpener), !triedBehind {
        triedBehind = true
        // "… and the Czech Republic in March, officials said": the list's clause ends with the date.
        let isBeside = sentence.date.lowerBound - index <= 3
        if let tense = after(sentence, inClause: !isBeside) { return tense }
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

  /// The tense of the first verb behind the date. An infinitive only tells where no other verb
  /// follows in its clause: "An effort in May to plug the well failed."
  ///
  /// - Parameter inClause: whether a comma ends the search.
  private static func after(
    _ sentence: EnglishSentence, inClause: Bool = false
  ) -> VerbTense? {
    let start = sentence.date.upperBound
    var index = start
    var purpose: VerbTense?
    let behind = EnglishSentence(block: sentence.block, first: start, date: sentence.date)
    while index < sentence.block.tokens.count, index - start < reach {
      let token = sentence.block.tokens[index]
      if token.shape.contains(.endsSentence) || token.plays(.closing) { return purpose }
      if purpose != nil || inClause, token.has(.conjunction), !token.shape.contains(.isWord) {
        return purpose
      }
      if let tense = behind.tense(at: index) {
        if !token.has(.infinitiveMark) { return tense }
        if purpose == nil { purpose = tense }
      }
      index += 1
    }
    return purpose
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

  /// "He has until Friday", "adjourned until Friday" and "loans through January" look ahead; "it
  /// lasted until Friday" does not.
  private static func deadline(_ sentence: EnglishSentence) -> VerbTense {
    var index = sentence.date.lowerBound - 2
    while index >= sentence.first {
      let token = sentence.block.tokens[index]
      let isBeside = index == sentence.date.lowerBound - 2
      if token.has(.postponed), isBeside || !token.has(.perfectMark) { return .future }
      if !token.plays(.reporting), let tense = sentence.tense(at: index) {
        return tense == .past ? .aimed : .due
      }
      index -= 1
    }
    // "Sales through September rose."
    return after(sentence, inClause: true) == .past ? .aimed : .due
  }

  /// "The fund has fallen this year through August."
  private static func isOfThisYear(_ block: Block, _ limit: Int) -> Bool {
    block.token(limit)?.plays(.through) == true && block.token(limit - 1)?.has(.unit) == true
      && block.token(limit - 2)?.has(.determiner) == true
  }

  /// "set the vote for Nov. 6", "postponed the marathon to October".
  private static func arranged(_ sentence: EnglishSentence) -> VerbTense? {
    let block = sentence.block
    guard let last = block.token(sentence.date.lowerBound - 1) else { return nil }
    let isTo = last.has(.infinitiveMark)
    guard last.plays(.purpose) || isTo else { return nil }
    var index = sentence.date.lowerBound - 2
    while index >= sentence.first, sentence.date.lowerBound - index < 12 {
      let token = block.tokens[index]
      if isTo, token.has(.postponed), !token.has(.perfectMark) { return .future }
      // "concerts scheduled for July": they may have been.
      if !isTo, token.has(.arranged) { return sentence.tense(at: index) }
      if !isTo, token.plays(.arranging) { return .future }
      if token.has([.conjunction, .pastMark, .futureMark]) { return nil }
      index -= 1
    }
    return nil
  }

  /// "Ahead of Sunday's election", "on the eve of the June 4 vote".
  private static func isAhead(_ block: Block, _ start: Int) -> Bool {
    let isNamed = block.token(start - 1)?.has(.determiner) == true
    return block.token(start - (isNamed ? 3 : 2))?.has(.ahead) == true
  }

  /// "Between now and September".
  private static func isFromNow(_ block: Block, _ start: Int) -> Bool {
    block.token(start - 1)?.has(.and) == true && block.token(start - 2)?.plays(.moment) == true
      && block.token(start - 3)?.plays(.between) == true
  }

  /// "The deadline is Friday", "the next hearing is on May 3".
  private static func isAppointed(_ block: Block, _ start: Int) -> Bool {
    guard let last = block.token(start - 1) else { return false }
    // "It is already Friday in Egypt."
    if last.plays(.moment) { return block.token(start - 2)?.has(.copula) == true }
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

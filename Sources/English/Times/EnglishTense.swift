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
    if isStamp(block, tokens) || naming.isPlanned { return DateContext(.near) }
    if naming.isScheduled {
      let tense = tense(block, tokens)
      let isToldOf = tense == .past && !naming.isAnnounced
      let isAhead =
        naming.isAhead || tense == .future || tense == .due || tense == .present
        || naming.isOnward && tense != .past
      return DateContext(isAhead ? .future : isToldOf ? .unknown : .near)
    }
    var tense = tense(block, tokens)
    // "It will never be what it was after Jan. 25."
    if tense == .future, naming.followsAfter { tense = .near }
    var context = DateContext(tense, namesEvent: naming.isEvent)
    // "They will march at Sunday's rally", "ahead of Tuesday's protests".
    if naming.isOfGathering, context.tense == .future { context.namesEvent = false }
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
      // "Guards stand by Friday": no limit.
      let isBy = block.token(start - 2)?.plays(.standing) == true
      if isLimit, !isBy, !last.shape.contains(.sentenceStart) { return deadline(sentence) }
    }
    if let arranged = arranged(sentence) { return arranged }
    if let called = calledFor(sentence) { return called }
    if followsOpening(sentence) { return .near }
    if isAhead(block, start) || isAppointed(block, start) || isFromNow(block, start)
      || isToBeHeld(sentence)
    {
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
        // "on March 12 to mark the accession": an infinitive tells where it stands beside the date.
        let hasAim = sentence.block.token(sentence.date.upperBound)?.has(.infinitiveMark) == true
        if let tense = after(sentence, inClause: !isBeside, orAim: hasAim) { return tense }
      }
      if let tense = sentence.tense(at: index) { return tense }
      index -= 1
    }
    return after(sentence, inClause: triedBehind) ?? .unknown
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
  /// - Parameters:
  ///   - inClause: whether a comma ends the search.
  ///   - orAim: whether an infinitive tells.
  private static func after(
    _ sentence: EnglishSentence, inClause: Bool = false, orAim: Bool = true
  ) -> VerbTense? {
    let start = sentence.date.upperBound
    // "his announcement Tuesday that he will resign"
    if sentence.block.token(start)?.plays(.clauseOpener) == true,
      sentence.block.token(start - 1)?.has(.weekday) == true
    {
      return nil
    }
    var index = start
    var purpose: VerbTense?
    var orAim = orAim
    let behind = EnglishSentence(block: sentence.block, first: start, date: sentence.date)
    while index < sentence.block.tokens.count, index - start < reach {
      let token = sentence.block.tokens[index]
      if token.shape.contains(.endsSentence) || token.plays(.closing) { return purpose }
      if purpose != nil || inClause, token.has(.conjunction), !token.shape.contains(.isWord) {
        return purpose
      }
      if token.has(.infinitiveMark), !orAim {
        index += 3
        continue
      }
      if let tense = behind.tense(at: index) {
        if !token.has(.infinitiveMark) { return tense }
        if purpose == nil, orAim { purpose = tense }
      }
      // "hold a protest Tuesday calling for him to resign": another's aim.
      if token.shape.contains(.endsInIng) { orAim = false }
      index += 1
    }
    return purpose
  }

  private static func firstOfSentence(_ block: Block, _ start: Int) -> Int {
    var first = start
    while first > 0, start - first < reach, !opensSentence(block, first) { first -= 1 }
    return first
  }

  /// Whether a sentence begins at a token, also without a stop before it: "(Reuters) -- Saturday
  /// saw …", "Scores hurt at the port On Saturday a boat …".
  private static func opensSentence(_ block: Block, _ index: Int) -> Bool {
    let token = block.tokens[index]
    if token.shape.contains(.sentenceStart) { return true }
    guard let last = block.token(index - 1) else { return true }
    if last.shape.contains(.endsSentence) { return true }
    if last.has(.dash) {
      var index = index - 2
      while block.token(index)?.has(.dash) == true { index -= 1 }
      return block.token(index)?.plays(.closing) == true
    }
    let isCapital = token.shape.contains(.capitalized) && !token.shape.contains(.allCapitals)
    return isCapital && token.has(.preposition) && !token.plays(.limit)
      && last.shape.contains(.isWord) && !last.shape.contains(.capitalized)
  }

  /// The hour of an entry, with its day: "(Update 12:05 a.m. Wednesday)", "Update -- Friday:".
  private static func isStamp(_ block: Block, _ tokens: Range<Int>) -> Bool {
    var index = tokens.lowerBound - 1
    while block.token(index)?.has(.dash) == true { index -= 1 }
    return block.token(index)?.plays(.stamp) == true
  }

  /// "calling for a rally Monday"; "called for a rally Monday" may be of the call.
  private static func calledFor(_ sentence: EnglishSentence) -> VerbTense? {
    let block = sentence.block
    var isOfGathering = false
    var index = sentence.date.lowerBound - 1
    while index > sentence.first, sentence.date.lowerBound - index < 10 {
      let token = block.tokens[index]
      if token.plays(.purpose), block.tokens[index - 1].plays(.arranging) {
        guard isOfGathering else { return nil }
        return block.tokens[index - 1].has(.pastMark) ? .near : .future
      }
      if token.plays(.gathering) { isOfGathering = true }
      if token.has([.conjunction, .pastMark, .futureMark, .infinitiveMark]) { return nil }
      index -= 1
    }
    return nil
  }

  /// "After his speech on Thursday, events could take a turn": of a phrase that opens the sentence,
  /// which the verb behind it does not tell of.
  private static func followsOpening(_ sentence: EnglishSentence) -> Bool {
    let block = sentence.block
    let opening = block.tokens[sentence.first]
    guard opening.has(.preposition), opening.plays(.narrative), !opening.plays(.limit),
      sentence.first < sentence.date.lowerBound - 1,
      let next = block.token(sentence.date.upperBound), next.has(.conjunction),
      !next.shape.contains(.isWord)
    else { return false }
    return !(sentence.first..<sentence.date.lowerBound).contains {
      block.tokens[$0].has([.conjunction, .copula, .perfectMark])
        || block.tokens[$0].has(.pastMark) && sentence.tense(at: $0) == .past
    }
  }

  /// "He has until Friday", "adjourned until Friday" and "loans through January" look ahead; "it
  /// lasted until Friday" does not.
  private static func deadline(_ sentence: EnglishSentence) -> VerbTense {
    var index = sentence.date.lowerBound - 2
    while index >= sentence.first {
      let token = sentence.block.tokens[index]
      let isBeside = index == sentence.date.lowerBound - 2
      if token.has(.postponed), isBeside || !token.has(.perfectMark) { return .future }
      // "He has no wish to go until Friday": what he has now.
      let isOwned =
        token.has(.perfectMark)
        && sentence.block.token(index + 1).map {
          $0.has([.determiner, .cardinal]) || $0.plays(.lacking)
        } == true
      if isOwned { return .due }
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
      if !isTo, token.has(.arranged) {
        let tense = sentence.tense(at: index)
        return tense == .arranged && isStillToCome(sentence, at: index) ? .future : tense
      }
      if !isTo, token.plays(.arranging) { return .future }
      if token.has([.conjunction, .pastMark, .futureMark]) { return nil }
      index -= 1
    }
    return nil
  }

  /// "The vote now planned for June", "the next vote scheduled for June", "he will not stand in the
  /// vote scheduled for June".
  private static func isStillToCome(_ sentence: EnglishSentence, at arranged: Int) -> Bool {
    let block = sentence.block
    let before = sentence.first..<max(sentence.first, arranged)
    if let last = before.last, block.tokens[last].plays(.moment) { return true }
    if before.suffix(6).contains(where: { block.tokens[$0].plays(.onward) }) { return true }
    let verb = before.dropLast().reversed().lazy.compactMap { sentence.tense(at: $0) }.first
    return verb == .future || verb == .reported
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

  /// "There are elections in September", "he is up for election in September".
  private static func isToBeHeld(_ sentence: EnglishSentence) -> Bool {
    let block = sentence.block
    let last = sentence.date.lowerBound - 1
    guard let preposition = block.token(last), preposition.has(.preposition),
      !preposition.plays(.limit), !block.tokens[sentence.date.lowerBound].has(.weekday),
      block.token(last - 1)?.plays(.scheduled) == true
    else { return false }
    var index = last - 2
    while index >= sentence.first, last - index < 8 {
      let token = block.tokens[index]
      if token.has(.copula) { return block.token(index - 1)?.has(.negation) != true }
      if token.has([.pastMark, .perfectMark, .conjunction, .reportedFuture]) { return false }
      index -= 1
    }
    return false
  }

  /// "Beginning Monday", "effective in April".
  private static func isOnset(_ block: Block, _ start: Int) -> Bool {
    guard let last = block.token(start - 1) else { return false }
    let word = last.has(.preposition) ? block.token(start - 2) : last
    return word?.has(.onset) == true
  }
}

import Temporal

/// The stretch of a sentence in which a verb is looked for, and what its words are as verbs.
struct EnglishSentence {
  let block: Block
  /// The first token that counts.
  let first: Int
  /// The tokens of the date.
  let date: Range<Int>

  /// The tense that a token gives as a verb, with its helpers before it; `nil`: it is none, or
  /// leaves it to them.
  func tense(at index: Int) -> VerbTense? {
    let token = block.tokens[index]
    // "the Fed meets"
    if token.shape.contains(.capitalized), !token.shape.contains(.sentenceStart), token.word != 0,
      token.has(.pastMark), !token.shape.contains(.allCapitals)
    {
      return nil
    }
    // "a new album coming out in March", but "the coming vote"
    if token.plays(.planning),
      block.token(index - 1)?.has([.determiner, .preposition]) != true
    {
      return .future
    }
    // "they release their album"
    if token.plays(.pronoun), let next = block.token(index + 1), next.isPlainWord,
      next.shape.contains(.isWord), !next.has(.pastMark), !next.shape.contains(.endsInIng),
      !next.shape.contains(.capitalized), !next.plays(.particle)
    {
      return .continuous
    }
    if token.plays(.pending), index + 2 >= date.lowerBound { return .future }
    if token.has(.infinitiveMark) { return infinitive(at: index) }
    if token.has(.pastMark), isNoun(at: index) { return nil }
    if token.has(.futureMark) { return .future }
    // "said it would open": ahead of what was said; "would have opened" is not.
    if token.has(.reportedFuture) { return isPerfect(after: index) ? .past : .reported }
    if isModal(token) { return modal(at: index) }
    if token.has(.arranged) {
      // "the next scheduled vote"
      if block.token(index - 1)?.plays(.onward) == true { return nil }
      return arranged(at: index)
    }
    if token.has(.copula) { return present(at: index) }
    if token.has(.perfectMark) {
      // "will have 10,000 troops"
      return block.token(index - 1)?.has([.futureMark, .modal]) == true ? .future : .past
    }
    if token.has(.plainPresent), isVerb(at: index) { return plainPresent(at: index) }
    if token.has(.pastMark), index + 2 == date.lowerBound, token.has(.postponed),
      block.token(index + 1)?.has(.infinitiveMark) == true
    {
      return .future
    }
    return token.has(.pastMark) ? past(at: index) : nil
  }

  /// "may", and not "May".
  private func isModal(_ token: Token) -> Bool { token.has(.modal) && !token.has(.month) }

  private func isPerfect(after index: Int) -> Bool {
    (1...2).contains { block.token(index + $0)?.has(.perfectMark) == true }
  }

  /// "It could peak Friday" looks ahead; "could have peaked" and "could not be reached" do not.
  private func modal(at index: Int) -> VerbTense {
    let isDenied = (1...2).contains {
      block.token(index + $0)?.has([.perfectMark, .negation]) == true
    }
    // "He should not run again in the fall."
    if block.tokens[index].plays(.obliging), !isPerfect(after: index) { return .future }
    // "Neither he nor she could be reached."
    let reach = max(first, index - 8)..<index
    let isNobody = block.tokens[reach].contains { $0.has(.negation) }
    return isDenied || isNobody ? .past : .future
  }

  /// "Is meeting" and "is being held" look ahead.
  private func present(at index: Int) -> VerbTense {
    for step in 1...2 {
      guard let next = block.token(index + step), index + step < date.lowerBound || index >= first
      else { break }
      if next.has([.futureMark, .arranged]) { return .future }
      if next.has(.presentMark) { return .present }
      if next.shape.contains(.endsInIng) { return .continuous }
      if !next.has(.negation) { break }
    }
    return .unknown
  }

  /// "Is expected", "was scheduled for", "planned to": ahead; "had been expected" is not.
  private func arranged(at index: Int) -> VerbTense? {
    let token = block.tokens[index]
    let last = index - 1 >= first ? block.tokens[index - 1] : nil
    // "as scheduled" says nothing; "the expected start" is to come.
    if last?.plays(.likewise) == true { return nil }
    var next = block.token(index + 1)
    // "several inches expected there through Thursday"
    if next?.plays(.particle) == true, next?.has(.preposition) == false {
      next = block.token(index + 2)
    }
    if last?.has(.determiner) == true, last?.plays(.clauseOpener) != true,
      next?.shape.contains(.isWord) == true, next?.has([.infinitiveMark, .preposition]) == false
    {
      return token.has(.pastMark) ? .near : nil
    }
    let hasHelper = last?.has([.copula, .pastMark, .presentMark]) == true
    if last?.has(.presentMark) == true, index - 2 >= first, block.tokens[index - 2].has(.pastMark) {
      return .past
    }
    if last?.has(.perfectMark) == true { return .future }
    // "was due to start on 13 July": it may have.
    let ahead: VerbTense = last?.has(.pastMark) == true ? .arranged : .future
    if next?.has(.infinitiveMark) == true { return ahead }
    // "a summit set for April"
    if next?.plays(.purpose) == true { return hasHelper ? ahead : .arranged }
    let isLoose = !token.has(.intent)
    // "was set on fire on Saturday"
    if !isLoose, last?.has(.pastMark) == true, index + 2 < date.lowerBound { return .past }
    if next?.has(.preposition) == true, hasHelper || isLoose { return ahead }
    if hasHelper, index + 1 == date.lowerBound { return ahead }
    return token.has(.pastMark) ? .past : isLoose ? .future : nil
  }

  /// "Agreed to meet" and "asked him to come" look ahead; of "voted to approve" and "marched to
  /// demand" the verb before decides.
  private func infinitive(at index: Int) -> VerbTense? {
    guard opensInfinitive(index), !isOfTheFirst(index) else { return nil }
    guard index > first else { return .future }
    // "vowed not to run"
    let isDenied = block.tokens[index - 1].has(.negation) && index - 2 >= first
    let last = block.tokens[isDenied ? index - 2 : index - 1]
    if isLetDown(before: index) { return .near }
    // "a plane standing by to fly on Saturday"
    if last.plays(.limit), block.token(index - 2)?.plays(.standing) == true { return .future }
    if last.has([.intent, .futureMark, .copula]) { return .future }
    if last.has(.arranged) { return arranged(at: index - 1) }
    // "extended to Nov. 16" is another's; "guidelines to be published in May" lie ahead.
    if block.token(index + 1)?.has(.presentMark) == true, !last.has(.pastMark) { return .future }
    // "called out in a bid to restore calm"
    let isAside =
      index - 3 >= first && !last.has(.intent) && block.tokens[index - 2].has(.determiner)
      && block.tokens[index - 3].has(.preposition) && !block.tokens[index - 3].plays(.purpose)
    var before = index - 1
    while before >= first {
      let token = block.tokens[before]
      // "Haiti seeks aid; donors to meet in March"
      if token.has(.conjunction), !token.shape.contains(.isWord) { break }
      if token.has(.directive), !isAside { return .future }
      if token.has([.futureMark, .copula, .perfectMark, .reportedFuture]) || isModal(token) {
        return nil
      }
      if token.has(.pastMark), let tense = past(at: before) {
        return tense == .past && last.has(.pastMark) == false ? .aimed : nil
      }
      before -= 1
    }
    // "refusing to answer in a hearing on Thursday": the verb of its clause is further off.
    if last.word == 0, last.shape.contains(.endsInIng), index - 1 > first { return .unknown }
    // "Obama to visit Brazil Saturday".
    return .future
  }

  /// "had hoped to": it came otherwise, or has just been.
  private func isLetDown(before index: Int) -> Bool {
    guard index - 2 >= first else { return false }
    let had = block.tokens[index - 2]
    return block.tokens[index - 1].plays(.hoped) && had.has(.pastMark) && had.has(.postponed)
  }

  /// "the first three countries to accede": they have.
  private func isOfTheFirst(_ index: Int) -> Bool {
    let reach = max(first, index - 8)..<index
    return zip(reach, reach.dropFirst()).contains { before, index in
      block.tokens[index].has(.ordinal) && block.tokens[before].has(.determiner)
    }
  }

  /// Whether "to" stands before a verb, and not in "from 10 to 12", "to the house", "to terms".
  private func opensInfinitive(_ index: Int) -> Bool {
    guard let next = block.token(index + 1), next.shape.contains(.isWord) else { return false }
    let isHeadline =
      next.shape.contains(.allCapitals)
      && block.tokens[index].shape.contains(.allCapitals)
    if next.shape.contains(.capitalized) && !isHeadline || next.shape.contains(.endsInIng) {
      return false
    }
    if next.word == 0, next.shape.contains(.endsInS) || next.has(.pastMark) { return false }
    return !next.has([
      .determiner, .preposition, .cardinal, .ordinal, .unit, .units, .bareNoun, .conjunction,
      .approximator,
    ])
  }

  /// Whether "votes" is the verb of its clause: nothing before it makes it a noun, and no helper
  /// gives it another tense.
  private func isVerb(at index: Int) -> Bool {
    guard index > first, !block.tokens[index].shape.contains(.capitalized) else { return false }
    let last = block.tokens[index - 1]
    let isNoun = last.has([
      .determiner, .cardinal, .ordinal, .preposition, .money, .pastMark, .modal, .infinitiveMark,
      .negation, .futureMark, .reportedFuture,
    ])
    return !isNoun && (last.shape.contains(.isWord) || last.has(.conjunction))
  }

  /// "a lasting cut", "the hit": nouns that look like the past of a verb.
  private func isNoun(at index: Int) -> Bool {
    guard block.tokens[index].plays(.nounOrPast), let last = block.token(index - 1) else {
      return false
    }
    if last.has(.determiner) { return !last.plays(.clauseOpener) }
    return last.word == 0 && last.shape.contains(.endsInIng)
      && block.token(index - 2)?.has(.determiner) == true
  }

  /// "Parliament votes Thursday"; but "a Senate vote Monday failed" and "she missed a key vote".
  private func plainPresent(at index: Int) -> VerbTense {
    var before = index - 1
    while before >= first, !block.tokens[before].has(.conjunction),
      !block.tokens[before].plays(.limit)
    {
      if block.tokens[before].has([.pastMark, .perfectMark]) { return .past }
      before -= 1
    }
    var behind = date.upperBound
    while let token = block.token(behind), behind - date.upperBound < 12 {
      if token.has(.conjunction) || token.shape.contains(.endsSentence) { break }
      if token.has(.pastMark), !token.has(.arranged) { return .past }
      behind += 1
    }
    return .present
  }

  /// A past or a participle: what stands before it tells which.
  private func past(at index: Int) -> VerbTense? {
    if isAdjective(at: index) { return nil }
    var isDenied = false
    for back in 1...3 where index - back >= first {
      let helper = block.tokens[index - back]
      // "the envoy, who is here, returned on Friday"
      if helper.has(.conjunction), !helper.shape.contains(.isWord) { break }
      if helper.has(.negation) { isDenied = true }
      if helper.has(.perfectMark) || helper.has(.pastMark) { return .past }
      if helper.has(.futureMark) { return .future }
      if helper.has(.reportedFuture) { return .reported }
      if isModal(helper) { return isDenied ? .past : modal(at: index - back) }
      if helper.has(.copula) {
        // "is being held"
        return block.tokens[index - back + 1].has(.presentMark) ? .present : .unknown
      }
      if helper.has(.infinitiveMark), opensInfinitive(index - back) {
        return infinitive(at: index - back) ?? .past
      }
    }
    return .past
  }

  /// A form in -ed that may stand before a noun, whether or not the lexicon has a role for it.
  private func isParticiple(_ index: Int) -> Bool {
    let token = block.tokens[index]
    return token.word == 0 || token.plays([.announcing, .beginning, .quoting, .stamp])
  }

  /// "the injured man", "9.5 million preferred shares".
  private func isAdjective(at index: Int) -> Bool {
    // "its color-coded threat level"
    if let last = block.token(index - 1), last.has(.dash),
      !block.tokens[index].shape.contains(.spaceBefore)
    {
      return true
    }
    // "the extension, needed for the Games in August, is late"
    // But "the survivor, rescued on Friday, is being treated": it has been.
    let isDated = block.token(index + 1)?.plays(.on) == true && index + 2 == date.lowerBound
    if isParticiple(index), index > first, !isDated, let last = block.token(index - 1),
      last.has(.conjunction), !last.shape.contains(.isWord), let next = block.token(index + 1),
      next.has(.preposition) && !next.has(.approximator) || next.plays(.purpose)
    {
      return true
    }
    guard isParticiple(index), let last = block.token(index - 1),
      let next = block.token(index + 1), next.shape.contains(.isWord), next.word == 0
    else { return false }
    return last.has([.determiner, .cardinal]) && !last.has(.year) && !last.plays(.clauseOpener)
      && !next.shape.contains(.capitalized)
  }
}

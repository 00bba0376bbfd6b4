/// The stretch of a sentence in which a verb is looked for, and what its words are as verbs.
struct EnglishSentence {
  let block: Block
  /// The first token that counts.
  let first: Int
  /// The tokens of the date.
  let date: Range<Int>

  /// The tense that a token gives as a verb, with its helpers before it; `nil`: it is none, or
  /// leaves it to them.
  func tense(at index: Int) -> Tense? {
    let token = block.tokens[index]
    if token.has(.infinitiveMark) { return infinitive(at: index) }
    if token.has(.futureMark) { return .future }
    // "said it would open": ahead of what was said; "would have opened" is not.
    if token.has(.reportedFuture) { return isPerfect(after: index) ? .past : .future }
    if token.has(.modal) { return modal(at: index) }
    if token.has(.arranged) { return arranged(at: index) }
    if token.has(.copula) { return present(at: index) }
    if token.has(.perfectMark) { return .past }
    if token.has(.plainPresent), isVerb(at: index) { return plainPresent(at: index) }
    return token.has(.pastMark) ? past(at: index) : nil
  }

  private func isPerfect(after index: Int) -> Bool {
    (1...2).contains { block.token(index + $0)?.has(.perfectMark) == true }
  }

  /// "It could peak Friday" looks ahead; "could have peaked" and "could not be reached" do not.
  private func modal(at index: Int) -> Tense {
    let isDenied = (1...2).contains {
      block.token(index + $0)?.has([.perfectMark, .negation]) == true
    }
    // "Neither he nor she could be reached."
    let reach = max(first, index - 8)..<index
    let isNobody = block.tokens[reach].contains { $0.has(.negation) }
    return isDenied || isNobody ? .past : .future
  }

  /// "Is meeting" and "is being held" look ahead.
  private func present(at index: Int) -> Tense {
    for step in 1...2 {
      guard let next = block.token(index + step), index + step < date.lowerBound || index >= first
      else { break }
      if next.shape.contains(.endsInIng) || next.has([.futureMark, .presentMark]) {
        return .future
      }
      if !next.has(.negation) { break }
    }
    return .unknown
  }

  /// "Is expected", "was scheduled for", "planned to": ahead; "had been expected" is not.
  private func arranged(at index: Int) -> Tense? {
    let last = index - 1 >= first ? block.tokens[index - 1] : nil
    let hasHelper = last?.has([.copula, .pastMark, .presentMark]) == true
    if last?.has(.presentMark) == true, index - 2 >= first, block.tokens[index - 2].has(.pastMark) {
      return .past
    }
    if last?.has(.perfectMark) == true { return .future }
    let next = block.token(index + 1)
    if next?.has(.infinitiveMark) == true { return .future }
    let isLoose = !block.tokens[index].has(.intent)
    if next?.has(.preposition) == true, hasHelper || isLoose { return .future }
    if hasHelper, index + 1 == date.lowerBound { return .future }
    return block.tokens[index].has(.pastMark) ? .past : isLoose ? .future : nil
  }

  /// "Agreed to meet" and "asked him to come" look ahead; of "voted to approve" and "marched to
  /// demand" the verb before decides.
  private func infinitive(at index: Int) -> Tense? {
    guard opensInfinitive(index) else { return nil }
    guard index > first else { return .future }
    let last = block.tokens[index - 1]
    if last.has([.intent, .futureMark, .copula]) { return .future }
    if last.has(.arranged) { return arranged(at: index - 1) }
    var before = index - 1
    while before >= first {
      let token = block.tokens[before]
      if token.has(.directive) { return .future }
      if token.has([.pastMark, .futureMark, .copula, .modal, .perfectMark, .reportedFuture]) {
        return nil
      }
      before -= 1
    }
    // "Obama to visit Brazil Saturday".
    return .future
  }

  /// Whether "to" stands before a verb, and not in "from 10 to 12", "to the house", "to terms".
  private func opensInfinitive(_ index: Int) -> Bool {
    guard let next = block.token(index + 1), next.shape.contains(.isWord) else { return false }
    if next.shape.contains(.capitalized) || next.shape.contains(.endsInIng) { return false }
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

  /// "Parliament votes Thursday"; but "a Senate vote Monday failed" and "she missed a key vote".
  private func plainPresent(at index: Int) -> Tense {
    var before = index - 1
    while before >= first, !block.tokens[before].has(.conjunction) {
      if block.tokens[before].has([.pastMark, .perfectMark]) { return .past }
      before -= 1
    }
    var behind = date.upperBound
    while let token = block.token(behind), behind - date.upperBound < 12 {
      if token.has(.conjunction) || token.shape.contains(.endsSentence) { break }
      if token.has(.pastMark), !token.has(.arranged) { return .past }
      behind += 1
    }
    return .future
  }

  /// A past or a participle: what stands before it tells which.
  private func past(at index: Int) -> Tense {
    var isDenied = false
    for back in 1...3 where index - back >= first {
      let helper = block.tokens[index - back]
      if helper.has(.negation) { isDenied = true }
      if helper.has(.perfectMark) || helper.has(.pastMark) { return .past }
      if helper.has([.futureMark, .reportedFuture]) { return .future }
      if helper.has(.modal) { return isDenied ? .past : modal(at: index - back) }
      if helper.has(.copula) {
        // "is being held"
        return block.tokens[index - back + 1].has(.presentMark) ? .future : .unknown
      }
      if helper.has(.infinitiveMark), opensInfinitive(index - back) {
        return infinitive(at: index - back) ?? .past
      }
    }
    return .past
  }
}

import Temporal

/// Tells whether a date stands in the name of something: "the April 20 blast", "the attack on May 3",
/// "under a June agreement".
///
/// Such a name is of something that has been, unless it is of what people arrange ("the November
/// election"): then its clause decides.
struct EnglishNaming {
  let block: Block
  let date: Range<Int>

  var isEvent: Bool { isAttribute || followsHappening }

  /// "the November election", which its own nearness places as well as any verb.
  var isScheduled: Bool {
    if followsScheduled { return true }
    guard let month = block.token(date.lowerBound), !month.has(.weekday), isNamed else {
      return false
    }
    return nouns.contains { $0.plays(.scheduled) }
  }

  /// "Friday's planned protests", "Thursday's scheduled talks".
  var isPlanned: Bool {
    guard isGenitive(date.upperBound), let next = block.token(date.upperBound + 1) else {
      return false
    }
    return next.has(.arranged)
  }

  /// "Saturday's rally", "Tuesday's protests".
  var isOfGathering: Bool {
    isGenitive(date.upperBound) && nouns.contains { $0.plays(.gathering) }
  }

  /// "Sunday's Harbor Bowl": a game or a gathering of a name is arranged.
  private var isOccasion: Bool {
    guard block.token(date.lowerBound)?.has(.weekday) == true, isGenitive(date.upperBound),
      block.token(date.upperBound + 1)?.shape.contains([.capitalized, .isWord]) == true
    else { return false }
    let name = block.tokens[(date.upperBound + 1)...].prefix(6).prefix {
      $0.shape.contains(.isWord) && ($0.shape.contains(.capitalized) || EnglishNaming.canBeNoun($0))
    }
    return name.contains { $0.plays(.scheduled) || $0.plays(.gathering) }
  }

  var followsAfter: Bool {
    guard let last = block.token(date.lowerBound - 1) else { return false }
    return last.has(.preposition) && last.plays(.narrative) && !last.plays(.limit)
  }

  /// "needed for the Games in August", "a concert for Cardiff on 8 October".
  private var followsScheduled: Bool {
    guard let last = block.token(date.lowerBound - 1), last.has(.preposition),
      !last.has(.infinitiveMark), let month = block.token(date.lowerBound), !last.plays(.limit),
      !month.has(.weekday)
    else { return false }
    var index = date.lowerBound - 2
    while let token = block.token(index), date.lowerBound - index < 8 {
      if token.plays(.scheduled), token.shape.contains(.isWord) {
        // "to vote in December"
        if block.token(index - 1)?.has(.infinitiveMark) == true { return false }
        return (1...4).contains { block.token(index - $0)?.has(.determiner) == true }
      }
      let isPlace =
        token.shape.contains([.capitalized, .isWord])
        || token.has([.preposition, .determiner]) || token.plays(.purpose)
      if !isPlace || token.shape.contains(.endsSentence) { return false }
      index -= 1
    }
    return false
  }

  /// "ahead of the November election", "will stand in the November election".
  var isAhead: Bool {
    let isFor = (2...4).contains { block.token(date.lowerBound - $0)?.plays(.purpose) == true }
    return isFor
      || (1...6).contains { block.token(date.lowerBound - $0)?.has([.ahead, .futureMark]) == true }
  }

  /// "Heads toward an election in October", "the next election in October".
  var isOnward: Bool {
    (1...6).contains { block.token(date.lowerBound - $0)?.plays(.onward) == true }
  }

  /// "October crude": to be delivered in the month.
  var isContract: Bool {
    guard let next = block.token(date.upperBound) else { return false }
    return next.plays(.commodity)
  }

  /// The word behind the date, or behind its genitive ("Friday's purchases").
  private var noun: Token? {
    var index = date.upperBound
    if isGenitive(index) { index += 1 }
    guard let noun = block.token(index), noun.shape.contains([.isWord, .spaceBefore]),
      !noun.shape.contains(.capitalized)
    else { return nil }
    return noun
  }

  /// The words of the name behind the date, at most three.
  private var nouns: ArraySlice<Token> {
    let start = date.upperBound + (isGenitive(date.upperBound) ? 1 : 0)
    guard start < block.tokens.count else { return [] }
    return block.tokens[start..<min(start + 3, block.tokens.count)].prefix {
      $0.plays(.scheduled) || !$0.shape.contains(.capitalized) && EnglishNaming.canBeNoun($0)
    }
  }

  /// Whether its clause announces or calls off: "canceled its Feb. 9 match".
  var isAnnounced: Bool {
    let reach = max(0, date.lowerBound - 8)..<min(date.upperBound + 12, block.tokens.count)
    return block.tokens[reach].contains { $0.plays(.announcing) }
  }

  private var isAttribute: Bool {
    // "#Jan 25", "February's Marc Riley session"
    if block.token(date.lowerBound - 1)?.plays(.hash) == true { return true }
    if isGenitive(date.upperBound), !isOccasion, !nouns.contains(where: { $0.plays(.scheduled) }) {
      return true
    }
    guard let noun, !noun.plays(.scheduled) else { return false }
    if noun.plays(.happening) { return true }
    // "The March accession will help them."
    if (1...2).contains(where: { block.token(date.upperBound + $0)?.has(.futureMark) == true }) {
      return false
    }
    return isNamed && EnglishNaming.canBeNoun(noun)
  }

  /// "the", "a", "his" or a genitive opens the name, with words between that no verb and no
  /// preposition is.
  private var isNamed: Bool {
    var index = date.lowerBound
    if block.tokens[index].has(.determiner) { return true }
    for _ in 0..<3 {
      index -= 1
      guard let token = block.token(index), token.shape.contains(.isWord) || token.word != 0 else {
        return false
      }
      if token.has(.determiner) || isGenitive(index) { return true }
      if token.shape.contains(.endsSentence) || !EnglishNaming.canBeNoun(token) { return false }
    }
    return false
  }

  /// "Libya's June 4 vote".
  private func isGenitive(_ index: Int) -> Bool {
    block.token(index)?.plays(.genitive) == true
  }

  private static func canBeNoun(_ token: Token) -> Bool {
    token.shape.contains(.isWord)
      && !token.has([
        .determiner, .preposition, .conjunction, .and, .futureMark, .pastMark, .modal, .copula,
        .perfectMark,
        .reportedFuture, .infinitiveMark, .negation, .arranged, .presentMark, .month, .weekday,
        .plainPresent, .approximator, .partModifier, .since, .onset, .units, .unit, .dayPart,
      ]) && !token.plays([.pronoun, .particle]) && !token.shape.contains(.endsInIng)
  }

  /// "the attack on May 3", "his arrest in March".
  private var followsHappening: Bool {
    guard let last = block.token(date.lowerBound - 1), last.has(.preposition),
      let noun = block.token(date.lowerBound - 2)
    else { return false }
    // "the sixth anniversary of his death on Feb. 14"
    let isMarked = (3...7).contains { block.token(date.lowerBound - $0)?.plays(.scheduled) == true }
    return noun.plays(.happening) && !last.plays(.limit) && !isMarked
  }
}

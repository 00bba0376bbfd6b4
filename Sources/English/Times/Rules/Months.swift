import Temporal

extension EnglishRules {
  /// A month by its name alone.
  static let months: [Rule] = [
    Rule(
      "{part} MONTH | the month of MONTH",
      [
        .init("It was so in [the month of May] too.", "2010-05"),
        .init("It was announced in [September].", "2009-09"),
        .init("It closed in [early April].", "2010-04", .start),
        .init("It lasted through [the end of March].", "2010-03", .end),
        .init("By [mid-September] it fell.", "2009-09", .mid),
      ]
    ) { reading in
      guard let month = reading[.month], reading.namesMonth else { return nil }
      var meaning = Meaning(
        .incomplete(.month(month), .context(reading.context)), mod: reading.modifier)
      meaning.modEnd = reading.secondModifier
      return meaning
    }
  ]
}

extension Reading {
  /// Whether a month's name is that month here, and no verb and no person ("May", "June Smith").
  fileprivate var namesMonth: Bool {
    guard let token = token(.month), let month = self[.month] else { return false }
    if before?.has(.title) == true || isWord(before, ".") && before(2)?.has(.title) == true {
      return false
    }
    // "the April 6 Movement"
    if let named = after(2), named.plays(.dateNamed), named.shape.contains(.capitalized) {
      return false
    }
    // "June: “My grandfather …”"
    if isWord(after, ":"), isWord(after(2), "\""), !followsPreposition { return false }
    if modifier != nil || found.tokens.count > 1 { return true }
    if token.end - token.start == 3, month != 5 { return false }
    if isWord(before, "as") { return true }
    if let next = after, isName(next), [3, 4, 5, 6, 8].contains(month), !followsPreposition {
      return false
    }
    guard month == 5 || month == 3 else { return true }
    if after?.has(.dash) == true, after(2)?.has(.month) == true { return true }
    // "the second week of March"
    if isWord(before, "of"), before(2)?.has([.unit, .units]) == true { return true }
    if isMarch || isSubject || after?.plays(.kin) == true { return false }
    if isWord(before, "for"), after?.plays([.commodity, .scheduled]) == true { return true }
    // "according to May", "a friend of May": a name rather than a month.
    if isWord(before, "to", "of", "for", "with", "about", "under", "over", "into", "on") {
      return before?.has(.dash) == true || isAfterDate
    }
    return followsPreposition || before?.has([.month, .dash]) == true
      || before?.has(.determiner) == true || isWord(before, "and", "or", ",")
  }

  /// "The March on Rome", "the March of Dimes".
  private var isMarch: Bool {
    self[.month] == 3 && before?.has(.determiner) == true
      && isWord(after, "on", "of", "for", "to", "against")
  }

  /// "May agreed", "and May has few friends": a person does something, unless it is the weather's
  /// month ("and May was dry").
  private var isSubject: Bool {
    guard self[.month] == 5, !followsPreposition, let after else { return false }
    if after.has([.perfectMark, .futureMark, .reportedFuture, .negation, .directive]) {
      return true
    }
    return after.has(.pastMark) && !isWord(after, "was", "were")
  }

  /// The token before joins it to another date: "March to May".
  private var isAfterDate: Bool { previous?.tokens.upperBound == found.tokens.lowerBound - 1 }

  private func isName(_ token: Token) -> Bool {
    token.shape.contains([.capitalized, .isWord, .spaceBefore]) && token.isPlainWord
  }
}

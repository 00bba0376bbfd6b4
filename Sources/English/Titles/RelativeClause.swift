extension ClauseTitle {
  /// "X, who did it [then]" is "X did it".
  func relative() -> [TitleWord]? {
    guard
      let pronoun = clause[..<date].lastIndex(where: {
        ["who", "which", "whose"].contains($0.bare)
      }) ?? thatOfNoun(), pronoun > 0, !clause[pronoun - 1].isPreposition, holdsDate(after: pronoun)
    else { return nil }
    var rest = Array(clause[(pronoun + 1)...])
    if let comma = rest.firstIndex(where: \.endsPhrase), pronoun + comma + 2 >= date {
      rest = Array(rest[...comma])
    }
    // "… who led the [1992] protests have moved": the second verb is the sentence's.
    let told = max(1, date - pronoun - 1)
    if told < rest.count,
      let main = rest[told...].firstIndex(where: { VerbLexicon.auxiliaries.contains($0.bare) }),
      !rest[told..<main].contains(where: { $0.endsPhrase || $0.bare == "and" })
    {
      rest = Array(rest[..<main])
    }
    if clause[pronoun].bare == "whose" { return rest }
    guard let verb = TitleVerbs.first(in: ([TitleWord("x")] + rest.prefix(3))[...]), verb >= 1,
      rest.count >= verb + 2 || rest.count > verb - 1 && pronoun + 1 + rest.count <= date
    else { return nil }
    let antecedent = nounPhrase(endingAt: pronoun)
    guard let first = antecedent.first, let last = antecedent.last,
      first.isDeterminer || first.isCapitalized || last.bare.hasSuffix("s")
    else { return nil }
    return antecedent + rest
  }

  /// "The school that fell [then]": "that" between a noun and its verb.
  func thatOfNoun() -> Int? {
    clause[..<date].indices.dropFirst().last { index in
      guard clause[index].bare == "that", index + 1 < clause.count else { return false }
      let (before, after) = (clause[index - 1], clause[index + 1])
      return !before.endsPhrase && !VerbLexicon.isFinite(before.bare)
        && !VerbLexicon.saying.contains(before.bare)
        && !["so", "such", "now"].contains(before.bare)
        && VerbLexicon.isPast(after.bare)
    }
  }

  /// Whether the clause that a relative pronoun opens reaches to the date.
  func holdsDate(after pronoun: Int) -> Bool {
    let between = clause[(pronoun + 1)..<date]
    let verbs = between.indices.filter { index in
      let next = index + 1 < clause.count ? clause[index + 1].bare : ""
      return VerbLexicon.auxiliaries.contains(clause[index].bare)
        || VerbLexicon.isPast(clause[index].bare) && next != "by" && !clause[index].isCapitalized
    }.filter { index in
      !clause[max(pronoun, index - 2)..<index].contains {
        VerbLexicon.auxiliaries.contains($0.bare)
      }
    }
    if verbs.count > 1 { return false }
    // A comma right before the date stood after it.
    let ends = between.indices.filter { clause[$0].endsPhrase && $0 + 1 < date }
    return !ends.contains { $0 + 1 < clause.count && startsWithVerb(clause[($0 + 1)...]) }
  }

  /// The noun phrase before a relative pronoun; the name that it explains before a description.
  func nounPhrase(endingAt end: Int) -> [TitleWord] {
    var end = end
    while end > 0, clause[end - 1].bare.isEmpty { end -= 1 }
    // "Jane Roe, 61, who …": not the age.
    if end > 1, clause[end - 1].bare.allSatisfy(\.isNumber), clause[end - 2].endsPhrase { end -= 1 }
    guard end > 0 else { return [] }
    var start = end - 1
    while start > 0 {
      let (word, before) = (clause[start], clause[start - 1])
      if before.endsPhrase || before.text.hasSuffix(".") && !before.isCapitalized { break }
      if word.isDeterminer, !word.bare.hasSuffix("'s"), !before.isDeterminer {
        guard before.bare == "of" || before.bare == "between", start > 1 else { break }
        start -= 2
        continue
      }
      if before.isCapitalized || word.isCapitalized && before.isDeterminer {
        start -= 1
        continue
      }
      // "Jane Roe of the Council of Churches"
      if ["of", "the"].contains(before.bare), word.isCapitalized,
        let name = clause[..<start].lastIndex(where: { !["of", "the"].contains($0.bare) }),
        clause[name].isCapitalized, !clause[name].endsPhrase, clause[name + 1].bare == "of"
      {
        start = name
        continue
      }
      if before.isPreposition { break }
      if before.bare != "and", TitleWord.conjunctions.contains(before.bare) { break }
      if VerbLexicon.isFinite(before.bare) { break }
      start -= 1
    }
    if clause[start].isDeterminer, start > 0, clause[start - 1].endsPhrase {
      var name = start
      while name > 0, isOfName(clause[name - 1], isLast: name == start) { name -= 1 }
      if name < start, clause[name].isCapitalized { (start, end) = (name, start) }
    }
    var phrase = Array(clause[start..<end])
    if let last = phrase.indices.last { phrase[last].text = withoutComma(phrase[last].text) }
    return phrase
  }

  func isOfName(_ word: TitleWord, isLast: Bool) -> Bool {
    word.isCapitalized && (isLast || !word.endsPhrase) && !VerbLexicon.isFinite(word.bare)
  }
}

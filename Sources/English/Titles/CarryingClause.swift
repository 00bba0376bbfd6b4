/// The clauses of a sentence that may carry its date.
extension ClauseTitle {
  /// "A letter he sent [then] to a senator" is "he sent a letter to a senator".
  func contact() -> [TitleWord]? {
    guard
      let pronoun = clause[..<date].lastIndex(where: \.isPronoun), pronoun > 0,
      pronoun + 1 < clause.count, VerbLexicon.isPast(clause[pronoun + 1].bare),
      !Self.intransitive.contains(clause[pronoun + 1].bare)
    else { return nil }
    let noun = clause[pronoun - 1]
    guard !noun.endsPhrase, !noun.isPreposition, !VerbLexicon.isFinite(noun.bare),
      !TitleWord.conjunctions.contains(noun.bare)
    else { return nil }
    var start = pronoun - 1
    while start > 0, !clause[start].isDeterminer, !clause[start - 1].isPreposition,
      !clause[start - 1].endsPhrase, !VerbLexicon.isFinite(clause[start - 1].bare)
    {
      start -= 1
    }
    return Array(clause[pronoun...(pronoun + 1)]) + clause[start..<pronoun]
      + clause[(pronoun + 2)...]
  }

  static let intransitive: Set<String> = [
    "came", "went", "fell", "rose", "arrived", "happened", "occurred", "died", "lived", "stood",
    "worked", "remained", "seemed", "appeared", "became",
  ]

  /// "Found on a raft [in May], Roe has become famous": Roe was found on a raft.
  func participle() -> [TitleWord]? {
    guard let first = clause.first, first.isCapitalized,
      first.bare == "found" || VerbLexicon.isRegularPast(first.bare),
      let comma = clause.firstIndex(where: \.endsPhrase), comma > 1,
      (1...(comma + 1)).contains(date)
    else { return nil }
    let rest = clause[(comma + 1)...]
    guard let verb = TitleVerbs.first(in: rest), verb > comma + 1, verb <= comma + 6,
      let subject = Optional(rest[..<verb]), !subject.contains(where: \.endsPhrase),
      let last = subject.last, subject.first.map({ $0.isCapitalized || $0.isDeterminer }) ?? false
    else { return nil }
    var told = Array(clause[..<(comma + 1)])
    told[0].text = told[0].text.lowercased()
    told[comma].text = withoutComma(told[comma].text)
    let isSeveral =
      subject.contains { $0.bare == "and" } || !last.isCapitalized && last.bare.hasSuffix("s")
    let names = subject.filter { !$0.bare.hasSuffix("ly") }
    return names + [TitleWord(isSeveral ? "were" : "was")] + told
  }

  /// "It was not until [then] that it happened": what happened.
  func cleft() -> [TitleWord]? {
    guard let it = clause.prefix(2).firstIndex(where: { $0.bare == "it" }), it + 4 < clause.count,
      ["is", "was"].contains(clause[it + 1].bare),
      let that = clause[(it + 2)...].firstIndex(where: { $0.bare == "that" }), that <= it + 4,
      ((it + 2)...that).contains(date)
    else { return nil }
    let rest = Array(clause[(that + 1)...])
    return TitleVerbs.isClause(rest) ? rest : nil
  }

  /// "… [in 1959] when it happened": what happened then, where that names who did it.
  func afterWhen() -> [TitleWord]? {
    guard date > 0, date + 3 < clause.count, clause[date].bare == "when" else { return nil }
    let rest = Array(clause[(date + 1)...])
    guard TitleVerbs.isClause(rest), let verb = TitleVerbs.first(in: rest[...]),
      rest[..<verb].contains(where: { $0.isCapitalized && !$0.isPronoun })
    else { return nil }
    return rest
  }

  static let subordinators: Set<String> = [
    "when", "after", "as", "while", "before", "once",
  ]

  /// "[The day after] it was done something happened": what happened then.
  func afterAnother() -> [TitleWord]? {
    guard date == 0 else { return nil }
    let second = clause.indices.dropFirst(3).first { index in
      ["a", "an", "the"].contains(clause[index].bare) && !clause[index - 1].endsPhrase
        && VerbLexicon.isRegularPast(clause[index - 1].bare)
        && ["was", "were", "been"].contains(clause[index - 2].bare)
    }
    return second.map { Array(clause[$0...]) }
  }

  /// "When it happened [then], …": what happened is in the clause before the comma.
  func subordinate() -> [TitleWord]? {
    guard let first = clause.first, Self.subordinators.contains(first.bare),
      let comma = clause.firstIndex(where: \.endsPhrase), comma > 0, date <= comma + 1
    else { return nil }
    // "[On Friday,] when it was done, something happened."
    let main = Array(clause[(comma + 1)...])
    if date == 0, let verb = TitleVerbs.first(in: main[...]), TitleVerbs.isClause(main),
      !main[..<verb].contains(where: \.endsPhrase)
    {
      return main
    }
    let inner = Array(clause[1...comma])
    return TitleVerbs.isClause(inner) ? inner : nil
  }

  static let inside: Set<String> = [
    "as", "when", "after", "before", "while", "because", "since",
  ]

  /// "It comes as somebody did it [then]": what was done then; a pronoun there means whom the
  /// clause before speaks of.
  func inner() -> [TitleWord]? {
    guard let opener = clause[..<date].lastIndex(where: { Self.inside.contains($0.bare) }),
      opener > 2, opener + 3 < clause.count, !clause[opener].endsPhrase,
      !clause[opener..<date].dropLast().contains(where: \.endsPhrase)
    else { return nil }
    let rest = Array(clause[(opener + 1)...])
    guard let first = rest.first, let verb = TitleVerbs.first(in: rest[...]), verb <= 6, verb > 0
    else { return nil }
    if first.isCapitalized || first.bare == "the" { return rest }
    guard first.isPronoun, verb == 1 else { return nil }
    let before = plain(Array(clause[..<opener]))
    guard let main = TitleVerbs.first(in: before[...]), main > 0, main <= 4,
      before[0].isCapitalized, !before[0].isPronoun,
      !before[..<main].contains(where: \.endsPhrase)
    else { return nil }
    return Array(before[..<main]) + rest.dropFirst()
  }

  /// "… and a priest said as dawn broke": what he said stands before.
  private static func onlyNamesSpeaker(_ words: [TitleWord], _ verb: Int) -> Bool {
    guard VerbLexicon.saying.contains(words[verb].bare) else { return false }
    return verb + 1 == words.count || ["as", "when", "in", "on"].contains(words[verb + 1].bare)
  }

  /// "It was so and somebody did it [then]": the second of two clauses.
  func joined() -> [TitleWord]? {
    let openers = clause[..<date].indices.filter {
      ["and", "but", "while"].contains(clause[$0].bare) && $0 > 2
    }
    for opener in openers.reversed() {
      let rest = Array(clause[(opener + 1)...])
      let before = Array(clause[..<opener])
      guard let verb = TitleVerbs.first(in: rest[...]), verb > 0, verb <= 8,
        opener + 1 + verb <= date + 1, TitleVerbs.first(in: plain(before)[...]) != nil,
        TitleVerbs.isClause(rest), !rest[0].isPronoun,
        !rest[..<verb].contains(where: { TitleWord.relatives.contains($0.bare) }),
        !VerbLexicon.isPast(rest[0].bare),
        !ClauseTitle.onlyNamesSpeaker(rest, verb)
      else { continue }
      return rest
    }
    return nil
  }
}

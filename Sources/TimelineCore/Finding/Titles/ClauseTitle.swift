/// Turns the words of a clause into those of a title: a subject, a verb, and what follows.
struct ClauseTitle {
  /// The words of the clause without its dates.
  private let clause: [TitleWord]
  private let date: Int
  /// The words of the whole sentence without its dates; the subject is taken from it.
  private let sentence: [TitleWord]

  /// - Parameter date: where in `clause` the date stood.
  init(clause: [TitleWord], date: Int, sentence: [TitleWord]) {
    let kept = clause.indices.filter { !ClauseTitle.interrupts(clause, at: $0) }
    self.clause = kept.map { clause[$0] }
    self.date = kept.count { $0 < date }
    self.sentence = sentence.indices.filter { !ClauseTitle.interrupts(sentence, at: $0) }
      .map { sentence[$0] }
  }

  /// "However," and "for example," wherever they stand.
  private static func interrupts(_ words: [TitleWord], at index: Int) -> Bool {
    let word = words[index]
    if word.bare == "for", index + 1 < words.count, words[index + 1].text == "example," {
      return true
    }
    if word.bare == "example", index > 0, words[index - 1].bare == "for" { return word.endsPhrase }
    return word.text.hasSuffix(",")
      && ["however", "meanwhile", "though", "moreover", "nevertheless"].contains(word.bare)
  }

  /// The words of a title, and whether they make a clause.
  func words() -> (words: [TitleWord], isClause: Bool) {
    let carrying = [afterAnother(), relative(), contact(), subordinate(), joined(), inner()]
    for candidate in carrying.compactMap(\.self) {
      let words = plain(candidate)
      if TitleVerbs.isClause(words) { return (words, true) }
    }
    let own = plain(clause)
    if TitleVerbs.isClause(own) { return (own, true) }
    if let first = own.first, startsWithVerb(own[...]),
      !first.isCapitalized || own.count < clause.count
        || TitleVerbs.isVerb(at: 0, in: own[...])
    {
      let words = subject() + own
      if words.count > own.count, TitleVerbs.isClause(words) { return (words, true) }
    }
    let whole = plain(sentence)
    if TitleVerbs.isClause(whole) { return (whole, true) }
    let isWhole = own.first.map { !$0.isCapitalized && whole.first?.isCapitalized ?? false } ?? true
    return (isWhole ? whole : own, false)
  }

  // MARK: The clause that carries the date

  /// "X, who did it [then]" is "X did it".
  private func relative() -> [TitleWord]? {
    guard
      let pronoun = clause[..<date].lastIndex(where: {
        ["who", "which", "whose"].contains($0.bare)
      }), pronoun > 0, !clause[pronoun - 1].isPreposition, holdsDate(after: pronoun)
    else { return nil }
    var rest = Array(clause[(pronoun + 1)...])
    if let comma = rest.firstIndex(where: \.endsPhrase), pronoun + comma + 1 >= date {
      rest = Array(rest[...comma])
    }
    if clause[pronoun].bare == "whose" { return rest }
    guard let verb = TitleVerbs.first(in: ([TitleWord("x")] + rest.prefix(3))[...]), verb >= 1,
      rest.count >= verb + 2
    else { return nil }
    let antecedent = nounPhrase(endingAt: pronoun)
    guard let first = antecedent.first, let last = antecedent.last,
      first.isDeterminer || first.isCapitalized || last.bare.hasSuffix("s")
    else { return nil }
    return antecedent + rest
  }

  /// Whether the clause that a relative pronoun opens reaches to the date.
  private func holdsDate(after pronoun: Int) -> Bool {
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
    let ends = between.indices.filter { clause[$0].endsPhrase }
    return !ends.contains { $0 + 1 < clause.count && startsWithVerb(clause[($0 + 1)...]) }
  }

  /// The noun phrase before a relative pronoun; the name that it explains before a description.
  private func nounPhrase(endingAt end: Int) -> [TitleWord] {
    var end = end
    while end > 0, clause[end - 1].bare.isEmpty { end -= 1 }
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

  private func isOfName(_ word: TitleWord, isLast: Bool) -> Bool {
    word.isCapitalized && (isLast || !word.endsPhrase) && !VerbLexicon.isFinite(word.bare)
  }

  /// "A letter he sent [then] to a senator" is "he sent a letter to a senator".
  private func contact() -> [TitleWord]? {
    guard
      let pronoun = clause[..<date].lastIndex(where: \.isPronoun), pronoun > 0,
      pronoun + 1 < clause.count, VerbLexicon.isPast(clause[pronoun + 1].bare)
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

  private static let subordinators: Set<String> = [
    "when", "after", "as", "while", "before", "once",
  ]

  /// "[The day after] it was done something happened": what happened then.
  private func afterAnother() -> [TitleWord]? {
    guard date == 0 else { return nil }
    let second = clause.indices.dropFirst(3).first { index in
      ["a", "an", "the"].contains(clause[index].bare) && !clause[index - 1].endsPhrase
        && VerbLexicon.isRegularPast(clause[index - 1].bare)
        && ["was", "were", "been"].contains(clause[index - 2].bare)
    }
    return second.map { Array(clause[$0...]) }
  }

  /// "When it happened [then], …": what happened is in the clause before the comma.
  private func subordinate() -> [TitleWord]? {
    guard let first = clause.first, Self.subordinators.contains(first.bare),
      let comma = clause.firstIndex(where: \.endsPhrase), comma > 0, date <= comma + 1
    else { return nil }
    let inner = Array(clause[1...comma])
    return TitleVerbs.isClause(inner) ? inner : nil
  }

  private static let inside: Set<String> = [
    "as", "when", "after", "before", "while", "because", "since",
  ]

  /// "It comes as somebody did it [then]": what was done then; a pronoun there means whom the
  /// clause before speaks of.
  private func inner() -> [TitleWord]? {
    guard let opener = clause[..<date].lastIndex(where: { Self.inside.contains($0.bare) }),
      opener > 2, opener + 3 < clause.count, !clause[opener].endsPhrase
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

  /// "It was so and somebody did it [then]": the second of two clauses.
  private func joined() -> [TitleWord]? {
    let openers = clause[..<date].indices.filter {
      ["and", "but", "while"].contains(clause[$0].bare) && $0 > 2
    }
    for opener in openers.reversed() {
      let rest = Array(clause[(opener + 1)...])
      let before = Array(clause[..<opener])
      guard let verb = TitleVerbs.first(in: rest[...]), verb > 0, verb <= 8,
        opener + 1 + verb <= date + 1, TitleVerbs.first(in: plain(before)[...]) != nil,
        TitleVerbs.isClause(rest), !rest[0].isPronoun
      else { continue }
      return rest
    }
    return nil
  }

  // MARK: What somebody said

  /// "Somebody said that it was so" as who said it and what; `nil` for other words.
  static func told(_ words: [TitleWord]) -> (by: [TitleWord], what: [TitleWord])? {
    guard let that = words.dropLast(3).firstIndex(where: { $0.bare == "that" }), that >= 2,
      VerbLexicon.isPast(words[that - 1].bare) || VerbLexicon.saying.contains(words[that - 1].bare),
      let verb = TitleVerbs.first(in: words[...]), verb >= that - 3, verb < that
    else { return nil }
    let what = Array(words[(that + 1)...])
    guard TitleVerbs.isClause(what), !what[0].isPronoun else { return nil }
    let by = Array(words[..<verb].filter { !$0.bare.hasSuffix("ly") })
    return (by.first?.isPronoun ?? true ? [] : by, what)
  }

  // MARK: Plain words

  private static let openers: Set<String> = [
    "and", "but", "so", "however", "also", "meanwhile", "then", "still", "yet", "while", "or",
    "although", "though", "whereas", "ironically", "that", "now", "because", "separately",
    "instead", "ever", "even", "earlier", "later",
  ]
  private static let shifts: Set<String> = ["later", "earlier", "ago", "before", "after"]
  private static let leadIns: Set<String> = [
    "to", "according", "speaking", "citing", "despite", "given", "thanks", "unlike", "besides",
    "most", "more", "only", "just", "about", "a", "an", "once", "earlier", "later", "again",
    "because", "if", "when", "while", "although", "though", "faced", "contrary", "similarly",
  ]

  /// Without opening words and phrases, what stands between subject and verb, and "…, she said".
  private func plain(_ words: [TitleWord]) -> [TitleWord] {
    var words = withoutSpeaker(withoutDateline(words))
    while let first = words.first, words.count > 1,
      Self.openers.contains(first.bare) || first.bare.isEmpty
    {
      words.removeFirst()
    }
    while let comma = words.prefix(30).firstIndex(where: \.endsPhrase), let first = words.first,
      first.isPreposition || first.bare.hasSuffix("ly") || first.bare.hasSuffix("ing")
        || first.bare.hasSuffix("ed") || Self.leadIns.contains(first.bare)
        || Self.openers.contains(first.bare)
    {
      let rest = Array(words[(comma + 1)...])
      let isShift =
        !["a", "an"].contains(first.bare) || Self.shifts.contains(words[comma].bare)
        || words[...comma].prefix(4).contains { Self.shifts.contains($0.bare) }
      let isClause =
        !first.isPreposition && !Self.leadIns.contains(first.bare)
        && TitleVerbs.first(in: words[..<(comma + 1)].dropFirst()) != nil
      guard TitleVerbs.first(in: rest[...]) != nil, rest.count > 2, isShift, !isClause
      else { break }
      // What two dashes hold goes with what stands before the first.
      let second = words[comma].isDash ? rest.firstIndex(where: \.isDash) : nil
      words = withoutPlace(second.map { Array(rest[($0 + 1)...]) } ?? rest)
      while let opener = words.first, words.count > 1, Self.openers.contains(opener.bare) {
        words.removeFirst()
      }
    }
    return withoutInsertion(words)
  }

  /// "In Madrid, Spain, they met": what is left of a lead-in with two commas.
  private func withoutPlace(_ words: [TitleWord]) -> [TitleWord] {
    guard let comma = words.prefix(3).firstIndex(where: \.endsPhrase), comma + 2 < words.count,
      words[...comma].allSatisfy(\.isCapitalized),
      words[comma + 1].isDeterminer || words[comma + 1].isPronoun || words[comma + 1].isCapitalized,
      TitleVerbs.isClause(Array(words[(comma + 1)...]))
    else { return words }
    return Array(words[(comma + 1)...])
  }

  /// "PARIS _", "MIAMI (AP) --" before the first word; "BREAKING:", "Subject: RE:".
  private func withoutDateline(_ words: [TitleWord]) -> [TitleWord] {
    var words = words
    if let dash = words.prefix(7).firstIndex(where: { $0.text == "_" || $0.text == "--" }),
      let first = words.first, first.text == first.text.uppercased(), first.isCapitalized
    {
      words.removeFirst(dash + 1)
    }
    if let dash = words.prefix(5).firstIndex(where: \.isDash), dash > 0,
      words[0].text.hasPrefix("("), words[dash - 1].text.hasSuffix(")")
    {
      words.removeFirst(dash + 1)
    }
    while let first = words.first, first.text.hasSuffix(":"), words.count > 2,
      first.text == first.text.uppercased() || first.text == "Subject:"
    {
      words.removeFirst()
    }
    return words
  }

  /// Without ", she said" at the end, and without "She said," at the start.
  private func withoutSpeaker(_ words: [TitleWord]) -> [TitleWord] {
    if words.count > 5, VerbLexicon.saying.contains(words[1].bare), words[1].text.hasSuffix(","),
      TitleVerbs.isClause(Array(words[2...]))
    {
      return withoutSpeaker(Array(words[2...]))
    }
    if let comma = words.indices.first(where: {
      words[$0].endsPhrase && $0 + 1 < words.count
        && ["said", "says"].contains(words[$0 + 1].bare)
    }), TitleVerbs.isClause(Array(words[...comma])) {
      return Array(words[...comma])
    }
    guard let comma = words.dropLast().lastIndex(where: \.endsPhrase), words.count - comma <= 7,
      let last = words.last, VerbLexicon.saying.contains(last.bare),
      TitleVerbs.isClause(Array(words[...comma]))
    else { return words }
    return Array(words[...comma])
  }

  /// "The unit, so they say, has helped" is "The unit has helped".
  private func withoutInsertion(_ words: [TitleWord]) -> [TitleWord] {
    guard let comma = words.firstIndex(where: \.endsPhrase), comma + 2 < words.count,
      TitleVerbs.first(in: words[...comma]) == nil
    else { return words }
    var index = comma
    if startsWithVerb(words[(comma + 1)...]), Columns.count(words[...comma]) > 40 {
      return shortened(words[...comma]) + words[(comma + 1)...]
    }
    while let next = words[(index + 1)...].firstIndex(where: \.endsPhrase), next + 1 < words.count {
      if startsWithVerb(words[(next + 1)...]) {
        return shortened(words[...comma]) + words[(next + 1)...]
      }
      index = next
    }
    return words
  }

  /// A subject without its comma and, when it is long, without "described by …", "who …".
  private func shortened(_ words: ArraySlice<TitleWord>) -> [TitleWord] {
    var subject = Array(words)
    if let last = subject.indices.last {
      subject[last].text = withoutComma(subject[last].text)
      if subject[last].bare.isEmpty { subject.removeLast() }
    }
    guard Columns.count(words) > 40 else { return subject }
    let end = subject.indices.first { index in
      let next = index + 1 < subject.count ? subject[index + 1] : nil
      return index > 0
        && (["who", "which", "whose"].contains(subject[index].bare)
          || VerbLexicon.isRegularPast(subject[index].bare) && next?.isPreposition ?? false)
    }
    return end.map { Array(subject[..<$0]) } ?? subject
  }

  /// A finite verb first, or after one adverb.
  private func startsWithVerb(_ words: ArraySlice<TitleWord>) -> Bool {
    let few =
      [TitleWord("x")]
      + words.prefix(6).drop {
        $0.bare.hasSuffix("ly") || Self.openers.contains($0.bare)
      }
    guard few.count > 1 else { return false }
    return TitleVerbs.isVerb(at: 1, in: few[...])
  }

  /// What the sentence is about: its words before the first verb.
  private func subject() -> [TitleWord] {
    let words = plain(sentence)
    guard let verb = TitleVerbs.first(in: words[...]), verb > 0 else { return [] }
    var subject = Array(words[..<verb])
    if let comma = subject.firstIndex(where: \.endsPhrase) {
      subject = Array(subject[...comma])
      subject[comma].text = withoutComma(subject[comma].text)
    }
    while let last = subject.last, last.bare.hasSuffix("ly") { subject.removeLast() }
    return Columns.count(subject[...]) <= 40 ? subject : []
  }

  private func withoutComma(_ text: String) -> String {
    let end = text.lastIndex { !",;:—".contains($0) }
    return end.map { String(text[...$0]) } ?? ""
  }
}

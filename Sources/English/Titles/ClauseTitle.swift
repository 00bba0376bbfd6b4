/// Turns the words of a clause into those of a title: a subject, a verb, and what follows.
struct ClauseTitle {
  /// The words of the clause without its dates.
  let clause: [TitleWord]
  let date: Int
  /// The words of the whole sentence without its dates; the subject is taken from it.
  let sentence: [TitleWord]

  /// - Parameter date: where in `clause` the date stood.
  init(clause: [TitleWord], date: Int, sentence: [TitleWord]) {
    let clause = ClauseTitle.withoutApposition(clause, at: date)
    let kept = clause.indices.filter { !ClauseTitle.interrupts(clause, at: $0) }
    self.clause = kept.map { clause[$0] }
    self.date = kept.count { $0 < date }
    self.sentence = sentence.indices.filter { !ClauseTitle.interrupts(sentence, at: $0) }
      .map { sentence[$0] }
  }

  /// "He was seen [on May 3], the day before it was done": what follows only says which day.
  static func withoutApposition(_ words: [TitleWord], at date: Int) -> [TitleWord] {
    guard date > 1, date + 2 < words.count, ["the", "a", "one", "two"].contains(words[date].bare),
      ["day", "days", "night", "week", "weeks", "month", "year"].contains(words[date + 1].bare),
      ["before", "after"].contains(words[date + 2].bare), TitleVerbs.isClause(Array(words[..<date]))
    else { return words }
    return Array(words[..<date])
  }

  /// "However," and "for example," wherever they stand.
  static func interrupts(_ words: [TitleWord], at index: Int) -> Bool {
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
    let carrying = [
      afterAnother(), cleft(), participle(), relative(), contact(), subordinate(), afterWhen(),
      joined(), inner(),
    ]
    for candidate in carrying.compactMap(\.self) {
      let words = plain(candidate)
      if TitleVerbs.isClause(words) { return (words, true) }
    }
    let own = plain(clause)
    if date == 0, let first = clause.first, ["is", "was"].contains(first.bare) {
      return ([TitleWord("It")] + clause, true)
    }
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
}

/// Finds the verbs of a run of words, as well as endings and neighbours tell them.
enum TitleVerbs {
  /// The first finite verb with a subject's room before it, or at `start` itself.
  static func first(in words: ArraySlice<TitleWord>) -> Int? {
    words.indices.first { isVerb(at: $0, in: words) }
  }

  static func isVerb(at index: Int, in words: ArraySlice<TitleWord>) -> Bool {
    let word = words[index]
    guard !word.isCapitalized || index == words.startIndex else { return false }
    let before = index > words.startIndex ? words[index - 1] : nil
    let after = index + 1 < words.endIndex ? words[index + 1] : nil
    if VerbLexicon.auxiliaries.contains(word.bare) { return true }
    if let before, before.isDeterminer && before.bare != "that" && before.bare != "this" {
      return false
    }
    if let before, before.isPreposition, !before.endsPhrase { return false }
    if VerbLexicon.irregularPast.contains(word.bare) {
      let isPassive =
        after?.bare == "by" || after?.bare == "in" && Self.participles.contains(word.bare)
      return !isPassive
    }
    if VerbLexicon.isRegularPast(word.bare) {
      if after?.bare == "by" || after?.bare == "as" { return false }
      // "a cartel boss killed in", "posts published on": a participle where a verb comes later.
      let isClose = after.map { $0.isPreposition } ?? true
      return !(isClose && hasVerb(after: index, in: words))
    }
    guard VerbLexicon.present.contains(word.bare), !word.endsPhrase, let before else {
      return false
    }
    return before.isCapitalized || before.isPronoun || before.bare == "who"
      || before.bare == "which"
      || before.bare.hasSuffix("s") == false && !before.endsPhrase && after?.bare != "of"
        && after.map { !VerbLexicon.isFinite($0.bare) } ?? false
        && (VerbLexicon.saying.contains(word.bare) || after?.isDeterminer ?? false)
  }

  private static let participles: Set<String> = [
    "found", "held", "caught", "built", "bought", "sold", "shot", "put", "made", "hurt", "left",
  ]

  /// A verb after it is that of another clause.
  private static func opensClause(_ word: TitleWord) -> Bool {
    ["after", "when", "while", "because", "before", "as"].contains(word.bare)
  }

  private static func hasVerb(after index: Int, in words: ArraySlice<TitleWord>) -> Bool {
    words[(index + 1)...].prefix { !opensClause($0) }.contains {
      VerbLexicon.auxiliaries.contains($0.bare) || VerbLexicon.irregularPast.contains($0.bare)
        || VerbLexicon.isRegularPast($0.bare)
    }
  }

  /// A subject, then a verb: what a title needs.
  static func isClause(_ words: [TitleWord]) -> Bool {
    guard let verb = first(in: words[...]), verb > 0, let opening = words.first,
      verb + 1 < words.count || !VerbLexicon.auxiliaries.contains(words[verb].bare)
    else { return false }
    let isThatNoun = opening.bare == "that" && opening.isCapitalized && verb > 1
    let isNumber = opening.bare == "at" && ["least", "most"].contains(words[1].bare)
    if opening.isPreposition && !isNumber
      || TitleWord.conjunctions.contains(opening.bare) && !isThatNoun
    {
      return false
    }
    return !words[..<verb].allSatisfy { $0.bare.isEmpty || $0.bare == "there" }
      && words[verb - 1].bare != "to" && !TitleWord.relatives.contains(words[verb - 1].bare)
  }
}
